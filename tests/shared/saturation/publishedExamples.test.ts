/** The published examples, where they are present: docs/rules/saturation.md. */
import { describe, expect, it } from 'vitest';
import { countNewThemes } from '../../../shared/saturation/newThemes.ts';
import { expectedCurve, orderBand } from '../../../shared/saturation/orderBand.ts';
import { timesFound } from '../../../shared/saturation/saturation.ts';
import { findStop, findTenPlusThree } from '../../../shared/saturation/stoppingRule.ts';
import { estimateUnseen } from '../../../shared/saturation/unseenThemes.ts';
import { noVectors, publishedVectors, type Vector } from '../../helpers/publishedVectors.ts';

/** Themes as whole numbers. */
function numbered(interviews: unknown): number[][] {
  const numbers = new Map<string, number>();
  return (interviews as string[][]).map((themes) =>
    themes.map((theme) => {
      const known = numbers.get(theme) ?? numbers.size;
      numbers.set(theme, known);
      return known;
    }),
  );
}

function close(actual: unknown, expected: unknown, tolerance: number): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((one, index) => {
      close((actual as unknown[])[index], one, tolerance);
    });
  } else if (typeof expected === 'number') {
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(tolerance);
  } else expect(actual).toEqual(expected);
}

const guest = publishedVectors('saturation_guest2020');
const francis = publishedVectors('saturation_francis2010');
const richness = publishedVectors('richness');

describe.skipIf(guest.length === 0)('Guest, Namey & Chen 2020', () => {
  it('SA4, SA5, SA6: the printed example is met at 6+2', () => {
    const { input, expected, tolerance } = guest.find(({ id }) => id.includes('worked')) as Vector;
    const later = input.new_themes_from_interview_5 as number[];
    const perInterview = [Number(input.base_unique_themes), 0, 0, 0, ...later];
    const { runs, met } = findStop(perInterview, { base: 4, run: 2, threshold: 0.05 });
    const printed = expected.runs as { interviews: number[]; new: number; ratio: number }[];
    expect(runs.map(({ from, to, newInRun }) => [from, to, newInRun])).toEqual(
      printed.map(({ interviews, new: count }) => [...interviews, count]),
    );
    const ratios = printed.map(({ ratio }) => ratio);
    close(
      runs.map(({ ratio }) => ratio),
      ratios,
      tolerance,
    );
    expect(met).toEqual({ reachedAt: 6, completedAt: 8, label: '6+2' });
  });

  it.each(guest.filter(({ input }) => 'interviews' in input))(
    'SA3 to SA7: $id, for every base, run and threshold',
    ({ input, expected, tolerance }) => {
      const { perInterview, cumulative } = countNewThemes(numbered(input.interviews));
      expect(perInterview).toEqual(expected.new_per_interview);
      expect(cumulative).toEqual(expected.cumulative);
      expect(findTenPlusThree(perInterview)).toBe(expected.francis_10_3_stop_at);
      for (const [name, value] of Object.entries(expected)) {
        const [, base, run, threshold] = /^base(\d)_run(\d)_thr([\d.]+)$/u.exec(name) ?? [];
        if (base === undefined) continue;
        const rule = { base: Number(base), run: Number(run), threshold: Number(threshold) };
        const wanted = value as { base_themes: number; ratios: number[]; label: string | null };
        const { runs, met } = findStop(perInterview, rule);
        const ratios = runs.map(({ ratio }) => ratio);
        close(ratios, wanted.ratios, tolerance);
        expect(runs[0]?.base).toBe(wanted.base_themes);
        expect(met?.label ?? null).toBe(wanted.label);
      }
    },
  );
});

describe.skipIf(francis.length === 0)('Francis et al. 2010', () => {
  it.each(francis)('SA7: $id', ({ input, expected }) => {
    const rule = { initial: Number(input.initial), stopping: Number(input.stopping) };
    expect(findTenPlusThree(input.new_beliefs_per_interview as number[], rule)).toBe(expected.stop_at);
  });
});

describe.skipIf(richness.length === 0)('themes unseen', () => {
  it.each(richness.filter(({ input }) => 'incidence_frequencies' in input))(
    'SA8, SA9, SA10, SA12: $id',
    ({ input, expected, tolerance }) => {
      const found = input.incidence_frequencies as number[];
      const unseen = estimateUnseen(Number(input.T), found);
      const near = Math.max(tolerance, 1e-6);
      const pairs: [unknown, unknown][] = [
        [unseen.observed, expected.S_obs],
        [unseen.uniques, expected.Q1],
        [unseen.duplicates, expected.Q2],
        [unseen.chao2, expected.chao2],
        [unseen.chao2BiasCorrected, expected.chao2_bias_corrected],
        [unseen.standardError, expected.chao2_se],
        [unseen.interval, expected.chao2_ci95_lognormal],
        [unseen.jackknife1, expected.jackknife1],
        [unseen.jackknife2, expected.jackknife2],
        [unseen.bootstrap, expected.bootstrap],
        [unseen.coverage, expected.sample_coverage],
        [unseen.expectedInNext, expected.expected_new_codes_in_next_interview_Q1_over_T],
      ];
      for (const [actual, wanted] of pairs) close(actual, wanted, near);
      if (expected.rarefaction_mao_tau !== null)
        close(expectedCurve(Number(input.T), found), expected.rarefaction_mao_tau, near);
    },
  );

  it.each(richness.filter(({ expected }) => 'q025_type7' in expected))(
    'SA11: $id, over all orders',
    ({ input, expected, tolerance }) => {
      const interviews = numbered(input.interviews);
      const band = orderBand(interviews, { orders: 1000, seed: 1 });
      expect(band).toMatchObject({ orders: 720, seed: null });
      close(band?.mean, expected.mean, tolerance);
      close(band?.low, expected.q025_type7, tolerance);
      close(band?.high, expected.q975_type7, tolerance);
      const themes = Math.max(...interviews.flat()) + 1;
      close(expectedCurve(interviews.length, timesFound(interviews, themes)), expected.mean, tolerance);
    },
  );
});

it.runIf(guest.length === 0)(noVectors, () => undefined);
