/** The telling words of a theme's name or of a sentence, cut to their stems, so that "lit" and "lits" are one. Rule: DC32. */
import { foldWord } from '../quotes/foldTypography.ts';

const small: ReadonlySet<string> = new Set(
  `les des une aux par pour sur dans avec sans chez entre leur leurs ses son mes nos vos que qui quoi dont est sont être avoir
  plus moins tout tous cette ces the and for with from into their his her our your who that which this these those are was were
  being been but out off its`
    .trim()
    .split(/\s+/u),
);
const longestStem = 6;

export function stemsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word.length > 2 && !small.has(word))
    .map(stemOf);
}

/** Endings of number, gender and verbs. */
function stemOf(word: string): string {
  const bare = word.replace(/(?:ations?|ements?|aient|antes?|ants?|ents?|ings?|ées?|es|s|e|er|ed|x)$/u, '');
  return (bare.length >= 3 ? bare : word).slice(0, longestStem);
}
