/**
 * How many, as a results section says it: "huit médecins", "plus des deux tiers des participants", "la moitié", "un seul".
 * Always true of the numbers that it was made from. Rules: docs/rules/results-section.md.
 */
import type { CountForm } from '../project/resultsRecords.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { numberInWords } from './numberInWords.ts';
import { fullSpace } from './typeset.ts';

export type CountLook = Pick<CountForm, 'as' | 'isFeminine' | 'isCapital' | 'noun'>;

/** `whole`: what a fraction is a part of. */
export function countInWords(count: number, whole: number, look: CountLook, language: Language): string {
  const written =
    look.as === 'numeral'
      ? withNoun(String(count), count, look, language, fullSpace)
      : look.as === 'word' || whole <= 0 || count > whole
        ? inWords(count, look, language)
        : asFraction(count, whole, look, language);
  return look.isCapital ? capital(written) : written;
}

export function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('fr') + text.slice(first.length);
}

function inWords(count: number, look: CountLook, language: Language): string {
  const words = wordsOf[language].results.counts;
  const { isFeminine } = look;
  if (count === 0)
    return withNoun(words.none({ isFeminine, hasNoun: look.noun !== null }), 1, look, language);
  if (count === 1) return withNoun(words.only({ isFeminine }), 1, look, language);
  return withNoun(numberInWords(count, language, isFeminine), count, look, language);
}

function withNoun(
  number: string,
  count: number,
  { noun }: CountLook,
  language: Language,
  space = ' ',
): string {
  if (!noun) return number;
  // French counts nothing in the singular, English in the plural.
  const isOne = language === 'fr' ? count < 2 : count === 1;
  return `${number}${space}${isOne ? noun.one : noun.many}`;
}

const shares = ['quarter', 'third', 'half', 'twoThirds', 'threeQuarters'] as const;
export type Share = (typeof shares)[number];
const parts: Readonly<Record<Share, readonly [above: number, below: number]>> = {
  quarter: [1, 4],
  third: [1, 3],
  half: [1, 2],
  twoThirds: [2, 3],
  threeQuarters: [3, 4],
};

/** The largest of the five shares that is not above the number: exactly, or "more than" it. */
function asFraction(count: number, whole: number, look: CountLook, language: Language): string {
  if (count < 2 && count < whole) return inWords(count, look, language);
  const { fractions } = wordsOf[language].results.counts;
  const noun = look.noun?.many ?? '';
  const { isFeminine } = look;
  if (count === whole) return fractions.all({ noun, isFeminine });
  const below = shares.filter((share) => parts[share][0] * whole <= count * parts[share][1]).at(-1);
  if (below === undefined) return fractions.lessThanQuarter({ noun });
  const isExact = parts[below][0] * whole === count * parts[below][1];
  return isExact ? fractions.exact[below]({ noun }) : fractions.moreThan[below]({ noun });
}
