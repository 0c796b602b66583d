/** Reads the first table of an .xlsx as a table of texts (docs/rules/files.md, F8). */
import { nameProblem, type Problem } from '../words/problem.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import type { CellArea } from './cellReference.ts';
import { type OfficePackage, openOfficePackage } from './officePackage.ts';
import { finishTable, mostCells, type SourceTable } from './sourceTable.ts';
import { readWorkbook, type Workbook } from './xlsxParts.ts';
import { readSheet, type SheetCells } from './xlsxSheet.ts';

type SparseRows = (string[] | undefined)[];

export function readXlsx(file: string, bytes: Uint8Array): SourceTable | Refusal {
  const source = openOfficePackage(file, bytes, '.xlsx');
  if (isRefusal(source)) return source;
  const workbook = readWorkbook(source);
  if (isRefusal(workbook)) return workbook;
  const cells = readFirstTable(source, workbook);
  if (isRefusal(cells)) return cells;
  const rows = placeCells(file, cells);
  return isRefusal(rows) ? rows : finishTable(file, rows, problemsOf(cells, workbook.sheetParts.length - 1));
}

/** The first sheet with two rows and two columns, else the first of all: a sheet of explanations may stand in front. */
function readFirstTable(source: OfficePackage, workbook: Workbook): SheetCells | Refusal {
  let first: SheetCells | Refusal | null = null;
  for (const part of workbook.sheetParts) {
    const cells = readSheet(source, workbook, part);
    if (!isRefusal(cells) && new Set(cells.rows).size > 1 && new Set(cells.columns).size > 1) return cells;
    first ??= cells;
    if (isRefusal(cells)) break;
  }
  return first ?? refuse('sheetMissing', { file: source.file });
}

/** Rows without cells stay holes, so that a lone cell in the last row of a sheet costs nothing. */
function placeCells(file: string, cells: SheetCells): SparseRows | Refusal {
  const width = cells.columns.reduce((widest, column) => Math.max(widest, column + 1), 0);
  const filledRows = new Set(cells.rows).size;
  if (filledRows * width > mostCells) return refuse('tableTooLarge', { file, limit: mostCells });
  const rows: SparseRows = [];
  cells.values.forEach((value, index) => {
    const row = cells.rows[index] ?? 0;
    while (rows.length <= row) rows.push(undefined);
    rows[row] ??= new Array<string>(width).fill('');
    rows[row][cells.columns[index] ?? 0] = value;
  });
  let room = mostCells;
  for (const area of cells.merged) {
    room -= fillMerged(rows, width, area, room);
    if (room < 0) return refuse('tableTooLarge', { file, limit: mostCells });
  }
  return rows;
}

/** Fills a merged area, as far as the table reaches, from its first cell. Returns how many places were looked at. */
function fillMerged(rows: SparseRows, width: number, { first, last }: CellArea, room: number): number {
  const value = rows[first.row]?.[first.column] ?? '';
  if (value === '') return 1;
  const lastRow = Math.min(last.row, rows.length - 1);
  const lastColumn = Math.min(last.column, width - 1);
  const places = (lastRow - first.row + 1) * (lastColumn - first.column + 1);
  if (places > room) return places;
  for (let row = first.row; row <= lastRow; row++) {
    const cells = rows[row] ?? new Array<string>(width).fill('');
    for (let column = first.column; column <= lastColumn; column++) {
      if (cells[column] === '') cells[column] = value;
    }
    rows[row] = cells;
  }
  return places;
}

function problemsOf({ errors, formulasWithoutValue, merged }: SheetCells, otherSheets: number): Problem[] {
  const problems: Problem[] = [];
  if (otherSheets > 0) problems.push(nameProblem(null, 'otherSheetsLeftOut', { count: otherSheets }));
  if (merged.length > 0) problems.push(nameProblem(null, 'mergedFilled', { count: merged.length }));
  if (errors > 0) problems.push(nameProblem(null, 'cellErrors', { count: errors }));
  if (formulasWithoutValue > 0) {
    problems.push(nameProblem(null, 'formulasWithoutValue', { count: formulasWithoutValue }));
  }
  return problems;
}
