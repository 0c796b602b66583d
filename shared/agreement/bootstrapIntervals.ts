/**
 * How far figures would move with other transcripts: percentile intervals over transcripts drawn again and again.
 * Characters of one interview hang together, so that whole transcripts are drawn. Rules: docs/rules/agreement.md, AG9.
 */
import { quantile } from '../statistics/quantile.ts';
import { SeededRandom } from '../statistics/seededRandom.ts';
import { alphaValue, kappaValue } from './fourCounts.ts';

/** Counts of one theme by transcript; transcripts where nobody used it are left out of the lists. */
export interface CountsByTranscript {
  readonly transcripts: readonly number[];
  readonly both: readonly number[];
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
}

export interface BootstrapQuestion {
  /** Units of each transcript. */
  readonly units: readonly number[];
  readonly themes: readonly CountsByTranscript[];
  readonly draws: number;
  readonly seed: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface BootstrapFigure {
  /** `null` where fewer than half of the draws have a value, or there are fewer than two transcripts. */
  readonly interval: Interval | null;
  /** Draws in which the figure has no value: they are left out. */
  readonly undefinedDraws: number;
}

export interface ThemeIntervals {
  readonly kappa: BootstrapFigure;
  readonly alpha: BootstrapFigure;
}

export interface BootstrapAnswer {
  readonly themes: readonly ThemeIntervals[];
  /** Of the counts summed over themes. */
  readonly pooled: ThemeIntervals;
}

/** 95 %. Every figure sees the same draws. `onDraw` is told how many were made, now and then. */
export function bootstrapIntervals(
  { units, themes, draws, seed }: BootstrapQuestion,
  onDraw?: (made: number) => void,
): BootstrapAnswer {
  const kappas = [...themes, null].map(() => new Float64Array(draws));
  const alphas = [...themes, null].map(() => new Float64Array(draws));
  const random = new SeededRandom(seed);
  const times = new Int32Array(units.length);
  for (let draw = 0; draw < draws && units.length > 1; draw++) {
    if (draw % 50 === 0) onDraw?.(draw);
    const n = drawTranscripts(random, times, units);
    const pooled = { both: 0, onlyA: 0, onlyB: 0 };
    themes.forEach((theme, index) => {
      const { both, onlyA, onlyB } = summed(theme, times);
      pooled.both += both;
      pooled.onlyA += onlyA;
      pooled.onlyB += onlyB;
      put(kappas[index], draw, kappaValue(both, onlyA, onlyB, n));
      put(alphas[index], draw, alphaValue(both, onlyA, onlyB, n));
    });
    const all = n * themes.length;
    put(kappas[themes.length], draw, kappaValue(pooled.both, pooled.onlyA, pooled.onlyB, all));
    put(alphas[themes.length], draw, alphaValue(pooled.both, pooled.onlyA, pooled.onlyB, all));
  }
  const found = kappas.map((kappa, index): ThemeIntervals => {
    const alpha = alphas[index] ?? new Float64Array(0);
    return { kappa: figureOfDraws(kappa, units.length > 1), alpha: figureOfDraws(alpha, units.length > 1) };
  });
  const none = { interval: null, undefinedDraws: 0 };
  return { themes: found.slice(0, -1), pooled: found.at(-1) ?? { kappa: none, alpha: none } };
}

/** How often each transcript is drawn; answers how many units that makes. */
export function drawTranscripts(random: SeededRandom, times: Int32Array, units: readonly number[]): number {
  times.fill(0);
  let n = 0;
  for (let count = 0; count < units.length; count++) {
    const drawn = random.below(units.length);
    times[drawn] = (times[drawn] ?? 0) + 1;
    n += units[drawn] ?? 0;
  }
  return n;
}

function summed({ transcripts, both, onlyA, onlyB }: CountsByTranscript, times: Int32Array) {
  const sum = { both: 0, onlyA: 0, onlyB: 0 };
  for (let index = 0; index < transcripts.length; index++) {
    const weight = times[transcripts[index] ?? 0] ?? 0;
    if (weight === 0) continue;
    sum.both += weight * (both[index] ?? 0);
    sum.onlyA += weight * (onlyA[index] ?? 0);
    sum.onlyB += weight * (onlyB[index] ?? 0);
  }
  return sum;
}

function put(list: Float64Array | undefined, at: number, value: number): void {
  if (list) list[at] = value;
}

/** The interval between the quantiles of the drawn values, NaN where a draw has none. */
export function figureOfDraws(values: Float64Array, isDrawn: boolean): BootstrapFigure {
  if (!isDrawn) return { interval: null, undefinedDraws: 0 };
  const drawn = values.filter((value) => !Number.isNaN(value)).sort();
  const undefinedDraws = values.length - drawn.length;
  if (drawn.length * 2 < values.length || drawn.length === 0) return { interval: null, undefinedDraws };
  return { interval: { low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) }, undefinedDraws };
}
