/**
 * The audit trail as it lies in a project file: one JSON line a row, in order. It is checked only when somebody looks
 * at it or takes something back, since it may be larger than all the rest. Rules: docs/rules/project-file.md, PF14, PF15.
 */
import { strToU8 } from 'fflate';
import * as z from 'zod/mini';
import type { HistoryRow } from '../project/historyRow.ts';
import { tableNames } from '../project/project.ts';
import { parseJson } from './decodeUtf8.ts';
import { coderIdSchema, patchSchemas, recordSchemas, timeSchema } from './recordSchemas.ts';

const rowNumber = z.int().check(z.minimum(1));

const rowSchema = z.strictObject({
  number: rowNumber,
  at: timeSchema,
  coderId: z.nullable(coderIdSchema),
  command: z.string().check(z.minLength(1)),
  about: z.record(z.string(), z.union([z.string(), z.number()])),
  changes: z.strictObject({
    changes: z.array(
      z.strictObject({
        table: z.enum(tableNames as [string, ...string[]]),
        id: z.string(),
        before: z.nullable(z.record(z.string(), z.unknown())),
        after: z.nullable(z.record(z.string(), z.unknown())),
      }),
    ),
    texts: z.array(z.never()),
  }),
  reverts: z.nullable(z.strictObject({ kind: z.enum(['undo', 'redo']), row: rowNumber })),
});

/** Writes rows as lines, each with its line feed. Texts stay out: a row names them by id. */
export function writeHistoryLines(rows: Iterable<HistoryRow>): Uint8Array {
  const lines: Uint8Array[] = [];
  for (const row of rows) {
    lines.push(
      strToU8(`${JSON.stringify({ ...row, changes: { changes: row.changes.changes, texts: [] } })}\n`),
    );
  }
  return joinBytes(lines);
}

/** The rows, or the number of the first line (from 1) that is not a row of its schema or out of order. */
export function readHistoryLines(bytes: Uint8Array): HistoryRow[] | { readonly badLine: number } {
  const rows: HistoryRow[] = [];
  let lastNumber = 0;
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const row = readRow(bytes.subarray(start, end));
    if (!row || row.number <= lastNumber) return { badLine: rows.length + 1 };
    rows.push(row);
    lastNumber = row.number;
    start = end + 1;
  }
  return rows;
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function readRow(line: Uint8Array): HistoryRow | null {
  return historyRowOf(parseJson(line));
}

/** The value as a row, if it is one of its schema. */
export function historyRowOf(value: unknown): HistoryRow | null {
  const read = rowSchema.safeParse(value);
  if (!read.success) return null;
  // Every table, field and reference was checked by schema; names of commands that are gone since stay readable.
  const row = read.data as unknown as HistoryRow;
  return row.changes.changes.every(isChange) ? row : null;
}

/** Added: the whole record. Removed: the whole record. Updated: the same fields on both sides, the id never. */
function isChange({ table, id, before, after }: HistoryRow['changes']['changes'][number]): boolean {
  if (before === null || after === null) {
    const whole = before ?? after;
    return whole !== null && whole.id === id && recordSchemas[table].safeParse(whole).success;
  }
  const fields = Object.keys(before);
  return (
    fields.length === Object.keys(after).length &&
    fields.every((field) => field !== 'id' && Object.hasOwn(after, field)) &&
    patchSchemas[table].safeParse(before).success &&
    patchSchemas[table].safeParse(after).success
  );
}
