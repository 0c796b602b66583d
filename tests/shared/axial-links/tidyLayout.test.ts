import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeByAxis } from '../../../shared/axial-links/placeByAxis.ts';
import { type TidyKind, type TidyTask, tidyLayout } from '../../../shared/axial-links/tidyLayout.ts';
import type { MapItemId } from '../../../shared/project/ids.ts';
import { buildProject } from '../../helpers/projectBuilder.ts';

const kinds: readonly TidyKind[] = ['force', 'down', 'right'];

const maps: fc.Arbitrary<TidyTask> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    places: fc.array(
      fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
      {
        maxLength: 30,
      },
    ),
    pairs: fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 50 }),
    fixed: fc.array(fc.nat(40), { maxLength: 3 }),
  })
  .map(({ kind, places, pairs, fixed }) => ({
    kind,
    nodes: places.map((place, at) => ({
      ...{ id: idOf(at), ...place, width: 176, height: 62 + 18 * (at % 3) },
      isFixed: fixed.includes(at),
    })),
    links: pairs
      .filter(([a, b]) => a !== b && a < places.length && b < places.length)
      .map(([a, b]) => ({ from: idOf(a), to: idOf(b) })),
  }));

function idOf(at: number): MapItemId {
  return `item ${at}` as MapItemId;
}

it('AX10, AX13: the same map gives the same picture, wherever it stood, and fixed themes stay', () => {
  fc.assert(
    fc.property(maps, fc.integer({ min: -500, max: 500 }), (task, by) => {
      const places = tidyLayout(task);
      expect(places.map(({ id }) => id)).toEqual(
        task.nodes.filter(({ isFixed }) => !isFixed).map(({ id }) => id),
      );
      const elsewhere = task.nodes.map((node) =>
        node.isFixed ? node : { ...node, x: node.y + by, y: node.x - by },
      );
      expect(tidyLayout({ ...task, nodes: elsewhere })).toEqual(places);
      const again = task.nodes.map((node) => ({ ...node, ...places.find(({ id }) => id === node.id) }));
      expect(tidyLayout({ ...task, nodes: again })).toEqual(places);
    }),
    { numRuns: 60 },
  );
});

function expectApart(task: TidyTask): void {
  const places = new Map(tidyLayout(task).map((place) => [place.id, place]));
  const boxes = task.nodes.map((node) => ({ ...node, ...places.get(node.id) }));
  for (const [at, a] of boxes.entries())
    for (const b of boxes.slice(at + 1)) {
      const overX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
      const overY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
      expect((a.isFixed && b.isFixed) || overX <= 0 || overY <= 0).toBe(true);
    }
}

it('AX14: no box covers another, unless both are fixed', () => {
  fc.assert(fc.property(maps, expectApart), { numRuns: 80 });
});

it('AX14: a box that two fixed ones push to and fro gets a place beside them', () => {
  const heights = [62, 80, 98, 62, 80, 98, 62];
  const nodes = heights.map((height, at) => ({
    ...{ id: idOf(at), x: 0, y: at === 2 ? 108 : 0, width: 176, height },
    isFixed: at === 1 || at === 2,
  }));
  expectApart({ kind: 'down', nodes, links: [{ from: idOf(1), to: idOf(0) }] });
});

it('AX12: in layers a theme stands below those that lead to it, and a circle still has an order', () => {
  const task = (pairs: readonly (readonly [number, number])[], kind: TidyKind = 'down'): TidyTask => ({
    kind,
    nodes: [0, 1, 2, 3].map((at) => ({ id: idOf(at), x: 0, y: 0, width: 176, height: 62, isFixed: false })),
    links: pairs.map(([from, to]) => ({ from: idOf(from), to: idOf(to) })),
  });
  const chain = tidyLayout(task([[2, 1], [1, 0], [2, 0]])); // biome-ignore format: pairs
  const y = (at: number, places = chain) => places.find(({ id }) => id === idOf(at))?.y ?? Number.NaN;
  expect(y(2)).toBeLessThan(y(1));
  expect(y(1)).toBeLessThan(y(0));
  const right = tidyLayout(task([[0, 1]], 'right'));
  expect(right[0]?.x).toBeLessThan(right[1]?.x ?? 0);
  const circle = tidyLayout(task([[0, 1], [1, 2], [2, 0]])); // biome-ignore format: pairs
  expect(y(0, circle)).toBeLessThan(y(1, circle));
  expect(y(1, circle)).toBeLessThan(y(2, circle));
});

it('AX12: 300 themes and 600 links are placed in each way', () => {
  const nodes = Array.from({ length: 300 }, (_, at) => ({
    ...{ id: idOf(at), x: 0, y: 0, width: 176, height: 62, isFixed: false },
  }));
  const links = Array.from({ length: 600 }, (_, at) => ({
    from: idOf((at * 7) % 300),
    to: idOf((at * 13 + 1) % 300),
  }));
  for (const kind of kinds) expect(tidyLayout({ kind, nodes, links })).toHaveLength(300);
});

it('AX9: "Place all" stands the themes of an axis below each other, in the order of the tree', () => {
  const study = buildProject({ axes: ['Vécu'], themes: ['Vécu > Nuit', 'Vécu > Peur', 'Départ'] });
  const wanted = new Set([study.theme('Vécu > Peur'), study.theme('Vécu > Nuit'), study.theme('Départ')]);
  const places = placeByAxis(study.project, wanted, { left: 100, top: 50 });
  expect(places.map(({ themeId }) => themeId)).toEqual([
    study.theme('Vécu > Nuit'),
    study.theme('Vécu > Peur'),
    study.theme('Départ'),
  ]);
  expect(places[0]).toMatchObject({ x: 100, y: 50 });
  expect(places[1]?.x).toBe(100);
  expect(places[2]?.x).toBeGreaterThan(100);
  expect(places[2]?.y).toBe(50);
});
