import { describe, expect, test } from 'vitest';
import { findByStart } from '../../../../renderer/themes/tree/findByStart.ts';
import { placeOfNew } from '../../../../renderer/themes/tree/startEditing.ts';
import { heightOfItem, treeItems } from '../../../../renderer/themes/tree/treeItems.ts';
import { rowAfter, treeRows } from '../../../../renderer/themes/tree/treeRows.ts';
import { themeTree } from '../../../../shared/codebook/themeTree.ts';
import { buildProject } from '../../../helpers/projectBuilder.ts';

const study = buildProject({
  axes: ['Axe'],
  themes: ['Axe > Un > Dedans', 'Axe > Deux', 'Évasion', 'Éveil'],
});
const tree = themeTree(study.project);
const rows = treeRows(tree, { openings: new Map(), filter: '', hasRetired: false });
const nodeOf = (path: string) => tree.nodes.get(study.theme(path)) ?? null;

/** Names of the items; the field of a new theme is "?" with its level. */
function itemsWith(path: string | null, kind: Parameters<typeof placeOfNew>[1]): string[] {
  const editing = placeOfNew(path === null ? null : nodeOf(path), kind);
  return treeItems(tree, rows, editing).map((item) =>
    item.kind === 'new' ? `?${item.level}` : item.row.node.theme.name,
  );
}

describe('where a new theme is written', () => {
  test('TT9: a sibling stands behind the theme and all below it', () => {
    expect(itemsWith('Axe > Un', 'sibling')).toEqual([
      'Axe',
      'Un',
      'Dedans',
      '?2',
      'Deux',
      'Évasion',
      'Éveil',
    ]);
  });

  test('TT9: a child stands last below its parent', () => {
    expect(itemsWith('Axe', 'child')).toEqual(['Axe', 'Un', 'Dedans', 'Deux', '?2', 'Évasion', 'Éveil']);
    expect(itemsWith('Axe > Deux', 'child')).toEqual([
      'Axe',
      'Un',
      'Dedans',
      'Deux',
      '?3',
      'Évasion',
      'Éveil',
    ]);
  });

  test('TT9: an axis stands behind the current first level, wherever one is', () => {
    expect(itemsWith('Axe > Un > Dedans', 'axis')).toEqual([
      'Axe',
      'Un',
      'Dedans',
      'Deux',
      '?1',
      'Évasion',
      'Éveil',
    ]);
    expect(placeOfNew(nodeOf('Axe > Un'), 'axis').isAxis).toBe(true);
  });

  test('TT9: a new theme goes into the current axis, else beside the current theme', () => {
    expect(placeOfNew(nodeOf('Axe'), 'theme')).toEqual({
      kind: 'new',
      parentId: study.theme('Axe'),
      afterId: null,
      isAxis: false,
    });
    expect(placeOfNew(nodeOf('Axe > Deux'), 'theme').afterId).toBe(study.theme('Axe > Deux'));
    expect(itemsWith(null, 'theme').at(-1)).toBe('?1');
  });

  test('TT9: beside an axis comes another axis', () => {
    expect(placeOfNew(nodeOf('Axe'), 'sibling').isAxis).toBe(true);
    expect(placeOfNew(nodeOf('Éveil'), 'sibling').isAxis).toBe(false);
  });

  test('TT2: rows are 28 pixels high, those below a branch 26', () => {
    expect(treeItems(tree, rows, null).map(heightOfItem)).toEqual([28, 28, 26, 28, 28, 28]);
  });
});

describe('walking by letters', () => {
  const found = (words: string, at: number) => findByStart(rows, words, at)?.node.theme.name;

  test('TT8: letters find without regard to accents, from the row after the current one', () => {
    expect(found('e', 0)).toBe('Évasion');
    expect(found('e', 4)).toBe('Éveil');
    expect(found('e', 5)).toBe('Évasion');
  });

  test('TT8: more letters narrow it down from where one is; the same letter again goes on', () => {
    expect(found('eve', 4)).toBe('Éveil');
    expect(found('ee', 4)).toBe('Éveil');
    expect(found('zz', 0)).toBeUndefined();
  });
});

describe('where the focus goes when a theme is deleted', () => {
  test('TT19: to the next row that is not below it, else to the row before', () => {
    expect(rowAfter(rows, study.theme('Axe > Un'))).toBe(study.theme('Axe > Deux'));
    expect(rowAfter(rows, study.theme('Éveil'))).toBe(study.theme('Évasion'));
  });
});
