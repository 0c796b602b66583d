/** How wide a column of a table must be for its longest word to stand whole. */

/** A letter of a table at its widest, on average, and the white space of a cell, in twips. */
const letterTwips = 108;
const cellTwips = 190;
/** Longer words are broken. */
const mostLetters = 22;

/** In twips; each column is given by the texts of its cells. */
export function columnWidths(
  columns: readonly (readonly string[])[],
  letter = letterTwips,
  cell = cellTwips,
): number[] {
  return columns.map((cells) => {
    const letters = cells.reduce((most, cell) => Math.max(most, longestWord(cell)), 0);
    return Math.min(letters, mostLetters) * letter + cell;
  });
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[ \t\n-]+/u, 200).map(({ length }) => length));
}
