/** All that the margin, the minimap and the marks need of a transcript's codings, worked out once a change. */
import { chooseLabels, type MarginLabel } from './chooseLabels.ts';
import type { CodingsByLine } from './LinePainter.ts';
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

export interface CodingLayout {
  /** In text order. */
  readonly laid: readonly LaidCoding[];
  readonly laneCount: number;
  readonly byLine: CodingsByLine;
}

const known = new WeakMap<readonly ShownCoding[], { rows: readonly LineRow[]; layout: CodingLayout }>();

/** Lanes and lines; independent of how large the text is shown. Worked out once for a list that marks and margin share. */
export function layoutCodings(codings: readonly ShownCoding[], rows: readonly LineRow[]): CodingLayout {
  const before = known.get(codings);
  if (before?.rows === rows) return before.layout;
  const layout = workOutLayout(codings, rows);
  known.set(codings, { rows, layout });
  return layout;
}

function workOutLayout(codings: readonly ShownCoding[], rows: readonly LineRow[]): CodingLayout {
  // Codings of one passage keep the order in which they were made.
  const sorted = [...codings].sort((a, b) => a.start - b.start || b.end - a.end);
  const spans = sorted.map((coding) => {
    const first = placeAt(rows, coding.start, 'after').line;
    return { first, last: Math.max(first, placeAt(rows, coding.end, 'before').line) };
  });
  const { lanes, laneCount } = layoutStripes(spans, rows.length);
  const laid = sorted.map((coding, index) => ({
    coding,
    firstLine: spans[index]?.first ?? 0,
    lastLine: spans[index]?.last ?? 0,
    lane: lanes[index] ?? foldedLane,
  }));
  return { laid, laneCount, byLine: groupByLine(laid) };
}

/** In lane order within each line. */
function groupByLine(laid: readonly LaidCoding[]): CodingsByLine {
  const byLine = new Map<number, ShownCoding[]>();
  for (let wanted = 0; wanted <= foldedLane; wanted++) {
    for (const { coding, firstLine, lastLine, lane } of laid) {
      if (lane !== wanted) continue;
      for (let line = firstLine; line <= lastLine; line++) {
        const own = byLine.get(line);
        if (own) own.push(coding);
        else byLine.set(line, [coding]);
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
