/** What the list shows: the rows, and among them the field of a theme that is being made. */
import type { ThemeTree } from '../../../shared/codebook/themeTree.ts';
import type { TreeRow } from './treeRows.ts';
import type { TreeEditing } from './treeStore.ts';

export type TreeItem =
  | { readonly kind: 'row'; readonly key: string; readonly row: TreeRow }
  | {
      readonly kind: 'new';
      readonly key: string;
      readonly editing: TreeEditing & { kind: 'new' };
      readonly level: number;
    };

export function treeItems(
  tree: ThemeTree,
  rows: readonly TreeRow[],
  editing: TreeEditing | null,
): readonly TreeItem[] {
  const items: TreeItem[] = rows.map((row) => ({ kind: 'row', key: row.id, row }));
  if (editing?.kind !== 'new') return items;
  const { parentId, afterId } = editing;
  const level = parentId === null ? 1 : (tree.nodes.get(parentId)?.depth ?? 0) + 2;
  const anchor = rows.findIndex(({ id }) => id === (afterId ?? parentId));
  let at = anchor < 0 ? rows.length : anchor + 1;
  const anchorLevel = rows[anchor]?.level ?? 0;
  while (anchor >= 0 && (rows[at]?.level ?? 0) > anchorLevel) at++;
  items.splice(at, 0, { kind: 'new', key: 'new', editing, level });
  return items;
}

/** Pixels. An axis stands apart from what is above it. */
export function heightOfItem(item: TreeItem): number {
  if (item.kind === 'new') return 28;
  const { theme, parent } = item.row.node;
  if (!theme.isCodable) return 28;
  return parent?.theme.isCodable ? 26 : 28;
}
