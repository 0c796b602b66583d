/**
 * Goes once through the passages of a transcript in the order of their beginnings and counts, theme by theme, what is
 * related: passages times themes, however many passages lie over each other. Rules: docs/rules/code-relations.md.
 */
import type { CooccurrenceSums } from './cooccurrenceSums.ts';
import type { PassageRows } from './passageRows.ts';
import { type Intervals, sortedBy } from './relatedIntervals.ts';

/** Passages between two pauses: an interview with 20,000 of them must not hold up the window. */
const passagesInStep = 256;

/** Pauses now and then, so that a window gets its frames. */
export function* sweepTranscript(
  sums: CooccurrenceSums,
  rows: PassageRows,
  intervals: Intervals,
): Generator<void> {
  const sweep = new Sweep(sums, rows, intervals);
  const byStart = sortedBy(intervals.starts, rows.passages);
  const byEnd = sortedBy(intervals.ends, rows.passages);
  sweep.listBeginnings(byStart);
  let ended = 0;
  for (let at = 0; at < byStart.length; at++) {
    if (at % passagesInStep === passagesInStep - 1) yield;
    const passage = byStart[at] ?? 0;
    const start = intervals.starts[passage] ?? 0;
    for (; ended < byEnd.length && (intervals.ends[byEnd[ended] ?? 0] ?? 0) <= start; ended++)
      sweep.leave(byEnd[ended] ?? 0);
    sweep.take(passage);
  }
  // What is open at the end ends too, so that the memory is as empty for the next transcript as it was for this one.
  for (; ended < byEnd.length; ended++) {
    if (ended % passagesInStep === passagesInStep - 1) yield;
    sweep.leave(byEnd[ended] ?? 0);
  }
}

class Sweep {
  private readonly sums: CooccurrenceSums;
  private readonly rows: PassageRows;
  private readonly intervals: Intervals;
  /** Rows of the tree that occur in this transcript. */
  private readonly width: number;
  /** Place in the sums by row of this transcript. */
  private readonly places: Int32Array;
  /** Passages by row that began and did not end yet. */
  private readonly open: Int32Array;
  /** The same for two rows that have the passage both. */
  private readonly openBoth: Int32Array;
  /** Beginnings of each row's passages in order, and which of them comes next. */
  private readonly beginnings: number[][];
  private readonly next: Int32Array;
  private readonly isPartner: Uint8Array;

  constructor(sums: CooccurrenceSums, rows: PassageRows, intervals: Intervals) {
    this.sums = sums;
    this.rows = rows;
    this.intervals = intervals;
    this.width = rows.treeRows.length;
    this.places = Int32Array.from(rows.treeRows, (row) => sums.placeOf[row] ?? 0);
    this.open = new Int32Array(this.width);
    this.openBoth = sums.emptyMemory(this.width * this.width);
    this.next = new Int32Array(this.width);
    this.isPartner = new Uint8Array(this.width);
    this.beginnings = rows.treeRows.map(() => []);
  }

  listBeginnings(byStart: Int32Array): void {
    const { first, rows } = this.rows;
    for (const passage of byStart) {
      if (this.isEmpty(passage)) continue;
      const end = first[passage + 1] ?? 0;
      for (let at = first[passage] ?? 0; at < end; at++)
        this.beginnings[rows[at] ?? 0]?.push(this.intervals.starts[passage] ?? 0);
    }
  }

  take(passage: number): void {
    if (this.isEmpty(passage)) return;
    const begin = this.rows.first[passage] ?? 0;
    const end = this.rows.first[passage + 1] ?? 0;
    this.countPartners(begin, end, this.intervals.ends[passage] ?? 0);
    this.countWithin(begin, end);
    this.change(begin, end, 1);
  }

  leave(passage: number): void {
    if (!this.isEmpty(passage))
      this.change(this.rows.first[passage] ?? 0, this.rows.first[passage + 1] ?? 0, -1);
  }

  /** Themes of other passages: those still open began before, the rest begins before this one ends. */
  private countPartners(begin: number, end: number, ends: number): void {
    const { open, next, beginnings, isPartner, places, width } = this;
    const { rows } = this.rows;
    const { found, size } = this.sums;
    for (let at = begin; at < end; at++) next[rows[at] ?? 0] = (next[rows[at] ?? 0] ?? 0) + 1;
    for (let other = 0; other < width; other++) {
      const earlier = open[other] ?? 0;
      const isFound =
        earlier > 0 || (beginnings[other]?.[next[other] ?? 0] ?? Number.POSITIVE_INFINITY) < ends;
      isPartner[other] = isFound ? 1 : 0;
      if (!isFound) continue;
      const b = places[other] ?? 0;
      for (let at = begin; at < end; at++) {
        const a = places[rows[at] ?? 0] ?? 0;
        found[a * size + b] = (found[a * size + b] ?? 0) + 1;
        if (earlier > 0) this.addEvents(a, b, earlier);
      }
    }
  }

  /** Themes of the passage itself: a coding is not its own partner (CO3). */
  private countWithin(begin: number, end: number): void {
    const { isPartner, places, openBoth, width } = this;
    const { codings, onlyCoding, rows } = this.rows;
    for (let i = begin; i < end; i++) {
      const one = rows[i] ?? 0;
      const a = places[one] ?? 0;
      for (let j = i; j < end; j++) {
        const other = rows[j] ?? 0;
        const b = places[other] ?? 0;
        // Two passages that have both themes are one event, and were counted from either theme.
        const twice = i === j ? 0 : (openBoth[one * width + other] ?? 0);
        if (twice > 0) this.addEvents(a, b, -twice);
        if (codings[i] === 1 && codings[j] === 1 && onlyCoding[i] === onlyCoding[j]) continue;
        this.addEvents(a, b, 1);
        if (isPartner[other] === 0) this.addFound(a, b);
        if (i !== j && isPartner[one] === 0) this.addFound(b, a);
      }
    }
  }

  /** The passage with these rows begins or ends. */
  private change(begin: number, end: number, by: 1 | -1): void {
    const { open, openBoth, width } = this;
    const { rows } = this.rows;
    for (let i = begin; i < end; i++) {
      const one = rows[i] ?? 0;
      open[one] = (open[one] ?? 0) + by;
      for (let j = begin; j < end; j++) {
        const both = one * width + (rows[j] ?? 0);
        openBoth[both] = (openBoth[both] ?? 0) + by;
      }
    }
  }

  private addEvents(a: number, b: number, count: number): void {
    const { events, size } = this.sums;
    const cell = a < b ? a * size + b : b * size + a;
    events[cell] = (events[cell] ?? 0) + count;
  }

  private addFound(a: number, b: number): void {
    const { found, size } = this.sums;
    found[a * size + b] = (found[a * size + b] ?? 0) + 1;
  }

  private isEmpty(passage: number): boolean {
    return (this.intervals.starts[passage] ?? 0) >= (this.intervals.ends[passage] ?? 0);
  }
}
