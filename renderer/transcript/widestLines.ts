/**
 * The lines of a text that may be the widest. The column is as wide as its widest line, and a browser that draws only the
 * turns in sight does not know it; which lines come into question is told by rough widths of letters, without a font.
 */
import type { LineRow } from './lineRows.ts';

/** Rough widths are off by some hundredths: the widest line is among so many. */
const candidates = 24;

/** Of each character up to U+017F, in hundredths of the font's size. */
const widths = new Uint8Array(0x180).fill(52);
/** Beyond: as usual, and from the first scripts of square signs on (Hangul, kana, Han) as wide as high. */
const usual = 60;
const square = 100;
const firstSquare = 0x1100;
for (const [width, characters] of [
  [26, " .,:;’'‘|!ijlIíìîïĳ()[]"],
  [36, 'tfrsJ-"“”'],
  [66, 'ABCDEFGHKLNOPQRSTUVXYZÀÂÇÉÈÊËÎÔÛÙnuhkûùü'],
  [82, 'mwMWŒœÆæ@%&—'],
] as const) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    if (code < widths.length) widths[code] = width;
  }
}

/** The widest first. */
export function widestLines(text: string, rows: readonly LineRow[]): readonly string[] {
  return rows
    .map(({ start, end }) => ({ start, end, width: roughWidth(text, start, end) }))
    .sort((a, b) => b.width - a.width)
    .slice(0, candidates)
    .map(({ start, end }) => text.slice(start, end));
}

function roughWidth(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    width += widths[code] ?? (code < firstSquare ? usual : square);
  }
  return width;
}
