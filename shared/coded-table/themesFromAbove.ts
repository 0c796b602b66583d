/** Themes that are written only in the first row of their group, as people type tables. Rule: docs/rules/coded-table.md, CT30. */
import { nameProblem, type Problem } from '../words/problem.ts';

interface Row {
  readonly cells: readonly string[];
  readonly row: number;
}

/** The rows with empty theme cells filled from above: `themes` are the columns of the levels, `quote` that of the words. */
export function themesFromAbove<Kind extends Row>(
  rows: readonly Kind[],
  themes: readonly number[],
  quote: number | null,
  problems: Problem[],
): readonly Kind[] {
  const groups = groupsOf(rows, themes);
  if (!groups) return rows;
  let above: readonly string[] = [];
  const filled: number[] = [];
  const named = rows.map((one, at) => {
    const own = themes.map((column) => (one.cells[column] ?? '').trim());
    const isSaid = at <= groups.lastFilled && quote !== null && (one.cells[quote] ?? '').trim() !== '';
    const path = own.some(Boolean) ? withLevelsAbove(own, above) : isSaid ? above : own;
    if (own.some(Boolean)) above = path;
    if (path.every((name, level) => name === (own[level] ?? ''))) return one;
    filled.push(one.row);
    const cells = [...one.cells];
    themes.forEach((column, level) => {
      cells[column] = path[level] ?? '';
    });
    return { ...one, cells };
  });
  if (filled.length > 0)
    problems.push(nameProblem(null, 'codedThemesFromAbove', { count: filled.length, row: filled[0] ?? 0 }));
  return named;
}

interface Groups {
  /** Place of the last row that takes its whole theme from above where it has none. */
  readonly lastFilled: number;
}

/**
 * `null` where empty cells are no habit. A habit is that most themes, and at least two, are followed by rows without any, or
 * that levels stand once a group. Only the first says that the last rows are not simply those that nobody coded yet.
 */
function groupsOf(rows: readonly Row[], themes: readonly number[]): Groups | null {
  const paths = rows.map(({ cells }) => themes.map((column) => (cells[column] ?? '').trim()));
  const isEmpty = (path: readonly string[] | undefined) => path !== undefined && !path.some(Boolean);
  const named = paths.filter((path) => !isEmpty(path));
  const followed = paths.filter((path, at) => !isEmpty(path) && isEmpty(paths[at + 1]));
  const different = new Set(followed.map((path) => path.join('\n'))).size;
  if (different >= 2 && followed.length * 2 > named.length) return { lastFilled: rows.length - 1 };
  const gaps = paths.slice(1).filter((path) => path[0] === '' && path.some(Boolean)).length;
  return gaps >= 2 ? { lastFilled: paths.findLastIndex((path) => !isEmpty(path)) } : null;
}

/** Levels above the row's own come from above; those behind a name that is not the one above stay empty. */
function withLevelsAbove(own: readonly string[], above: readonly string[]): readonly string[] {
  const last = own.findLastIndex(Boolean);
  let isSame = true;
  return own.map((name, level) => {
    if (name !== '') {
      isSame &&= name === above[level];
      return name;
    }
    return isSame && level < last ? (above[level] ?? '') : '';
  });
}
