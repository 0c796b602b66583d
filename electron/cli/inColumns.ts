/** A short table for people: columns of even width, numbers to the right. */
import { countGraphemes } from '../../shared/transcript/graphemes.ts';

/**
 * The first row holds the headings; each row becomes one line. Columns of numbers, and all from `numbersFrom` on, stand to
 * the right.
 */
export function inColumns(
  rows: readonly (readonly (string | number)[])[],
  numbersFrom = Number.POSITIVE_INFINITY,
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, countGraphemes(String(cell)));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - countGraphemes(String(cell)));
        const isNumber = column >= numbersFrom || typeof (rows[1] ?? row)[column] === 'number';
        return isNumber ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}
