/** A figure that a view offers: the dialog draws it in the language that is chosen there, or hands its wish to the results. */
import type { Figure } from '../../shared/figures/figure.ts';
import type { FigureWish } from '../../shared/project/figureWish.ts';
import type { Language } from '../../shared/words/plural.ts';

export interface DrawableFigure {
  /** What it can be drawn from again, once the codings have changed. */
  readonly wish: FigureWish;
  draw(language: Language): Figure;
}
