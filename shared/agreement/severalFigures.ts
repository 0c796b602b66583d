/**
 * Figures of three coders or more on one theme, from how many coders saw and how many coded each unit. Rules:
 * docs/rules/agreement.md, AG17. Formulas: Fleiss 1971; Randolph 2005; Gwet 2008; Krippendorff 2019.
 */
import { type Coefficient, defined, overChance, undefinedFor } from './coefficient.ts';

export interface SeveralFigures {
  /** Units by how many coders coded them, from none to all, whoever saw them. */
  readonly codedBy: readonly number[];
  readonly percent: Coefficient;
  readonly alpha: Coefficient;
  readonly fleissKappa: Coefficient;
  readonly ac1: Coefficient;
  readonly brennanPrediger: Coefficient;
}

/** Units by how many coders saw (row) and how many coded them (column), both from none to all. */
export type SeenAndCoded = Float64Array;

export function noUnitsYet(coders: number): SeenAndCoded {
  return new Float64Array((coders + 1) * (coders + 1));
}

/** Every coder has seen every unit: units by how many coded them are all there is. */
export function seenByAll(codedBy: readonly number[]): SeenAndCoded {
  const coders = codedBy.length - 1;
  const cells = noUnitsYet(coders);
  cells.set(codedBy, coders * (coders + 1));
  return cells;
}

interface Sums {
  readonly units: number;
  /** Units, each by the share of its pairs of codings that agree. */
  readonly agreed: number;
  readonly agreedCodings: number;
  readonly codings: number;
  readonly coded: number;
  /** Units, each by the share of its coders who coded it. */
  readonly share: number;
  readonly isComplete: boolean;
}

export function severalFigures(cells: SeenAndCoded, coders: number): SeveralFigures {
  const codedBy = Array.from({ length: coders + 1 }, () => 0);
  cells.forEach((units, at) => {
    const coded = at % (coders + 1);
    codedBy[coded] = (codedBy[coded] ?? 0) + units;
  });
  const sums = sumsOf(cells, coders);
  if (sums.units === 0) {
    const none = undefinedFor('noUnits');
    return { codedBy, percent: none, alpha: none, fleissKappa: none, ac1: none, brennanPrediger: none };
  }
  const why = undefinedFor(sums.coded === 0 ? 'neverCoded' : 'alwaysCoded');
  const orWhy = (value: number) => (Number.isNaN(value) ? why : defined(value));
  const percent = sums.agreed / sums.units;
  const share = sums.share / sums.units;
  return {
    codedBy,
    percent: defined(percent),
    alpha: orWhy(alphaOf(sums)),
    fleissKappa: sums.isComplete ? orWhy(fleissOf(sums)) : undefinedFor('incomplete'),
    ac1: overChance(percent, 2 * share * (1 - share)),
    brennanPrediger: defined(2 * percent - 1),
  };
}

export const severalValueNames = ['percent', 'alpha', 'fleissKappa', 'ac1', 'brennanPrediger'] as const;
export type SeveralValueName = (typeof severalValueNames)[number];

/** As bare numbers, for thousands of draws; NaN where one is undefined. */
export function severalValues(cells: SeenAndCoded, coders: number): Record<SeveralValueName, number> {
  const sums = sumsOf(cells, coders);
  const percent = sums.units === 0 ? Number.NaN : sums.agreed / sums.units;
  const share = sums.share / sums.units;
  const chance = 2 * share * (1 - share);
  return {
    percent,
    alpha: alphaOf(sums),
    fleissKappa: sums.isComplete ? fleissOf(sums) : Number.NaN,
    ac1: (percent - chance) / (1 - chance),
    brennanPrediger: 2 * percent - 1,
  };
}

function sumsOf(cells: SeenAndCoded, coders: number): Sums {
  const sums = { units: 0, agreed: 0, agreedCodings: 0, codings: 0, coded: 0, share: 0, isComplete: true };
  for (let seen = 2; seen <= coders; seen++)
    for (let coded = 0; coded <= seen; coded++) {
      const units = cells[seen * (coders + 1) + coded] ?? 0;
      if (units === 0) continue;
      if (seen < coders) sums.isComplete = false;
      const pairs = coded * (coded - 1) + (seen - coded) * (seen - coded - 1);
      sums.units += units;
      sums.agreed += (units * pairs) / (seen * (seen - 1));
      sums.agreedCodings += (units * pairs) / (seen - 1);
      sums.codings += units * seen;
      sums.coded += units * coded;
      sums.share += (units * coded) / seen;
    }
  return sums;
}

function hasBoth({ coded, codings }: Sums): boolean {
  return coded > 0 && coded < codings;
}

function alphaOf(sums: Sums): number {
  if (!hasBoth(sums)) return Number.NaN;
  const { coded, codings } = sums;
  const others = codings - coded;
  const expected = (coded * (coded - 1) + others * (others - 1)) / (codings * (codings - 1));
  return (sums.agreedCodings / codings - expected) / (1 - expected);
}

function fleissOf(sums: Sums): number {
  if (!hasBoth(sums)) return Number.NaN;
  const share = sums.coded / sums.codings;
  const expected = share ** 2 + (1 - share) ** 2;
  return (sums.agreed / sums.units - expected) / (1 - expected);
}
