/**
 * Where a theme goes: by arrow keys and by dropping it. A place is a parent and an index among its children without the
 * moved themes, as `moveThemes` wants it. Rules: docs/rules/theme-tree-window.md.
 */
import type { ThemeNode, ThemeTree } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { TreeRow } from './treeRows.ts';

export interface MovePlace {
  readonly parentId: ThemeId | null;
  readonly index: number;
}

export type MoveDirection = 'up' | 'down' | 'in' | 'out';

/**
 * For themes with one parent; `null` where there is no way further, or where they have several. Steps over siblings that
 * are not shown.
 */
export function placeTowards(
  tree: ThemeTree,
  rows: readonly TreeRow[],
  ids: ReadonlySet<ThemeId>,
  direction: MoveDirection,
): MovePlace | null {
  const moved = rows.filter((row) => ids.has(row.id));
  const node = moved[0]?.node;
  if (!node || moved.some((row) => row.node.parent !== node.parent)) return null;
  const parentId = node.parent?.theme.id ?? null;
  const shown = rows.filter((row) => row.node.parent === node.parent);
  const before = shown[shown.findIndex((row) => ids.has(row.id)) - 1]?.node;
  const after = shown[shown.findLastIndex((row) => ids.has(row.id)) + 1]?.node;
  if (direction === 'up') return before ? { parentId, index: indexOf(tree, before, ids) } : null;
  if (direction === 'down') return after ? { parentId, index: indexOf(tree, after, ids) + 1 } : null;
  if (direction === 'in') return before ? { parentId: before.theme.id, index: before.children.length } : null;
  if (!node.parent) return null;
  return { parentId: node.parent.parent?.theme.id ?? null, index: indexOf(tree, node.parent, ids) + 1 };
}

export type DropSide = 'before' | 'inside' | 'after';

export interface DropPlace extends MovePlace {
  readonly rowId: ThemeId;
  readonly side: DropSide;
}

/**
 * `fraction` is where in the row's height the pointer is, 0 to 1: the upper quarter means before it, the lower quarter
 * after it (before its first child if it is open), between them inside it. `null` inside what is moved itself.
 */
export function dropPlace(
  tree: ThemeTree,
  row: TreeRow,
  fraction: number,
  movedIds: ReadonlySet<ThemeId>,
): DropPlace | null {
  for (let above: ThemeNode | null = row.node; above; above = above.parent)
    if (movedIds.has(above.theme.id)) return null;
  const side: DropSide = fraction < 0.25 ? 'before' : fraction > 0.75 ? 'after' : 'inside';
  if (side === 'after' && row.isOpen) return { rowId: row.id, side, parentId: row.id, index: 0 };
  if (side === 'inside') {
    const stay = row.node.children.filter(({ theme }) => !movedIds.has(theme.id));
    return { rowId: row.id, side, parentId: row.id, index: stay.length };
  }
  const parentId = row.node.parent?.theme.id ?? null;
  const index = indexOf(tree, row.node, movedIds) + (side === 'after' ? 1 : 0);
  return { rowId: row.id, side, parentId, index };
}

/** Of chosen themes only the highest are moved: those below go along. In the order of the tree. */
export function highestOf(tree: ThemeTree, ids: ReadonlySet<ThemeId>): ThemeId[] {
  return tree.order
    .filter((node) => ids.has(node.theme.id) && !hasAbove(node, ids))
    .map(({ theme }) => theme.id);
}

function hasAbove(node: ThemeNode, ids: ReadonlySet<ThemeId>): boolean {
  for (let above = node.parent; above; above = above.parent) if (ids.has(above.theme.id)) return true;
  return false;
}

/** Index of a theme among its siblings, those that are moved left out. */
function indexOf(tree: ThemeTree, node: ThemeNode, movedIds: ReadonlySet<ThemeId>): number {
  const siblings = node.parent ? node.parent.children : tree.roots;
  let index = 0;
  for (const sibling of siblings) {
    if (sibling === node) break;
    if (!movedIds.has(sibling.theme.id)) index++;
  }
  return index;
}
