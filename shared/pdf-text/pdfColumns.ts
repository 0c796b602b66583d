/** Finds two columns on a page: a strip that hardly any row crosses, with words that fill both sides of it. */

import type { PdfRow } from './pdfLines.ts';
import type { PdfPiece } from './pdfPage.ts';

/** Rows with words on both sides of the strip, at least. */
const leastRows = 5;
/** Of the rows, those that may cross the strip: headings, figures. */
const mostCrossing = 0.25;
/** How much of its column a line fills at least, on average: labels before their words fill little. */
const leastFilled = 0.5;
/** Of the height of letters. */
const leastGap = 0.8;

/**
 * One list where the page has one column; else bands over the whole width and columns, in the order of reading.
 * `rowsOf` makes rows of pieces: each column has baselines of its own.
 */
export function columnsOf(
  rows: readonly PdfRow[],
  pageWidth: number,
  rowsOf: (pieces: readonly PdfPiece[]) => PdfRow[],
): (readonly PdfRow[])[] {
  const strip = findStrip(rows, pageWidth);
  if (strip === null) return [rows];
  const columns: (readonly PdfRow[])[] = [];
  let band: PdfRow[] = [];
  let between: PdfPiece[] = [];
  const close = () => {
    const sides = [
      between.filter((piece) => isLeftOf(piece, strip)),
      between.filter((piece) => !isLeftOf(piece, strip)),
    ];
    for (const column of [band, ...sides.map(rowsOf)]) if (column.length > 0) columns.push(column);
    band = [];
    between = [];
  };
  for (const row of rows) {
    if (crosses(row, strip)) {
      if (between.length > 0) close();
      band.push(row);
    } else between.push(...row.pieces);
  }
  close();
  return columns;
}

function isLeftOf({ x, width }: PdfPiece, strip: number): boolean {
  return x + width / 2 < strip;
}

function visible(row: PdfRow): readonly PdfPiece[] {
  return row.pieces.filter(({ text }) => text.trim() !== '');
}

function crosses(row: PdfRow, strip: number): boolean {
  return visible(row).some(({ x, width }) => x < strip - 1 && x + width > strip + 1);
}

function split(row: PdfRow, strip: number): [PdfRow, PdfRow] {
  return [
    { ...row, pieces: row.pieces.filter((piece) => isLeftOf(piece, strip)) },
    { ...row, pieces: row.pieces.filter((piece) => !isLeftOf(piece, strip)) },
  ];
}

/** The middle of the strip, looked for in the middle third of the page. */
function findStrip(rows: readonly PdfRow[], pageWidth: number): number | null {
  const filled = rows.filter((row) => visible(row).length > 0);
  if (filled.length < leastRows) return null;
  const gaps = filled.flatMap((row) => gapsOf(row));
  let best: { middle: number; count: number } | null = null;
  for (const middle of candidates(gaps, pageWidth)) {
    const count = gaps.filter(({ from, to }) => from < middle && to > middle).length;
    if (count >= leastRows && count > (best?.count ?? 0) && isStrip(filled, middle, pageWidth))
      best = { middle, count };
  }
  return best?.middle ?? null;
}

function candidates(gaps: readonly { from: number; to: number }[], pageWidth: number): number[] {
  const middles = new Set(gaps.map(({ from, to }) => Math.round((from + to) / 4) * 2));
  return [...middles].filter((middle) => middle > pageWidth / 3 && middle < (pageWidth * 2) / 3);
}

function gapsOf(row: PdfRow): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { x, width } of visible(row)) {
    if (x - end > row.size * leastGap && end > Number.NEGATIVE_INFINITY) gaps.push({ from: end, to: x });
    end = Math.max(end, x + width);
  }
  return gaps;
}

function isStrip(rows: readonly PdfRow[], middle: number, pageWidth: number): boolean {
  const crossing = rows.filter((row) => crosses(row, middle)).length;
  if (crossing > rows.length * mostCrossing) return false;
  const sides = rows.filter((row) => !crosses(row, middle)).map((row) => split(row, middle));
  const lefts = sides.flatMap(([left]) => extent(left));
  const rights = sides.flatMap(([, right]) => extent(right));
  if (lefts.length < leastRows || rights.length < leastRows) return false;
  const start = Math.min(...lefts.map(({ from }) => from));
  const end = Math.max(...rights.map(({ to }) => to), pageWidth / 2);
  return isFilled(lefts, middle - start) && isFilled(rights, end - middle);
}

function extent(row: PdfRow): { from: number; to: number }[] {
  const pieces = visible(row);
  const [first] = pieces;
  if (!first) return [];
  return [{ from: first.x, to: Math.max(...pieces.map(({ x, width }) => x + width)) }];
}

function isFilled(lines: readonly { from: number; to: number }[], width: number): boolean {
  const sum = lines.reduce((all, { from, to }) => all + (to - from), 0);
  return sum / lines.length >= width * leastFilled;
}
