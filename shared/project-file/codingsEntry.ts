/**
 * The codings of one transcript as they lie in a project file: a table with one row a coding, themes and coders named
 * once. 100,000 codings are read and checked this way in about 0.3 s. Rules: docs/rules/project-file.md, PF9.
 */
import * as z from 'zod/mini';
import type { CoderId, CodingId, ThemeId, TranscriptId } from '../project/ids.ts';
import type { Coding } from '../project/records.ts';
import { codingIdSchema, isGuid, isOffset, isTime, offsetSchema, timeSchema } from './recordSchemas.ts';
import { isSchemaProblem, readAs, type SchemaProblem } from './schemaProblem.ts';

/** What stands in a row, in this order; written into every entry so that it can be read without this file. */
const fields = [
  'id',
  'theme',
  'coder',
  'start',
  'end',
  'quote',
  'before',
  'after',
  'comment',
  'createdAt',
] as const;

export const rowSchema = z.tuple([
  codingIdSchema,
  offsetSchema,
  offsetSchema,
  offsetSchema,
  offsetSchema,
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  timeSchema,
]);

type Row = z.infer<typeof rowSchema>;

/** Says the same as `rowSchema`, which takes four times as long for 100,000 rows and is left to say where a row is wrong. */
export function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== fields.length) return false;
  const [id, theme, coder, start, end, quote, before, after, comment, createdAt] = row;
  return (
    isGuid(id) &&
    isOffset(theme) &&
    isOffset(coder) &&
    isOffset(start) &&
    isOffset(end) &&
    typeof quote === 'string' &&
    typeof before === 'string' &&
    typeof after === 'string' &&
    typeof comment === 'string' &&
    isTime(createdAt)
  );
}

/** Where a row first is not of its schema: "rows.3.0". */
function placeInRows(rows: unknown): string {
  if (!Array.isArray(rows)) return 'rows';
  const at = rows.findIndex((row) => !isRow(row));
  const problem = readAs(rowSchema, rows[at]);
  return isSchemaProblem(problem) && problem.place !== '' ? `rows.${at}.${problem.place}` : `rows.${at}`;
}

/** Lists of ids: one check for the list, as for rows, since each entry names most themes of the project. */
export const idList = <AnyId extends string>() =>
  z.custom<AnyId[]>((list) => Array.isArray(list) && list.every(isGuid));

const entrySchema = z.strictObject({
  fields: z.array(z.string()),
  themes: idList<ThemeId>(),
  coders: idList<CoderId>(),
  rows: z.custom<Row[]>((rows) => Array.isArray(rows) && rows.every(isRow)),
});

/** Where a list of ids first holds something else: "themes.3". */
function placeInIds(name: string, list: unknown): string {
  const at = Array.isArray(list) ? list.findIndex((id) => !isGuid(id)) : -1;
  return at === -1 ? name : `${name}.${at}`;
}

function placeInEntry(place: string, entry: Readonly<Record<string, unknown>>): string {
  if (place === 'rows') return placeInRows(entry.rows);
  return place === 'themes' || place === 'coders' ? placeInIds(place, entry[place]) : place;
}

export type CodingsEntry = z.infer<typeof entrySchema>;

export function packCodings(codings: Iterable<Coding>): CodingsEntry {
  const themes = new Map<ThemeId, number>();
  const coders = new Map<CoderId, number>();
  const rows: CodingsEntry['rows'] = [];
  for (const { id, themeId, coderId, start, end, quote, before, after, comment, createdAt } of codings) {
    const theme = numberOf(themes, themeId);
    const coder = numberOf(coders, coderId);
    rows.push([id, theme, coder, start, end, quote, before, after, comment, createdAt]);
  }
  return { fields: [...fields], themes: [...themes.keys()], coders: [...coders.keys()], rows };
}

/** By their ids, as a table keeps them. */
export function unpackCodings(
  transcriptId: TranscriptId,
  entry: unknown,
): Map<CodingId, Coding> | SchemaProblem {
  const read = readAs(entrySchema, entry);
  if (isSchemaProblem(read))
    return read.place === '' ? read : { place: placeInEntry(read.place, entry as Record<string, unknown>) };
  if (read.fields.join() !== fields.join()) return { place: 'fields' };
  const codings = new Map<CodingId, Coding>();
  let lastTime = '';
  for (const [id, theme, coder, start, end, quote, before, after, comment, madeAt] of read.rows) {
    const themeId = read.themes[theme];
    const coderId = read.coders[coder];
    if (!themeId || !coderId || codings.has(id)) return { place: `rows.${codings.size}` };
    // Many were made at one time: 100,000 copies of it would only keep the garbage collector busy.
    const createdAt = madeAt === lastTime ? lastTime : madeAt;
    lastTime = createdAt;
    codings.set(id, {
      id,
      transcriptId,
      themeId,
      coderId,
      start,
      end,
      quote,
      before,
      after,
      comment,
      createdAt,
    });
  }
  return codings;
}

function numberOf<Id>(numbers: Map<Id, number>, id: Id): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, numbers.size);
  return numbers.size - 1;
}
