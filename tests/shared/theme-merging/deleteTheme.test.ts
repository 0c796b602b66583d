import { describe, expect, it } from 'vitest';
import { addAxialLink } from '../../../shared/axial-links/editAxialLinks.ts';
import { pinExample } from '../../../shared/codebook/editThemes.ts';
import { themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import { writeMemo } from '../../../shared/memos/editMemos.ts';
import { richTextFromPlain } from '../../../shared/memos/richText.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { deleteTheme } from '../../../shared/theme-merging/deleteTheme.ts';
import { splitTheme } from '../../../shared/theme-merging/splitTheme.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP'],
  transcripts: { E1: ['E1 : La nuit, on est seule, on a peur, on dort pas.'] },
  axes: ['Vécu'],
  themes: ['Vécu > Solitude', 'Peur', 'Peur > Nuit', 'Peur > Mort', 'Peur > Mort > Patient', 'Sommeil'],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Peur', quote: 'on a peur' },
    { coder: 'MP', in: 'E1', theme: 'Peur > Nuit', quote: 'peur, on' },
    { coder: 'MP', in: 'E1', theme: 'Peur > Mort > Patient', quote: 'seule' },
    { coder: 'MP', in: 'E1', theme: 'Sommeil', quote: 'dort pas' },
  ],
});
const { project } = study;
const peur = study.theme('Peur');

function outline(of: Project): string[] {
  return themeTree(of).order.map(({ path }) => path.join('/'));
}

function told(of: Project): string[] {
  return [...of.codings.values()]
    .map(({ themeId, quote }) => `${of.themes.get(themeId)?.name} “${quote}”`)
    .sort();
}

describe('deleteTheme', () => {
  it('H11: the subtree goes with its codings', () => {
    const { project: after, about } = run(project, deleteTheme, { id: peur, moveCodingsTo: null });
    expect(outline(after)).toEqual(['Vécu', 'Vécu/Solitude', 'Sommeil']);
    expect(told(after)).toEqual(['Sommeil “dort pas”']);
    expect(about).toEqual({ theme: 'Peur', themes: 4, codings: 3 });
  });

  it('H11, K1: or the codings of the subtree go to a theme that stays, and merge there', () => {
    const input = { id: peur, moveCodingsTo: study.theme('Vécu > Solitude') };
    const after = run(project, deleteTheme, input).project;
    expect(told(after)).toEqual(['Solitude “on a peur, on”', 'Solitude “seule”', 'Sommeil “dort pas”']);
  });

  it('H11: or only the theme goes and its children take its place', () => {
    const input = { id: peur, moveCodingsTo: study.theme('Peur > Nuit'), children: 'toParent' } as const;
    const after = run(project, deleteTheme, input).project;
    expect(outline(after)).toEqual(['Vécu', 'Vécu/Solitude', 'Nuit', 'Mort', 'Mort/Patient', 'Sommeil']);
    expect(told(after)).toEqual(['Nuit “on a peur, on”', 'Patient “seule”', 'Sommeil “dort pas”']);
    expect(themeLook(after, study.theme('Peur > Nuit')).colour).toBe(1);
    expect(themeLook(after, study.theme('Peur > Mort')).colour).toBe(2);
  });

  it('H11: memos on it and links from or to it go; pins of moved codings let go', () => {
    let before = run(project, writeMemo, {
      target: { table: 'themes', id: peur },
      body: richTextFromPlain('x'),
    }).project;
    before = run(before, addAxialLink, {
      fromId: study.theme('Sommeil'),
      toId: peur,
      type: 'leadsTo',
    }).project;
    before = run(before, pinExample, { themeId: peur, codingId: study.coding(1), isPinned: true }).project;
    const after = run(before, deleteTheme, { id: peur, moveCodingsTo: study.theme('Sommeil') }).project;
    expect(after.memos.size + after.axialLinks.size).toBe(0);
    expect(after.themes.get(study.theme('Sommeil'))?.examples).toEqual([]);
  });

  it('H11: an axis goes and its children come to the first level', () => {
    const input = { id: study.theme('Vécu'), moveCodingsTo: null, children: 'toParent' } as const;
    expect(outline(run(project, deleteTheme, input).project)[0]).toBe('Solitude');
  });

  it('refuses codings into what is deleted, into an axis, and children that have a namesake', () => {
    expect(refusalOf(project, deleteTheme, { id: peur, moveCodingsTo: study.theme('Peur > Nuit') })).toEqual({
      refused: 'codingsIntoDeleted',
      params: { name: 'Nuit' },
    });
    expect(refusalOf(project, deleteTheme, { id: peur, moveCodingsTo: study.theme('Vécu') }).refused).toBe(
      'axisTakesNoCodings',
    );
    const named = buildProject({ themes: ['A', 'A > B', 'B'] });
    const input = { id: named.theme('A'), moveCodingsTo: null, children: 'toParent' } as const;
    expect(refusalOf(named.project, deleteTheme, input)).toEqual({
      refused: 'themeExists',
      params: { name: 'B' },
    });
    const twin = buildProject({ themes: ['A', 'A > A'] });
    const up = { id: twin.theme('A'), moveCodingsTo: null, children: 'toParent' } as const;
    expect(outline(run(twin.project, deleteTheme, up).project)).toEqual(['A']);
  });
});

describe('splitTheme', () => {
  it('H10: takes chosen codings and their pins into a new theme behind the old one', () => {
    const pinned = run(project, pinExample, {
      themeId: peur,
      codingId: study.coding(1),
      isPinned: true,
    }).project;
    const input = { id: peur, codingIds: [study.coding(1)], name: 'Angoisse', parentId: null };
    const { project: after, about } = run(pinned, splitTheme, input, contextOf(study.coder('MP')));
    const id = String(about.themeId) as ThemeId;
    expect(outline(after).filter((path) => !path.includes('/'))).toEqual([
      'Vécu',
      'Peur',
      'Angoisse',
      'Sommeil',
    ]);
    expect(told(after)).toContain('Angoisse “on a peur”');
    expect(after.themes.get(id)?.examples).toEqual([study.coding(1)]);
    expect(after.themes.get(peur)?.examples).toEqual([]);
    expect(themeLook(after, id).colour).toBe(1);
  });

  it('H10: below the old theme, pins stay on both', () => {
    const pinned = run(project, pinExample, {
      themeId: peur,
      codingId: study.coding(1),
      isPinned: true,
    }).project;
    const input = { id: peur, codingIds: [study.coding(1)], name: 'Angoisse', parentId: peur };
    const { project: after } = run(pinned, splitTheme, input, contextOf(study.coder('MP')));
    expect(after.themes.get(peur)?.examples).toEqual([study.coding(1)]);
  });

  it('H10: refuses no codings, codings of other themes, and a taken name', () => {
    const input = { id: peur, codingIds: [study.coding(1)], name: 'Angoisse', parentId: null };
    expect(refusalOf(project, splitTheme, { ...input, codingIds: [] }).refused).toBe('splitNeedsCodings');
    expect(refusalOf(project, splitTheme, { ...input, codingIds: [study.coding(4)] }).refused).toBe(
      'recordMissing',
    );
    expect(refusalOf(project, splitTheme, { ...input, name: 'sommeil' }).refused).toBe('themeExists');
  });
});
