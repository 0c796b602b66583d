/** All that the margin, the minimap and the marks need of a transcript's codings, worked out once a change. */
import { changeBetween, changeLayout } from './changeLayout.ts';
import { chooseLabels, type MarginLabel } from './chooseLabels.ts';
import { foldedLane, layoutStripes } from './layoutStripes.ts';
import type { LineGeometry } from './lineGeometry.ts';
import type { LineRow } from './lineRows.ts';
import { placeLabels } from './placeLabels.ts';
import type { ShownCoding } from './shownCoding.ts';
import { placeAt } from './textPlace.ts';

export interface LaidCoding {
  readonly coding: ShownCoding;
  readonly firstLine: number;
  readonly lastLine: number;
  /** `foldedLane` where no lane was left. */
  readonly lane: number;
}

export interface PlacedLabel extends MarginLabel<LaidCoding> {
  /** Where the label stands, in pixels; `top` is where it would like to. */
  readonly placedTop: number;
}

/** Codings that touch each line, in lane order; lines without any are absent. */
export type CodingsByLine = ReadonlyMap<number, readonly LaidCoding[]>;

export interface CodingLayout {
  /** In text order. */
  readonly laid: readonly LaidCoding[];
  readonly laneCount: number;
  readonly byLine: CodingsByLine;
}

interface Known {
  readonly codings: readonly ShownCoding[];
  readonly layout: CodingLayout;
}

/** The last two lists of a text: for a moment the marks in it are those of a list that the margin does not have yet. */
const known = new WeakMap<readonly LineRow[], readonly Known[]>();

/** Lanes and lines; independent of how large the text is shown. Worked out once for a list that marks and margin share. */
export function layoutCodings(codings: readonly ShownCoding[], rows: readonly LineRow[]): CodingLayout {
  const lists = known.get(rows) ?? [];
  const same = lists.find((one) => one.codings === codings);
  if (same) return same.layout;
  const [last] = lists;
  const change = last ? changeBetween(last.codings, codings) : null;
  const changed = last && change && changeLayout(last.layout, change, (coding) => placeOf(coding, rows));
  const layout = changed ?? layoutAll(codings, rows);
  known.set(rows, [{ codings, layout }, ...lists.slice(0, 1)]);
  return layout;
}

/** What `layoutCodings` finds, without knowing anything before. */
export function layoutAll(codings: readonly ShownCoding[], rows: readonly LineRow[]): CodingLayout {
  // Codings of one passage keep the order in which they were made.
  const sorted = [...codings].sort((a, b) => a.start - b.start || b.end - a.end);
  const places = sorted.map((coding) => placeOf(coding, rows));
  const spans = places.map(({ firstLine, lastLine }) => ({ first: firstLine, last: lastLine }));
  const { lanes, laneCount } = layoutStripes(spans, rows.length);
  const laid = places.map((place, index) => ({ ...place, lane: lanes[index] ?? foldedLane }));
  return { laid, laneCount, byLine: groupByLine(laid) };
}

function placeOf(coding: ShownCoding, rows: readonly LineRow[]): Omit<LaidCoding, 'lane'> {
  const firstLine = placeAt(rows, coding.start, 'after').line;
  return { coding, firstLine, lastLine: Math.max(firstLine, placeAt(rows, coding.end, 'before').line) };
}

/** In lane order within each line. */
function groupByLine(laid: readonly LaidCoding[]): CodingsByLine {
  const byLine = new Map<number, LaidCoding[]>();
  for (let wanted = 0; wanted <= foldedLane; wanted++) {
    for (const one of laid) {
      if (one.lane !== wanted) continue;
      for (let line = one.firstLine; line <= one.lastLine; line++) {
        const own = byLine.get(line);
        if (own) own.push(one);
        else byLine.set(line, [one]);
      }
    }
  }
  return byLine;
}

/** A stripe keeps this far from the edges of its lines, so that neighbours in one lane do not touch. */
export const stripeInset = 3;

export function stripeExtent(
  { firstLine, lastLine }: LaidCoding,
  { tops, lineHeight }: LineGeometry,
): { top: number; height: number } {
  const top = (tops[firstLine] ?? 0) + stripeInset;
  return { top, height: (tops[lastLine] ?? 0) + lineHeight - stripeInset - top };
}

/** Labels beside the first line of their coding, none covering another. */
export function layoutLabels(laid: readonly LaidCoding[], geometry: LineGeometry): PlacedLabel[] {
  const wishes = laid.map((coding) => ({
    coding,
    lane: coding.lane,
    top: (geometry.tops[coding.firstLine] ?? 0) + Math.round((geometry.lineHeight - 20) / 2),
  }));
  const labels = chooseLabels(wishes);
  const tops = placeLabels(labels.map(({ top }) => top));
  return labels.map((label, index) => ({ ...label, placedTop: tops[index] ?? label.top }));
}
