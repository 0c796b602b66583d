/** A table ready to be written in any format: columns with headings, and rows that may be made only when asked for. */

/** Text, a number, a share (0.5 is 50 %), or a calendar date; `null` where there is nothing. */
export type Cell = string | number | null;

export interface Column {
  readonly heading: string;
  /** `decimal`: shown with two digits. `share`: 0 to 1. `date`: the cell is text, YYYY-MM-DD. */
  readonly kind: 'text' | 'number' | 'decimal' | 'share' | 'date';
  /** In characters. */
  readonly width: number;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  /** Can be gone through once or many times; each row has one cell a column. */
  readonly rows: Iterable<readonly Cell[]>;
  /** A sentence below it, in reports. */
  readonly note?: string;
}

export function isNumeric(kind: Column['kind']): boolean {
  return kind === 'number' || kind === 'decimal' || kind === 'share';
}

export function textColumn(heading: string, width: number): Column {
  return { heading, kind: 'text', width };
}

export function numberColumn(heading: string, width = 10): Column {
  return { heading, kind: 'number', width };
}

export function decimalColumn(heading: string, width = 10): Column {
  return { heading, kind: 'decimal', width };
}

export function dateColumn(heading: string): Column {
  return { heading, kind: 'date', width: 12 };
}

/** Rows from a generator that starts anew each time somebody goes through them. */
export function lazyRows(make: () => Iterable<readonly Cell[]>): Iterable<readonly Cell[]> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}
