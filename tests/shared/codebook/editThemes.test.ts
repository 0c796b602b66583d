import { describe, expect, it } from 'vitest';
import { addTheme } from '../../../shared/codebook/addTheme.ts';
import {
  defineTheme,
  moveTheme,
  pinExample,
  renameTheme,
  retireTheme,
  styleTheme,
} from '../../../shared/codebook/editThemes.ts';
import { linePatterns, nativePattern } from '../../../shared/codebook/palette.ts';
import { setAxis } from '../../../shared/codebook/setAxis.ts';
import { themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';
import { contextOf, refusalOf, run } from '../../helpers/runCommand.ts';

const study = buildProject({
  coders: ['MP'],
  transcripts: { E1: ['E1 : La nuit, on est seule.'] },
  axes: ['Vécu'],
  themes: ['Vécu > Solitude', 'Vécu > Peur', 'Travail', 'Travail > Équipe', 'Travail > Garde'],
  codings: [{ coder: 'MP', in: 'E1', theme: 'Travail > Garde', quote: 'seule' }],
});
const { project, theme } = study;

function add(to: Project, name: string, parentId: ThemeId | null = null, isCodable = true) {
  const ran = run(to, addTheme, { name, parentId, isCodable }, contextOf(study.coder('MP')));
  return { project: ran.project, id: String(ran.about.themeId) as ThemeId };
}

function outline(of: Project): string[] {
  return themeTree(of).order.map(({ depth, theme: { name } }) => '  '.repeat(depth) + name);
}

describe('addTheme', () => {
  it('H1, H7: adds a theme behind its siblings, with its author and the first free colour', () => {
    const { project: after, id } = add(project, '  Fatigue\n du matin ');
    expect(after.themes.get(id)).toMatchObject({
      name: 'Fatigue  du matin',
      parentId: null,
      isCodable: true,
      colour: 1,
      pattern: 'dot',
      coderId: study.coder('MP'),
      isRetired: false,
    });
    expect(outline(after).at(-1)).toBe('Fatigue  du matin');
  });

  it('H6: below a codable theme it inherits, below an axis it owns a colour', () => {
    const below = add(project, 'Astreinte', theme('Travail'));
    expect(below.project.themes.get(below.id)).toMatchObject({ colour: null, pattern: null });
    const branch = add(project, 'Joie', theme('Vécu'));
    expect(branch.project.themes.get(branch.id)).toMatchObject({ colour: 1, pattern: 'dot' });
    const axis = add(project, 'Récits', null, false);
    expect(axis.project.themes.get(axis.id)).toMatchObject({ colour: null, isCodable: false });
  });

  it('H7: 14 branches get 14 colours with their own patterns, the next ones the same colours with other patterns', () => {
    let current = buildProject({ coders: ['MP'] }).project;
    const looks: string[] = [];
    for (let i = 0; i < 56; i++) {
      const added = add(current, `Thème ${i}`);
      current = added.project;
      const { colour, pattern } = themeLook(current, added.id);
      looks.push(`${colour} ${pattern}`);
    }
    const natives = Array.from({ length: 14 }, (_, i) => `${i + 1} ${nativePattern(i + 1)}`);
    expect(looks.slice(0, 14)).toEqual(natives);
    // The 15th: all colours are used once; the furthest away in the tree is the first theme's.
    expect(looks[14]).toBe('1 solid');
    expect(new Set(looks).size).toBe(14 * linePatterns.length);
    expect(add(current, 'Encore un').project.themes.size).toBe(57);
  });

  it('H7: the 15th reuses the colour of the branch furthest away from where it stands', () => {
    let current = buildProject({ coders: ['MP'], axes: ['Premier', 'Dernier'] }).project;
    const first = 'theme Premier' as ThemeId;
    for (let i = 0; i < 14; i++) current = add(current, `Thème ${i}`, 'theme Dernier' as ThemeId).project;
    const added = add(current, 'Au début', first);
    expect(themeLook(added.project, added.id)).toEqual({ colour: 14, pattern: 'solid' });
  });

  it('takes a given colour, and refuses one that is none', () => {
    const given = run(project, addTheme, { name: 'Joie', parentId: null, colour: 9 }, contextOf());
    expect(themeLook(given.project, String(given.about.themeId) as ThemeId)).toEqual({
      colour: 9,
      pattern: 'dashdot',
    });
    expect(refusalOf(project, addTheme, { name: 'Joie', parentId: null, colour: 15 }).refused).toBe(
      'colourUnknown',
    );
  });

  it('H2: a sibling’s name is refused, compared without case, spaces and form of accents; elsewhere it is free', () => {
    for (const name of ['travail', ' TRAVAIL ', 'Ve\u0301cu'])
      expect(refusalOf(project, addTheme, { name, parentId: null }).refused).toBe('themeExists');
    expect(add(project, 'Travail', theme('Travail')).project.themes.size).toBe(7);
    expect(refusalOf(project, addTheme, { name: ' \n ', parentId: null })).toEqual({
      refused: 'themeNameEmpty',
      params: {},
    });
  });

  it('H4: the 21st level is refused', () => {
    let current = buildProject({ coders: ['MP'] }).project;
    let parentId: ThemeId | null = null;
    for (let level = 1; level <= 20; level++) {
      const added = add(current, `Niveau ${level}`, parentId);
      current = added.project;
      parentId = added.id;
    }
    expect(refusalOf(current, addTheme, { name: 'trop', parentId })).toEqual({
      refused: 'themeTooDeep',
      params: { name: 'trop', levels: 20 },
    });
  });

  it('H5: an axis stands at the first level only; an unknown parent is refused', () => {
    expect(
      refusalOf(project, addTheme, { name: 'x', parentId: theme('Travail'), isCodable: false }).refused,
    ).toBe('axisNotFirstLevel');
    expect(refusalOf(project, addTheme, { name: 'x', parentId: 'nowhere' as ThemeId }).refused).toBe(
      'recordMissing',
    );
  });
});

describe('renameTheme and defineTheme', () => {
  it('H2: renames, and lets a theme change the case of its own name', () => {
    const id = theme('Travail');
    expect(run(project, renameTheme, { id, name: 'TRAVAIL' }).project.themes.get(id)?.name).toBe('TRAVAIL');
    expect(refusalOf(project, renameTheme, { id, name: 'vécu' })).toEqual({
      refused: 'themeExists',
      params: { name: 'vécu' },
    });
    expect(refusalOf(project, renameTheme, { id, name: '' }).refused).toBe('themeNameEmpty');
  });

  it('keeps texts that are not given, and may empty one', () => {
    const id = theme('Travail');
    const first = run(project, defineTheme, { id, definition: 'Tout ce qui est service', include: 'gardes' });
    const second = run(first.project, defineTheme, { id, definition: '' });
    expect(second.project.themes.get(id)).toMatchObject({ definition: '', include: 'gardes', exclude: '' });
    expect(run(first.project, defineTheme, { id, include: 'gardes' }).changes.changes).toEqual([]);
  });
});

describe('moveTheme', () => {
  it('H1: reorders by index, from first to behind the last', () => {
    const id = theme('Travail > Garde');
    const parentId = theme('Travail');
    const first = run(project, moveTheme, { id, parentId, index: 0 });
    expect(outline(first.project)).toEqual([
      'Vécu',
      '  Solitude',
      '  Peur',
      'Travail',
      '  Garde',
      '  Équipe',
    ]);
    expect(run(first.project, moveTheme, { id, parentId, index: 99 }).project.themes.get(id)?.position).toBe(
      5,
    );
    expect(outline(run(project, moveTheme, { id, parentId, index: -3 }).project)[4]).toBe('  Garde');
  });

  it('H1: numbers siblings anew only where no number fits between', () => {
    let current = buildProject({ themes: ['A', 'B', 'C'] }).project;
    const names = () => themeTree(current).roots.map(({ theme: { name } }) => name);
    for (let i = 0; i < 120; i++) {
      const last = themeTree(current).roots.at(-1)?.theme.id as ThemeId;
      const ran = run(current, moveTheme, { id: last, parentId: null, index: 1 });
      const [a, b, c] = names();
      current = ran.project;
      expect(names()).toEqual([a, c, b]);
    }
    const positions = themeTree(current).roots.map(({ theme: { position } }) => position);
    expect(new Set(positions).size).toBe(3);
  });

  it('H4: not into itself, not below itself, not too deep', () => {
    const id = theme('Travail');
    expect(refusalOf(project, moveTheme, { id, parentId: id, index: 0 }).refused).toBe('themeIntoItself');
    expect(refusalOf(project, moveTheme, { id, parentId: theme('Travail > Garde'), index: 0 })).toEqual({
      refused: 'themeIntoItself',
      params: { name: 'Travail' },
    });
    let current = project;
    let parentId: ThemeId = theme('Vécu > Peur');
    for (let level = 3; level <= 19; level++) {
      const added = add(current, `Niveau ${level}`, parentId);
      current = added.project;
      parentId = added.id;
    }
    // Travail has two levels: under level 19 it would reach level 21.
    expect(refusalOf(current, moveTheme, { id, parentId, index: 0 }).refused).toBe('themeTooDeep');
    expect(run(current, moveTheme, { id: theme('Travail > Garde'), parentId, index: 0 })).toBeTruthy();
  });

  it('H2, H5: not beside a namesake, and an axis not below anything', () => {
    const { project: current, id } = add(project, 'Peur');
    expect(refusalOf(current, moveTheme, { id, parentId: theme('Vécu'), index: 0 }).refused).toBe(
      'themeExists',
    );
    expect(
      refusalOf(project, moveTheme, { id: theme('Vécu'), parentId: theme('Travail'), index: 0 }).refused,
    ).toBe('axisNotFirstLevel');
  });

  it('H6: a theme that comes to own a branch gets a colour, one that comes to inherit loses it', () => {
    const out = run(project, moveTheme, { id: theme('Travail > Garde'), parentId: null, index: 0 });
    expect(out.project.themes.get(theme('Travail > Garde'))).toMatchObject({ colour: 1, pattern: 'dot' });
    const back = run(out.project, moveTheme, {
      id: theme('Travail > Garde'),
      parentId: theme('Travail'),
      index: 0,
    });
    expect(back.project.themes.get(theme('Travail > Garde'))).toMatchObject({ colour: null, pattern: null });
  });
});

describe('styleTheme, retireTheme, setAxis', () => {
  it('H6: only the owner of a branch is coloured', () => {
    const style = { colour: 4, pattern: 'dash' } as const;
    const after = run(project, styleTheme, { id: theme('Travail'), ...style }).project;
    expect(themeLook(after, theme('Travail > Garde'))).toEqual(style);
    expect(refusalOf(project, styleTheme, { id: theme('Travail > Garde'), ...style })).toEqual({
      refused: 'themeInheritsColour',
      params: { name: 'Garde', branch: 'Travail' },
    });
    expect(refusalOf(project, styleTheme, { id: theme('Vécu'), ...style }).refused).toBe('axisHasNoColour');
    expect(refusalOf(project, styleTheme, { id: theme('Travail'), ...style, colour: 0 }).refused).toBe(
      'colourUnknown',
    );
  });

  it('H12: a retired theme keeps its codings', () => {
    const after = run(project, retireTheme, { id: theme('Travail > Garde'), isRetired: true }).project;
    expect(after.themes.get(theme('Travail > Garde'))?.isRetired).toBe(true);
    expect(after.codings.size).toBe(1);
  });

  it('H5: a theme becomes an axis and its first child takes the colour; back again its children inherit', () => {
    const styled = run(project, styleTheme, { id: theme('Travail'), colour: 5, pattern: 'dot' }).project;
    const axis = run(styled, setAxis, { id: theme('Travail'), isAxis: true }).project;
    expect(themeLook(axis, theme('Travail'))).toEqual({ colour: null, pattern: null });
    expect(themeLook(axis, theme('Travail > Équipe'))).toEqual({ colour: 5, pattern: 'dot' });
    expect(themeLook(axis, theme('Travail > Garde'))).toEqual({ colour: 1, pattern: 'dot' });
    const back = run(axis, setAxis, { id: theme('Travail'), isAxis: false }).project;
    expect(back.themes.get(theme('Travail > Équipe'))?.colour).toBeNull();
    expect(themeLook(back, theme('Travail')).colour).toBe(1);
  });

  it('H5: not with codings of its own, not below the first level', () => {
    expect(refusalOf(project, setAxis, { id: theme('Travail > Garde'), isAxis: true }).refused).toBe(
      'axisNotFirstLevel',
    );
    const coded = buildProject({
      coders: ['MP'],
      transcripts: { E1: ['E1 : oui'] },
      themes: ['A'],
      codings: [{ coder: 'MP', in: 'E1', theme: 'A', quote: 'oui' }],
    });
    expect(refusalOf(coded.project, setAxis, { id: coded.theme('A'), isAxis: true }).refused).toBe(
      'axisWouldHaveCodings',
    );
  });
});

describe('pinExample', () => {
  it('pins codings of the theme and of those below it, in the order of pinning', () => {
    const codingId = study.coding(1);
    for (const themeId of [theme('Travail'), theme('Travail > Garde')]) {
      const pinned = run(project, pinExample, { themeId, codingId, isPinned: true });
      expect(pinned.project.themes.get(themeId)?.examples).toEqual([codingId]);
      expect(run(pinned.project, pinExample, { themeId, codingId, isPinned: true }).changes.changes).toEqual(
        [],
      );
      const unpinned = run(pinned.project, pinExample, { themeId, codingId, isPinned: false });
      expect(unpinned.project.themes.get(themeId)?.examples).toEqual([]);
    }
    expect(refusalOf(project, pinExample, { themeId: theme('Vécu'), codingId, isPinned: true })).toEqual({
      refused: 'exampleOfOtherTheme',
      params: { name: 'Vécu' },
    });
  });
});
