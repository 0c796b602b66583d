/** Values of several figures in each draw, and the intervals between their quantiles. Rules: docs/rules/agreement.md, AG9. */
import { quantile } from '../statistics/quantile.ts';

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

export class FigureDraws<Name extends string> {
  private readonly values: ReadonlyMap<Name, Float64Array>;

  constructor(names: readonly Name[], draws: number) {
    this.values = new Map(names.map((name) => [name, new Float64Array(draws)]));
  }

  /** NaN where a draw has no value. */
  put(draw: number, found: Readonly<Record<Name, number>>): void {
    for (const [name, list] of this.values) list[draw] = found[name];
  }

  /** `isDrawn`: of two transcripts or more. */
  figures(isDrawn: boolean): Readonly<Record<Name, BootstrapFigure>> {
    return Object.fromEntries(
      [...this.values].map(([name, values]) => [name, figureOfDraws(values, isDrawn)]),
    ) as Record<Name, BootstrapFigure>;
  }
}

/** The interval between the quantiles of the drawn values, NaN where a draw has none. */
function figureOfDraws(values: Float64Array, isDrawn: boolean): BootstrapFigure {
  if (!isDrawn) return { interval: null, undefinedDraws: 0 };
  const drawn = values.filter((value) => !Number.isNaN(value)).sort();
  const undefinedDraws = values.length - drawn.length;
  if (drawn.length * 2 < values.length || drawn.length === 0) return { interval: null, undefinedDraws };
  return { interval: { low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) }, undefinedDraws };
}
