/** Where in a transcript's turns a position lies. Turns stand in order and do not overlap. */
import type { Turn } from '../project/records.ts';
import { countLeading } from './countLeading.ts';
import type { TextRange } from './textRange.ts';

/** Index of the turn that holds the character at `offset`, label included; -1 if none. */
export function turnIndexAt(turns: readonly Pick<Turn, 'start' | 'end'>[], offset: number): number {
  const index = lastStartingAt(turns, offset);
  const turn = turns[index];
  return turn && offset < turn.end ? index : -1;
}

/** Indexes [first, end) of the turns that share a character with the range. */
export function turnsInRange(
  turns: readonly Pick<Turn, 'start' | 'end'>[],
  range: TextRange,
): { first: number; end: number } {
  if (range.end <= range.start) return { first: 0, end: 0 };
  let first = Math.max(lastStartingAt(turns, range.start), 0);
  while (first < turns.length && (turns[first]?.end ?? 0) <= range.start) first++;
  let end = first;
  while (end < turns.length && (turns[end]?.start ?? 0) < range.end) end++;
  return { first, end };
}

export function bodyOf(turn: Pick<Turn, 'bodyStart' | 'end'>): TextRange {
  return { start: turn.bodyStart, end: turn.end };
}

/** Index of the last turn with `start <= offset`; -1 before the first. */
function lastStartingAt(turns: readonly Pick<Turn, 'start'>[], offset: number): number {
  return countLeading(turns.length, (index) => (turns[index]?.start ?? 0) <= offset) - 1;
}
