/** Places in a spreadsheet: "C7" is row 6, column 2, both counted from 0. */

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellArea {
  readonly first: CellPlace;
  readonly last: CellPlace;
}

/** What Excel allows. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

export function parseCellReference(reference: string): CellPlace | null {
  const [, letters, digits] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(reference) ?? [];
  if (!letters || !digits) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return isPlace(row, column) ? { row, column } : null;
}

/** "A1:C3"; `null` for anything else. */
export function parseCellArea(reference: string): CellArea | null {
  const [from = '', to = ''] = reference.split(':');
  const first = parseCellReference(from);
  const last = parseCellReference(to);
  return first && last && first.row <= last.row && first.column <= last.column ? { first, last } : null;
}

export function isPlace(row: number, column: number): boolean {
  return row >= 0 && row < mostRows && column >= 0 && column < mostColumns;
}
