/** A figure with two digits, in the language's way: "0.56", "0,56"; "−0.05" with a true minus; never "−0.00". */
import type { Language } from './plural.ts';

const formats = {
  en: new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  fr: new Intl.NumberFormat('fr', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

export function formatDecimal(language: Language, value: number): string {
  return formats[language].format(Math.abs(value) < 0.005 ? 0 : value).replace('-', '−');
}
