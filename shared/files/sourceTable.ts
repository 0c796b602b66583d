/** A table as read from a file: cells as text, in rows of one length. */
import type { Problem } from '../words/problem.ts';
import { type Refusal, refuse } from '../words/refusal.ts';

export interface SourceTable {
  /** Heading row included; every row has the same length. Wholly empty rows may be one and the same array: read only. */
  readonly rows: string[][];
  /** `line` counts rows from 1, the heading row being 1. */
  readonly problems: readonly Problem[];
  /** Of a document with headings and several tables. */
  readonly document?: TablesOfDocument;
}

export interface TablesOfDocument {
  /** The headings above the table, from the first level down. */
  readonly headings: readonly HeadingAbove[];
  /** Later tables with the very same heading row, that row left out. */
  readonly further: readonly { readonly rows: string[][]; readonly headings: readonly HeadingAbove[] }[];
}

export interface HeadingAbove {
  /** 1 to 9. */
  readonly level: number;
  readonly text: string;
}

/** Cells of a table at most; wholly empty rows and columns at the end do not count. */
export const mostCells = 4_000_000;

/** Cuts wholly empty rows and columns at the end and fills short rows. `rows` may have holes: empty rows. */
export function finishTable(
  file: string,
  rows: readonly (readonly string[] | undefined)[],
  problems: readonly Problem[],
): SourceTable | Refusal {
  let height = 0;
  let width = 0;
  let filledRows = 0;
  rows.forEach((row, index) => {
    const length = row ? filledLength(row) : 0;
    if (length === 0) return;
    height = index + 1;
    width = Math.max(width, length);
    filledRows++;
  });
  if (height === 0) return refuse('tableEmpty', { file });
  if (filledRows * width > mostCells) return refuse('tableTooLarge', { file, limit: mostCells });
  const empty = new Array<string>(width).fill('');
  const finished: string[][] = [];
  for (let index = 0; index < height; index++) {
    const row = rows[index];
    finished.push(row && filledLength(row) > 0 ? Array.from(empty, (_, column) => row[column] ?? '') : empty);
  }
  return { rows: finished, problems };
}

function filledLength(row: readonly string[]): number {
  let length = row.length;
  while (length > 0 && (row[length - 1] ?? '').trim() === '') length--;
  return length;
}
