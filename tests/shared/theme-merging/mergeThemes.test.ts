import { describe, expect, it } from 'vitest';
import { addAxialLink } from '../../../shared/axial-links/editAxialLinks.ts';
import { defineTheme, pinExample, styleTheme } from '../../../shared/codebook/editThemes.ts';
import { themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import { writeMemo } from '../../../shared/memos/editMemos.ts';
import { memosOf } from '../../../shared/memos/memosOf.ts';
import { richTextFromPlain } from '../../../shared/memos/richText.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { mergeThemes } from '../../../shared/theme-merging/mergeThemes.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP', 'JD'],
  transcripts: { E1: ['E1 : La nuit, on est seule, on a peur, on dort pas.'] },
  axes: ['Vécu'],
  themes: [
    'Vécu > Solitude',
    'Peur',
    'Peur > Nuit',
    'Peur > Mort',
    'Crainte',
    'Crainte > Nuit',
    'Crainte > Nuit > Noir',
  ],
  codings: [
    { coder: 'MP', in: 'E1', theme: 'Peur', quote: 'on a peur', comment: 'un' },
    { coder: 'MP', in: 'E1', theme: 'Crainte', quote: 'a peur, on', comment: 'deux' },
    { coder: 'JD', in: 'E1', theme: 'Crainte', quote: 'peur' },
    { coder: 'MP', in: 'E1', theme: 'Crainte > Nuit', quote: 'La nuit' },
    { coder: 'MP', in: 'E1', theme: 'Peur > Nuit', quote: 'nuit, on' },
  ],
});
const { project } = study;
const [peur, crainte] = [study.theme('Peur'), study.theme('Crainte')];

function outline(of: Project): string[] {
  return themeTree(of).order.map(({ path }) => path.join('/'));
}

function told(of: Project): string[] {
  return [...of.codings.values()]
    .map(({ id, themeId, quote }) => `${id}: ${of.themes.get(themeId)?.name} “${quote}”`)
    .sort();
}

describe('mergeThemes', () => {
  it('H8, K1: codings go over and merge; children follow, namesakes merge in turn', () => {
    const after = run(project, mergeThemes, { fromIds: [crainte], intoId: peur }).project;
    expect(outline(after)).toEqual([
      'Vécu',
      'Vécu/Solitude',
      'Peur',
      'Peur/Nuit',
      'Peur/Nuit/Noir',
      'Peur/Mort',
    ]);
    expect(told(after)).toEqual([
      'coding 1: Peur “on a peur, on”',
      'coding 3: Peur “peur”',
      'coding 4: Nuit “La nuit, on”',
    ]);
    expect(after.codings.get(study.coding(1))?.comment).toBe('un\ndeux');
  });

  it('H8: definitions, examples, memos and links go along', () => {
    const mp = () => contextOf(study.coder('MP'));
    const solitude = study.theme('Vécu > Solitude');
    let before = run(project, defineTheme, { id: peur, definition: 'Avoir peur', include: 'nuit' }).project;
    before = run(before, defineTheme, {
      id: crainte,
      definition: 'Craindre',
      include: 'nuit',
      exclude: 'ennui',
    }).project;
    for (const number of [3, 2])
      before = run(before, pinExample, {
        themeId: crainte,
        codingId: study.coding(number),
        isPinned: true,
      }).project;
    before = run(before, writeMemo, {
      target: { table: 'themes', id: crainte },
      body: richTextFromPlain('à voir'),
    }).project;
    const link = { toId: solitude, type: 'leadsTo' } as const;
    before = run(before, addAxialLink, { ...link, fromId: peur, evidence: [study.coding(1)] }, mp()).project;
    before = run(
      before,
      addAxialLink,
      { ...link, fromId: crainte, evidence: [study.coding(3)] },
      mp(),
    ).project;
    before = run(before, addAxialLink, { fromId: crainte, toId: peur, type: 'isPartOf' }, mp()).project;
    before = run(
      before,
      addAxialLink,
      { fromId: solitude, toId: crainte, type: 'contradicts' },
      mp(),
    ).project;
    const after = run(before, mergeThemes, { fromIds: [crainte], intoId: peur }).project;
    expect(after.themes.get(peur)).toMatchObject({
      definition: 'Avoir peur\nCraindre',
      include: 'nuit',
      exclude: 'ennui',
      examples: [study.coding(3), study.coding(1)],
    });
    expect(memosOf(after, { table: 'themes', id: peur })).toHaveLength(1);
    expect(
      [...after.axialLinks.values()].map(({ fromId, toId, type, evidence }) => [
        fromId,
        toId,
        type,
        evidence,
      ]),
    ).toEqual([
      [peur, solitude, 'leadsTo', [study.coding(1), study.coding(3)]],
      [solitude, peur, 'contradicts', []],
    ]);
  });

  it('H8: merges several at once, a child and its parent too', () => {
    const fromIds = [crainte, study.theme('Crainte > Nuit'), peur, peur];
    const after = run(project, mergeThemes, { fromIds, intoId: study.theme('Vécu > Solitude') }).project;
    expect(outline(after)).toEqual([
      'Vécu',
      'Vécu/Solitude',
      'Vécu/Solitude/Noir',
      'Vécu/Solitude/Nuit',
      'Vécu/Solitude/Mort',
    ]);
    expect(told(after)).toEqual([
      'coding 1: Solitude “on a peur, on”',
      'coding 3: Solitude “peur”',
      'coding 4: Solitude “La nuit”',
      'coding 5: Nuit “nuit, on”',
    ]);
  });

  it('H9: merged into its own sub-theme, a theme gives it place and colour', () => {
    const styled = run(project, styleTheme, { id: peur, colour: 8, pattern: 'dot' }).project;
    const nuit = study.theme('Peur > Nuit');
    const after = run(styled, mergeThemes, { fromIds: [peur], intoId: nuit }).project;
    expect(outline(after)).toEqual([
      'Vécu',
      'Vécu/Solitude',
      'Nuit',
      'Nuit/Mort',
      'Crainte',
      'Crainte/Nuit',
      'Crainte/Nuit/Noir',
    ]);
    expect(themeLook(after, nuit)).toEqual({ colour: 8, pattern: 'dot' });
    expect(told(after)).toContain('coding 1: Nuit “on a peur”');
    const deep = run(project, mergeThemes, {
      fromIds: [crainte],
      intoId: study.theme('Crainte > Nuit > Noir'),
    }).project;
    expect(outline(deep).slice(-2)).toEqual(['Noir', 'Noir/Nuit']);
  });

  it('H8: a child that is named like its parent is merged too, without getting lost', () => {
    const twins = buildProject({ themes: ['A', 'A > A', 'A > A > B', 'C'] });
    const up = run(twins.project, mergeThemes, {
      fromIds: [twins.theme('A > A')],
      intoId: twins.theme('A'),
    }).project;
    expect(outline(up)).toEqual(['A', 'A/B', 'C']);
    const away = run(twins.project, mergeThemes, {
      fromIds: [twins.theme('A')],
      intoId: twins.theme('C'),
    }).project;
    expect(outline(away)).toEqual(['C', 'C/A', 'C/A/B']);
    const down = run(twins.project, mergeThemes, {
      fromIds: [twins.theme('A')],
      intoId: twins.theme('A > A'),
    }).project;
    expect(outline(down)).toEqual(['A', 'A/B', 'C']);
  });

  it('H9, H5: refuses nothing to merge, and codings into an axis; an axis without codings may be merged', () => {
    expect(refusalOf(project, mergeThemes, { fromIds: [peur, peur], intoId: peur })).toEqual({
      refused: 'mergeNeedsTwo',
      params: { name: 'Peur' },
    });
    const vecu = study.theme('Vécu');
    expect(refusalOf(project, mergeThemes, { fromIds: [peur], intoId: vecu }).refused).toBe(
      'axisTakesNoCodings',
    );
    expect(refusalOf(project, mergeThemes, { fromIds: ['x' as ThemeId], intoId: peur }).refused).toBe(
      'recordMissing',
    );
    const after = run(project, mergeThemes, { fromIds: [vecu], intoId: peur }).project;
    expect(outline(after)[3]).toBe('Peur/Solitude');
    expect(outline(after)[0]).toBe('Peur');
  });

  it('H2, H4: refuses where a name or the depth does not fit', () => {
    const named = buildProject({ themes: ['A', 'A > B', 'B'] });
    const input = { fromIds: [named.theme('A')], intoId: named.theme('A > B') };
    expect(refusalOf(named.project, mergeThemes, input)).toEqual({
      refused: 'themeExists',
      params: { name: 'B' },
    });
    const levels = (first: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${first}${i + 1}`).join(' > ');
    const deep = buildProject({ themes: [levels('A', 20), levels('B', 2)] });
    const into = deep.theme(levels('A', 20));
    expect(refusalOf(deep.project, mergeThemes, { fromIds: [deep.theme('B1')], intoId: into }).refused).toBe(
      'themeTooDeep',
    );
  });
});
