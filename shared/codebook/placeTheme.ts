/**
 * What follows when a theme comes to stand at another place: its order among its siblings, and whether it owns its
 * branch's colour. Rules: docs/rules/theme-tree.md.
 */
import { type RecordChange, updated } from '../project/changeSet.ts';
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { ProjectDraft } from '../project/projectDraft.ts';
import type { Theme } from '../project/records.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { nativePattern, nextLook, type UsedLook } from './palette.ts';
import { branchOf, heightOf, subtreeOf, type ThemeNode, themeTree } from './themeTree.ts';

/** Levels that a tree may have. */
export const maxLevels = 20;

/** Children of a theme in order, the first level for `null`. */
export function childrenOf(project: Project, parentId: ThemeId | null): readonly ThemeNode[] {
  const tree = themeTree(project);
  return parentId === null ? tree.roots : (tree.nodes.get(parentId)?.children ?? []);
}

/** The position that puts a theme behind all children of `parentId`. */
export function lastPosition(project: Project, parentId: ThemeId | null): number {
  const last = childrenOf(project, parentId).at(-1);
  return last ? Math.floor(last.theme.position) + 1 : 0;
}

/**
 * Puts a theme at `index` (0 = first, more than there are = last) among the children of `parentId`. Siblings are numbered
 * anew only where no number fits between the neighbours.
 */
export function placeAt(
  project: Project,
  theme: Theme,
  parentId: ThemeId | null,
  index: number,
): RecordChange[] {
  const siblings = childrenOf(project, parentId).flatMap((node) =>
    node.theme.id === theme.id ? [] : node.theme,
  );
  const at = Math.min(Math.max(Math.trunc(index), 0), siblings.length);
  const position = positionBetween(siblings[at - 1], siblings[at]);
  if (position !== null) return [updated('themes', theme, { parentId, position })];
  const changes = siblings.map((sibling, i) => updated('themes', sibling, { position: i < at ? i : i + 1 }));
  return [...changes, updated('themes', theme, { parentId, position: at })];
}

function positionBetween(before: Theme | undefined, after: Theme | undefined): number | null {
  if (!before) return after ? after.position - 1 : 0;
  if (!after) return before.position + 1;
  const middle = (before.position + after.position) / 2;
  return before.position < middle && middle < after.position ? middle : null;
}

/** A refusal where the theme cannot stand under `parentId`: in itself, too deep, or an axis below the first level. */
export function refusePlace(project: Project, node: ThemeNode, parentId: ThemeId | null): Refusal | null {
  if (parentId === null) return null;
  const { name, isCodable } = node.theme;
  if (!isCodable) return refuse('axisNotFirstLevel', { name });
  if (subtreeOf(node).some(({ theme }) => theme.id === parentId)) return refuse('themeIntoItself', { name });
  return refuseDepth(project, parentId, heightOf(node), name);
}

/** A refusal where `levels` more levels under `parentId` are too many. */
export function refuseDepth(
  project: Project,
  parentId: ThemeId | null,
  levels: number,
  name: string,
): Refusal | null {
  const parent = parentId === null ? null : themeTree(project).nodes.get(parentId);
  const depth = parent ? parent.depth + 1 : 0;
  return depth + levels > maxLevels ? refuse('themeTooDeep', { name, levels: maxLevels }) : null;
}

/** Gives the owners of branches among `ids` a colour if they have none, and takes it from those that inherit. */
export function settleLooks(draft: ProjectDraft, ids: readonly ThemeId[]): void {
  for (const id of ids) {
    const node = themeTree(draft.project).nodes.get(id);
    if (!node) continue;
    const { theme } = node;
    if (branchOf(node) !== node) draft.apply([updated('themes', theme, { colour: null, pattern: null })]);
    else if (theme.colour === null) draft.apply([updated('themes', theme, lookFor(draft.project, id))]);
  }
}

function lookFor(project: Project, id: ThemeId): Pick<Theme, 'colour' | 'pattern'> {
  const { order } = themeTree(project);
  const own = order.findIndex(({ theme }) => theme.id === id);
  const used: UsedLook[] = [];
  for (const [row, node] of order.entries()) {
    const { colour, pattern } = node.theme;
    if (row === own || colour === null || branchOf(node) !== node) continue;
    used.push({ colour, pattern: pattern ?? nativePattern(colour), distance: Math.abs(row - own) });
  }
  return nextLook(used);
}
