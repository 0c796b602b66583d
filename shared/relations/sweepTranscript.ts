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
}

class Sweep {
  private readonly sums: CooccurrenceSums;
  private readonly rows: PassageRows;
  private readonly intervals: Intervals;
  /** Place in the sums by row of this transcript. */
  private readonly places: Int32Array;
  /** Passages by row that began and did not end yet. */
  private readonly open: Int32Array;
  /** The same for two rows that have the passage both: key is lower row × rows + higher row. */
  private readonly openBoth = new Map<number, number>();
  /** Beginnings of each row's passages in order, and which of them comes next. */
  private readonly beginnings: number[][];
  private readonly next: Int32Array;
  private readonly isPartner: Uint8Array;

  constructor(sums: CooccurrenceSums, rows: PassageRows, intervals: Intervals) {
    this.sums = sums;
    this.rows = rows;
    this.intervals = intervals;
    this.places = Int32Array.from(rows.treeRows, (row) => sums.placeOf[row] ?? 0);
    this.open = new Int32Array(rows.treeRows.length);
    this.next = new Int32Array(rows.treeRows.length);
    this.isPartner = new Uint8Array(rows.treeRows.length);
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
    this.eachRow(passage, (row) => {
      this.next[row] = (this.next[row] ?? 0) + 1;
    });
    this.countPartners(passage);
    this.countWithin(passage);
    this.openRows(passage, 1);
  }

  leave(passage: number): void {
    if (!this.isEmpty(passage)) this.openRows(passage, -1);
  }

  /** Themes of other passages: those still open began before, the rest begins before this one ends. */
  private countPartners(passage: number): void {
    const { open, next, beginnings, isPartner, places, sums } = this;
    const { first, rows } = this.rows;
    const ends = this.intervals.ends[passage] ?? 0;
    const begin = first[passage] ?? 0;
    const end = first[passage + 1] ?? 0;
    for (let other = 0; other < open.length; other++) {
      const earlier = open[other] ?? 0;
      const isLater = (beginnings[other]?.[next[other] ?? 0] ?? Number.POSITIVE_INFINITY) < ends;
      isPartner[other] = earlier > 0 || isLater ? 1 : 0;
      if (isPartner[other] === 0) continue;
      const b = places[other] ?? 0;
      for (let at = begin; at < end; at++) {
        const a = places[rows[at] ?? 0] ?? 0;
        const cell = a * sums.size + b;
        sums.found[cell] = (sums.found[cell] ?? 0) + 1;
        if (earlier > 0) this.addEvents(a, b, earlier);
      }
    }
    // Two passages that have both themes are one event, and were counted from either theme.
    this.eachPair(passage, (low, high) => {
      const twice = this.openBoth.get(low * open.length + high) ?? 0;
      if (twice > 0) this.addEvents(places[low] ?? 0, places[high] ?? 0, -twice);
    });
  }

  /** Themes of the passage itself: a coding is not its own partner (CO3). */
  private countWithin(passage: number): void {
    const { codings, onlyCoding, first, rows } = this.rows;
    const begin = first[passage] ?? 0;
    const end = first[passage + 1] ?? 0;
    for (let i = begin; i < end; i++) {
      for (let j = i; j < end; j++) {
        const isOneCoding = codings[i] === 1 && codings[j] === 1 && onlyCoding[i] === onlyCoding[j];
        if (isOneCoding) continue;
        const a = this.places[rows[i] ?? 0] ?? 0;
        const b = this.places[rows[j] ?? 0] ?? 0;
        this.addEvents(a, b, 1);
        if (this.isPartner[rows[j] ?? 0] === 0) this.addFound(a, b);
        if (i !== j && this.isPartner[rows[i] ?? 0] === 0) this.addFound(b, a);
      }
    }
  }

  private openRows(passage: number, change: 1 | -1): void {
    const { open, openBoth } = this;
    this.eachRow(passage, (row) => {
      open[row] = (open[row] ?? 0) + change;
    });
    this.eachPair(passage, (low, high) => {
      const key = low * open.length + high;
      openBoth.set(key, (openBoth.get(key) ?? 0) + change);
    });
  }

  private eachRow(passage: number, visit: (row: number) => void): void {
    const { first, rows } = this.rows;
    const end = first[passage + 1] ?? 0;
    for (let at = first[passage] ?? 0; at < end; at++) visit(rows[at] ?? 0);
  }

  /** Each two rows of the passage once, the lower one first. */
  private eachPair(passage: number, visit: (low: number, high: number) => void): void {
    const { first, rows } = this.rows;
    const end = first[passage + 1] ?? 0;
    for (let i = first[passage] ?? 0; i < end; i++) {
      for (let j = i + 1; j < end; j++) {
        const a = rows[i] ?? 0;
        const b = rows[j] ?? 0;
        visit(Math.min(a, b), Math.max(a, b));
      }
    }
  }

  private addEvents(a: number, b: number, count: number): void {
    const { events, size } = this.sums;
    const cell = Math.min(a, b) * size + Math.max(a, b);
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
