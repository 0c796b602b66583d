/**
 * A project's journal as bytes: one line a step, each with its checksum, so that after a power cut everything up to the
 * last whole line can be told from what was half written. Rules: docs/rules/journal.md, JL1 to JL5.
 */
import { strFromU8, strToU8 } from 'fflate';
import * as z from 'zod/mini';
import { crc32 } from '../files/crc32.ts';
import type { ChangeSet } from '../project/changeSet.ts';
import type { HistoryRow } from '../project/historyRow.ts';
import { parseJson } from './decodeUtf8.ts';
import { historyRowOf, joinBytes } from './historyLines.ts';
import { textIdSchema } from './recordSchemas.ts';
import { LineNumberCache, packText, unpackText } from './textEntry.ts';

/** A state of the project file: what it is, and the last history row that it holds. */
export interface JournalBase {
  /** SHA-256 of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly lastNumber: number;
}

/** A step as it is stored: its history row, and its change with the texts that the row leaves out. */
export interface JournalStep {
  readonly row: HistoryRow;
  readonly changes: ChangeSet;
}

export interface Journal {
  /** The file that the steps belong to. */
  readonly base: JournalBase;
  /** Later states of the file that hold some of the steps already. */
  readonly compacted: readonly JournalBase[];
  /** The steps' own bytes, whole by checksum, not looked into yet. */
  readonly steps: readonly Uint8Array[];
  /** Length of the whole lines at the beginning, in bytes. */
  readonly goodBytes: number;
  /** What follows them: nothing, a line that was never finished, or damage with whole lines after it. */
  readonly tail: 'none' | 'torn' | 'damaged';
}

type Kind = 'base' | 'step' | 'compacted';

const format = 'trame-journal';
const version = 1;
const lineFeed = 0x0a;
const checksumLength = 8;
/** What stands before the JSON of a step. */
const stepHead = checksumLength + ' step '.length;

const baseSchema = z.strictObject({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  lastNumber: z.int().check(z.minimum(0)),
});
const headSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  ...baseSchema.def.shape,
});
const numberSchema = z.object({ row: z.object({ number: z.int() }) });
const stepSchema = z.strictObject({
  row: z.record(z.string(), z.unknown()),
  texts: z.array(z.strictObject({ id: textIdSchema, text: z.string(), layout: z.unknown() })),
});

/** The first line of a journal. */
export function writeBaseLine({ sha256, lastNumber }: JournalBase): Uint8Array {
  return writeLine('base', { format, version, sha256, lastNumber });
}

/** Says, before it happens, that the file is about to become `base`. */
export function writeCompactedLine({ sha256, lastNumber }: JournalBase): Uint8Array {
  return writeLine('compacted', { sha256, lastNumber });
}

export function writeStepLines(steps: readonly JournalStep[]): Uint8Array {
  return joinBytes(
    steps.map(({ row, changes }) =>
      writeLine('step', {
        row: { ...row, changes: { changes: row.changes.changes, texts: [] } },
        texts: changes.texts.map((text) => ({ id: text.id, text: text.text, layout: packText(text) })),
      }),
    ),
  );
}

/** Everything up to the first line that is not whole. `null` where already the first one is no journal's. */
export function readJournal(bytes: Uint8Array): Journal | null {
  let base: JournalBase | null = null;
  const compacted: JournalBase[] = [];
  const steps: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(lineFeed, at);
    const line = end === -1 ? null : readLine(bytes.subarray(at, end));
    if (line === null) break;
    if (base === null) {
      base = line.kind === 'base' ? baseOf(headSchema, line.payload) : null;
      if (base === null) return null;
    } else if (line.kind === 'step') steps.push(line.payload);
    else {
      const later = line.kind === 'compacted' ? baseOf(baseSchema, line.payload) : null;
      if (later === null) break;
      compacted.push(later);
    }
    at = end + 1;
  }
  if (base === null) return null;
  return { base, compacted, steps, goodBytes: at, tail: tailOf(bytes.subarray(at)) };
}

/**
 * Length of the journal's beginning whose steps count up by one from the file's last row, in bytes. A step that is
 * missing or out of its place is damage even where every line is whole.
 */
export function bytesOfConnected(bytes: Uint8Array, journal: Journal, lastNumber: number): number {
  let last = lastNumber;
  for (const payload of journal.steps) {
    const number = numberOf(payload);
    if (number !== null && number <= last) continue;
    if (number !== last + 1) return payload.byteOffset - bytes.byteOffset - stepHead;
    last = number;
  }
  return journal.goodBytes;
}

function numberOf(payload: Uint8Array): number | null {
  const read = numberSchema.safeParse(parseJson(payload));
  return read.success ? read.data.row.number : null;
}

/** A step's own bytes read and checked by schema; `null` where they are no step. */
export function readStep(payload: Uint8Array): JournalStep | null {
  const read = stepSchema.safeParse(parseJson(payload));
  if (!read.success) return null;
  const row = historyRowOf(read.data.row);
  if (row === null) return null;
  const texts: ChangeSet['texts'][number][] = [];
  for (const { id, text, layout } of read.data.texts) {
    const unpacked = unpackText(id, text, layout, new LineNumberCache());
    if ('place' in unpacked) return null;
    texts.push(unpacked);
  }
  return { row, changes: { changes: row.changes.changes, texts } };
}

function writeLine(kind: Kind, value: object): Uint8Array {
  const words = strToU8(`${kind} ${JSON.stringify(value)}`);
  const checksum = crc32(words).toString(16).padStart(checksumLength, '0');
  return joinBytes([strToU8(`${checksum} `), words, Uint8Array.of(lineFeed)]);
}

function readLine(line: Uint8Array): { readonly kind: Kind; readonly payload: Uint8Array } | null {
  const words = line.subarray(checksumLength + 1);
  const checksum = strFromU8(line.subarray(0, checksumLength + 1));
  if (!/^[0-9a-f]{8} $/.test(checksum) || crc32(words) !== Number.parseInt(checksum, 16)) return null;
  const space = words.indexOf(0x20);
  const kind = strFromU8(words.subarray(0, Math.max(0, space)));
  if (kind !== 'base' && kind !== 'step' && kind !== 'compacted') return null;
  return { kind, payload: words.subarray(space + 1) };
}

function baseOf(schema: z.ZodMiniType<JournalBase>, payload: Uint8Array): JournalBase | null {
  const read = schema.safeParse(parseJson(payload));
  return read.success ? { sha256: read.data.sha256, lastNumber: read.data.lastNumber } : null;
}

/**
 * A crash leaves one unfinished end, perhaps of zeros. A line that was finished and is not whole, and whole lines behind
 * a bad one, mean that the disk or somebody changed it.
 */
function tailOf(tail: Uint8Array): Journal['tail'] {
  if (tail.length === 0) return 'none';
  for (let at = 0; at < tail.length; ) {
    const end = tail.indexOf(lineFeed, at);
    if (end === -1) break;
    const line = tail.subarray(at, end);
    if (readLine(line) !== null || (line.length > 0 && !line.includes(0))) return 'damaged';
    at = end + 1;
  }
  return 'torn';
}
