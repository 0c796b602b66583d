/**
 * The stopping rule of Guest, Namey & Chen (2020, PLoS ONE 15:e0232076): themes new in a run of interviews, as a share of
 * the themes of the first ones. Rules: docs/rules/saturation.md, SA4 to SA7.
 */

export interface StoppingRule {
  /** How many interviews make the base. */
  readonly base: number;
  /** How many interviews make a run. */
  readonly run: number;
  /** Largest share of new themes at which the rule is met, 0.05 for 5 %. */
  readonly threshold: number;
}

export interface Run {
  /** First and last interview, counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly newInRun: number;
  /** Themes of the base. */
  readonly base: number;
  /** `null` where the base has no theme. */
  readonly ratio: number | null;
}

export interface RuleMet {
  /** The last interview before the run. */
  readonly reachedAt: number;
  /** The last interview of the run. */
  readonly completedAt: number;
  /** "6+2". */
  readonly label: string;
}

export interface Stop {
  readonly runs: readonly Run[];
  /** The first run that meets the rule; `null` where none does. */
  readonly met: RuleMet | null;
}

/** `newPerInterview` in the order that counts. */
export function findStop(newPerInterview: readonly number[], { base, run, threshold }: StoppingRule): Stop {
  const themes = sumOf(newPerInterview.slice(0, base));
  const runs: Run[] = [];
  for (let first = base; first + run <= newPerInterview.length; first++) {
    const newInRun = sumOf(newPerInterview.slice(first, first + run));
    const ratio = themes === 0 ? null : newInRun / themes;
    runs.push({ from: first + 1, to: first + run, newInRun, base: themes, ratio });
  }
  const stop = runs.find(({ ratio }) => ratio !== null && ratio <= threshold);
  if (!stop) return { runs, met: null };
  const reachedAt = stop.from - 1;
  return { runs, met: { reachedAt, completedAt: stop.to, label: `${reachedAt}+${run}` } };
}

/**
 * The rule of Francis et al. (2010, Psychology & Health 25:1229): after `initial` interviews, the first at which the last
 * `stopping` brought nothing new; `null` where none did.
 */
export function findTenPlusThree(
  newPerInterview: readonly number[],
  { initial, stopping }: { readonly initial: number; readonly stopping: number } = {
    initial: 10,
    stopping: 3,
  },
): number | null {
  for (let count = initial + stopping; count <= newPerInterview.length; count++) {
    if (sumOf(newPerInterview.slice(count - stopping, count)) === 0) return count;
  }
  return null;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
