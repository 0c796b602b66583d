import { describe, expect, it } from 'vitest';
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import { binaryAgreement, type FourCounts } from '../../../shared/agreement/fourCounts.ts';
import { nominalAgreement } from '../../../shared/agreement/nominalAgreement.ts';
import { agreeingSegments, nvivoKappa, qualcoderKappa } from '../../../shared/agreement/otherPrograms.ts';
import { type UnitizingAlpha, UnitizingSums } from '../../../shared/agreement/unitizingAlpha.ts';
import { uniteRanges } from '../../../shared/transcript/textRange.ts';
import { hasVectors, type Vector, vectorsOf } from './vectors.ts';

type Numbers = Readonly<Record<string, number | null | Readonly<Record<string, number | null>>>>;

/** Every figure that a vector names and that we compute; `null` must be undefined with a reason. */
function expectFigures(
  { expected, printed, tolerance, printed_tolerance: printedTolerance }: Vector<unknown, Numbers>,
  figures: Readonly<Record<string, Coefficient>>,
): void {
  const compared = Object.keys(figures).filter((name) => name in expected);
  expect(compared).not.toEqual([]);
  for (const name of compared) {
    expectFigure(name, figures[name], expected[name], tolerance);
    if (printed && (printed[name] ?? null) !== null)
      expectFigure(name, figures[name], printed[name], printedTolerance ?? 0);
  }
}

function expectFigure(
  name: string,
  figure: Coefficient | undefined,
  wanted: unknown,
  tolerance: number,
): void {
  if (wanted === null) {
    expect(figure?.value, name).toBeNull();
    expect(figure?.reason, name).not.toBeNull();
  } else {
    expect(Math.abs((figure?.value ?? Number.NaN) - Number(wanted)), name).toBeLessThanOrEqual(tolerance);
  }
}

interface NominalInput {
  readonly form?: 'contingency_table' | 'coders_by_units';
  readonly categories?: readonly string[];
  readonly table?: readonly (readonly number[])[];
  readonly ratings?: readonly (readonly (string | number | null)[])[];
  readonly q?: number;
}

function ratingsOf({ table, categories = [], ratings = [] }: NominalInput) {
  if (!table) return ratings;
  const pairs = table.flatMap((row, a) =>
    row.flatMap((count, b) =>
      Array.from({ length: count }, () => [categories[a] ?? '', categories[b] ?? '']),
    ),
  );
  return [pairs.map(([a]) => a ?? null), pairs.map(([, b]) => b ?? null)];
}

describe.skipIf(!hasVectors)('published examples', () => {
  it.each(vectorsOf<NominalInput, Numbers>('agreement_nominal').map((one) => [one.id, one] as const))(
    'AG1, AG2, AG3: categories, %s',
    (_, vector) => {
      const { input, expected } = vector;
      const found = nominalAgreement({ ratings: ratingsOf(input), categories: input.q ?? 0 });
      expectFigures(vector, {
        percent_agreement: found.percent,
        percent_agreement_items: found.percent,
        cohen_kappa: found.cohenKappa,
        scott_pi: found.scottPi,
        fleiss_kappa: found.fleissKappa,
        brennan_prediger_kappa: found.brennanPrediger,
        'brennan_prediger_kappa_multi(randolph)': found.brennanPrediger,
        gwet_ac1: found.gwetAc1,
        kripp_alpha_nominal: found.krippendorffAlpha,
      });
      const perCategory = expected.kripp_alpha_per_category as Record<string, number | null> | undefined;
      for (const [category, alpha] of Object.entries(perCategory ?? {})) {
        const own = found.alphaOf.get(category) ?? found.alphaOf.get(Number(category));
        expectFigure(`alpha of ${category}`, own, alpha, vector.tolerance);
      }
    },
  );

  it.each(vectorsOf<NominalInput, Numbers>('degenerate').map((one) => [one.id, one] as const))(
    'AG4: what is undefined says so, %s',
    (_, vector) => {
      const ratings = vector.input.ratings ?? [];
      const used = nominalAgreement({ ratings, categories: 0 });
      const two = nominalAgreement({ ratings, categories: 2 });
      expectFigures(vector, {
        percent_agreement: used.percent,
        kappa: used.cohenKappa,
        scott_pi: used.scottPi,
        alpha: used.krippendorffAlpha,
        ac1_q_used: used.gwetAc1,
        ac1_q2: two.gwetAc1,
        brennan_prediger_q2: two.brennanPrediger,
      });
    },
  );
});

interface CharactersInput {
  readonly documents?: readonly {
    readonly L: number;
    readonly c1: readonly (readonly [number, number])[];
    readonly c2: readonly (readonly [number, number])[];
  }[];
  readonly both?: number;
  readonly only_1?: number;
  readonly only_2?: number;
  readonly neither?: number;
}

/** Counted one character after the other: the slow way, against the intervals of the program. */
function countsOf({ documents, both = 0, only_1 = 0, only_2 = 0, neither = 0 }: CharactersInput): FourCounts {
  if (!documents) return { both, onlyA: only_1, onlyB: only_2, neither };
  const counts = { both: 0, onlyA: 0, onlyB: 0, neither: 0 };
  for (const { L, c1, c2 } of documents) {
    for (let at = 0; at < L; at++) {
      const a = c1.some(([start, end]) => at >= start && at < end);
      const b = c2.some(([start, end]) => at >= start && at < end);
      counts[a && b ? 'both' : a ? 'onlyA' : b ? 'onlyB' : 'neither']++;
    }
  }
  return counts;
}

describe.skipIf(!hasVectors)('published examples on characters', () => {
  it.each(
    vectorsOf<CharactersInput, Numbers>('agreement_on_characters').map((one) => [one.id, one] as const),
  )('AG1, AG5: %s', (_, vector) => {
    const found = binaryAgreement(countsOf(vector.input));
    const pooled = (vector.expected.pooled ?? vector.expected) as Numbers;
    expectFigures(
      { ...vector, expected: pooled, printed: null },
      {
        agreement: found.percent,
        kappa: found.kappa,
        alpha_nominal_on_characters: found.alpha,
        scott_pi: found.scottPi,
        brennan_prediger_q2: found.brennanPrediger,
        gwet_ac1: found.ac1,
      },
    );
  });
});

interface ProgramNumbers {
  readonly per_document?: readonly FourNumbers[];
  readonly nvivo_average_unweighted: number;
  readonly nvivo_average_weighted_by_size: number;
  readonly qualcoder_at_c3204641: { readonly kappa_as_displayed: number };
}

interface FourNumbers {
  readonly both: number;
  readonly only_1: number;
  readonly only_2: number;
  readonly neither: number;
}

describe.skipIf(!hasVectors)('figures of other programs', () => {
  const counted = vectorsOf<unknown, ProgramNumbers>('agreement_on_characters').filter(
    ({ expected }) => (expected.per_document ?? []).length > 0,
  );
  it.each(counted.map((one) => [one.id, one] as const))(
    'AG16: NVivo and QualCoder, %s',
    (_, { expected }) => {
      const sources = (expected.per_document ?? []).map(
        ({ both, only_1, only_2, neither }): FourCounts => ({ both, onlyA: only_1, onlyB: only_2, neither }),
      );
      const all = sources.reduce((sum, one) => ({
        both: sum.both + one.both,
        onlyA: sum.onlyA + one.onlyA,
        onlyB: sum.onlyB + one.onlyB,
        neither: sum.neither + one.neither,
      }));
      expect(nvivoKappa(sources, false).value).toBeCloseTo(expected.nvivo_average_unweighted, 6);
      expect(nvivoKappa(sources, true).value).toBeCloseTo(expected.nvivo_average_weighted_by_size, 6);
      // The program shows four digits.
      expect(qualcoderKappa(all).value).toBeCloseTo(expected.qualcoder_at_c3204641.kappa_as_displayed, 3);
    },
  );

  type Row = readonly [start: number, end: number, code: string];
  const segments = vectorsOf<
    { coder1: readonly Row[]; coder2: readonly Row[] },
    Readonly<Record<string, { agreements: number; rows: number }>>
  >('agreement_on_segments').find(({ id }) => id === 'segments-three-codes');
  it.each([0.5, 0.9, 1])('AG16: segments as in MAXQDA with an overlap of %d', (least) => {
    const segmentsOf = (rows: readonly Row[] = []) =>
      rows.map(([start, end, code]) => ({ start, end, code }));
    const found = agreeingSegments(
      segmentsOf(segments?.input.coder1),
      segmentsOf(segments?.input.coder2),
      least,
    );
    const wanted = segments?.expected[`overlap>=${least.toFixed(1)}`];
    expect(found).toEqual({ agreeing: wanted?.agreements, rows: wanted?.rows });
  });
});

interface UnitizingInput {
  readonly L: number;
  readonly observers?: readonly (readonly { start: number; end: number; value: string }[])[];
  readonly coders?: Readonly<Record<string, readonly { start: number; end: number; code: string }[]>>;
  readonly domains?: Readonly<Record<string, readonly string[]>>;
}

function unitizing(
  length: number,
  observers: readonly (readonly { start: number; end: number; value: string }[])[],
) {
  const names = [...new Set(observers.flat().map(({ value }) => value))].sort();
  const sums = new UnitizingSums(observers.length, names.length);
  sums.add(
    length,
    observers.map((units) =>
      units.map(({ start, end, value }) => ({ start, end, value: names.indexOf(value) })),
    ),
  );
  return { found: sums.result(), names };
}

function figuresOf(found: UnitizingAlpha): Record<string, Coefficient> {
  return { u_alpha: found.uAlpha, bar_u_alpha: found.uAlphaBinary, cu_alpha: found.cuAlpha };
}

describe.skipIf(!hasVectors)('published examples of unitizing', () => {
  const all = vectorsOf<UnitizingInput, Numbers>('unitizing_alpha');
  it.each(all.filter(({ input }) => input.observers).map((one) => [one.id, one] as const))(
    'AG6: %s',
    (_, vector) => {
      const { found, names } = unitizing(vector.input.L, vector.input.observers ?? []);
      expectFigures(vector, figuresOf(found));
      const coverage = vector.expected.k_coverage as Record<string, number>;
      for (const [value, alpha] of Object.entries(
        vector.expected.k_u_alpha as Record<string, number | null>,
      )) {
        const own = found.values.get(names.indexOf(value));
        expectFigure(`(k)uα of ${value}`, own?.alpha, alpha, vector.tolerance);
        expect(own?.coverage).toBeCloseTo(coverage[value] ?? Number.NaN, 6);
      }
    },
  );

  it.each(all.filter(({ input }) => input.domains).map((one) => [one.id, one] as const))(
    'AG6: by domain, %s',
    (_, { input, expected, tolerance }) => {
      const coders = Object.values(input.coders ?? {});
      const perCode = expected.alpha_binary_per_code as Record<string, number>;
      for (const [code, alpha] of Object.entries(perCode)) {
        const own = coders.map((units) =>
          uniteRanges(units.filter((unit) => unit.code === code)).map((range) => ({ ...range, value: code })),
        );
        expectFigure(code, unitizing(input.L, own).found.uAlphaBinary, alpha, tolerance);
      }
      for (const [domain, codes] of Object.entries(input.domains ?? {})) {
        const own = coders.map((units) =>
          units
            .filter(({ code }) => codes.includes(code))
            .map(({ code, ...range }) => ({ ...range, value: code })),
        );
        const { found } = unitizing(input.L, own);
        expectFigure(domain, found.cuAlpha, expected[`cu_alpha_${domain}`], tolerance);
        expectFigure(domain, found.uAlpha, expected[`u_alpha_${domain}`], tolerance);
      }
    },
  );
});
