/** Ranges on a scale of units: what one coder coded with a theme, and what two have in common. */
import type { TextRange } from '../transcript/textRange.ts';

/** Sorted, overlapping ones joined, empty ones dropped. Those that only touch stay apart: units have lengths. */
export function joinOverlaps(ranges: readonly TextRange[]): TextRange[] {
  if (ranges.length < 2) return ranges.filter(({ start, end }) => end > start);
  const sorted = ranges
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Of ranges without overlaps. */
export function lengthOf(ranges: readonly TextRange[]): number {
  let length = 0;
  for (const { start, end } of ranges) length += end - start;
  return length;
}

/** Length that both have; each sorted and without overlaps. */
export function commonLength(a: readonly TextRange[], b: readonly TextRange[]): number {
  let common = 0;
  let at = 0;
  for (const { start, end } of a) {
    while (at < b.length && (b[at]?.end ?? 0) <= start) at++;
    for (let next = at; next < b.length && (b[next]?.start ?? 0) < end; next++) {
      common += Math.min(end, b[next]?.end ?? 0) - Math.max(start, b[next]?.start ?? 0);
    }
  }
  return common;
}
