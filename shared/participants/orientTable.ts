/**
 * Finds the table in a table: what stands above its headings, and which way round it is. Participants come out in rows.
 * Rules: docs/rules/participants.md, PT1 and PT30.
 */
import { isAnonymousLabel, labelKey } from '../transcript/speakerLabels.ts';

export interface OrientedTable {
  readonly headings: readonly string[];
  /** Rows below the headings that are not empty, with their numbers in the file from 1 (columns where it was turned). */
  readonly filled: readonly FilledRow[];
  /** Rows above the headings that are not empty. */
  readonly titleRows: number;
}

export interface FilledRow {
  readonly cells: readonly string[];
  readonly row: number;
}

type Rows = readonly (readonly string[])[];

/** Of filled rows only: tables have empty ones by the hundred thousand. `null` where nothing stands below a heading. */
export function orientTable(
  filledRows: readonly FilledRow[],
  known: ReadonlySet<string>,
): OrientedTable | null {
  const rows = filledRows.map(({ cells }) => cells);
  const { across, down } = countLabels(rows, known);
  const isMore = across.count > down.count || (across.count === down.count && across.share > down.share);
  const isTurned = across.count > 0 && isMore && !across.isShared;
  const titleRows = isTurned ? across.row : headingRow(rows, down, known);
  const below = filledRows.slice(titleRows);
  const [headings, ...others] = isTurned ? turn(below) : below;
  const filled = isTurned ? others.filter(({ cells }) => isFilled(cells)) : others;
  return headings && filled.length > 0 ? { headings: headings.cells, filled, titleRows } : null;
}

/**
 * Participants of the project decide alone where the table names any: "Q1 … Q20" of a questionnaire look like labels too.
 */
function countLabels(rows: Rows, known: ReadonlySet<string>): { across: LabelRow; down: LabelColumn } {
  const firstOf = (cell: string) => participantsOfCell(cell, known)[0] ?? '';
  const kinds = [
    (cell: string) => known.has(labelKey(firstOf(cell))),
    (cell: string) => looksLikeParticipant(firstOf(cell), known),
  ];
  const counts = kinds.map((isLabel) => ({
    across: rowWithMostLabels(rows, isLabel),
    down: columnWithMostLabels(rows, isLabel),
  }));
  const [ofProject, alike] = counts;
  const hasKnown = ofProject !== undefined && ofProject.across.count + ofProject.down.count > 0;
  return (hasKnown ? ofProject : alike) ?? { across: noRow, down: noColumn };
}

interface LabelRow {
  readonly row: number;
  readonly count: number;
  readonly share: number;
  readonly isShared: boolean;
}

interface LabelColumn {
  readonly column: number;
  readonly firstRow: number;
  readonly count: number;
  readonly share: number;
}

const noRow: LabelRow = { row: 0, count: 0, share: 0, isShared: false };
const noColumn: LabelColumn = { column: 0, firstRow: -1, count: 0, share: 0 };

export function looksLikeParticipant(cell: string, known: ReadonlySet<string>): boolean {
  const label = cell.trim();
  return label !== '' && (known.has(labelKey(label)) || isAnonymousLabel(label));
}

/** "E1, E2" and "E1 et E2" are two participants where both are participants; any other cell is one. */
export function participantsOfCell(cell: string, known: ReadonlySet<string>): string[] {
  const label = cell.trim();
  if (looksLikeParticipant(label, known)) return [label];
  const parts = label
    .split(/[,;/+&]|\s(?:et|and)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => looksLikeParticipant(part, known)) ? parts : [label];
}

export function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** `isShared`: another row names as many, so that these are values and no headings. */
function rowWithMostLabels(rows: Rows, isLabel: (cell: string) => boolean): LabelRow {
  let best = { ...noRow };
  rows.forEach((cells, row) => {
    const labels = cells.slice(1).filter(isLabel);
    const count = new Set(labels.map(labelKey)).size;
    const share = labels.length / Math.max(1, cells.slice(1).filter((cell) => cell.trim() !== '').length);
    if (count > best.count) best = { row, count, share, isShared: false };
    else if (count > 0 && count === best.count) best.isShared = true;
  });
  return best;
}

function columnWithMostLabels(rows: Rows, isLabel: (cell: string) => boolean): LabelColumn {
  const filled: number[] = [];
  const keys: Set<string>[] = [];
  const firstRows: number[] = [];
  rows.forEach((cells, row) => {
    // What stands in the first row is a heading.
    if (row === 0) return;
    cells.forEach((cell, column) => {
      if (cell === '') return;
      if (firstRows[column] !== undefined) filled[column] = (filled[column] ?? 1) + 1;
      if (!isLabel(cell)) return;
      firstRows[column] ??= row;
      keys[column] ??= new Set();
      keys[column].add(labelKey(cell));
    });
  });
  let best = noColumn;
  keys.forEach((found, column) => {
    const share = found.size / (filled[column] ?? 1);
    if (found.size > best.count)
      best = { column, firstRow: firstRows[column] ?? -1, count: found.size, share };
  });
  return best;
}

/**
 * The row above the first participant, else the first row with two different cells. Whoever speaks in no transcript is no
 * participant of the project, and their row is no heading all the same.
 */
function headingRow(rows: Rows, { column, firstRow }: LabelColumn, known: ReadonlySet<string>): number {
  if (firstRow > 0) {
    let row = firstRow - 1;
    while (row > 0 && looksLikeParticipant(rows[row]?.[column] ?? '', known)) row--;
    return row;
  }
  const wide = rows.findIndex((row) => new Set(row.filter((cell) => cell.trim() !== '')).size > 1);
  return Math.max(0, wide);
}

/** Columns as rows, with their numbers from 1. */
function turn(rows: readonly FilledRow[]): FilledRow[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => ({
    cells: rows.map(({ cells }) => cells[column] ?? ''),
    row: column + 1,
  }));
}
