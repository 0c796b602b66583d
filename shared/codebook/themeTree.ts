/** The flat themes as a tree, in the order in which they are shown. Rules: docs/rules/theme-tree.md. */
import type { ThemeId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { LinePattern, Theme } from '../project/records.ts';
import { nativePattern } from './palette.ts';

export { formatPath, parsePath } from './themePath.ts';

export interface ThemeNode {
  readonly theme: Theme;
  readonly parent: ThemeNode | null;
  readonly children: readonly ThemeNode[];
  /** 0 for the first level. */
  readonly depth: number;
  /** Names from the first level down to this theme. */
  readonly path: readonly string[];
}

export interface ThemeTree {
  readonly roots: readonly ThemeNode[];
  readonly nodes: ReadonlyMap<ThemeId, ThemeNode>;
  /** Every theme, parents before their children: the rows of a tree that is wide open. */
  readonly order: readonly ThemeNode[];
}

const trees = new WeakMap<Project['themes'], ThemeTree>();

/** The same tree object as long as no theme changed. A theme whose parent is not there counts as first level. */
export function themeTree(project: Pick<Project, 'themes'>): ThemeTree {
  let tree = trees.get(project.themes);
  if (!tree) {
    tree = growTree(project.themes);
    trees.set(project.themes, tree);
  }
  return tree;
}

type GrowingNode = ThemeNode & { readonly children: ThemeNode[] };

function growTree(themes: Project['themes']): ThemeTree {
  const childrenOf = new Map<ThemeId | null, Theme[]>();
  for (const theme of themes.values()) {
    const parentId = theme.parentId !== null && themes.has(theme.parentId) ? theme.parentId : null;
    const siblings = childrenOf.get(parentId);
    if (siblings) siblings.push(theme);
    else childrenOf.set(parentId, [theme]);
  }
  const nodes = new Map<ThemeId, ThemeNode>();
  const roots: ThemeNode[] = [];
  const order: ThemeNode[] = [];
  // A stack of our own: a file may hold a tree deeper than the call stack.
  const waiting: { theme: Theme; parent: GrowingNode | null }[] = [];
  const waitFor = (parent: GrowingNode | null) => {
    const siblings = childrenOf.get(parent?.theme.id ?? null) ?? [];
    for (const theme of siblings.sort(compareThemes).reverse()) waiting.push({ theme, parent });
  };
  waitFor(null);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { theme, parent } = next;
    const node: GrowingNode = {
      theme,
      parent,
      children: [],
      depth: parent ? parent.depth + 1 : 0,
      path: parent ? [...parent.path, theme.name] : [theme.name],
    };
    nodes.set(theme.id, node);
    order.push(node);
    (parent ? parent.children : roots).push(node);
    waitFor(node);
  }
  return { roots, nodes, order };
}

function compareThemes(a: Theme, b: Theme): number {
  return a.position - b.position || compareNatural(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** The theme and all below it, parents first. */
export function subtreeOf(node: ThemeNode): ThemeNode[] {
  const found: ThemeNode[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    waiting.push(...[...next.children].reverse());
  }
  return found;
}

/** Levels of the subtree: 1 for a theme without children. */
export function heightOf(node: ThemeNode): number {
  return Math.max(...subtreeOf(node).map(({ depth }) => depth)) - node.depth + 1;
}

/** The highest codable theme of the branch, which owns its colour and pattern; `null` for an axis. */
export function branchOf(node: ThemeNode): ThemeNode | null {
  let owner: ThemeNode | null = null;
  for (let next: ThemeNode | null = node; next; next = next.parent) if (next.theme.isCodable) owner = next;
  return owner;
}

export interface ThemeLook {
  /** 1 to 14; `null` for an axis, and for a branch that never got a colour. */
  readonly colour: number | null;
  readonly pattern: LinePattern | null;
}

const noLook: ThemeLook = { colour: null, pattern: null };

/** Colour and pattern in which a theme is shown: its branch's. */
export function themeLook(project: Pick<Project, 'themes'>, id: ThemeId): ThemeLook {
  const node = themeTree(project).nodes.get(id);
  const owner = node && branchOf(node)?.theme;
  if (!owner || owner.colour === null) return noLook;
  return { colour: owner.colour, pattern: owner.pattern ?? nativePattern(owner.colour) };
}
