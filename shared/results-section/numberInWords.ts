/** Whole numbers in words, French and English. Rules: docs/rules/results-section.md. */
import type { Language } from '../words/plural.ts';

/** Larger numbers stand in figures. */
export const largestInWords = 9999;

/** `isFeminine`: "vingt et une". Figures where the number is negative, broken or too large. */
export function numberInWords(value: number, language: Language, isFeminine = false): string {
  if (!Number.isInteger(value) || value < 0 || value > largestInWords) return String(value);
  if (language === 'en') return englishNumber(value);
  const written = frenchNumber(value);
  return isFeminine ? written.replace(/\bun$/u, 'une') : written;
}

const frenchUnits =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const frenchTens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', '', 'quatre-vingt'];

/** `isLast`: nothing follows, so that "cents" and "quatre-vingts" take their s. */
function frenchNumber(value: number, isLast = true): string {
  if (value < 100) return frenchBelowHundred(value, isLast);
  const [large, word] = value < 1000 ? [100, 'cent'] : [1000, 'mille'];
  const count = Math.floor(value / large);
  const rest = value % large;
  const plural = large === 100 && count > 1 && rest === 0 && isLast ? 's' : '';
  const head = count === 1 ? word : `${frenchNumber(count, false)} ${word}${plural}`;
  return rest === 0 ? head : `${head} ${frenchNumber(rest, isLast)}`;
}

function frenchBelowHundred(value: number, isLast: boolean): string {
  if (value < 20) return frenchUnits[value] ?? '';
  const tens = Math.floor(value / 10);
  const base = tens === 7 || tens === 9 ? tens - 1 : tens;
  const rest = value - base * 10;
  const word = frenchTens[base] ?? '';
  if (rest === 0) return base === 8 && isLast ? `${word}s` : word;
  const hasAnd = base !== 8 && (rest === 1 || rest === 11);
  return hasAnd ? `${word} et ${frenchUnits[rest]}` : `${word}-${frenchUnits[rest]}`;
}

const englishUnits =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function englishNumber(value: number): string {
  if (value < 20) return englishUnits[value] ?? '';
  if (value < 100) {
    const unit = value % 10;
    return `${englishTens[Math.floor(value / 10)]}${unit === 0 ? '' : `-${englishUnits[unit]}`}`;
  }
  const [large, word] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % large;
  const head = `${englishNumber(Math.floor(value / large))} ${word}`;
  if (rest === 0) return head;
  return rest < 100 ? `${head} and ${englishNumber(rest)}` : `${head} ${englishNumber(rest)}`;
}
