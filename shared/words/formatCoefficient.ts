/** Coefficients as people read them: two decimals, 0.05 or 0,05. */
import { perLanguage } from './perLanguage.ts';
import type { Language } from './plural.ts';

const form = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const numbers = perLanguage((language) => new Intl.NumberFormat(language, form));

export function formatCoefficient(language: Language, value: number): string {
  return numbers(language).format(value);
}
