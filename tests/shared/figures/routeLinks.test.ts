import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, linkShape, pointOnLink } from '../../../shared/figures/linkShape.ts';
import { bendAround } from '../../../shared/figures/routeLinks.ts';

const box = (x: number, y: number): Box => ({ x, y, width: 176, height: 62 });

/** Points of the line, one a pixel or so. */
function line(from: Box, to: Box, bend: number) {
  return Array.from({ length: 1001 }, (_, at) => pointOnLink(from, to, { shift: 0, bend, share: at / 1000 }));
}

const covers = (one: Box, { x, y }: { readonly x: number; readonly y: number }) =>
  Math.abs(x - one.x) < one.width / 2 && Math.abs(y - one.y) < one.height / 2;

it('AX16: a line bends around the box between, and one without anything between is straight', () => {
  const [from, between, to] = [box(0, 0), box(0, 150), box(0, 300)];
  const bend = bendAround({ from, to, shift: 0 }, [from, between, to]);
  expect(Math.abs(bend)).toBe(100);
  expect(line(from, to, bend).some((point) => covers(between, point))).toBe(false);
  expect(bendAround({ from, to, shift: 0 }, [from, to, box(400, 150)])).toBe(0);
  const look = { isSymmetric: true, end: 'arrow' } as const;
  expect(linkShape(from, to, look, { bend }).line).toMatch(/^M[-\d. ]+Q[-\d. ]+$/u);
});

it('AX16: a bent line lies behind no other box, and begins and ends at its own two', () => {
  const place = fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: -400, max: 400 }) });
  fc.assert(
    fc.property(fc.array(place, { minLength: 3, maxLength: 12 }), (places) => {
      const boxes = places.map(({ x, y }) => box(x, y));
      const [from, to, ...others] = boxes;
      if (!from || !to) return;
      const bend = bendAround({ from, to, shift: 0 }, boxes);
      if (bend === 0) return;
      const points = line(from, to, bend);
      for (const other of others) expect(points.some((point) => covers(other, point))).toBe(false);
      const [start, end] = [points[0], points.at(-1)];
      const isAt = (one: Box, point: typeof start) =>
        point !== undefined && covers({ ...one, width: one.width + 14, height: one.height + 14 }, point);
      expect([isAt(from, start), isAt(to, end)]).toEqual([true, true]);
    }),
  );
});
