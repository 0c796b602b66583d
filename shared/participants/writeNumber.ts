/** Numbers as tables print them, with the language's own comma. Rules: docs/rules/participants.md. */
import { perLanguage } from '../words/perLanguage.ts';
import type { Language } from '../words/plural.ts';

const oneDecimal = perLanguage(
  (language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'negative' }),
);
const asStored = perLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 20 }));

/** A value as it was given. */
export function writeNumber(value: number, language: Language): string {
  return asStored(language).format(withoutNoise(value));
}

/** A mean or a median: to one decimal, halves away from zero, without a zero behind the comma. */
export function writeRounded(value: number, language: Language): string {
  return oneDecimal(language).format(withoutNoise(value));
}

/** Without what binary fractions leave behind: the mean of 0.1 and 0.2 is 0.15, and is rounded as such. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}
