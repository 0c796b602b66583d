/** Puts the pieces of a page into lines: what stands on one baseline, from left to right, column after column. */
import { columnsOf } from './pdfColumns.ts';
import type { PdfLine, PdfPiece } from './pdfPage.ts';

/** Pieces of one baseline, sorted by x. */
export interface PdfRow {
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly PdfPiece[];
}

/** Lines of a page in the order of reading; each list is one column or one band over the whole width. */
export function linesOf(pieces: readonly PdfPiece[], width: number): PdfLine[][] {
  const rows = rowsOf(pieces);
  return columnsOf(rows, width, rowsOf).map((column) =>
    column.map(lineOf).filter(({ text }) => text.trim() !== ''),
  );
}

/** From the top down. Raised and lowered signs belong to the line beside them. */
function rowsOf(pieces: readonly PdfPiece[]): PdfRow[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: { y: number; size: number; pieces: PdfPiece[] }[] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const reach = Math.max(row?.size ?? 0, piece.size) * 0.4;
    if (row && row.y - piece.y < reach) {
      row.pieces.push(piece);
      // The baseline is that of the largest letters.
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows;
}

/** A gap as wide as two and a half letters' height was a tab or the next cell. */
const tabGap = 2.5;
const spaceGap = 0.15;

function lineOf({ y, size, pieces }: PdfRow): PdfLine {
  const isRightToLeft = pieces.filter((piece) => piece.isRightToLeft).length * 2 > pieces.length;
  const ordered = isRightToLeft ? [...pieces].reverse() : pieces;
  let text = '';
  let last: PdfPiece | null = null;
  let hasBlank = false;
  const gaps: { at: number; to: number; width: number }[] = [];
  const signs: { at: number; text: string }[] = [];
  for (const piece of ordered) {
    if (piece.text.trim() === '') {
      hasBlank = true;
      continue;
    }
    if (last) {
      const pair: [PdfPiece, PdfPiece] = isRightToLeft ? [piece, last] : [last, piece];
      const sign = separator(pair, size, text, piece.text) || narrowSpace(pair, hasBlank, size, text);
      if (sign === ' ' && !isRightToLeft)
        gaps.push({ at: text.length, to: piece.x, width: piece.x - last.x - last.width });
      text += sign;
    }
    if (piece.size <= size * 0.8 && piece.y - y > size * 0.2 && /^\s*[0-9]{1,3}\s*$/u.test(piece.text))
      signs.push({ at: text.length, text: piece.text });
    text += piece.text;
    last = piece;
    hasBlank = false;
  }
  const words = text.replace(/\s+$/u, '');
  const visible = pieces.filter((piece) => piece.text.trim() !== '');
  const left = visible[0]?.x ?? 0;
  const right = visible.reduce((most, piece) => Math.max(most, piece.x + piece.width), left);
  // A sign with a space before it never begins a line.
  const first = /^\s*\S+(?:\s[?!:;»]+)?/u.exec(words)?.[0].length ?? 0;
  return {
    text: words,
    left,
    right,
    y,
    size,
    firstWord: ((right - left) * weightOf(words.slice(0, first))) / Math.max(1, weightOf(words)),
    gaps: gaps.filter((gap) => mayBeTab(gap, gaps, size)),
    signs,
  };
}

/** Labels and times before their words are short. */
const longestBeforeTab = 30;

/** Clearly wider than the other spaces of the line, which a justified line stretches alike. */
function mayBeTab(
  gap: { at: number; width: number },
  all: readonly { at: number; width: number }[],
  size: number,
): boolean {
  if (gap.at > longestBeforeTab || gap.width < size * 0.6) return false;
  return all.every((other) => other.at <= longestBeforeTab || other.width * 1.6 < gap.width);
}

/** How wide letters are beside each other, nearly, in whatever font. */
function weightOf(text: string): number {
  let weight = 0;
  for (const letter of text) {
    if (/[iljtfr.,;:!'’|()[\]\s]/u.test(letter)) weight += 0.55;
    else if (/[mwMW…—]/u.test(letter)) weight += 1.6;
    else weight += /[\p{Lu}\p{Lo}]/u.test(letter) ? 1.35 : 1;
  }
  return weight;
}

function separator([a, b]: [PdfPiece, PdfPiece], size: number, before: string, after: string): string {
  const gap = b.x - (a.x + a.width);
  if (gap > size * tabGap) return '\t';
  const hasSpace = /\s$/u.test(before) || /^\s/u.test(after);
  return gap > size * spaceGap && !hasSpace ? ' ' : '';
}

/** Before and inside French signs a narrow no-break space is less than other spaces are: it counts where the file has one. */
function narrowSpace([a, b]: [PdfPiece, PdfPiece], hasBlank: boolean, size: number, before: string): string {
  if (!hasBlank || b.x - (a.x + a.width) < size * 0.08 || /\s$/u.test(before)) return '';
  return /^[:;!?»]/u.test(b.text) || /[«]$/u.test(a.text) ? ' ' : '';
}
