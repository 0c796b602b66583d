/** A figure that a view offers for export: the dialog draws it in the language that is chosen there. */
import type { Figure } from '../../shared/figures/figure.ts';
import type { Language } from '../../shared/words/plural.ts';

export interface DrawableFigure {
  draw(language: Language): Figure;
}
