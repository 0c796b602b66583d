/**
 * How much narrower letters must be for a stored line to stay one line of Word. Widths are those of Arial, rounded up by
 * kind of sign: a line that fits easily is never touched.
 */

/** 9 points, the size of transcript lines, in twips. */
const sizeTwips = 180;
/** White space inside a cell, left and right. */
const cellTwips = 170;
const leastPercent = 50;

/** Percent of a letter's width, 100 for nearly every line. */
export function lineScale(line: string, columnTwips: number): number {
  const room = (columnTwips - cellTwips) / sizeTwips;
  let width = 0;
  for (const sign of line) width += widths[sign.charCodeAt(0)] ?? widthOf(sign);
  return width <= room ? 100 : Math.max(leastPercent, Math.floor((100 * room) / width));
}

/** In parts of the size of the letters. */
function widthOf(sign: string): number {
  if (/[\p{M}\p{Cf}]/u.test(sign)) return 0;
  if (/[ijl.,:;!|'’ [\]()tf/\\I\u00a0\u202f]/.test(sign)) return 0.31;
  if (/[mwMW%@…——œæŒÆ]/.test(sign)) return 0.95;
  if (/\p{Lu}/u.test(sign)) return 0.74;
  if (sign === '\t') return 3;
  // Ideographs, syllables and pictures fill a square.
  return /[\u2e80-\u{10ffff}]/u.test(sign) ? 1.2 : 0.56;
}

/** Of the signs that lines are mostly made of. */
const widths = Array.from({ length: 256 }, (_, code) => widthOf(String.fromCharCode(code)));
