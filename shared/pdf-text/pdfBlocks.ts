/** Measures the lines of a whole PDF, so that each block knows where its column ends and how far its lines stand apart. */

import { isSpeakerStart } from '../files/speakerStart.ts';
import type { PdfLine } from './pdfPage.ts';
import { type PdfBlock, wouldFit } from './pdfParagraphs.ts';

export interface ColumnOfPage {
  readonly lines: readonly PdfLine[];
  readonly pageWidth: number;
  /** Alone on its page: the text may go as far to the right as it begins from the left. */
  readonly isWhole: boolean;
}

/** Edges are those of all columns that begin at the same place on pages of the same width. */
export function measureBlocks(columns: readonly ColumnOfPage[]): PdfBlock[] {
  const edges = new Map<string, number>();
  for (const column of columns) {
    const key = placeOf(column);
    const right = column.lines.reduce((most, line) => Math.max(most, line.right), 0);
    edges.set(key, Math.max(edges.get(key) ?? 0, right));
  }
  const placed = columns.map((column) => {
    const leftEdge = leftOf(column.lines);
    const found = edges.get(placeOf(column)) ?? 0;
    const margin = (column.pageWidth - leftEdge) * 0.9;
    const rightEdge = column.isWhole && found < margin * 0.9 ? margin : found;
    return { column, leftEdge, found, rightEdge, inside: stepsInside(column.lines, rightEdge) };
  });
  const inside = placed.flatMap((one) => one.inside);
  const usual = mostFrequent(inside.length > 0 ? inside : columns.flatMap(({ lines }) => spacingsOf(lines)));
  return placed.map(({ column, leftEdge, found, rightEdge, inside }) => {
    const spacing = mostFrequent(inside, usual);
    const full = column.lines.filter(({ right }) => Math.abs(right - found) < 1.5).length;
    const isJustified = full >= 4 && full * 2 >= column.lines.length;
    return { lines: column.lines, leftEdge, rightEdge, spacing, isJustified };
  });
}

function placeOf({ lines, pageWidth, isWhole }: ColumnOfPage): string {
  return `${Math.round(pageWidth / 10)} ${isWhole} ${Math.round(leftOf(lines) / 20)}`;
}

function leftOf(lines: readonly PdfLine[]): number {
  return lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
}

function spacingsOf(lines: readonly PdfLine[]): number[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before ? [Math.round((before.y - line.y) * 10) / 10] : [];
  });
}

/** Steps after full lines: where turns are short, most lines end a paragraph and their steps say nothing. */
function stepsInside(lines: readonly PdfLine[], rightEdge: number): number[] {
  return spacingsOf(lines).filter((_, index) => {
    const [line, next] = [lines[index], lines[index + 1]];
    return line && next && !isSpeakerStart(next.text) && !wouldFit(line, rightEdge, next);
  });
}

/** The smallest of the most frequent: the lines inside paragraphs. Few lines say little, so `usual` counts too. */
function mostFrequent(values: readonly number[], usual = 0): number {
  const counts = new Map<number, number>();
  for (const value of values) if (value > 1) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!best) return usual || Number.POSITIVE_INFINITY;
  return usual > 0 && (best[1] < 4 || best[0] > usual * 1.2) ? usual : best[0];
}
