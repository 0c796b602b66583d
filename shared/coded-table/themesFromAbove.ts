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
  const isGrouped = hasGroups(rows, themes);
  let above: readonly string[] = [];
  const filled: number[] = [];
  const named = rows.map((one) => {
    const own = themes.map((column) => (one.cells[column] ?? '').trim());
    const isSaid = quote !== null && (one.cells[quote] ?? '').trim() !== '';
    const path = !isGrouped ? own : own.some(Boolean) ? withLevelsAbove(own, above) : isSaid ? above : own;
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

/** A row or two without any theme is a slip; a third of the rows, or levels that stand once a group, is a habit. */
function hasGroups(rows: readonly Row[], themes: readonly number[]): boolean {
  const paths = rows.map(({ cells }) => themes.map((column) => (cells[column] ?? '').trim()));
  const none = paths.filter((path) => !path.some(Boolean)).length;
  const gaps = paths.slice(1).filter((path) => path[0] === '' && path.some(Boolean)).length;
  return (none >= 2 && none * 3 >= rows.length) || gaps >= 2;
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
