import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnitizingSums, type ValuedUnit } from '../../../shared/agreement/unitizingAlpha.ts';
import { UnitizingDraws, UnitizingRecord } from '../../../shared/agreement/unitizingDraws.ts';

const length = 30;

/** Units of one observer without overlaps: gap, length, value, again and again. */
const observer = fc
  .array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 6 }), fc.nat(3)), { maxLength: 5 })
  .map((steps) => {
    const units: ValuedUnit[] = [];
    let at = 0;
    for (const [gap, extent, value] of steps) {
      if (at + gap + extent > length) break;
      units.push({ start: at + gap, end: at + gap + extent, value });
      at += gap + extent;
    }
    return units;
  });
const transcripts = (observers: number) =>
  fc.array(fc.tuple(fc.array(observer, { minLength: observers, maxLength: observers }), fc.nat(3)), {
    minLength: 1,
    maxLength: 4,
  });

describe('uα of transcripts that were drawn', () => {
  it.each([2, 3])(
    'AG6, AG9: is that of the transcripts laid end to end as often as drawn, %i coders',
    (observers) => {
      fc.assert(
        fc.property(transcripts(observers), (asked) => {
          const record = new UnitizingRecord(observers, 4);
          const whole = new UnitizingSums(observers, 4);
          for (const [units, times] of asked) {
            record.add(length, units);
            for (let time = 0; time < times; time++) whole.add(length, units);
          }
          const found = new UnitizingDraws(record.drawn).values(asked.map(([, times]) => times));
          const { uAlpha, uAlphaBinary, cuAlpha } = whole.result();
          for (const [value, figure] of [
            [found.uAlpha, uAlpha],
            [found.uAlphaBinary, uAlphaBinary],
            [found.cuAlpha, cuAlpha],
          ] as const)
            if (figure.value === null) expect(value).toBeNaN();
            else expect(value).toBeCloseTo(figure.value, 9);
          const { observed, expected } = whole.binaryDisagreement();
          expect(found.observed).toBeCloseTo(observed, 8);
          expect(found.expected).toBeCloseTo(expected, 8);
        }),
        { numRuns: 300 },
      );
    },
  );
});
