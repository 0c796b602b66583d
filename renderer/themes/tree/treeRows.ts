/** The rows of the theme tree: what is open, not retired, and found. Rules: docs/rules/theme-tree-window.md. */
import type { ThemeNode, ThemeTree } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Theme } from '../../../shared/project/records.ts';
import { toRoman } from '../../../shared/words/toRoman.ts';
import { holdsWords, rememberFolded } from '../../codings/foldWords.ts';

export interface TreeRow {
  readonly node: ThemeNode;
  readonly id: ThemeId;
  /** From 1, for `aria-level`. */
  readonly level: number;
  /** Place among the rows of the same parent, from 1, and how many these are. */
  readonly place: number;
  readonly placeCount: number;
  /** `null` for a theme without rows below it. */
  readonly isOpen: boolean | null;
  /** Roman numeral of an axis. */
  readonly numeral: string | null;
}

export interface TreeView {
  /** What the researcher opened or closed; other themes follow `isOpenAtFirst`. */
  readonly openings: ReadonlyMap<ThemeId, boolean>;
  readonly filter: string;
  readonly hasRetired: boolean;
}

/** A tree of up to this many themes starts wide open; in a larger one only the axes are. */
const smallTree = 25;

const foldedName = rememberFolded((theme: Theme) => theme.name);

export function treeRows(tree: ThemeTree, view: TreeView): TreeRow[] {
  const isShown = shownThemes(tree, view);
  const rows: TreeRow[] = [];
  const numerals = axisNumerals(tree);
  const isFiltered = view.filter.trim() !== '';
  const waiting: Waiting[] = [];
  const waitFor = (siblings: readonly ThemeNode[]) => {
    const shown = siblings.filter(isShown);
    for (let at = shown.length - 1; at >= 0; at--) {
      const node = shown[at];
      if (node) waiting.push({ node, place: at + 1, placeCount: shown.length });
    }
  };
  waitFor(tree.roots);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, place, placeCount } = next;
    const hasBelow = node.children.some(isShown);
    const isOpen = hasBelow ? isFiltered || isOpenIn(tree, view, node) : null;
    rows.push({
      node,
      id: node.theme.id,
      level: node.depth + 1,
      place,
      placeCount,
      isOpen,
      numeral: numerals.get(node.theme.id) ?? null,
    });
    if (isOpen) waitFor(node.children);
  }
  return rows;
}

interface Waiting {
  readonly node: ThemeNode;
  readonly place: number;
  readonly placeCount: number;
}

export function isOpenIn(tree: ThemeTree, view: Pick<TreeView, 'openings'>, node: ThemeNode): boolean {
  return view.openings.get(node.theme.id) ?? (!node.theme.isCodable || tree.order.length <= smallTree);
}

/** A filter keeps what matches and everything above it. */
function shownThemes(tree: ThemeTree, { filter, hasRetired }: TreeView): (node: ThemeNode) => boolean {
  const isThere = (node: ThemeNode) => hasRetired || !node.theme.isRetired;
  if (filter.trim() === '') return isThere;
  const kept = new Set<ThemeId>();
  for (const node of tree.order) {
    if (!isThere(node) || !holdsWords(foldedName(node.theme), filter)) continue;
    for (let above: ThemeNode | null = node; above && !kept.has(above.theme.id); above = above.parent)
      kept.add(above.theme.id);
  }
  return (node) => kept.has(node.theme.id);
}

/** Axes are numbered in their order, whatever is filtered out: a number always means the same axis. */
function axisNumerals(tree: ThemeTree): ReadonlyMap<ThemeId, string> {
  const axes = tree.roots.filter(({ theme }) => !theme.isCodable);
  return new Map(axes.map(({ theme }, index) => [theme.id, toRoman(index + 1)]));
}

/** What the title counts: every theme, as `info` does. */
export function countAll(tree: ThemeTree): number {
  return tree.order.length;
}

/** The row that takes the focus when a theme and all below it go. */
export function rowAfter(rows: readonly TreeRow[], id: ThemeId): ThemeId | null {
  const at = rows.findIndex((row) => row.id === id);
  const level = rows[at]?.level ?? 0;
  const next = rows.slice(at + 1).find((row) => row.level <= level);
  return next?.id ?? rows[at - 1]?.id ?? null;
}
