/** A figure with two digits, in the language's way: "0.56", "0,56"; "−0.05" with a true minus; never "−0.00". */
import { perLanguage } from './perLanguage.ts';
import type { Language } from './plural.ts';

const formats = perLanguage(
  (language) => new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

export function formatDecimal(language: Language, value: number): string {
  return formats(language)
    .format(Math.abs(value) < 0.005 ? 0 : value)
    .replace('-', '−');
}
