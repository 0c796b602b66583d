/**
 * Agreement on categories without order, of two coders or more, values missing or not. Rules: docs/rules/agreement.md, AG1–AG4.
 * Formulas: Cohen 1960; Scott 1955; Fleiss 1971; Brennan & Prediger 1981 and Randolph 2005; Gwet 2008; Krippendorff 2019.
 */
import { type Coefficient, defined, overChance, undefinedFor } from './coefficient.ts';

export interface NominalRatings {
  /** One list a coder, one entry a unit; `null` where the coder has no value. */
  readonly ratings: readonly (readonly (string | number | null)[])[];
  /** Categories that the coders could choose from, used or not. */
  readonly categories: number;
}

export interface NominalAgreement {
  /** Mean over units of the share of pairs of codings that agree. */
  readonly percent: Coefficient;
  /** Every pairable coding weighs the same: 1 − Krippendorff's observed disagreement. */
  readonly percentOfCodings: Coefficient;
  readonly cohenKappa: Coefficient;
  readonly scottPi: Coefficient;
  readonly fleissKappa: Coefficient;
  readonly brennanPrediger: Coefficient;
  readonly gwetAc1: Coefficient;
  readonly krippendorffAlpha: Coefficient;
  /** Each category against all others. */
  readonly alphaOf: ReadonlyMap<string | number, Coefficient>;
  /** Units with at least two codings. */
  readonly pairable: number;
}

export function nominalAgreement({ ratings, categories }: NominalRatings): NominalAgreement {
  const table = unitTable(ratings);
  const { pairable, values } = table;
  const percent = meanOfUnits(table);
  const isComplete = table.units.every(({ total }) => total === ratings.length);
  const twoOnly = ratings.length === 2;
  const fleiss =
    percent.value === null ? percent : overChance(percent.value, squares(sharesOfCodings(table)));
  const q = Math.max(categories, values.length);
  return {
    percent,
    percentOfCodings: percentOfCodings(table),
    cohenKappa: twoOnly ? cohenKappa(ratings) : undefinedFor('onlyTwoCoders'),
    scottPi: twoOnly ? scottPi(ratings) : undefinedFor('onlyTwoCoders'),
    fleissKappa: isComplete ? fleiss : undefinedFor('incomplete'),
    brennanPrediger: percent.value === null ? percent : overChance(percent.value, 1 / q),
    gwetAc1: percent.value === null ? percent : ac1(percent.value, meanShares(table), q),
    krippendorffAlpha: alphaOfTable(table, null),
    alphaOf: new Map(values.map((value, index) => [value, alphaOfTable(table, index)])),
    pairable,
  };
}

interface UnitTable {
  /** How many coders gave each value. */
  readonly units: readonly { readonly counts: readonly number[]; readonly total: number }[];
  readonly values: readonly (string | number)[];
  readonly pairable: number;
}

function unitTable(ratings: NominalRatings['ratings']): UnitTable {
  const values = [...new Set(ratings.flat().filter((value) => value !== null))];
  const indexOf = new Map(values.map((value, index) => [value, index]));
  const length = Math.max(0, ...ratings.map((list) => list.length));
  const units = Array.from({ length }, (_, unit) => {
    const counts = values.map(() => 0);
    let total = 0;
    for (const list of ratings) {
      const value = list[unit] ?? null;
      if (value === null) continue;
      const index = indexOf.get(value) ?? 0;
      counts[index] = (counts[index] ?? 0) + 1;
      total++;
    }
    return { counts, total };
  });
  return { units, values, pairable: units.filter(({ total }) => total >= 2).length };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const squares = (shares: readonly number[]) => sum(shares.map((share) => share * share));

function whyNoPair({ units }: UnitTable): Coefficient {
  return undefinedFor(units.some(({ total }) => total > 0) ? 'notPairable' : 'noUnits');
}

function meanOfUnits(table: UnitTable): Coefficient {
  if (table.pairable === 0) return whyNoPair(table);
  const agreed = table.units.map(({ counts, total }) =>
    total < 2 ? 0 : sum(counts.map((count) => count * (count - 1))) / (total * (total - 1)),
  );
  return defined(sum(agreed) / table.pairable);
}

function percentOfCodings(table: UnitTable): Coefficient {
  if (table.pairable === 0) return whyNoPair(table);
  const pairable = table.units.filter(({ total }) => total >= 2);
  const agreed = pairable.map(
    ({ counts, total }) => sum(counts.map((count) => count * (count - 1))) / (total - 1),
  );
  return defined(sum(agreed) / sum(pairable.map(({ total }) => total)));
}

function sharesOfCodings({ units, values }: UnitTable): number[] {
  const all = sum(units.map(({ total }) => total));
  return values.map((_, index) => sum(units.map(({ counts }) => counts[index] ?? 0)) / all);
}

/** Of each unit with a coding the share of its coders, then the mean over the units (Gwet 2008). */
function meanShares({ units, values }: UnitTable): number[] {
  const coded = units.filter(({ total }) => total > 0);
  return values.map(
    (_, index) => sum(coded.map(({ counts, total }) => (counts[index] ?? 0) / total)) / coded.length,
  );
}

function ac1(percent: number, shares: readonly number[], q: number): Coefficient {
  if (q < 2) return undefinedFor('noVariation');
  return overChance(percent, sum(shares.map((share) => share * (1 - share))) / (q - 1));
}

/** Of units that both coded. */
function pairs(ratings: NominalRatings['ratings']): [string | number, string | number][] {
  const [first = [], second = []] = ratings;
  return first.flatMap((value, unit): [string | number, string | number][] => {
    const other = second[unit] ?? null;
    return value === null || other === null ? [] : [[value, other]];
  });
}

function cohenKappa(ratings: NominalRatings['ratings']): Coefficient {
  const both = pairs(ratings);
  if (both.length === 0) return whyNoPair(unitTable(ratings));
  const values = new Set(both.flat());
  const share = (coder: 0 | 1, value: string | number) =>
    both.filter((pair) => pair[coder] === value).length / both.length;
  const expected = sum([...values].map((value) => share(0, value) * share(1, value)));
  return overChance(both.filter(([a, b]) => a === b).length / both.length, expected);
}

function scottPi(ratings: NominalRatings['ratings']): Coefficient {
  const both = pairs(ratings);
  if (both.length === 0) return whyNoPair(unitTable(ratings));
  const all = both.flat();
  const expected = squares(
    [...new Set(all)].map((value) => all.filter((one) => one === value).length / all.length),
  );
  return overChance(both.filter(([a, b]) => a === b).length / both.length, expected);
}

/** `only`: that value against all others; `null`: all values apart. */
function alphaOfTable(table: UnitTable, only: number | null): Coefficient {
  if (table.pairable === 0) return whyNoPair(table);
  const pairable = table.units
    .filter(({ total }) => total >= 2)
    .map(({ counts, total }) => {
      const own = only === null ? 0 : (counts[only] ?? 0);
      return { counts: only === null ? counts : [own, total - own], total };
    });
  const n = sum(pairable.map(({ total }) => total));
  const agreed = sum(
    pairable.map(({ counts, total }) => sum(counts.map((count) => count * (count - 1))) / (total - 1)),
  );
  const width = only === null ? table.values.length : 2;
  const totals = Array.from({ length: width }, (_, index) =>
    sum(pairable.map(({ counts }) => counts[index] ?? 0)),
  );
  const expected = sum(totals.map((total) => total * (total - 1))) / (n * (n - 1));
  return overChance(agreed / n, expected);
}
