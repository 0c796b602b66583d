/**
 * How far figures would move with other transcripts: percentile intervals over transcripts drawn again and again.
 * Characters of one interview hang together, so that whole transcripts are drawn. Rules: docs/rules/agreement.md, AG9.
 */
import { SeededRandom } from '../statistics/seededRandom.ts';
import { type BootstrapFigure, FigureDraws } from './figureDraws.ts';
import { type BinaryValueName, binaryValueNames, binaryValues } from './fourCounts.ts';
import { type UnitizedDrawn, UnitizedIntervals, type WholeIntervals } from './unitizedIntervals.ts';

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
  /** Passages on characters; `null` where their figures are not asked for. */
  readonly unitized: UnitizedDrawn | null;
  readonly draws: number;
  readonly seed: number;
}

export interface ThemeIntervals extends Readonly<Record<BinaryValueName, BootstrapFigure>> {
  readonly uAlphaBinary: BootstrapFigure;
}

export interface BootstrapAnswer {
  readonly themes: readonly ThemeIntervals[];
  /** Of the counts summed over themes. */
  readonly pooled: ThemeIntervals & WholeIntervals;
  readonly domains: readonly WholeIntervals[];
}

/** 95 %. Every figure sees the same draws. `onDraw` is told how many were made, now and then. */
export function bootstrapIntervals(
  { units, themes, unitized, draws, seed }: BootstrapQuestion,
  onDraw?: (made: number) => void,
): BootstrapAnswer {
  const isDrawn = units.length > 1;
  const ofThemes = themes.map(() => new FigureDraws(binaryValueNames, draws));
  const ofAll = new FigureDraws(binaryValueNames, draws);
  const ofPassages = new UnitizedIntervals(unitized ?? noPassages, draws);
  const random = new SeededRandom(seed);
  const times = new Int32Array(units.length);
  for (let draw = 0; draw < draws && isDrawn; draw++) {
    if (draw % 50 === 0) onDraw?.(draw);
    const n = drawTranscripts(random, times, units);
    const pooled = { both: 0, onlyA: 0, onlyB: 0 };
    themes.forEach((theme, index) => {
      const { both, onlyA, onlyB } = summed(theme, times);
      pooled.both += both;
      pooled.onlyA += onlyA;
      pooled.onlyB += onlyB;
      ofThemes[index]?.put(draw, binaryValues(both, onlyA, onlyB, n));
    });
    ofAll.put(draw, binaryValues(pooled.both, pooled.onlyA, pooled.onlyB, n * themes.length));
    ofPassages.put(draw, times);
  }
  const passages = ofPassages.result(isDrawn);
  return {
    themes: ofThemes.map((one, index) => ({
      ...one.figures(isDrawn),
      uAlphaBinary: passages.themes[index] ?? notDrawn,
    })),
    pooled: { ...ofAll.figures(isDrawn), ...passages.pooled },
    domains: passages.domains,
  };
}

const noPassages: UnitizedDrawn = { themes: [], whole: null, domains: [] };
export const notDrawn: BootstrapFigure = { interval: null, undefinedDraws: 0 };

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
