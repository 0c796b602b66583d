/** The mean of a figure over themes, each as heavy as the next. Rules: docs/rules/agreement.md, AG15. */
import { type Coefficient, defined, undefinedFor } from './coefficient.ts';

export interface ThemeMean {
  readonly mean: Coefficient;
  /** Themes that have the figure. */
  readonly themes: number;
  /** Themes in which it is undefined: they are left out. */
  readonly leftOut: number;
}

export function themeMean(figures: readonly Coefficient[]): ThemeMean {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    mean: values.length === 0 ? undefinedFor('noVariation') : defined(sum / values.length),
    themes: values.length,
    leftOut: figures.length - values.length,
  };
}
