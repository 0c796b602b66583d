/**
 * How far figures of three coders or more would move with other transcripts. Rules: docs/rules/agreement.md, AG9, AG17.
 */
import { SeededRandom } from '../statistics/seededRandom.ts';
import { drawTranscripts, notDrawn } from './bootstrapIntervals.ts';
import { type BootstrapFigure, FigureDraws } from './figureDraws.ts';
import {
  noUnitsYet,
  type SeenAndCoded,
  type SeveralValueName,
  severalValueNames,
  severalValues,
} from './severalFigures.ts';
import { type UnitizedDrawn, UnitizedIntervals, type WholeIntervals } from './unitizedIntervals.ts';

/** Units of one theme by transcript and by how many coded them, from one coder on; transcripts where nobody used it are left out. */
export interface CodedByTranscript {
  readonly transcripts: readonly number[];
  readonly codedBy: readonly (readonly number[])[];
}

export interface SeveralDrawn {
  readonly coders: number;
  /** Units of each transcript. */
  readonly units: readonly number[];
  /** How many coders have seen each transcript. */
  readonly seen: readonly number[];
  readonly themes: readonly CodedByTranscript[];
  /** Passages on characters, of the transcripts that all have seen. */
  readonly unitized: UnitizedDrawn;
}

export interface SeveralIntervals extends Readonly<Record<SeveralValueName, BootstrapFigure>> {
  readonly uAlphaBinary: BootstrapFigure;
}

export interface SeveralBootstrap {
  readonly themes: readonly SeveralIntervals[];
  /** Of the units summed over themes. */
  readonly pooled: SeveralIntervals & WholeIntervals;
  readonly domains: readonly WholeIntervals[];
}

/** 95 %. Every figure sees the same draws. `onDraw` is told how many were made, now and then. */
export function severalIntervals(
  { coders, units, seen, themes, unitized, draws, seed }: SeveralDrawn & { draws: number; seed: number },
  onDraw?: (made: number) => void,
): SeveralBootstrap {
  const ofThemes = themes.map(() => new FigureDraws(severalValueNames, draws));
  const ofAll = new FigureDraws(severalValueNames, draws);
  const ofPassages = new UnitizedIntervals(unitized, draws);
  const isDrawn = units.length > 1;
  const random = new SeededRandom(seed);
  const times = new Int32Array(units.length);
  for (let draw = 0; draw < draws && isDrawn; draw++) {
    if (draw % 50 === 0) onDraw?.(draw);
    drawTranscripts(random, times, units);
    const nobody = noUnitsYet(coders);
    units.forEach((count, at) => {
      move(nobody, (seen[at] ?? 0) * (coders + 1), count * (times[at] ?? 0));
    });
    const pooled = noUnitsYet(coders);
    themes.forEach((theme, row) => {
      const cells = nobody.slice();
      addDrawn(cells, theme, { times, seen, coders });
      cells.forEach((count, at) => {
        move(pooled, at, count);
      });
      ofThemes[row]?.put(draw, severalValues(cells, coders));
    });
    ofAll.put(draw, severalValues(pooled, coders));
    ofPassages.put(draw, times);
  }
  const passages = ofPassages.result(isDrawn);
  return {
    themes: ofThemes.map((one, row) => ({
      ...one.figures(isDrawn),
      uAlphaBinary: passages.themes[row] ?? notDrawn,
    })),
    pooled: { ...ofAll.figures(isDrawn), ...passages.pooled },
    domains: passages.domains,
  };
}

/** Units start as coded by nobody. */
function addDrawn(
  cells: SeenAndCoded,
  { transcripts, codedBy }: CodedByTranscript,
  of: { readonly times: Int32Array; readonly seen: readonly number[]; readonly coders: number },
): void {
  transcripts.forEach((transcript, index) => {
    const weight = of.times[transcript] ?? 0;
    if (weight === 0) return;
    const row = (of.seen[transcript] ?? 0) * (of.coders + 1);
    codedBy[index]?.forEach((count, coded) => {
      if (coded === 0) return;
      move(cells, row + coded, weight * count);
      move(cells, row, -weight * count);
    });
  });
}

function move(cells: SeenAndCoded, at: number, by: number): void {
  cells[at] = (cells[at] ?? 0) + by;
}
