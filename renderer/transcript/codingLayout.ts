/** All that the margin, the minimap and the marks need of a transcript's codings, worked out once a change. */
import { chooseLabels, type MarginLabel } from './chooseLabels.ts';
import type { CodingsByLine } from './LinePainter.ts';
import { foldedLane, type LineSpan, layoutStripes } from './layoutStripes.ts';
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

export interface CodingLayout {
  /** In text order. */
  readonly laid: readonly LaidCoding[];
  readonly laneCount: number;
  readonly byLine: CodingsByLine;
}

/** Lanes and lines; independent of how large the text is shown. */
export function layoutCodings(codings: readonly ShownCoding[], rows: readonly LineRow[]): CodingLayout {
  // Codings of one passage keep the order in which they were made.
  const sorted = [...codings].sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: (LineSpan<string> & { coding: ShownCoding })[] = sorted.map((coding) => ({
    id: coding.id,
    coding,
    first: placeAt(rows, coding.start, 'after').line,
    last: placeAt(rows, coding.end, 'before').line,
  }));
  const { lanes, laneCount } = layoutStripes(spans, rows.length);
  const laid = spans.map(({ coding, first, last }) => ({
    coding,
    firstLine: first,
    lastLine: Math.max(first, last),
    lane: lanes.get(coding.id) ?? foldedLane,
  }));
  return { laid, laneCount, byLine: groupByLine(laid) };
}

function groupByLine(laid: readonly LaidCoding[]): CodingsByLine {
  const byLine = new Map<number, ShownCoding[]>();
  const inLaneOrder = [...laid].sort((a, b) => a.lane - b.lane);
  for (const { coding, firstLine, lastLine } of inLaneOrder) {
    for (let line = firstLine; line <= lastLine; line++) {
      const own = byLine.get(line);
      if (own) own.push(coding);
      else byLine.set(line, [coding]);
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
