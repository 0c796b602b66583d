/**
 * Command: merge themes into one. Codings, children, definitions, examples, memos and axial links go along.
 * Rules: docs/rules/theme-tree.md.
 */

import { childrenOf, placeAt, refuseDepth, settleLooks } from '../codebook/placeTheme.ts';
import { findSibling } from '../codebook/themeName.ts';
import { heightOf, subtreeOf, type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import { codingsOfThemes } from '../coding/codingsOfThemes.ts';
import { placeCodings } from '../coding/placeCodings.ts';
import { removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { ThemeId } from '../project/ids.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import type { Theme } from '../project/records.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { moveThemeReferences } from './themeReferences.ts';

/** A theme that is merged into itself is passed over; one that is merged into its own sub-theme gives it its place. */
export const mergeThemes: Command<'mergeThemes', { fromIds: readonly ThemeId[]; intoId: ThemeId }> = {
  name: 'mergeThemes',
  changesMuch: true,
  run(project, { fromIds, intoId }) {
    const tree = themeTree(project);
    const into = tree.nodes.get(intoId);
    const from = [...new Set(fromIds)].filter((id) => id !== intoId).map((id) => tree.nodes.get(id));
    if (!into || !from.every((node) => node !== undefined)) return refuse('recordMissing');
    if (from.length === 0) return refuse('mergeNeedsTwo', { name: into.theme.name });
    const draft = new ProjectDraft(project);
    // The deepest first: a child that is to be merged itself must not be carried along by its parent.
    for (const { theme } of from.sort((a, b) => b.depth - a.depth)) {
      const refusal = mergeInto(draft, theme.id, intoId);
      if (refusal) return refusal;
    }
    const about = { theme: into.theme.name, themes: from.length };
    return { changes: draft.changes(), about };
  },
};

function mergeInto(draft: ProjectDraft, fromId: ThemeId, intoId: ThemeId): Refusal | null {
  const { nodes } = themeTree(draft.project);
  const from = nodes.get(fromId);
  const into = nodes.get(intoId);
  if (!from || !into) return null;
  const codings = codingsOfThemes(draft.project, new Set([fromId]));
  if (codings.length > 0 && !into.theme.isCodable)
    return refuse('axisTakesNoCodings', { name: into.theme.name });
  const refusal =
    (isBelow(into, from) ? takePlace(draft, into, from) : null) ?? moveChildren(draft, from, intoId);
  if (refusal) return refusal;
  draft.apply(joinDefinitions(draft, fromId, intoId));
  const moved = codings.map((coding) => ({ ...coding, themeId: intoId }));
  placeCodings(draft, moved);
  draft.apply(moveThemeReferences(draft.project, fromId, intoId));
  const last = draft.project.themes.get(fromId);
  if (last) draft.apply([removed('themes', last)]);
  return null;
}

function isBelow(node: ThemeNode, ancestor: ThemeNode): boolean {
  return subtreeOf(ancestor).includes(node);
}

/** The sub-theme comes to stand where the theme stands that is merged into it, with its colour. */
function takePlace(draft: ProjectDraft, into: ThemeNode, from: ThemeNode): Refusal | null {
  const { parentId, colour, pattern } = from.theme;
  const twin = findSibling(draft.project, parentId, into.theme.name, from.theme.id);
  if (twin) return refuse('themeExists', { name: into.theme.name });
  const index = childrenOf(draft.project, parentId).findIndex(({ theme }) => theme.id === from.theme.id);
  draft.apply(placeAt(draft.project, into.theme, parentId, index));
  const placed = draft.project.themes.get(into.theme.id);
  if (placed && colour !== null) draft.apply([updated('themes', placed, { colour, pattern })]);
  settleLooks(draft, [into.theme.id]);
  return null;
}

/** Children go behind those of the other theme; one that has a namesake there is merged into it. */
function moveChildren(draft: ProjectDraft, from: ThemeNode, intoId: ThemeId): Refusal | null {
  const { name: fromName, id: fromId } = from.theme;
  for (const { theme } of childrenOf(draft.project, fromId)) {
    const namesake = findSibling(draft.project, intoId, theme.name, fromId);
    const node = themeTree(draft.project).nodes.get(theme.id);
    if (!node) continue;
    const refusal = namesake
      ? mergeInto(draft, theme.id, namesake.id)
      : refuseDepth(draft.project, intoId, heightOf(node), fromName);
    if (refusal) return refusal;
    if (namesake) continue;
    draft.apply(placeAt(draft.project, node.theme, intoId, Number.POSITIVE_INFINITY));
    settleLooks(draft, [theme.id]);
  }
  return null;
}

/** Definitions and rules are joined by a line feed, equal ones once; examples follow those already pinned. */
function joinDefinitions(draft: ProjectDraft, fromId: ThemeId, intoId: ThemeId) {
  const from = draft.project.themes.get(fromId);
  const into = draft.project.themes.get(intoId);
  if (!from || !into) return [];
  const joined = (field: 'definition' | 'include' | 'exclude') => joinTexts(into[field], from[field]);
  const patch: Partial<Theme> = {
    definition: joined('definition'),
    include: joined('include'),
    exclude: joined('exclude'),
    examples: [...new Set([...into.examples, ...from.examples])],
  };
  return [updated('themes', from, { examples: [] }), updated('themes', into, patch)];
}

function joinTexts(a: string, b: string): string {
  if (b === '' || a === b) return a;
  return a === '' ? b : `${a}\n${b}`;
}
