import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, changeLayout } from '../../../renderer/transcript/changeLayout.ts';
import {
  type CodingLayout,
  type LaidCoding,
  layoutAll,
  layoutCodings,
} from '../../../renderer/transcript/codingLayout.ts';
import { type LineRow, lineRows } from '../../../renderer/transcript/lineRows.ts';
import type { ShownCoding } from '../../../renderer/transcript/shownCoding.ts';
import { WorkBudget } from '../../../renderer/transcript/workBudget.ts';
import { buildText } from '../../helpers/projectBuilder.ts';

const text = buildText(
  'E1',
  Array.from(
    { length: 12 },
    (_, turn) => `${turn % 2 ? 'E1' : 'MP'} : ${'Et la nuit on est seule. '.repeat(9)}`,
  ),
);
const length = text.text.length;

/** Few starting points, so that many passages are the same or share a line; some are the whole interview. */
const passage = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(fc.nat(40), fc.oneof(fc.nat(30), fc.nat(1200))) },
    { weight: 1, arbitrary: fc.constant([0, length] as const) },
  )
  .map(([at, extent]) => ({ start: Math.min(at * 17, length - 2), extent }));
const step = fc.record({
  added: fc.array(passage, { maxLength: 3 }),
  removed: fc.array(fc.nat(), { maxLength: 3 }),
});

let made = 0;
function shown({ start, extent }: { start: number; extent: number }): ShownCoding {
  const look = { name: '', path: '', colour: null, pattern: null, initials: '', hasMemo: false, comment: '' };
  const id = `coding ${made++}` as never;
  return { id, themeId: '' as never, start, end: Math.min(start + 1 + extent, length), ...look };
}

/** However much there is to do. */
function changeWithoutLimit(
  before: readonly ShownCoding[],
  after: readonly ShownCoding[],
  rows: readonly LineRow[],
): CodingLayout | null {
  const change = changeBetween(before, after);
  const places = new Map(layoutAll(after, rows).laid.map(({ lane, ...place }) => [place.coding, place]));
  const place = (coding: ShownCoding) => places.get(coding) as Omit<LaidCoding, 'lane'>;
  return change && changeLayout(layoutAll(before, rows), change, place, new WorkBudget(Infinity));
}

/** Of the codings of a whole interview: how often their starts are read, which each comparison does. */
function wholeInterview(count: number, end: number): { codings: ShownCoding[]; reads: () => number } {
  let reads = 0;
  const codings = Array.from({ length: count }, () =>
    Object.defineProperty({ ...shown({ start: 0, extent: 0 }), end }, 'start', {
      get: () => {
        reads++;
        return 0;
      },
    }),
  );
  return { codings, reads: () => reads };
}

describe('layoutCodings', () => {
  it('TM1–TM4: after every change it is the layout that all codings together have', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 60 }), fc.array(step, { maxLength: 8 }), (first, steps) => {
        // Rows of its own, so that nothing of the run before is known.
        const rows = [...lineRows(text)];
        let codings: readonly ShownCoding[] = first.map(shown);
        expect(layoutCodings(codings, rows)).toEqual(layoutAll(codings, rows));
        for (const { added, removed } of steps) {
          const gone = new Set(removed.map((at) => codings[at % codings.length]));
          const before = codings;
          codings = [...codings.filter((coding) => !gone.has(coding)), ...added.map(shown)];
          const all = layoutAll(codings, rows);
          expect(layoutCodings(codings, rows)).toEqual(all);
          expect(changeWithoutLimit(before, codings, rows)).toEqual(all);
        }
      }),
    );
  });

  it('TM2: lists in another order, and with a coding changed in place, are laid out all the same', () => {
    const rows = [...lineRows(text)];
    const codings = [0, 0, 40, 40, 300].map((start, at) => shown({ start, extent: 200 * (at % 2) }));
    layoutCodings(codings, rows);
    const turned = codings.toReversed();
    expect(layoutCodings(turned, rows)).toEqual(layoutAll(turned, rows));
    const recoded = turned.map((coding, at) => (at === 2 ? { ...coding, colour: 3 } : coding));
    expect(layoutCodings(recoded, rows)).toEqual(layoutAll(recoded, rows));
  });

  it('TM3: lines that a coding does not reach keep their lists, and codings that stay their places', () => {
    const rows = [...lineRows(text)];
    const codings = [0, 17, 500, 900].map((start) => shown({ start, extent: 20 }));
    const before = layoutCodings(codings, rows);
    const after = layoutCodings([...codings, shown({ start: 905, extent: 4 })], rows);
    expect(after.byLine.get(0)).toBe(before.byLine.get(0));
    expect(after.laid.slice(0, 3)).toEqual(before.laid.slice(0, 3));
    expect(after.laid[0]).toBe(before.laid[0]);
  });

  it.each([25, 60, 190])(
    'TM1–TM4: one of %i codings of the whole interview goes with hardly more work than laying out all',
    (count) => {
      const rows = [...lineRows(text)];
      const { codings, reads } = wholeInterview(count, length);
      layoutCodings(codings, rows);
      for (const gone of [0, count >> 1, count - 1]) {
        const left = codings.filter((_, at) => at !== gone);
        const before = reads();
        const changed = layoutCodings(left, rows);
        expect(reads() - before).toBeLessThan(count * rows.length);
        expect(changed).toEqual(layoutAll(left, rows));
        layoutCodings([...codings], rows);
      }
    },
  );

  it.each([25, 60, 190])(
    'TM3: a passage comes and goes beside %i codings of the whole interview',
    (count) => {
      const rows = [...lineRows(text)];
      const whole = Array.from({ length: count }, () => shown({ start: 0, extent: length }));
      const before = layoutCodings(whole, rows);
      const added = [...whole, shown({ start: 400, extent: 20 })];
      const after = layoutCodings(added, rows);
      expect(after).toEqual(layoutAll(added, rows));
      expect(after.laid[0]).toBe(before.laid[0]);
      const again = layoutCodings([...whole], rows);
      expect(again).toEqual(layoutAll(whole, rows));
      expect(again.laid[0]).toBe(before.laid[0]);
    },
  );

  it('TM1–TM4: a change is given up once its budget is spent', () => {
    const rows = [...lineRows(text)];
    const { codings, reads } = wholeInterview(60, length);
    const before = layoutAll(codings, rows);
    const removed = new Set(codings.slice(0, 1));
    const start = reads();
    const none = changeLayout(before, { removed, added: [] }, () => before.laid[0] as LaidCoding);
    expect(none).toBeNull();
    expect(reads() - start).toBe(0);
  });
});
