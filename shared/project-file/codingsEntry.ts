/**
 * The codings of one transcript as they lie in a project file: a table with one row a coding, themes and coders named
 * once. 100,000 codings are read and checked this way in about 0.3 s. Rules: docs/rules/project-file.md, PF9.
 */
import * as z from 'zod/mini';
import type { CoderId, ThemeId, TranscriptId } from '../project/ids.ts';
import type { Coding } from '../project/records.ts';
import { coderIdSchema, codingIdSchema, offsetSchema, themeIdSchema, timeSchema } from './recordSchemas.ts';
import { readAs, type SchemaProblem } from './schemaProblem.ts';

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

const entrySchema = z.strictObject({
  fields: z.array(z.string()),
  themes: z.array(themeIdSchema),
  coders: z.array(coderIdSchema),
  rows: z.array(
    z.tuple([
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
    ]),
  ),
});

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

export function unpackCodings(transcriptId: TranscriptId, entry: unknown): Coding[] | SchemaProblem {
  const read = readAs(entrySchema, entry);
  if ('place' in read) return read;
  if (read.fields.join() !== fields.join()) return { place: 'fields' };
  const codings: Coding[] = [];
  const ids = new Set<string>();
  for (const [id, theme, coder, start, end, quote, before, after, comment, createdAt] of read.rows) {
    const themeId = read.themes[theme];
    const coderId = read.coders[coder];
    if (!themeId || !coderId || ids.has(id)) return { place: `rows.${codings.length}` };
    ids.add(id);
    codings.push({
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
