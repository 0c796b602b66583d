import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutAll, layoutCodings } from '../../../renderer/transcript/codingLayout.ts';
import { lineRows } from '../../../renderer/transcript/lineRows.ts';
import type { ShownCoding } from '../../../renderer/transcript/shownCoding.ts';
import { buildText } from '../../helpers/projectBuilder.ts';

const text = buildText(
  'E1',
  Array.from(
    { length: 12 },
    (_, turn) => `${turn % 2 ? 'E1' : 'MP'} : ${'Et la nuit on est seule. '.repeat(9)}`,
  ),
);
const length = text.text.length;

/** Few starting points, so that many passages are the same or share a line. */
const passage = fc
  .tuple(fc.nat(40), fc.oneof(fc.nat(30), fc.nat(1200)))
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
          codings = [...codings.filter((coding) => !gone.has(coding)), ...added.map(shown)];
          expect(layoutCodings(codings, rows)).toEqual(layoutAll(codings, rows));
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
});
