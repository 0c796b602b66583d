import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dropPlace,
  highestOf,
  type MoveDirection,
  type MovePlace,
  placeTowards,
} from '../../../../renderer/themes/tree/movePlaces.ts';
import { type TreeRow, treeRows } from '../../../../renderer/themes/tree/treeRows.ts';
import { moveThemes } from '../../../../shared/codebook/moveThemes.ts';
import { themeTree } from '../../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../../shared/project/ids.ts';
import type { Project } from '../../../../shared/project/project.ts';
import { buildProject } from '../../../helpers/projectBuilder.ts';
import { refusalOf, run } from '../../../helpers/runCommand.ts';

const study = buildProject({ themes: ['A > k', 'A > l', 'A > m', 'B > n', 'C'] });
const { project, theme } = study;
const rowsOf = (one: Project) =>
  treeRows(themeTree(one), { openings: new Map(), filter: '', hasRetired: true });
const outline = (one: Project) =>
  themeTree(one).order.map(({ theme: { name }, depth }) => '  '.repeat(depth) + name);

function move(path: string, direction: MoveDirection): string[] | null {
  const id = theme(path);
  const place = placeTowards(themeTree(project), rowsOf(project), new Set([id]), direction);
  return place && outline(run(project, moveThemes, { ids: [id], ...place }).project);
}

function drop(paths: readonly string[], onto: string, fraction: number): string[] | null {
  const ids = paths.map(theme);
  const place = dropPlace(themeTree(project), rowFor(onto), fraction, new Set(ids));
  return place && outline(run(project, moveThemes, { ids, ...place }).project);
}

function rowFor(path: string): TreeRow {
  const row = rowsOf(project).find(({ id }) => id === theme(path));
  if (!row) throw new Error(`No row ${path}.`);
  return row;
}

describe('moving themes by keyboard', () => {
  test('TT10: up and down swap a theme with its neighbour', () => {
    expect(move('A > l', 'up')).toEqual(['A', '  l', '  k', '  m', 'B', '  n', 'C']);
    expect(move('A > l', 'down')).toEqual(['A', '  k', '  m', '  l', 'B', '  n', 'C']);
    expect(move('A > k', 'up')).toBeNull();
    expect(move('C', 'down')).toBeNull();
  });

  test('TT11: in puts a theme last into the one above it, out puts it right behind its parent', () => {
    expect(move('A > l', 'in')).toEqual(['A', '  k', '    l', '  m', 'B', '  n', 'C']);
    expect(move('A > l', 'out')).toEqual(['A', '  k', '  m', 'l', 'B', '  n', 'C']);
    expect(move('A > k', 'in')).toBeNull();
    expect(move('C', 'out')).toBeNull();
  });

  test('TT12: moving steps over retired siblings that are not shown', () => {
    const rows = rowsOf(project).filter(({ id }) => id !== theme('A > l'));
    const place = placeTowards(themeTree(project), rows, new Set([theme('A > m')]), 'up');
    expect(place).toEqual({ parentId: theme('A'), index: 0 });
  });
});

describe('moving several themes by keyboard', () => {
  const towards = (paths: readonly string[], direction: MoveDirection) => {
    const ids = paths.map(theme);
    const place = placeTowards(themeTree(project), rowsOf(project), new Set(ids), direction);
    return place && outline(run(project, moveThemes, { ids, ...place }).project);
  };

  test('TT15: neighbours go together', () => {
    expect(towards(['A > l', 'A > m'], 'up')).toEqual(['A', '  l', '  m', '  k', 'B', '  n', 'C']);
    expect(towards(['A > k', 'A > l'], 'down')).toEqual(['A', '  m', '  k', '  l', 'B', '  n', 'C']);
  });

  test('TT15: themes of different parents have no common way', () => {
    expect(towards(['A > l', 'B > n'], 'up')).toBeNull();
  });
});

describe('dropping themes', () => {
  test('TT13: the upper quarter of a row means before it, the lower quarter after it, the middle inside it', () => {
    expect(drop(['C'], 'A > l', 0.1)).toEqual(['A', '  k', '  C', '  l', '  m', 'B', '  n']);
    expect(drop(['C'], 'A > l', 0.9)).toEqual(['A', '  k', '  l', '  C', '  m', 'B', '  n']);
    expect(drop(['C'], 'A > l', 0.5)).toEqual(['A', '  k', '  l', '    C', '  m', 'B', '  n']);
  });

  test('TT13: after an open theme is before its first child', () => {
    expect(drop(['C'], 'A', 0.9)).toEqual(['A', '  C', '  k', '  l', '  m', 'B', '  n']);
  });

  test('TT14: nothing can be dropped into itself', () => {
    expect(drop(['A'], 'A > l', 0.5)).toBeNull();
    expect(drop(['A'], 'A', 0.1)).toBeNull();
  });

  test('TT15: several themes keep their order and are one step', () => {
    expect(drop(['A > k', 'A > m'], 'B > n', 0.9)).toEqual(['A', '  l', 'B', '  n', '  k', '  m', 'C']);
    expect(drop(['A > k', 'A > l'], 'A > m', 0.9)).toEqual(['A', '  m', '  k', '  l', 'B', '  n', 'C']);
  });

  test('TT15: of chosen themes only the highest move', () => {
    const ids = new Set([theme('A > l'), theme('A'), theme('B > n')]);
    expect(highestOf(themeTree(project), ids)).toEqual([theme('A'), theme('B > n')]);
  });

  test('TT15: one that cannot stand there refuses them all', () => {
    const twins = buildProject({ themes: ['A > x', 'B > x', 'C'] });
    const ids = [twins.theme('C'), twins.theme('B > x')];
    expect(refusalOf(twins.project, moveThemes, { ids, parentId: twins.theme('A'), index: 0 })).toEqual({
      refused: 'themeExists',
      params: { name: 'x' },
    });
  });

  test('TT16: wherever a theme is dropped, it stands at the place that the line showed', () => {
    const ids = themeTree(project).order.map((node) => node.theme.id);
    const chosen = fc.tuple(
      fc.constantFrom(...ids),
      fc.constantFrom(...rowsOf(project)),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(chosen, ([id, row, fraction]) => {
        const place = dropPlace(themeTree(project), row, fraction, new Set([id]));
        if (!place) return;
        const after = run(project, moveThemes, { ids: [id], ...place }).project;
        expect(placeOf(after, id)).toEqual({ parentId: place.parentId, index: place.index });
      }),
    );
  });
});

function placeOf(after: Project, id: ThemeId): MovePlace {
  const node = themeTree(after).nodes.get(id);
  const siblings = node?.parent?.children ?? themeTree(after).roots;
  return { parentId: node?.theme.parentId ?? null, index: siblings.findIndex((one) => one.theme.id === id) };
}
