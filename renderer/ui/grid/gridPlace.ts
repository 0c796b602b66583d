/** Cells of a grid by row and column: −1 is the row of headings, the number of rows the one below them all. */

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** From the first to the last row and column, both included. */
export interface GridRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  readonly hasFooter: boolean;
}

export const headerRow = -1;

/** The cells between two corners; headings and the row below are never part of it, unless it is that one cell. */
export function rangeBetween(a: GridPlace, b: GridPlace): GridRange {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export function isInRange({ top, bottom, left, right }: GridRange, { row, column }: GridPlace): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function clampPlace({ row, column }: GridPlace, { rows, columns, hasFooter }: GridExtent): GridPlace {
  const last = hasFooter ? rows : rows - 1;
  return {
    row: Math.max(headerRow, Math.min(row, last)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

interface MoveKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where a key leads; `null` for a key that does not move. `page` is the number of rows in sight. */
export function placeAfterKey(
  from: GridPlace,
  event: MoveKey,
  extent: GridExtent,
  page: number,
): GridPlace | null {
  if (event.altKey) return null;
  const isFar = event.ctrlKey || event.metaKey;
  const lastRow = extent.rows - 1;
  const lastColumn = extent.columns - 1;
  const { row, column } = from;
  const to = (target: GridPlace) => clampPlace(target, extent);
  switch (event.key) {
    case 'ArrowUp':
      return to({ row: isFar ? 0 : row - 1, column });
    case 'ArrowDown':
      return to({ row: isFar ? lastRow : row + 1, column });
    case 'ArrowLeft':
      return to({ row, column: isFar ? 0 : column - 1 });
    case 'ArrowRight':
      return to({ row, column: isFar ? lastColumn : column + 1 });
    case 'Home':
      return to({ row: isFar ? 0 : row, column: 0 });
    case 'End':
      return to({ row: isFar ? lastRow : row, column: lastColumn });
    case 'PageUp':
      return to({ row: Math.max(0, row - page), column });
    case 'PageDown':
      return to({ row: Math.min(lastRow, row + page), column });
    default:
      return null;
  }
}
