/** Where "Place all" puts the themes that are not on a map yet: a column for each axis or first-level theme. */
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { PlacedTheme } from './editMaps.ts';

const columnWidth = 232;
const rowHeight = 112;
const mostInColumn = 12;

/** Those of `wanted`, in the order of the tree, from (`left`, `top`) on; a long column goes on in the next. */
export function placeByAxis(
  project: Pick<Project, 'themes'>,
  wanted: ReadonlySet<ThemeId>,
  { left, top }: { readonly left: number; readonly top: number },
): PlacedTheme[] {
  const columns: ThemeId[][] = [];
  for (const root of themeTree(project).roots) {
    const own = themesOf(root).filter((id) => wanted.has(id));
    for (let from = 0; from < own.length; from += mostInColumn)
      columns.push(own.slice(from, from + mostInColumn));
  }
  return columns.flatMap((column, at) =>
    column.map((themeId, row) => ({ themeId, x: left + at * columnWidth, y: top + row * rowHeight })),
  );
}

function themesOf(root: ThemeNode): ThemeId[] {
  const found: ThemeId[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next.theme.id);
    waiting.push(...[...next.children].reverse());
  }
  return found;
}
