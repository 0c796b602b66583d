/**
 * A place in the reading column: which line, and how many UTF-16 units into it. One position of the text can be two
 * places (the end of a line and the start of the next), so that a caret is kept as a place and a coding as positions.
 * Rules: docs/rules/transcript-window.md, TS1–TS5.
 */
import type { TextRange } from '../../shared/transcript/textRange.ts';
import type { LineRow } from './lineRows.ts';

export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * The place of a position. `side` says which line wins where two meet, and where a position between two lines goes
 * (line feed, empty line, label): to the start of the line after it, or to the end of the line before.
 */
export function placeAt(rows: readonly LineRow[], offset: number, side: 'before' | 'after'): TextPlace {
  const line = lastStartingAt(rows, offset);
  const row = rows[line];
  if (!row) return { line: 0, column: 0 };
  const previous = rows[line - 1];
  if (side === 'before' && offset === row.start && previous?.end === offset) {
    return { line: line - 1, column: previous.end - previous.start };
  }
  if (offset <= row.end || side === 'before' || line === rows.length - 1) {
    return { line, column: Math.min(offset, row.end) - row.start };
  }
  return { line: line + 1, column: 0 };
}

export function offsetAt(rows: readonly LineRow[], place: TextPlace): number {
  const row = rows[place.line];
  return row ? Math.min(row.start + place.column, row.end) : 0;
}

/**
 * The passage between two places in any order. One that ends at the very start of a line ends with the line before
 * it: nobody means the next speaker's label.
 */
export function rangeBetween(rows: readonly LineRow[], one: TextPlace, other: TextPlace): TextRange {
  const [first, last] = comparePlaces(one, other) <= 0 ? [one, other] : [other, one];
  const start = offsetAt(rows, first);
  const before = rows[last.line - 1];
  if (last.column === 0 && last.line > first.line && before) {
    return { start, end: Math.max(start, before.end) };
  }
  return { start, end: offsetAt(rows, last) };
}

export function comparePlaces(a: TextPlace, b: TextPlace): number {
  return a.line - b.line || a.column - b.column;
}

function lastStartingAt(rows: readonly LineRow[], offset: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}
