/** Commands on one theme: add, rename, define, move, style, retire, pin an example. Rules: docs/rules/theme-tree.md. */

export { addTheme } from './addTheme.ts';

import { changeSet, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { CodingId, ThemeId } from '../project/ids.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import type { LinePattern, Theme } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';
import { isPaletteColour, linePatterns } from './palette.ts';
import { placeAt, refusePlace, settleLooks } from './placeTheme.ts';
import { cleanThemeName, refuseName } from './themeName.ts';
import { branchOf, subtreeOf, themeTree } from './themeTree.ts';

/** A name that only differs in case or spaces from its own old name is a new name; a sibling's is refused. */
export const renameTheme: Command<'renameTheme', { id: ThemeId; name: string }> = {
  name: 'renameTheme',
  run(project, input) {
    const theme = project.themes.get(input.id);
    if (!theme) return refuse('recordMissing');
    const name = cleanThemeName(input.name);
    const refusal = refuseName(project, name, theme.parentId, theme.id);
    if (refusal) return refusal;
    return { changes: changeSet([updated('themes', theme, { name })]), about: { theme: theme.name, name } };
  },
};

/** What the theme means, and what does and does not belong to it. A text that is not given stays. */
export const defineTheme: Command<
  'defineTheme',
  { id: ThemeId } & Partial<Pick<Theme, 'definition' | 'include' | 'exclude'>>
> = {
  name: 'defineTheme',
  run(project, { id, ...texts }) {
    const theme = project.themes.get(id);
    if (!theme) return refuse('recordMissing');
    const { definition = theme.definition, include = theme.include, exclude = theme.exclude } = texts;
    return {
      changes: changeSet([updated('themes', theme, { definition, include, exclude })]),
      about: { theme: theme.name },
    };
  },
};

/** Puts a theme with its subtree at `index` (from 0) among the children of `parentId` (`null`: first level). */
export const moveTheme: Command<'moveTheme', { id: ThemeId; parentId: ThemeId | null; index: number }> = {
  name: 'moveTheme',
  run(project, { id, parentId, index }) {
    const node = themeTree(project).nodes.get(id);
    if (!node || (parentId !== null && !project.themes.has(parentId))) return refuse('recordMissing');
    const { theme } = node;
    const refusal =
      refusePlace(project, node, parentId) ??
      (parentId === theme.parentId ? null : refuseName(project, theme.name, parentId, id));
    if (refusal) return refusal;
    const draft = new ProjectDraft(project);
    draft.apply(placeAt(project, theme, parentId, index));
    if (parentId !== theme.parentId) settleLooks(draft, [id]);
    return { changes: draft.changes(), about: { theme: theme.name } };
  },
};

/** Colour (1 to 14) and pattern of a branch; set on the theme that owns them. */
export const styleTheme: Command<'styleTheme', { id: ThemeId; colour: number; pattern: LinePattern }> = {
  name: 'styleTheme',
  run(project, { id, colour, pattern }) {
    const node = themeTree(project).nodes.get(id);
    if (!node) return refuse('recordMissing');
    const { name } = node.theme;
    const owner = branchOf(node);
    if (!owner) return refuse('axisHasNoColour', { name });
    if (owner !== node) return refuse('themeInheritsColour', { name, branch: owner.theme.name });
    if (!isPaletteColour(colour) || !linePatterns.includes(pattern)) return refuse('colourUnknown', { name });
    return {
      changes: changeSet([updated('themes', node.theme, { colour, pattern })]),
      about: { theme: name },
    };
  },
};

/** A retired theme is hidden from pickers and keeps its codings, which still count. */
export const retireTheme: Command<'retireTheme', { id: ThemeId; isRetired: boolean }> = {
  name: 'retireTheme',
  run(project, { id, isRetired }) {
    const theme = project.themes.get(id);
    if (!theme) return refuse('recordMissing');
    return { changes: changeSet([updated('themes', theme, { isRetired })]), about: { theme: theme.name } };
  },
};

/** Pins a coding of the theme or of one below it as an example; the order is that of pinning. */
export const pinExample: Command<'pinExample', { themeId: ThemeId; codingId: CodingId; isPinned: boolean }> =
  {
    name: 'pinExample',
    run(project, { themeId, codingId, isPinned }) {
      const node = themeTree(project).nodes.get(themeId);
      const coding = project.codings.get(codingId);
      if (!node || !coding) return refuse('recordMissing');
      const { theme } = node;
      const isOfTheme = subtreeOf(node).some((below) => below.theme.id === coding.themeId);
      if (isPinned && !isOfTheme) return refuse('exampleOfOtherTheme', { name: theme.name });
      const others = theme.examples.filter((id) => id !== codingId);
      const isAsWanted = theme.examples.includes(codingId) === isPinned;
      const examples = isAsWanted ? theme.examples : isPinned ? [...others, codingId] : others;
      return { changes: changeSet([updated('themes', theme, { examples })]), about: { theme: theme.name } };
    },
  };
