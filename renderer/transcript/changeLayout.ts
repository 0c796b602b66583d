/**
 * The layout after a few codings came or went. Only they, the codings beside them and those that have to make room are
 * worked out anew, with the same result as laying out all. Rules: docs/rules/transcript-window.md, TM1–TM4.
 */
import type { CodingLayout, LaidCoding } from './codingLayout.ts';
import { LaidLines } from './laidLines.ts';
import { foldedLane } from './layoutStripes.ts';
import type { ShownCoding } from './shownCoding.ts';
import { WorkBudget } from './workBudget.ts';

/** Codings that are gone, and codings that came to the end of the list. */
export interface CodingChange {
  readonly removed: ReadonlySet<ShownCoding>;
  readonly added: readonly ShownCoding[];
}

/** More that changed are sooner worked out with all others. */
const mostChanged = 20;

/** `null` where lists differ in another way, or in too much. */
export function changeBetween(
  before: readonly ShownCoding[],
  after: readonly ShownCoding[],
): CodingChange | null {
  const removed = new Set<ShownCoding>();
  let kept = 0;
  for (const coding of before) {
    if (after[kept] === coding) kept++;
    else if (removed.add(coding).size > mostChanged) return null;
  }
  return after.length - kept > mostChanged ? null : { removed, added: after.slice(kept) };
}

/**
 * `place` says on which lines a coding stands. `null` where it would take more looks than the budget has: trying in vain
 * and laying out all after it stays below twice the work of laying out all.
 */
export function changeLayout(
  before: CodingLayout,
  { removed, added }: CodingChange,
  place: (coding: ShownCoding) => Omit<LaidCoding, 'lane'>,
  budget = new WorkBudget(looksForAll(before) / 2),
): CodingLayout | null {
  const lines = new LaidLines(before.byLine);
  const laid = before.laid.filter(({ coding }) => !removed.has(coding));
  const gone = before.laid.filter(({ coding }) => removed.has(coding));
  /** Those whose lane may be another one. */
  const doubtful = new Set<LaidCoding>();
  for (const one of gone) {
    if (!budget.spend(2 * lines.looksFor(one))) return null;
    lines.take(one);
    // Longer ones had their lane before it.
    for (const other of lines.beside(one)) if (extentOf(other) <= extentOf(one)) doubtful.add(other);
  }
  for (const one of gone) doubtful.delete(one);
  for (const coding of added) {
    const one = { ...place(coding), lane: noLane };
    if (!budget.spend(lines.looksFor(one))) return null;
    laid.splice(placeInText(laid, one), 0, one);
    lines.put(one);
    doubtful.add(one);
  }
  const inText = textOrder(laid);
  const moved = moveLanes(lines, doubtful, inText, budget);
  if (!moved) return null;
  for (const one of moved.keys()) if (!budget.spend(looksOfSorting * lines.looksFor(one))) return null;
  lines.replace(moved, inText);
  const settled = laid.map((one) => moved.get(one) ?? one);
  return { laid: settled, laneCount: countLanes(settled), byLine: lines.byLine };
}

/** Putting a coding in order among those of its line costs as much as looking at it so many times. */
const looksOfSorting = 4;

/** What laying out all costs: each coding is sorted and placed, and stands on each of its lines. */
function looksForAll({ laid }: CodingLayout): number {
  return laid.reduce((looks, one) => looks + looksOfPlacing + extentOf(one), 0);
}

const looksOfPlacing = 16;

/** Of a coding that came, until it has one. */
const noLane = -1;

/**
 * The codings that get another lane. A lane follows from those of the codings before it, in the order in which
 * `layoutStripes` gives them out: gone through in this order, none is looked at twice.
 */
function moveLanes(
  lines: LaidLines,
  doubtful: Set<LaidCoding>,
  inText: Order,
  budget: WorkBudget,
): Map<LaidCoding, LaidCoding> | null {
  const moved = new Map<LaidCoding, LaidCoding>();
  const compare: Order = (a, b) => extentOf(b) - extentOf(a) || inText(a, b);
  while (doubtful.size > 0) {
    if (!budget.spend(doubtful.size)) return null;
    const one = [...doubtful].reduce((first, other) => (compare(other, first) < 0 ? other : first));
    doubtful.delete(one);
    if (!budget.spend(lines.looksFor(one))) return null;
    const taken = new Set<number>();
    const later: LaidCoding[] = [];
    for (const other of lines.beside(one)) {
      if (compare(other, one) < 0) taken.add((moved.get(other) ?? other).lane);
      else if (other !== one) later.push(other);
    }
    let lane = 0;
    while (lane < foldedLane && taken.has(lane)) lane++;
    if (lane === one.lane) continue;
    moved.set(one, { ...one, lane });
    for (const other of later) doubtful.add(other);
  }
  return moved;
}

function extentOf({ firstLine, lastLine }: LaidCoding): number {
  return lastLine - firstLine;
}

type Order = (a: LaidCoding, b: LaidCoding) => number;

/** Codings of one passage keep the order in which they were made, which only `laid` knows. */
function textOrder(laid: readonly LaidCoding[]): Order {
  let places: Map<LaidCoding, number> | null = null;
  const placeOf = (one: LaidCoding) => {
    // Few lists need it.
    places ??= new Map(laid.map((other, at) => [other, at]));
    return places.get(one) ?? 0;
  };
  return (a, b) =>
    a.coding.start - b.coding.start || b.coding.end - a.coding.end || (a === b ? 0 : placeOf(a) - placeOf(b));
}

/** Behind all that begin before it, and those of the same passage. */
function placeInText(laid: readonly LaidCoding[], { coding }: LaidCoding): number {
  let low = 0;
  let high = laid.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = laid[middle]?.coding ?? coding;
    if (other.start < coding.start || (other.start === coding.start && other.end >= coding.end))
      low = middle + 1;
    else high = middle;
  }
  return low;
}

function countLanes(laid: readonly LaidCoding[]): number {
  let count = 0;
  for (const { lane } of laid) if (lane < foldedLane && lane >= count) count = lane + 1;
  return count;
}
