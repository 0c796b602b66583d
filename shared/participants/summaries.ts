/** What a row of values comes to: numbers, days, or counts by class. Rules: docs/rules/participants.md. */

/** `n` values are there and `missing` are not. */
export interface NumberSummary {
  readonly kind: 'number';
  readonly n: number;
  readonly missing: number;
  /** `null` where there is no value. */
  readonly range: { readonly least: number; readonly greatest: number } | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly total: number;
}

export interface DateSummary {
  readonly kind: 'date';
  readonly n: number;
  readonly missing: number;
  readonly range: { readonly first: string; readonly last: string } | null;
}

export interface ClassSummary {
  readonly kind: 'classes';
  readonly n: number;
  readonly missing: number;
  readonly counts: readonly { readonly label: string; readonly count: number }[];
}

export type Summary = NumberSummary | DateSummary | ClassSummary;

/** `null` is a missing value. */
export function summariseNumbers(values: readonly (number | null)[]): NumberSummary {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const n = known.length;
  const total = known.reduce((sum, value) => sum + value, 0);
  const [least] = known;
  const greatest = known.at(-1);
  const [lower, upper] = [known[Math.floor((n - 1) / 2)], known[Math.floor(n / 2)]];
  return {
    kind: 'number',
    n,
    missing: values.length - n,
    range: least === undefined || greatest === undefined ? null : { least, greatest },
    mean: n === 0 ? null : total / n,
    median: lower === undefined || upper === undefined ? null : (lower + upper) / 2,
    total,
  };
}

/** Days as YYYY-MM-DD. */
export function summariseDates(values: readonly (string | null)[]): DateSummary {
  const known = values.filter((value) => value !== null).sort();
  const [first] = known;
  const last = known.at(-1);
  return {
    kind: 'date',
    n: known.length,
    missing: values.length - known.length,
    range: first === undefined || last === undefined ? null : { first, last },
  };
}

/** In the order that the classes are given; `missing` have none. */
export function summariseClasses(
  counts: readonly { readonly label: string; readonly count: number }[],
  missing: number,
): ClassSummary {
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  return { kind: 'classes', n, missing, counts: counts.map(({ label, count }) => ({ label, count })) };
}
