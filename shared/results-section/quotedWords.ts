/**
 * The words of a cited passage as they are printed: cuts, brackets, [sic], notes, other speakers' words, typography. A
 * printed quote is always the transcript's words; nothing else may differ. Rules: docs/rules/quote-typesetting.md.
 */

import type { TranscriptText, Turn } from '../project/records.ts';
import type { CitedQuote, QuoteMark } from '../project/resultsRecords.ts';
import { mainParticipant } from '../tables/codingRows.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { turnsInRange } from '../transcript/turns.ts';
import { wordsOf } from '../words/words.ts';
import { type Typography, typeset } from './typeset.ts';

type Choice = Pick<CitedQuote, 'marks' | 'hasNotes'>;

/** `range` of the text; marks count from its start. Without the outer quotation marks. */
export function quotedPassage(
  text: TranscriptText,
  range: TextRange,
  choice: Choice,
  typography: Typography,
): string {
  const own = mainParticipant(text, range);
  const { first, end } = turnsInRange(text.turns, range);
  const turns = text.turns.slice(first, end);
  const piece = (start: number, stop: number) =>
    stop <= start ? '' : markedWords(text.text.slice(start, stop), start - range.start, choice);
  const [only] = turns;
  if (only === undefined) return finish(piece(range.start, range.end), typography);
  const before = piece(range.start, Math.max(range.start, only.start));
  const parts = turns.flatMap((turn) => {
    const said = onOneLine(piece(Math.max(range.start, turn.bodyStart), Math.min(range.end, turn.end)));
    if (said === '') return [];
    if (turns.length === 1 || isOwn(turn, own)) return said;
    return wordsOf[typography.language].exporting.otherSpeaker({ speaker: turn.speaker, words: said });
  });
  return finish([before, ...parts].filter((part) => part !== '').join(' '), typography);
}

/** The same for words whose passage is gone. */
export function quotedAlone(words: string, choice: Choice, typography: Typography): string {
  return finish(markedWords(words, 0, choice), typography);
}

function isOwn(turn: Turn, own: Turn['participantId']): boolean {
  return turn.speaker === '' || (own !== null && turn.participantId === own);
}

/** `offset`: where these words begin among those that the marks count in. */
function markedWords(words: string, offset: number, { marks, hasNotes }: Choice): string {
  let written = '';
  let from = 0;
  for (const { kind, start, end, text } of marks) {
    const [first, last] = [Math.max(start - offset, from), Math.min(end - offset, words.length)];
    if (last <= first) continue;
    const kept = words.slice(from, first);
    const marked = words.slice(first, last);
    if (kind === 'sic') written += `${kept}${marked.trimEnd()} [sic]${spaceAfter(marked)}`;
    else {
      const sign = kind === 'cut' ? '[…]' : `[${text}]`;
      written += `${kept}${spaceBefore(marked)}${sign}${spaceAfter(marked)}`;
    }
    from = last;
  }
  written += words.slice(from);
  return hasNotes ? written : withoutNotes(written);
}

function spaceBefore(words: string): string {
  return /^\s/u.test(words) ? ' ' : '';
}

function spaceAfter(words: string): string {
  return /\s$/u.test(words) ? ' ' : '';
}

/** A note of the transcriber: up to five words in round brackets. A cut "(…)" is none. */
const note = /\s*\((?!\s*(?:…|\.{3})\s*\))[^\s()]+(?:\s+[^\s()]+){0,4}\)/gu;

function withoutNotes(words: string): string {
  return words.replace(note, '');
}

/** Runs of line feeds, tabs and ordinary spaces become one space; no-break spaces stay. */
function onOneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/gu, ' ').trim();
}

/** One cut where several meet, no signs left over at the ends, the language's typography. */
function finish(words: string, typography: Typography): string {
  const whole = onOneLine(words)
    .replace(/(?:\[…\]\s*){2,}/gu, (cuts) => (/\s$/u.test(cuts) ? '[…] ' : '[…]'))
    .replace(/^[\s,;:]+/u, '')
    .replace(/[\s,;:–—-]+$/u, '');
  return typeset(whole, typography, true);
}

/** Marks of earlier words carried over to the words of now: those whose place is still there. */
export function carryMarks(marks: readonly QuoteMark[], before: string, after: string): QuoteMark[] {
  if (before === after) return [...marks];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return mark;
    if (mark.start < before.length - tail) return [];
    return { ...mark, start: mark.start + shift, end: mark.end + shift };
  });
}
