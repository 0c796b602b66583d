/** Which lines a position or a passage stands in. Rules: docs/rules/lines.md. */

import type { Lines, Turn } from '../project/records.ts';
import { countLeading } from './countLeading.ts';
import { compareLineNumbers, linesOfTurn } from './lineNumbers.ts';
import { turnIndexAt } from './turns.ts';

/** What is needed of a `TranscriptText`: a label counts as the first line of its turn, so turns are needed too. */
export interface LinedText {
  readonly lines: Lines;
  readonly turns: readonly Turn[];
}

/**
 * Index of the line of `offset` (L14, L15): a label belongs to the first line of its turn; an empty line counts as the
 * numbered line before it, else after it. -1 only where the text has no line at all.
 */
export function lineIndexAt(text: LinedText, offset: number): number {
  const { starts } = text.lines;
  if (starts.length === 0) return -1;
  const turn = text.turns[turnIndexAt(text.turns, offset)];
  if (turn && offset < turn.bodyStart) return linesOfTurn(text.lines, turn).first;
  return Math.max(lastStartingAt(starts, offset), 0);
}

/** First and last line of a passage, as indexes; `end` is exclusive. */
export function lineSpanOf(text: LinedText, start: number, end: number): { first: number; last: number } {
  const first = lineIndexAt(text, start);
  return { first, last: end > start ? Math.max(lineIndexAt(text, end - 1), first) : first };
}

/** Numbers of all lines of a passage, in order: ["12", "13", "14"]. */
export function lineNumbersOf(text: LinedText, start: number, end: number): string[] {
  const { first, last } = lineSpanOf(text, start, end);
  return first < 0 ? [] : text.lines.numbers.slice(first, last + 1);
}

/** Index of the line with this number; where a correction took it away, of the last one before it; -1 before the first. */
export function lineIndexOfNumber({ numbers }: Pick<Lines, 'numbers'>, number: string): number {
  return countLeading(numbers.length, (index) => compareLineNumbers(numbers[index] ?? '', number) <= 0) - 1;
}

function lastStartingAt(starts: readonly number[], offset: number): number {
  return countLeading(starts.length, (index) => (starts[index] ?? 0) <= offset) - 1;
}
