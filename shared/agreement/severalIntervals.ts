/**
 * How far figures of three coders or more would move with other transcripts. Rules: docs/rules/agreement.md, AG9, AG17.
 */
import { SeededRandom } from '../statistics/seededRandom.ts';
import { type BootstrapFigure, drawTranscripts, figureOfDraws } from './bootstrapIntervals.ts';
import { noUnitsYet, type SeenAndCoded, severalValues } from './severalFigures.ts';

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
}

export interface SeveralIntervals {
  readonly alpha: BootstrapFigure;
  readonly fleissKappa: BootstrapFigure;
}

export interface SeveralBootstrap {
  readonly themes: readonly SeveralIntervals[];
  /** Of the units summed over themes. */
  readonly pooled: SeveralIntervals;
}

/** 95 %. Every figure sees the same draws. `onDraw` is told how many were made, now and then. */
export function severalIntervals(
  { coders, units, seen, themes, draws, seed }: SeveralDrawn & { draws: number; seed: number },
  onDraw?: (made: number) => void,
): SeveralBootstrap {
  const rows = themes.length + 1;
  const alphas = Array.from({ length: rows }, () => new Float64Array(draws));
  const kappas = Array.from({ length: rows }, () => new Float64Array(draws));
  const isDrawn = units.length > 1;
  const random = new SeededRandom(seed);
  const times = new Int32Array(units.length);
  const put = (row: number, draw: number, cells: SeenAndCoded) => {
    const { alpha, fleissKappa } = severalValues(cells, coders);
    (alphas[row] as Float64Array)[draw] = alpha;
    (kappas[row] as Float64Array)[draw] = fleissKappa;
  };
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
      put(row, draw, cells);
    });
    put(themes.length, draw, pooled);
  }
  const found = alphas.map((alpha, row): SeveralIntervals => {
    const fleissKappa = kappas[row] ?? new Float64Array(0);
    return { alpha: figureOfDraws(alpha, isDrawn), fleissKappa: figureOfDraws(fleissKappa, isDrawn) };
  });
  const pooled = found.pop();
  if (!pooled) throw new Error('The figures of all themes are always there.');
  return { themes: found, pooled };
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
