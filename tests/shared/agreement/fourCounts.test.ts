import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryAgreement } from '../../../shared/agreement/fourCounts.ts';
import { nominalAgreement } from '../../../shared/agreement/nominalAgreement.ts';

const countsOf = (both: number, onlyA: number, onlyB: number, neither: number) => ({
  both,
  onlyA,
  onlyB,
  neither,
});

describe('four counts', () => {
  it('AG1, AG5: nine hundred of a thousand agreed, and κ is below chance', () => {
    const found = binaryAgreement(countsOf(900, 50, 50, 0));
    expect(found.percent.value).toBe(0.9);
    expect(found.kappa.value).toBeCloseTo(-0.0526, 4);
    expect(found.prevalence.value).toBe(0.9);
    expect(found.bias.value).toBe(0);
  });

  it('AG4: a theme on nothing, or on everything, leaves κ, π and α undefined, and says which', () => {
    const never = binaryAgreement(countsOf(0, 0, 0, 12));
    const always = binaryAgreement(countsOf(12, 0, 0, 0));
    for (const name of ['kappa', 'scottPi', 'alpha'] as const) {
      expect(never[name]).toEqual({ value: null, reason: 'neverCoded' });
      expect(always[name]).toEqual({ value: null, reason: 'alwaysCoded' });
    }
    for (const name of ['percent', 'ac1', 'brennanPrediger'] as const) {
      expect(never[name].value).toBe(1);
      expect(always[name].value).toBe(1);
    }
  });

  it('AG1: one who codes everything and one who codes nothing agree as chance would', () => {
    const found = binaryAgreement(countsOf(0, 8, 0, 0));
    expect(found.percent.value).toBe(0);
    expect(found.kappa.value).toBe(0);
    expect(found.scottPi.value).toBe(-1);
  });

  it('AG1, AG2: are the same figures as those of unit after unit', () => {
    const count = fc.nat({ max: 9 });
    fc.assert(
      fc.property(count, count, count, count, (both, onlyA, onlyB, neither) => {
        const units = [
          ...Array.from({ length: both }, () => [1, 1]),
          ...Array.from({ length: onlyA }, () => [1, 0]),
          ...Array.from({ length: onlyB }, () => [0, 1]),
          ...Array.from({ length: neither }, () => [0, 0]),
        ];
        const ratings = [0, 1].map((coder) => units.map((unit) => unit[coder] ?? null));
        const slow = nominalAgreement({ ratings, categories: 2 });
        const quick = binaryAgreement(countsOf(both, onlyA, onlyB, neither));
        for (const [a, b] of [
          [quick.percent, slow.percent],
          [quick.kappa, slow.cohenKappa],
          [quick.scottPi, slow.scottPi],
          [quick.alpha, slow.krippendorffAlpha],
          [quick.ac1, slow.gwetAc1],
          [quick.brennanPrediger, slow.brennanPrediger],
        ] as const) {
          expect(a.value === null).toBe(b.value === null);
          if (a.value !== null && b.value !== null) expect(a.value).toBeCloseTo(b.value, 9);
        }
      }),
      { numRuns: 300 },
    );
  });
});
