/**
 * Words: what stands between white space and holds a letter or digit; labels are left out.
 * Rules: docs/rules/words.md.
 */
import type { Turn } from '../project/records.ts';
import { type TextRange, uniteRanges } from './textRange.ts';
import { turnsInRange } from './turns.ts';
import { isWhiteSpace } from './whiteSpace.ts';

/** Words of a stretch of text (the whole of it by default), taken by itself: its ends are ends of words. */
export function countWords(text: string, start = 0, end = text.length): number {
  let words = 0;
  let isWord = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isWhiteSpace(code)) {
      if (isWord) words++;
      isWord = false;
    } else if (!isWord && isLetterOrDigit(text, i, code)) isWord = true;
  }
  return isWord ? words + 1 : words;
}

/**
 * Words whose first character lies in one of the ranges (W3), each counted once however many ranges hold it.
 * `isCounted` chooses the turns: for matrices, those of participants.
 */
export function wordsIn(
  text: { readonly text: string; readonly turns: readonly Turn[] },
  ranges: readonly TextRange[],
  isCounted: (turn: Turn) => boolean = () => true,
): number {
  let words = 0;
  for (const range of uniteRanges(ranges)) {
    const { first, end } = turnsInRange(text.turns, range);
    for (const turn of text.turns.slice(first, end)) {
      if (isCounted(turn)) words += wordsThatBegin(text.text, turn, range);
    }
  }
  return words;
}

function wordsThatBegin(text: string, turn: Turn, range: TextRange): number {
  let start = Math.max(range.start, turn.bodyStart);
  let end = Math.min(range.end, turn.end);
  if (start >= end) return 0;
  if (start > turn.bodyStart && !isWhiteSpace(text.charCodeAt(start - 1))) {
    while (start < end && !isWhiteSpace(text.charCodeAt(start))) start++;
    if (start === end) return 0;
  }
  if (!isWhiteSpace(text.charCodeAt(end - 1))) {
    while (end < turn.end && !isWhiteSpace(text.charCodeAt(end))) end++;
  }
  return countWords(text, start, end);
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** 1 for a letter or digit among the first 0x250 characters, which are nearly all that interviews hold. */
const latin = new Uint8Array(0x250);
for (let code = 0; code < latin.length; code++) {
  latin[code] = letterOrDigit.test(String.fromCharCode(code)) ? 1 : 0;
}

function isLetterOrDigit(text: string, offset: number, code: number): boolean {
  if (code < latin.length) return latin[code] === 1;
  return letterOrDigit.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}
