/** Ranges of a text: UTF-16 units, start inclusive, end exclusive. Rules: docs/rules/canonical-text.md. */
import { isWhiteSpace } from './whiteSpace.ts';

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

function isEmptyRange(range: TextRange): boolean {
  return range.end <= range.start;
}

/** Leaves out white space at both ends. A range of nothing but white space becomes empty, at its start. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  if (start === end) return { start: range.start, end: range.start };
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** At least one character in common; ranges that only touch do not overlap, and an empty one overlaps nothing. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same characters as sorted ranges that neither overlap nor touch; empty ones are dropped. */
export function uniteRanges(ranges: readonly TextRange[]): TextRange[] {
  const sorted = ranges.filter((range) => !isEmptyRange(range)).sort((a, b) => a.start - b.start);
  const united: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = united.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
}
