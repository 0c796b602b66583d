/**
 * Where every line lies, by arithmetic: stripes, labels and minimap never ask the page for positions.
 * Pixels from the top of the scrolled content. Rules: docs/rules/transcript-window.md, TG1–TG3.
 */
import type { LineRow } from './lineRows.ts';

export interface LineGeometry {
  /** Top of each line. */
  readonly tops: readonly number[];
  readonly lineHeight: number;
  /** Height of all lines with the room above and below. */
  readonly height: number;
}

/** Room above a turn, and above and below all lines. */
export const turnGap = 8;
export const columnPadding = 14;
const lineHeightAtZoom1 = 28;

export function lineHeightAt(zoom: number): number {
  return Math.round(lineHeightAtZoom1 * zoom);
}

export function lineGeometry(rows: readonly LineRow[], lineHeight: number): LineGeometry {
  let top = columnPadding;
  const tops = rows.map((row) => {
    if (row.hasGap) top += turnGap;
    const own = top;
    top += lineHeight;
    return own;
  });
  return { tops, lineHeight, height: top + columnPadding };
}

/** Index of the line at a height; the nearest one above where none is; 0 above the first. */
export function lineAtHeight({ tops }: LineGeometry, y: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

/** Lines [first, end) that are at least partly between two heights. */
export function linesBetween(
  geometry: LineGeometry,
  top: number,
  bottom: number,
): { first: number; end: number } {
  if (geometry.tops.length === 0) return { first: 0, end: 0 };
  return { first: lineAtHeight(geometry, top), end: lineAtHeight(geometry, bottom) + 1 };
}
