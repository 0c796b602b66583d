/** Picks the form of a word for a number by the language's own rule (French: 0 and 1 are singular). */
import { perLanguage } from './perLanguage.ts';

export type Language = 'en' | 'fr';

const rules = perLanguage((language) => new Intl.PluralRules(language));
const numbers = perLanguage((language) => new Intl.NumberFormat(language));

/** `plural('en', 2, 'coding', 'codings')` is "codings". Decides the word only; the caller writes the number. */
export function plural(language: Language, count: number, one: string, other: string): string {
  return rules(language).select(count) === 'one' ? one : other;
}

/** The number as the language writes it: 1,200 or 1 200. */
export function formatNumber(language: Language, value: number): string {
  // Both languages write these as they are, and most numbers that are shown are such.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return numbers(language).format(value);
}
