/**
 * Command: delete a theme. The input says where its codings go and what becomes of its children.
 * Rules: docs/rules/theme-tree.md.
 */

import { childrenOf, placeAt, settleLooks } from '../codebook/placeTheme.ts';
import { findSibling } from '../codebook/themeName.ts';
import { subtreeOf, type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import { refuseTheme } from '../coding/applyTheme.ts';
import { codingsOfThemes } from '../coding/codingsOfThemes.ts';
import { placeCodings, removeCodings } from '../coding/placeCodings.ts';
import { removed } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { dropThemeReferences } from './themeReferences.ts';

export interface DeletedTheme {
  readonly id: ThemeId;
  /** The theme that takes the codings of all that is deleted; `null`: they are removed. */
  readonly moveCodingsTo: ThemeId | null;
  /** `delete` (default): the whole subtree goes. `toParent`: only this theme goes, its children move up to its place. */
  readonly children?: 'delete' | 'toParent';
}

/** Memos on deleted themes and axial links from or to them go too. `about` counts themes and codings. */
export const deleteTheme: Command<'deleteTheme', DeletedTheme> = {
  name: 'deleteTheme',
  changesMuch: true,
  run(project, { id, moveCodingsTo, children = 'delete' }) {
    const node = themeTree(project).nodes.get(id);
    if (!node) return refuse('recordMissing');
    const gone = children === 'delete' ? subtreeOf(node) : [node];
    const goneIds = new Set(gone.map(({ theme }) => theme.id));
    const refusal =
      refuseTarget(project, moveCodingsTo, goneIds) ??
      (children === 'toParent' ? refuseChildren(project, node) : null);
    if (refusal) return refusal;
    const draft = new ProjectDraft(project);
    const codings = codingsOfThemes(project, goneIds);
    if (moveCodingsTo === null) removeCodings(draft, codings);
    else
      placeCodings(
        draft,
        codings.map((coding) => ({ ...coding, themeId: moveCodingsTo })),
      );
    if (children === 'toParent') moveChildrenUp(draft, node);
    draft.apply(dropThemeReferences(draft.project, goneIds));
    removeThemes(draft, goneIds);
    settleLooks(
      draft,
      node.children.map(({ theme }) => theme.id),
    );
    const about = { theme: node.theme.name, themes: goneIds.size, codings: codings.length };
    return { changes: draft.changes(), about };
  },
};

function refuseTarget(
  project: Project,
  targetId: ThemeId | null,
  goneIds: ReadonlySet<ThemeId>,
): Refusal | null {
  if (targetId === null) return null;
  if (goneIds.has(targetId))
    return refuse('codingsIntoDeleted', { name: project.themes.get(targetId)?.name ?? '' });
  return refuseTheme(project, targetId);
}

function refuseChildren(project: Project, { theme, children }: ThemeNode): Refusal | null {
  for (const child of children) {
    const { name } = child.theme;
    if (findSibling(project, theme.parentId, name, theme.id)) return refuse('themeExists', { name });
  }
  return null;
}

/** In their order, to where the theme stands. */
function moveChildrenUp(draft: ProjectDraft, { theme, children }: ThemeNode): void {
  for (const child of children) {
    const index = childrenOf(draft.project, theme.parentId).findIndex((node) => node.theme.id === theme.id);
    draft.apply(placeAt(draft.project, child.theme, theme.parentId, index));
  }
}

function removeThemes(draft: ProjectDraft, ids: ReadonlySet<ThemeId>): void {
  const themes = [...ids].flatMap((id) => draft.project.themes.get(id) ?? []);
  draft.apply(themes.map((theme) => removed('themes', theme)));
}
