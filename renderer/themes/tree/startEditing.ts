/** Where a new theme is written, by what is current in the tree. */
import type { ThemeNode } from '../../../shared/codebook/themeTree.ts';
import { changeTree, openTheme, type TreeEditing } from './treeStore.ts';

export type NewThemeKind = 'theme' | 'sibling' | 'child' | 'axis';

/** `theme`: into the current axis, else beside the current theme. */
export function placeOfNew(current: ThemeNode | null, kind: NewThemeKind): TreeEditing & { kind: 'new' } {
  if (!current) return { kind: 'new', parentId: null, afterId: null, isAxis: kind === 'axis' };
  const { theme, parent } = current;
  if (kind === 'axis') {
    let root = current;
    while (root.parent) root = root.parent;
    return { kind: 'new', parentId: null, afterId: root.theme.id, isAxis: true };
  }
  if (kind === 'child' || (kind === 'theme' && !theme.isCodable))
    return { kind: 'new', parentId: theme.id, afterId: null, isAxis: false };
  return { kind: 'new', parentId: parent?.theme.id ?? null, afterId: theme.id, isAxis: !theme.isCodable };
}

export function startNew(current: ThemeNode | null, kind: NewThemeKind): void {
  const editing = placeOfNew(current, kind);
  if (editing.parentId) openTheme(editing.parentId, true);
  changeTree({ editing, filter: '', notice: null });
}
