import { describe, expect, test } from 'vitest';
import {
  countAll,
  type TreeRow,
  type TreeView,
  treeRows,
} from '../../../../renderer/themes/tree/treeRows.ts';
import { themeTree } from '../../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../../shared/project/ids.ts';
import { toRoman } from '../../../../shared/words/toRoman.ts';
import { buildProject } from '../../../helpers/projectBuilder.ts';

const study = buildProject({
  axes: ['Décider seul', 'Le corps de nuit'],
  themes: [
    'Décider seul > Solitude décisionnelle > Personne à qui demander',
    'Décider seul > Solitude décisionnelle > Peur de l’erreur',
    'Décider seul > Chercher un avis',
    'Le corps de nuit > Sommeil fragmenté',
    'Divers',
  ],
});
const tree = themeTree(study.project);
const open: TreeView = { openings: new Map(), filter: '', hasRetired: false };
const names = (rows: readonly TreeRow[]) => rows.map(({ node }) => node.theme.name);

describe('rows of the theme tree', () => {
  test('TT1: a small tree starts wide open, in the researcher’s order', () => {
    expect(names(treeRows(tree, open))).toEqual([
      'Décider seul',
      'Solitude décisionnelle',
      'Personne à qui demander',
      'Peur de l’erreur',
      'Chercher un avis',
      'Le corps de nuit',
      'Sommeil fragmenté',
      'Divers',
    ]);
  });

  test('TT1: in a large tree only the axes are open', () => {
    const themes = Array.from({ length: 30 }, (_, index) => `Axe > Thème ${index} > Dessous`);
    const large = themeTree(buildProject({ axes: ['Axe'], themes }).project);
    expect(treeRows(large, open)).toHaveLength(31);
  });

  test('TT2: each row says its level and its place among its siblings', () => {
    const rows = treeRows(tree, open);
    expect(rows.map(({ level, place, placeCount }) => [level, place, placeCount])).toEqual([
      [1, 1, 3],
      [2, 1, 2],
      [3, 1, 2],
      [3, 2, 2],
      [2, 2, 2],
      [1, 2, 3],
      [2, 1, 1],
      [1, 3, 3],
    ]);
  });

  test('TT3: a closed theme hides what is below it; one without children is neither open nor closed', () => {
    const rows = treeRows(tree, {
      ...open,
      openings: new Map([[study.theme('Décider seul > Solitude décisionnelle'), false]]),
    });
    expect(names(rows)).not.toContain('Peur de l’erreur');
    expect(rows.map(({ isOpen }) => isOpen)).toEqual([true, false, null, true, null, null]);
  });

  test('TT4: a filter is folded and keeps what stands above a match, closed or not', () => {
    const closed = new Map<ThemeId, boolean>([[study.theme('Décider seul'), false]]);
    expect(names(treeRows(tree, { ...open, openings: closed, filter: "PEUR l'erreur" }))).toEqual([
      'Décider seul',
      'Solitude décisionnelle',
      'Peur de l’erreur',
    ]);
    expect(names(treeRows(tree, { ...open, filter: 'fragmente' }))).toEqual([
      'Le corps de nuit',
      'Sommeil fragmenté',
    ]);
    expect(treeRows(tree, { ...open, filter: 'zzz' })).toEqual([]);
  });

  test('TT5: axes carry roman numerals, which a filter does not change', () => {
    const numerals = (filter: string) =>
      treeRows(tree, { ...open, filter }).flatMap(({ numeral }) => numeral ?? []);
    expect(numerals('')).toEqual(['I', 'II']);
    expect(numerals('sommeil')).toEqual(['II']);
  });

  test('TT5: numerals up to the hundreds', () => {
    expect([1, 4, 9, 14, 40, 99, 400].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX', 'CD']);
  });

  test('TT6: retired themes are hidden with what is below them, unless asked for', () => {
    const id = study.theme('Décider seul > Solitude décisionnelle');
    const theme = study.project.themes.get(id);
    const themes = new Map(study.project.themes);
    if (theme) themes.set(id, { ...theme, isRetired: true });
    const retired = themeTree({ themes });
    expect(names(treeRows(retired, open))).toEqual([
      'Décider seul',
      'Chercher un avis',
      'Le corps de nuit',
      'Sommeil fragmenté',
      'Divers',
    ]);
    expect(treeRows(retired, { ...open, hasRetired: true })).toHaveLength(8);
  });

  test('TT7: the title counts all themes, with axes and sub-themes', () => {
    expect(countAll(tree)).toBe(study.project.themes.size);
  });
});
