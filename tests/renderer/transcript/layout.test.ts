import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLabels, furthestPush } from '../../../renderer/transcript/chooseLabels.ts';
import { foldedLane, layoutStripes } from '../../../renderer/transcript/layoutStripes.ts';
import { lineAtHeight, lineGeometry, lineHeightAt } from '../../../renderer/transcript/lineGeometry.ts';
import { lineRows } from '../../../renderer/transcript/lineRows.ts';
import { segmentLook, segmentsOfLine } from '../../../renderer/transcript/paintCodings.ts';
import { labelStep, placeLabels } from '../../../renderer/transcript/placeLabels.ts';
import { buildText } from '../../helpers/projectBuilder.ts';

const spans = (lineCount: number) =>
  fc
    .array(fc.tuple(fc.nat(lineCount - 1), fc.nat(12)), { maxLength: 60 })
    .map((pairs) =>
      pairs.map(([first, more], id) => ({ id, first, last: Math.min(first + more, lineCount - 1) })),
    );

describe('lineGeometry', () => {
  const text = buildText('E1', ['MP : Et la nuit ?', 'E1 : La nuit, on est seule.', '', 'Voilà.']);

  it('TG2: a turn and a line after an empty one have room above', () => {
    expect(lineGeometry(lineRows(text), 28).tops).toEqual([14, 50, 86]);
  });

  it('TG1: a line is 28 px at zoom 1 and whole pixels at any other', () => {
    expect([1, 0.9, 1.15, 2].map(lineHeightAt)).toEqual([28, 25, 32, 56]);
  });

  it('TG3: the line at a height is found again from its top', () => {
    const geometry = lineGeometry(lineRows(text), 28);
    expect([0, 14, 41, 48, 50, 86, 999].map((y) => lineAtHeight(geometry, y))).toEqual([0, 0, 0, 0, 1, 2, 2]);
  });
});

describe('lineRows', () => {
  it('TG2: the lines of the last turn stand as close as those before, whatever line feeds the text ends with', () => {
    const long = 'Et la nuit on reste seul avec le téléphone, on attend que ça passe. '.repeat(3);
    for (const end of [[], [''], ['', '']]) {
      const rows = lineRows(buildText('E1', ['MP : Et ?', `E1 : ${long}`, ...end]));
      expect(rows.map(({ hasGap }) => hasGap)).toEqual([false, true, ...rows.slice(2).map(() => false)]);
      expect(rows.length).toBeGreaterThan(3);
    }
  });
});

describe('layoutStripes', () => {
  it('TM2, TM3: over the whole transcript the longest coding is nearest the text', () => {
    const { lanes, laneCount } = layoutStripes(
      [
        { first: 0, last: 9 },
        { first: 2, last: 3 },
        { first: 20, last: 21 },
      ],
      30,
    );
    expect([...lanes]).toEqual([0, 1, 0]);
    expect(laneCount).toBe(2);
  });

  it('TM1: codings that end and begin on one line do not share a lane', () => {
    const spans = [
      { first: 0, last: 4 },
      { first: 4, last: 6 },
      { first: 7, last: 8 },
    ];
    expect([...layoutStripes(spans, 10).lanes]).toEqual([0, 1, 0]);
  });

  it('TM4: a seventh coding over one line is folded', () => {
    const seven = Array.from({ length: 7 }, () => ({ first: 0, last: 0 }));
    expect([...layoutStripes(seven, 1).lanes]).toEqual([0, 1, 2, 3, 4, 5, foldedLane]);
  });

  it('TM1, TM2: lanes never collide, and nothing is folded while a lane is free', () => {
    fc.assert(
      fc.property(spans(40), (all) => {
        const { lanes } = layoutStripes(all, 40);
        for (const [at, a] of all.entries()) {
          const others = all.flatMap((b, other) =>
            other !== at && b.first <= a.last && a.first <= b.last ? [lanes[other]] : [],
          );
          if (lanes[at] !== foldedLane) expect(others).not.toContain(lanes[at]);
          else expect(new Set(others).size).toBeGreaterThanOrEqual(foldedLane);
        }
      }),
    );
  });
});

describe('placeLabels', () => {
  it('TM5: labels with room stay where they want', () => {
    expect(placeLabels([0, 30, 60])).toEqual([0, 30, 60]);
  });

  it('TM6: three that want one place stand around it', () => {
    expect(placeLabels([100, 100, 100])).toEqual([79, 100, 121]);
  });

  it('TM7: nothing stands above the first line', () => {
    expect(placeLabels([4, 4, 4])).toEqual([0, 21, 42]);
  });

  it('TM5: no two labels overlap, and their order is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { maxLength: 80 }), (wanted) => {
        const tops = placeLabels(wanted.sort((a, b) => a - b));
        expect(tops).toHaveLength(wanted.length);
        tops.forEach((top, index) => {
          expect(top).toBeGreaterThanOrEqual(index === 0 ? 0 : (tops[index - 1] ?? 0) + labelStep);
        });
      }),
    );
  });
});

describe('chooseLabels', () => {
  const wish = (coding: string, top: number, lane = 0) => ({ coding, top, lane });

  it('TM8: a folded coding has its "+1" beside its passage', () => {
    expect(chooseLabels([wish('a', 0), wish('b', 10, foldedLane)])).toEqual([
      { top: 0, codings: ['a'], isFolded: false },
      { top: 10, codings: ['b'], isFolded: true },
    ]);
  });

  it('TM8: labels that would be pushed too far share one "+n"', () => {
    const labels = chooseLabels(Array.from({ length: 8 }, (_, index) => wish(`c${index}`, 0)));
    expect(labels.map(({ codings }) => codings.length)).toEqual([1, 1, 1, 1, 4]);
  });

  it('TM9: every coding is in exactly one label, and no label drifts far from its passage', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(foldedLane)), { maxLength: 80 }), (pairs) => {
        const wishes = pairs
          .map(([top, lane], coding) => ({ coding, top, lane }))
          .sort((a, b) => a.top - b.top);
        const labels = chooseLabels(wishes);
        expect(labels.flatMap(({ codings }) => codings).sort((a, b) => a - b)).toEqual(
          pairs.map((_, i) => i),
        );
        const tops = placeLabels(labels.map(({ top }) => top));
        labels.forEach(({ top }, index) => {
          expect(Math.abs((tops[index] ?? 0) - top)).toBeLessThanOrEqual(3 * furthestPush);
        });
      }),
    );
  });
});

describe('segmentsOfLine', () => {
  const coding = (name: string, start: number, end: number) => ({ name, start, end });

  it('TP1: a line is cut where codings begin and end', () => {
    const segments = segmentsOfLine({ start: 10, end: 30 }, [coding('a', 0, 20), coding('b', 15, 40)]);
    expect(segments.map(({ start, end, codings }) => [start, end, codings.map(({ name }) => name)])).toEqual([
      [10, 15, ['a']],
      [15, 20, ['a', 'b']],
      [20, 30, ['b']],
    ]);
  });

  it('TP1: the pieces cover the line exactly, each with all codings that hold it', () => {
    const range = fc
      .tuple(fc.nat(60), fc.nat(30))
      .map(([start, length]) => ({ start, end: start + length + 1 }));
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 8 }), (line, codings) => {
        const segments = segmentsOfLine(line, codings);
        expect(segments[0]?.start).toBe(line.start);
        expect(segments.at(-1)?.end).toBe(line.end);
        segments.forEach(({ start, end, codings: own }, index) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBe(index === 0 ? line.start : segments[index - 1]?.end);
          for (let at = start; at < end; at++) {
            expect(own).toEqual(codings.filter((one) => one.start <= at && one.end > at));
          }
        });
      }),
    );
  });

  it('TP2, TP3: three share the tint, from four on two underlines stay and the rest is counted', () => {
    expect([1, 3, 4, 9].map(segmentLook)).toEqual([
      { tints: 1, underlines: 1, hidden: 0 },
      { tints: 3, underlines: 3, hidden: 0 },
      { tints: 0, underlines: 2, hidden: 2 },
      { tints: 0, underlines: 2, hidden: 7 },
    ]);
  });
});
