/**
 * The layout after a few codings came or went. Only they, the codings beside them and those that have to make room are
 * worked out anew, with the same result as laying out all. Rules: docs/rules/transcript-window.md, TM1–TM4.
 */
import type { CodingLayout, LaidCoding } from './codingLayout.ts';
import { LaidLines } from './laidLines.ts';
import { foldedLane } from './layoutStripes.ts';
import type { ShownCoding } from './shownCoding.ts';

/** Codings that are gone, and codings that came to the end of the list. */
export interface CodingChange {
  readonly removed: ReadonlySet<ShownCoding>;
  readonly added: readonly ShownCoding[];
}

/** More that changed, or whose lanes are in doubt at once, are sooner worked out with all others. */
const mostChanged = 20;
const mostDoubtful = 200;

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

/** `place` says on which lines a coding stands. `null` where too many stand beside those that changed. */
export function changeLayout(
  before: CodingLayout,
  { removed, added }: CodingChange,
  place: (coding: ShownCoding) => Omit<LaidCoding, 'lane'>,
): CodingLayout | null {
  const lines = new LaidLines(before.byLine);
  const laid = before.laid.filter(({ coding }) => !removed.has(coding));
  const gone = before.laid.filter(({ coding }) => removed.has(coding));
  /** Those whose lane may be another one. */
  const doubtful = new Set(gone.flatMap((one) => lines.take(one)));
  for (const one of gone) doubtful.delete(one);
  for (const coding of added) {
    const one = { ...place(coding), lane: noLane };
    laid.splice(placeInText(laid, one), 0, one);
    lines.put(one);
    doubtful.add(one);
  }
  const moved = moveLanes(lines, doubtful, laid);
  if (!moved) return null;
  lines.replace(moved, (a, b) => compareInText(laid, a, b));
  const settled = laid.map((one) => moved.get(one) ?? one);
  return { laid: settled, laneCount: countLanes(settled), byLine: lines.byLine };
}

/** Of a coding that came, until it has one. */
const noLane = -1;

/**
 * The codings that get another lane. A lane follows from those of the codings before it, in the order in which
 * `layoutStripes` gives them out: gone through in this order, none is looked at twice.
 */
function moveLanes(
  lines: LaidLines,
  doubtful: Set<LaidCoding>,
  laid: readonly LaidCoding[],
): Map<LaidCoding, LaidCoding> | null {
  const moved = new Map<LaidCoding, LaidCoding>();
  const compare = (a: LaidCoding, b: LaidCoding) => extentOf(b) - extentOf(a) || compareInText(laid, a, b);
  while (doubtful.size > 0) {
    if (doubtful.size > mostDoubtful) return null;
    const one = [...doubtful].reduce((first, other) => (compare(other, first) < 0 ? other : first));
    doubtful.delete(one);
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

/** Codings of one passage keep the order in which they were made, which only `laid` knows. */
function compareInText(laid: readonly LaidCoding[], a: LaidCoding, b: LaidCoding): number {
  return (
    a.coding.start - b.coding.start ||
    b.coding.end - a.coding.end ||
    (a === b ? 0 : laid.indexOf(a) - laid.indexOf(b))
  );
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
