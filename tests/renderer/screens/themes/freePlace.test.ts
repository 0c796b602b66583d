import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePlace } from '../../../../renderer/screens/themes/freePlace.ts';
import type { Box } from '../../../../shared/figures/linkShape.ts';
import type { MapScene } from '../../../../shared/figures/mapScene.ts';

const sceneOf = (boxes: readonly Box[]) =>
  ({ themes: boxes, labels: [], groups: [], links: [] }) as unknown as MapScene;
const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

describe('MA7: a new label on a map', () => {
  it('stands where it was wanted on an empty map', () => {
    expect(freePlace(sceneOf([]), { x: 5, y: -7, width: 236, height: 28 })).toEqual({ x: 5, y: -7 });
  });

  it('goes beside a theme that stands there', () => {
    const theme = { x: 0, y: 0, width: 176, height: 62 };
    const place = freePlace(sceneOf([theme]), { x: 0, y: 0, width: 236, height: 28 });
    expect(place).toEqual({ x: 0, y: -60 });
  });

  it('covers nothing, wherever up to thirty themes stand', () => {
    const box = fc.record({
      x: fc.integer({ min: -600, max: 600 }),
      y: fc.integer({ min: -600, max: 600 }),
      width: fc.constant(176),
      height: fc.constantFrom(62, 80, 98),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), box, (boxes, wanted) => {
        const place = { ...wanted, ...freePlace(sceneOf(boxes), wanted) };
        expect(boxes.some((other) => overlap(other, place))).toBe(false);
      }),
    );
  });
});
