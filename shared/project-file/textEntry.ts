/**
 * A version of a transcript's words as it lies in a project file and in the database: the words as they are, and
 * beside them a layout of number lists with turns, lines and formats. 10 million words are read this way in about a
 * quarter of a second. Rules: docs/rules/project-file.md, PF5 to PF8.
 */
import * as z from 'zod/mini';
import type { ParticipantId, TextId } from '../project/ids.ts';
import type { FormatRange, Lines, TranscriptText, Turn } from '../project/records.ts';
import { offsetSchema, participantIdSchema } from './recordSchemas.ts';
import { readAs, type SchemaProblem } from './schemaProblem.ts';

const formatNames = ['bold', 'italic', 'underline'] as const;

/** Whole numbers from `least` on. One check for the list: zod's own, one a number, takes a second for L. */
export function wholeNumbers(least: number): z.ZodMiniType<number[]> {
  const isWhole = (value: unknown) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least;
  return z.custom<number[]>((list) => Array.isArray(list) && list.every(isWhole));
}

const offsetsSchema = wholeNumbers(0);

const layoutSchema = z.strictObject({
  wordCount: offsetSchema,
  /** Each label once, in order of first use. */
  speakers: z.array(z.string()),
  participants: z.array(participantIdSchema),
  /** Seven numbers a turn: start, bodyStart, end, speaker, participant (−1: none), first and last line number. */
  turns: wholeNumbers(-1),
  /** When turns begin, in milliseconds of the recording (−1: unknown); absent where no turn has a time. */
  times: z.optional(wholeNumbers(-1)),
  /** Two numbers a line: units since the last line's end, and its length. */
  lines: offsetsSchema,
  /** Line numbers as text, a space between. */
  lineNumbers: z.string(),
  /** Three numbers a format: start, end, and 0 bold, 1 italic, 2 underline. */
  formats: offsetsSchema,
  /** Half surrogates, which UTF-8 cannot hold: offset and unit in turn. Nearly always empty. */
  halves: offsetsSchema,
});

export type TextLayout = z.infer<typeof layoutSchema>;

const turnWidth = 7;

export function packText(text: TranscriptText): TextLayout {
  const speakers = new Numbering<string>();
  const participants = new Numbering<ParticipantId>();
  const turns: number[] = [];
  for (const turn of text.turns) {
    const participant = turn.participantId === null ? -1 : participants.of(turn.participantId);
    turns.push(turn.start, turn.bodyStart, turn.end, speakers.of(turn.speaker), participant);
    turns.push(turn.firstNumber, turn.lastNumber);
  }
  const hasTimes = text.turns.some(({ startSeconds }) => startSeconds !== null);
  const times = text.turns.map(({ startSeconds }) =>
    startSeconds === null ? -1 : Math.round(startSeconds * 1000),
  );
  return {
    wordCount: text.wordCount,
    speakers: speakers.values,
    participants: participants.values,
    turns,
    ...(hasTimes ? { times } : {}),
    lines: packLines(text.lines),
    lineNumbers: text.lines.numbers.join(' '),
    formats: text.formats.flatMap(({ start, end, format }) => [start, end, formatNames.indexOf(format)]),
    halves: halfSurrogates(text.text),
  };
}

/** Line numbers that occur in many texts are kept once in memory: give the same map for all texts of a project. */
export class LineNumberCache {
  readonly known = new Map<string, string>();
  /** Those of the text read last. */
  before: readonly string[] = [];
}

const space = 0x20;

/** `words` as decoded from UTF-8. Everything that would make a line or turn lead outside the text is a problem. */
export function unpackText(
  id: TextId,
  words: string,
  layout: unknown,
  cache: LineNumberCache,
): TranscriptText | SchemaProblem {
  const read = unpackLayout(layout, words.length, cache);
  if ('place' in read) return read;
  const { halves, ...parts } = read;
  return { id, text: withHalves(words, halves), ...parts };
}

/** All of a text but its words. */
export interface UnpackedLayout extends Omit<TranscriptText, 'id' | 'text'> {
  readonly halves: readonly number[];
}

/** `length` is that of the words; half surrogates leave it as it is. */
export function unpackLayout(
  layout: unknown,
  length: number,
  cache: LineNumberCache,
): UnpackedLayout | SchemaProblem {
  const read = readAs(layoutSchema, layout);
  if ('place' in read) return read;
  const turns = unpackTurns(read, length);
  if (!Array.isArray(turns)) return turns;
  const lines = unpackLines(read, length, cache);
  if ('place' in lines) return lines;
  const formats = unpackFormats(read.formats, length);
  if (!Array.isArray(formats)) return formats;
  return { turns, lines, formats, wordCount: read.wordCount, halves: read.halves };
}

/** Gives each different value a number, from 0, in order of first use. */
class Numbering<Value extends string> {
  readonly values: Value[] = [];
  private readonly numbers = new Map<Value, number>();
  of(value: Value): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    this.numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

function packLines(lines: Lines): number[] {
  const packed: number[] = [];
  let lastEnd = 0;
  lines.starts.forEach((start, index) => {
    const end = lines.ends[index] ?? start;
    packed.push(start - lastEnd, end - start);
    lastEnd = end;
  });
  return packed;
}

function unpackLines(
  { lines, lineNumbers }: TextLayout,
  length: number,
  cache: LineNumberCache,
): Lines | SchemaProblem {
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (let index = 0; index < lines.length; index += 2) {
    position += lines[index] ?? 0;
    starts.push(position);
    position += lines[index + 1] ?? 0;
    ends.push(position);
  }
  if (lines.length % 2 === 1 || position > length) return { place: 'lines' };
  const numbers = unpackNumbers(lineNumbers, cache);
  if (!Array.isArray(numbers)) return numbers;
  return numbers.length === starts.length ? { starts, ends, numbers } : { place: 'lineNumbers' };
}

/** Most texts are numbered like the one before: its numbers are taken without cutting a million new ones out. */
function unpackNumbers(packed: string, cache: LineNumberCache): string[] | SchemaProblem {
  const numbers: string[] = [];
  let at = 0;
  while (at < packed.length) {
    let number = cache.before[numbers.length] ?? '';
    const after = packed.charCodeAt(at + number.length);
    const isKnown =
      number !== '' && (after === space || Number.isNaN(after)) && packed.startsWith(number, at);
    if (!isKnown) {
      const end = packed.indexOf(' ', at);
      const own = packed.slice(at, end === -1 ? packed.length : end);
      const known = cache.known.get(own);
      if (known === undefined) {
        if (!/^\d+[a-z]*$/.test(own)) return { place: `lineNumbers.${numbers.length}` };
        cache.known.set(own, own);
      }
      number = known ?? own;
    }
    numbers.push(number);
    at += number.length + 1;
  }
  // After a space there must be a number.
  if (packed.endsWith(' ')) return { place: `lineNumbers.${numbers.length}` };
  cache.before = numbers;
  return numbers;
}

function unpackTurns(layout: TextLayout, length: number): Turn[] | SchemaProblem {
  const { turns: packed, speakers, participants, times } = layout;
  const turns: Turn[] = [];
  if (packed.length % turnWidth !== 0) return { place: 'turns' };
  if (times && times.length !== packed.length / turnWidth) return { place: 'times' };
  let lastEnd = 0;
  for (let at = 0; at < packed.length; at += turnWidth) {
    const start = packed[at] ?? 0;
    const bodyStart = packed[at + 1] ?? 0;
    const end = packed[at + 2] ?? 0;
    const speakerAt = packed[at + 3] ?? 0;
    const participantAt = packed[at + 4] ?? 0;
    const firstNumber = packed[at + 5] ?? 0;
    const lastNumber = packed[at + 6] ?? 0;
    const speaker = speakers[speakerAt];
    const participantId = participantAt === -1 ? null : participants[participantAt];
    const isInOrder = lastEnd <= start && start <= bodyStart && bodyStart <= end && end <= length;
    if (!isInOrder || speaker === undefined || participantId === undefined)
      return { place: `turns.${at / turnWidth}` };
    const milliseconds = times?.[at / turnWidth] ?? -1;
    const startSeconds = milliseconds < 0 ? null : milliseconds / 1000;
    turns.push({ start, bodyStart, end, speaker, participantId, firstNumber, lastNumber, startSeconds });
    lastEnd = end;
  }
  return turns;
}

function unpackFormats(packed: readonly number[], length: number): FormatRange[] | SchemaProblem {
  const formats: FormatRange[] = [];
  for (let at = 0; at < packed.length; at += 3) {
    const [start = 0, end = -1, name = -1] = packed.slice(at, at + 3);
    const format = formatNames[name];
    if (!format || start > end || end > length) return { place: `formats.${at / 3}` };
    formats.push({ start, end, format });
  }
  return formats;
}

/** With the `u` flag a surrogate in the class matches only where it has no partner. */
const halfSurrogate = /[\uD800-\uDFFF]/gu;

function halfSurrogates(text: string): number[] {
  const halves: number[] = [];
  for (const match of text.matchAll(halfSurrogate)) halves.push(match.index, match[0].charCodeAt(0));
  return halves;
}

/** UTF-8 holds U+FFFD where a half surrogate stood: one unit each, so all positions agree. */
export function withHalves(words: string, halves: readonly number[]): string {
  if (halves.length === 0) return words;
  const units = [...Array(words.length).keys()].map((at) => words.charCodeAt(at));
  for (let index = 0; index < halves.length; index += 2) {
    const at = halves[index] ?? 0;
    if (at < units.length) units[at] = halves[index + 1] ?? 0;
  }
  let text = '';
  for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.slice(at, at + 4096));
  return text;
}
