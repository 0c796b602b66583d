/** Queries as they begin, and what of a query leads nowhere since. Rules: docs/rules/queries.md. */
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { CharacteristicCondition, QueryRow, RetrievalQuery } from '../project/records.ts';

/** Lines for "near" where nothing is said (QW5). */
export const usualLines = 5;

export function queryRow(themeIds: readonly ThemeId[] = []): QueryRow {
  return {
    join: 'and',
    relation: 'overlapping',
    lines: usualLines,
    themeIds,
    withSubtree: true,
    coderId: null,
  };
}

/** The codings of themes and of all below them; without themes all codings. */
export function queryFor(themeIds: readonly ThemeId[] = []): RetrievalQuery {
  const open = { from: null, to: null };
  return {
    rows: [queryRow(themeIds)],
    participantIds: [],
    characteristics: [],
    coded: open,
    interview: open,
  };
}

export interface MissingOfQuery {
  readonly themes: number;
  readonly participants: number;
  readonly characteristics: number;
}

/** How many themes, participants and characteristics the query names that the project no longer has. */
export function missingOfQuery(project: Project, query: RetrievalQuery): MissingOfQuery {
  const gone = (ids: readonly string[], table: { has(id: never): boolean }) =>
    new Set(ids.filter((id) => !table.has(id as never))).size;
  return {
    themes: gone(
      query.rows.flatMap(({ themeIds }) => themeIds),
      project.themes,
    ),
    participants: gone(query.participantIds, project.participants),
    characteristics: gone(
      query.characteristics.map((one: CharacteristicCondition) => one.characteristicId),
      project.characteristics,
    ),
  };
}
