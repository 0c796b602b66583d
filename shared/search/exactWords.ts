/** Whether a place holds a phrase as it is written, as whole words. Rules: docs/rules/searching.md, SR5. */
import type { TextRange } from '../transcript/textRange.ts';
import { alikeSigns } from './readExpression.ts';

const letterBefore = /[\p{L}\p{M}\p{N}]$/u;
const letterAfter = /^[\p{L}\p{M}\p{N}]/u;

/** Case and accents count; kinds of apostrophes, quotation marks, dashes and spaces do not. */
export function isExactly(text: string, { start, end }: TextRange, phrase: string): boolean {
  if (spelling(text.slice(start, end)) !== spelling(phrase)) return false;
  const begins = letterAfter.test(text.slice(start, start + 2));
  const ends = letterBefore.test(text.slice(end - 2, end));
  const isInsideWord =
    (begins && letterBefore.test(text.slice(Math.max(0, start - 2), start))) ||
    (ends && letterAfter.test(text.slice(end, end + 2)));
  return !isInsideWord;
}

/** Composed letters, one space for each run of white space, and none inside of French quotation marks. */
function spelling(words: string): string {
  return alikeSigns(
    words
      .normalize('NFC')
      .replace(/[\s\u0085]+/gu, ' ')
      .trim()
      .replace(/([«‹]) | ([»›])/gu, '$1$2'),
  ).replace(/…/g, '...');
}
