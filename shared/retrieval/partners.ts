/**
 * Whether a passage has a partner among others: one that overlaps it, stands near it, shares a turn or an interview.
 * Each of these is an overlap of intervals (of characters, lines, turns), so one sorted list answers all of them.
 */
import { countLeading } from '../transcript/countLeading.ts';

export interface Interval {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Nobody is its own partner. */
  readonly id: string;
}

export type HasPartner = (of: Interval) => boolean;

/** Sorting once, then a binary search for each question. */
export function partnerSearch(intervals: readonly Interval[]): HasPartner {
  const sorted = [...intervals].sort((a, b) => a.start - b.start);
  /** Of the first n intervals the one that ends last, and the latest end of the others. */
  const latest: Interval[] = [];
  const second: number[] = [];
  for (const one of sorted) {
    const before = latest.at(-1);
    const other = second.at(-1) ?? Number.NEGATIVE_INFINITY;
    if (!before || one.end > before.end) {
      latest.push(one);
      second.push(before?.end ?? other);
    } else {
      latest.push(before);
      second.push(Math.max(other, one.end));
    }
  }
  return ({ start, end, id }) => {
    const last = countLeading(sorted.length, (index) => (sorted[index]?.start ?? 0) < end) - 1;
    const best = latest[last];
    if (!best) return false;
    return (best.id === id ? (second[last] ?? Number.NEGATIVE_INFINITY) : best.end) > start;
  };
}
