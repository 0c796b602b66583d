import { describe, expect, it } from 'vitest';
import { bootstrapIntervals, type CountsByTranscript } from '../../../shared/agreement/bootstrapIntervals.ts';
import { hasVectors, vectorsOf } from './vectors.ts';

const theme = (both: number[], onlyA: number[], onlyB: number[]): CountsByTranscript => ({
  transcripts: both.map((_, index) => index),
  both,
  onlyA,
  onlyB,
});
const good = theme([5, 4, 6, 5, 3], [1, 0, 2, 0, 1], [0, 1, 0, 1, 1]);
const units = [20, 20, 20, 20, 20];
const ask = (themes: readonly CountsByTranscript[], changes = {}) =>
  bootstrapIntervals({ units, themes, unitized: null, draws: 500, seed: 1, ...changes });

describe('intervals', () => {
  it('AG9: are the same for the same seed and others for another', () => {
    expect(ask([good])).toEqual(ask([good]));
    expect(ask([good], { seed: 2 })).not.toEqual(ask([good]));
  });

  it('AG9: hold the figure of all transcripts, and are wider for fewer draws’ worth of data', () => {
    const [one] = ask([good]).themes;
    const { low, high } = one?.kappa.interval ?? { low: 1, high: 0 };
    // κ of both 23, only 4, only 3, neither 70.
    expect(low).toBeLessThan(0.82);
    expect(high).toBeGreaterThan(0.82);
    expect(one?.kappa.undefinedDraws).toBe(0);
  });

  it('AG9: transcripts that are all alike leave no room', () => {
    const same = theme([2, 2, 2, 2, 2], [1, 1, 1, 1, 1], [0, 0, 0, 0, 0]);
    const [one] = ask([same]).themes;
    expect(one?.alpha.interval?.low).toBeCloseTo(one?.alpha.interval?.high ?? 0, 12);
  });

  it('AG9: every coefficient has an interval that holds its figure', () => {
    const [one] = ask([good]).themes;
    // Both 23, only 4, only 3, neither 70: chance of AC1 is 2 × 0.265 × 0.735.
    const figures = {
      percent: 0.93,
      scottPi: 1 - 0.07 / 0.38955,
      ac1: 1 - 0.07 / 0.61045,
      brennanPrediger: 0.86,
    };
    for (const [name, value] of Object.entries(figures) as [keyof typeof figures, number][]) {
      const { low, high } = one?.[name].interval ?? { low: 1, high: 0 };
      expect(low, name).toBeLessThan(value);
      expect(high, name).toBeGreaterThan(value);
    }
    // BP of two categories is a straight line of the percentage, and so are its quantiles.
    const [percent, bp] = [one?.percent.interval, one?.brennanPrediger.interval];
    expect(bp?.low).toBeCloseTo(2 * (percent?.low ?? 0) - 1, 12);
    expect(bp?.high).toBeCloseTo(2 * (percent?.high ?? 0) - 1, 12);
  });

  const analytic = vectorsOf<{ table: number[][] }, { kappa: number; ci95: [number, number] }>(
    'confidence_intervals',
  ).filter(({ input }) => input.table?.length === 2);
  it.skipIf(!hasVectors).each(analytic.map((one) => [one.id, one] as const))(
    'AG9: of many units, each an interview of its own, lies where large samples have it, %s',
    (_id, { input, expected }) => {
      const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = input.table;
      const n = a + b + c + d;
      const isOf = (from: number, to: number) =>
        Array.from({ length: n }, (_, at) => Number(at >= from && at < to));
      const asked = theme(isOf(0, a), isOf(a, a + b), isOf(a + b, a + b + c));
      const { kappa } = ask([asked], { units: isOf(0, n), draws: 4000 }).pooled;
      expect(kappa.interval?.low).toBeCloseTo(expected.ci95[0], 1);
      expect(kappa.interval?.high).toBeCloseTo(expected.ci95[1], 1);
    },
  );

  it('AG9: draws without a value are left out and counted', () => {
    const rare = { transcripts: [0], both: [2], onlyA: [1], onlyB: [0] };
    const [one] = ask([rare]).themes;
    // In (4/5)⁵ of the draws, a third, the only transcript with the theme is not there.
    expect(one?.kappa.undefinedDraws).toBeGreaterThan(120);
    expect(one?.kappa.undefinedDraws).toBeLessThan(210);
    expect(one?.kappa.interval).not.toBeNull();
  });

  it('AG9: a theme that nobody used, and a single transcript, have none', () => {
    const unused = { transcripts: [], both: [], onlyA: [], onlyB: [] };
    expect(ask([unused]).themes[0]?.kappa).toEqual({ interval: null, undefinedDraws: 500 });
    expect(ask([good], { units: [20] }).pooled.kappa).toEqual({ interval: null, undefinedDraws: 0 });
  });
});
