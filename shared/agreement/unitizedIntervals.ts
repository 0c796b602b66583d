/** Intervals of uα, |uα and cuα, of all themes, of each theme and of each domain. Rules: docs/rules/agreement.md, AG6, AG9, AG14. */
import { type BootstrapFigure, FigureDraws } from './figureDraws.ts';
import { type UnitizingDrawn, UnitizingDraws } from './unitizingDraws.ts';

export interface UnitizedDrawn {
  /** One a theme, with one value. */
  readonly themes: readonly UnitizingDrawn[];
  /** All themes; `null` where passages of different themes overlap. */
  readonly whole: UnitizingDrawn | null;
  /** One a domain; `null` as above. */
  readonly domains: readonly (UnitizingDrawn | null)[];
  /** Which of the transcripts that are drawn these are; absent where they are the same ones. */
  readonly places?: readonly number[];
}

export interface WholeIntervals {
  readonly uAlpha: BootstrapFigure;
  readonly cuAlpha: BootstrapFigure;
  readonly uAlphaBinary: BootstrapFigure;
}

export interface UnitizedBootstrap {
  /** |uα of each theme. */
  readonly themes: readonly BootstrapFigure[];
  readonly pooled: WholeIntervals;
  readonly domains: readonly WholeIntervals[];
}

const names = ['uAlpha', 'cuAlpha', 'uAlphaBinary'] as const;
const undefinedValues = { uAlpha: Number.NaN, cuAlpha: Number.NaN, uAlphaBinary: Number.NaN };

export class UnitizedIntervals {
  private readonly themes: readonly { of: UnitizingDraws; draws: FigureDraws<'uAlphaBinary'> }[];
  private readonly whole: UnitizingDraws | null;
  private readonly pooled: FigureDraws<(typeof names)[number]>;
  private readonly domains: readonly {
    of: UnitizingDraws | null;
    draws: FigureDraws<(typeof names)[number]>;
  }[];
  private readonly places: readonly number[] | null;

  constructor(drawn: UnitizedDrawn, draws: number) {
    const ofValues = (one: UnitizingDrawn | null) => one && new UnitizingDraws(one);
    this.themes = drawn.themes.map((one) => ({
      of: new UnitizingDraws(one),
      draws: new FigureDraws(['uAlphaBinary'], draws),
    }));
    this.whole = ofValues(drawn.whole);
    this.pooled = new FigureDraws(names, draws);
    this.domains = drawn.domains.map((one) => ({ of: ofValues(one), draws: new FigureDraws(names, draws) }));
    this.places = drawn.places ?? null;
  }

  /** `times`: how often each transcript was drawn. */
  put(draw: number, times: Int32Array): void {
    const own = this.places ? this.places.map((place) => times[place] ?? 0) : times;
    let [observed, expected] = [0, 0];
    for (const { of, draws } of this.themes) {
      const found = of.values(own);
      draws.put(draw, found);
      observed += found.observed;
      expected += found.expected;
    }
    const whole = this.whole?.values(own) ?? undefinedValues;
    const uAlphaBinary = expected <= 1e-9 ? Number.NaN : 1 - observed / expected;
    this.pooled.put(draw, { ...whole, uAlphaBinary });
    for (const { of, draws } of this.domains) draws.put(draw, of?.values(own) ?? undefinedValues);
  }

  result(isDrawn: boolean): UnitizedBootstrap {
    return {
      themes: this.themes.map(({ draws }) => draws.figures(isDrawn).uAlphaBinary),
      pooled: this.pooled.figures(isDrawn),
      domains: this.domains.map(({ draws }) => draws.figures(isDrawn)),
    };
  }
}
