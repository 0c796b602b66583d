/**
 * Sentences inside a turn, for selecting and for agreement by sentence. French and English, as people speak: an
 * abbreviation's point ends nothing, nor does "?", "!" or "…" before a small letter. Rules: docs/rules/turns.md, SE1–SE6.
 */
import type { Turn } from '../project/records.ts';
import { type TextRange, trimRange } from './textRange.ts';

/** Words, folded and without their points, whose point does not end a sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'm mm mr mrs ms mme mmes mlle mlles dr drs pr prof mgr st ste cf p pp ex etc env min max tél vs e.g i.e p.ex ' +
    'c.-à-d c.à.d approx dept al jr sr'
  ).split(' '),
);

/** An "etc." may close a sentence: before a capital it does. */
const mayEndSentence: ReadonlySet<string> = new Set([
  'etc',
  'al',
  'jr',
  'sr',
  'min',
  'max',
  'ex',
  'p.ex',
  'éd',
  'ed',
]);

const terminal = /(?:[.!?…]+|\n)[!?…]*(?:[ \u00a0\u202f]*[»”)\]]|["’])*/gu;
const opener = /^[«“"‘'([–—-]?[\s\u00a0]*/u;

/** The sentence at `offset`, without the white space around it. A label's offset counts as the body's first. */
export function sentenceAt(text: string, turn: Pick<Turn, 'bodyStart' | 'end'>, offset: number): TextRange {
  let last: TextRange = { start: turn.bodyStart, end: turn.bodyStart };
  for (const sentence of sentencesIn(text, turn.bodyStart, turn.end)) {
    if (sentence.start > offset && last.end > last.start) return last;
    last = sentence;
    if (offset < sentence.end) return last;
  }
  return last;
}

/** All sentences of [start, end) in order, each without the white space around it. */
export function sentencesIn(text: string, start: number, end: number): TextRange[] {
  const body = text.slice(start, end);
  const sentences: TextRange[] = [];
  let from = 0;
  const close = (to: number) => {
    const sentence = trimRange(body, { start: from, end: to });
    if (sentence.end > sentence.start) {
      sentences.push({ start: sentence.start + start, end: sentence.end + start });
    }
    from = to;
  };
  for (const match of body.matchAll(terminal)) {
    const after = match.index + match[0].length;
    if (endsSentence(body, match[0], match.index, after)) close(after);
  }
  close(body.length);
  return sentences;
}

function endsSentence(body: string, sign: string, at: number, after: number): boolean {
  if (sign.startsWith('\n')) return endsAtLineFeed(body, at);
  const rest = body.slice(after, after + 40);
  if (rest !== '' && !/^\s/u.test(rest)) return false;
  if (sign.startsWith('.') && !sign.startsWith('..') && isAbbreviation(body, at, rest)) return false;
  return !startsSmall(rest);
}

/** A line feed ends a sentence unless the next line goes on in small letters (text wrapped by hand). */
function endsAtLineFeed(body: string, at: number): boolean {
  const next = body.slice(at + 1, at + 41);
  return /^[^\S\n]*\n/u.test(next) || !startsSmall(next);
}

/** What follows goes on with the same sentence: a small letter, after an opening sign or not. */
function startsSmall(rest: string): boolean {
  const next = rest.trimStart();
  return /^\p{Ll}/u.test(next.slice((opener.exec(next)?.[0] ?? '').length));
}

function isAbbreviation(body: string, at: number, rest: string): boolean {
  const before = /[\p{L}\p{M}.-]*$/u.exec(body.slice(Math.max(at - 20, 0), at))?.[0] ?? '';
  const word = before.normalize('NFC').toLowerCase();
  if (/^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(before) && before !== 'I') return true;
  if (!abbreviations.has(word)) return false;
  return !mayEndSentence.has(word) || !/^\s+\p{Lu}/u.test(rest);
}
