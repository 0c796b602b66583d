/**
 * The codings of one transcript in a pack: columns beside the text, from which the words are cut again. A tenth of the room
 * of the records, since quotes are exact slices. Rule: docs/rules/saving.md, SV2.
 */
import * as z from 'zod/mini';
import { isPassage } from '../../shared/project/checkProject.ts';
import type { CoderId, CodingId, ThemeId, TranscriptId } from '../../shared/project/ids.ts';
import type { Coding } from '../../shared/project/records.ts';
import { idList } from '../../shared/project-file/codingsEntry.ts';
import { offsetSchema, timeSchema } from '../../shared/project-file/recordSchemas.ts';
import { wholeNumbers } from '../../shared/project-file/textEntry.ts';

const columnsSchema = z.strictObject({
  themes: idList<ThemeId>(),
  coders: idList<CoderId>(),
  ids: idList<CodingId>(),
  /** Times of making, each once. */
  times: z.array(timeSchema),
  /** Seven numbers a coding: theme, coder, time, start, end, units of context before and after. */
  numbers: wholeNumbers(0),
  /** Index and comment of the codings that have one. */
  comments: z.array(z.tuple([offsetSchema, z.string()])),
  /** Index, quote, before and after of codings whose words are not those of the text. */
  words: z.array(z.tuple([offsetSchema, z.string(), z.string(), z.string()])),
});

type Columns = z.infer<typeof columnsSchema>;

const width = 7;

export function packCodings(codings: Iterable<Coding>, text: string): string {
  const themes = new Map<ThemeId, number>();
  const coders = new Map<CoderId, number>();
  const times = new Map<string, number>();
  const columns: Columns = {
    themes: [],
    coders: [],
    ids: [],
    times: [],
    numbers: [],
    comments: [],
    words: [],
  };
  for (const coding of codings) {
    const index = columns.ids.push(coding.id) - 1;
    const { start, end, quote, before, after, comment } = coding;
    columns.numbers.push(numberOf(themes, coding.themeId), numberOf(coders, coding.coderId));
    columns.numbers.push(numberOf(times, coding.createdAt), start, end, before.length, after.length);
    if (comment !== '') columns.comments.push([index, comment]);
    const isCut =
      text.slice(start, end) === quote &&
      text.slice(Math.max(0, start - before.length), start) === before &&
      text.slice(end, end + after.length) === after;
    if (!isCut) columns.words.push([index, quote, before, after]);
  }
  const named = { themes: [...themes.keys()], coders: [...coders.keys()], times: [...times.keys()] };
  return JSON.stringify({ ...columns, ...named });
}

export interface UnpackedCodings {
  readonly codings: Coding[];
  /** Each lies in the text and quotes what stands there, its words having been cut from it. */
  readonly agrees: boolean;
}

/** `null` where the pack does not hold what was packed. */
export function unpackCodings(
  transcriptId: TranscriptId,
  packed: unknown,
  text: string,
): UnpackedCodings | null {
  const read = columnsSchema.safeParse(packed);
  if (!read.success) return null;
  const { themes, coders, ids, times, numbers } = read.data;
  if (numbers.length !== ids.length * width) return null;
  const comments = new Map(read.data.comments);
  const words = new Map(read.data.words.map(([index, ...own]) => [index, own]));
  const codings: Coding[] = [];
  let agrees = words.size === 0;
  for (const [index, id] of ids.entries()) {
    const at = index * width;
    const themeId = themes[numbers[at] ?? -1];
    const coderId = coders[numbers[at + 1] ?? -1];
    const createdAt = times[numbers[at + 2] ?? -1];
    if (!themeId || !coderId || !createdAt) return null;
    const start = numbers[at + 3] ?? 0;
    const end = numbers[at + 4] ?? 0;
    const [quote, before, after] = words.get(index) ?? [
      text.slice(start, end),
      text.slice(Math.max(0, start - (numbers[at + 5] ?? 0)), start),
      text.slice(end, end + (numbers[at + 6] ?? 0)),
    ];
    const comment = comments.get(index) ?? '';
    agrees &&= isPassage(text, start, end);
    codings.push({
      ...{ id, transcriptId, themeId, coderId, start, end },
      ...{ quote, before, after, comment, createdAt },
    });
  }
  return { codings, agrees };
}

function numberOf<Value>(numbers: Map<Value, number>, value: Value): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, numbers.size);
  return numbers.size - 1;
}
