/** Coefficients as people read them: two decimals, 0.05 or 0,05. */
import type { Language } from './plural.ts';

const form = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const numbers = { en: new Intl.NumberFormat('en', form), fr: new Intl.NumberFormat('fr', form) };

export function formatCoefficient(language: Language, value: number): string {
  return numbers[language].format(value);
}
