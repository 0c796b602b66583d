/**
 * The thematic tree as sizes: how much room each theme takes in a sunburst or a treemap, and what is too small to be shown alone.
 * Rules: docs/rules/figures.md, FG13.
 */
import type { ThemeNode } from '../codebook/themeTree.ts';
import type { ThemeCounts } from '../theme-counts/countThemes.ts';

export interface ThemeArea {
  /** `own`: the codings of the theme above itself; `together`: themes beside each other, each too small to be seen. */
  readonly kind: 'theme' | 'own' | 'together';
  /** `null` unless it is a theme. */
  readonly node: ThemeNode | null;
  /** Of the first level 0. */
  readonly depth: number;
  /** Codings of the theme itself; at the last level drawn those below it too; 0 for an axis. */
  readonly own: number;
  /** `own` and the sizes of all below. */
  readonly size: number;
  readonly children: readonly ThemeArea[];
}

export interface ThemeAreas {
  readonly roots: readonly ThemeArea[];
  readonly size: number;
  /** Levels that are drawn. */
  readonly levels: number;
  /** Themes that are drawn, alone or taken together. */
  readonly themes: number;
  /** Of those, themes that are taken together. */
  readonly together: number;
  /** Themes that take codings and have none. */
  readonly withoutCodings: number;
  /** Whether themes below the last level drawn have codings. */
  readonly isCut: boolean;
}

interface Wish {
  readonly mostLevels: number;
  /** Share of the whole below which themes of a depth are taken together. */
  readonly leastShare: (depth: number, levels: number) => number;
}

export function themeAreas(
  roots: readonly ThemeNode[],
  counts: ThemeCounts,
  { mostLevels, leastShare }: Wish,
): ThemeAreas {
  const sized = roots.map((root) => sizeOf(root, counts, mostLevels)).filter(({ size }) => size > 0);
  const size = sized.reduce((sum, area) => sum + area.size, 0);
  const levels = levelsOf(sized);
  const least = Array.from({ length: levels }, (_, depth) => size * leastShare(depth, levels));
  const joined = joinSmall(sized, least);
  return {
    ...{ roots: joined, size, levels },
    themes: countThemesOf(sized),
    together: countThemesOf(sized) - countThemesOf(joined),
    withoutCodings: countEmpty(roots, counts),
    isCut: roots.some((root) => hasDeeper(root, counts, mostLevels)),
  };
}

/** Stops at the last level that is drawn, so that a very deep tree costs nothing. */
function sizeOf(node: ThemeNode, counts: ThemeCounts, mostLevels: number): ThemeArea {
  const { own, subtree } = counts.of(node.theme.id);
  if (node.depth === mostLevels - 1)
    return {
      kind: 'theme',
      node,
      depth: node.depth,
      own: subtree.codings,
      size: subtree.codings,
      children: [],
    };
  const children = node.children
    .map((child) => sizeOf(child, counts, mostLevels))
    .filter(({ size }) => size > 0);
  const size = children.reduce((sum, child) => sum + child.size, own.codings);
  return { kind: 'theme', node, depth: node.depth, own: own.codings, size, children };
}

/** Of siblings each too small to be seen, one area. */
function joinSmall(areas: readonly ThemeArea[], least: readonly number[]): ThemeArea[] {
  const [shown, small]: [ThemeArea[], ThemeArea[]] = [[], []];
  for (const area of areas) {
    if (area.size < (least[area.depth] ?? 0)) small.push(area);
    else shown.push({ ...area, children: joinSmall(area.children, least) });
  }
  if (small.length === 0) return shown;
  const size = small.reduce((sum, area) => sum + area.size, 0);
  return [
    ...shown,
    { kind: 'together', node: null, depth: small[0]?.depth ?? 0, own: size, size, children: [] },
  ];
}

function levelsOf(areas: readonly ThemeArea[]): number {
  return Math.max(0, ...areas.map(({ depth, children }) => Math.max(depth + 1, levelsOf(children))));
}

function countThemesOf(areas: readonly ThemeArea[]): number {
  return areas.reduce(
    (sum, { node, children }) => sum + (node?.theme.isCodable ? 1 : 0) + countThemesOf(children),
    0,
  );
}

function countEmpty(roots: readonly ThemeNode[], counts: ThemeCounts): number {
  let empty = 0;
  const waiting = [...roots];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.theme.isCodable && counts.of(next.theme.id).subtree.codings === 0) empty++;
    for (const child of next.children) waiting.push(child);
  }
  return empty;
}

function hasDeeper(node: ThemeNode, counts: ThemeCounts, mostLevels: number): boolean {
  if (node.depth === mostLevels - 1)
    return node.children.some((child) => counts.of(child.theme.id).subtree.codings > 0);
  return node.children.some((child) => hasDeeper(child, counts, mostLevels));
}

/** All first levels below one, as d3's layouts want it. */
export function wholeOf({ roots, size }: ThemeAreas): ThemeArea {
  return { kind: 'together', node: null, depth: -1, own: 0, size, children: roots };
}
