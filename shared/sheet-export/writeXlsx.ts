/**
 * Tables as .xlsx: typed cells, frozen heading row, a filter on every column. Text is stored in the cell itself and never
 * calculated. Rules: docs/rules/exports.md; format: ECMA-376 part 1, 18.3.
 */
import { keepApostrophe } from '../files/formulaGuard.ts';
import { mostCellCharacters } from '../tables/cellLimit.ts';
import { type ChunkPacker, streamedZip } from '../tables/streamedZip.ts';
import type { Cell, Table } from '../tables/table.ts';
import { xmlText } from '../tables/xmlText.ts';
import type { Language } from '../words/plural.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { type SheetFrame, workbookFrame } from './sheetFrame.ts';

/** Limit of Excel; a file beyond it does not open. */
const mostRows = 1_048_576;

/** In points; a row of Excel is no higher than the second. */
const lineHeight = 15;
const greatestHeight = 409;

export interface WrittenSheet {
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/** Refused where a sheet cannot take all rows; a text longer than a cell can be is cut, and that is a problem. */
export function writeXlsx(
  file: string,
  table: Table,
  language: Language,
  packer?: ChunkPacker,
): Promise<WrittenSheet | Refusal> {
  return writeWorkbook(file, [table], language, packer);
}

/** A sheet a table, the first one streamed. */
export async function writeWorkbook(
  file: string,
  tables: readonly [Table, ...Table[]],
  language: Language,
  packer?: ChunkPacker,
): Promise<WrittenSheet | Refusal> {
  const counts = tables.map(countRows);
  const rows = Math.max(...counts);
  if (rows + 1 > mostRows) return refuse('exportTooManyRows', { file, rows, limit: mostRows - 1 });
  const frame = await workbookFrame(tables, language);
  const [first, ...others] = frame.sheets.map((sheet, index) => ({
    name: sheet.part,
    rows: counts[index] ?? 0,
    sheet: new SheetRows(tables[index] ?? tables[0], sheet),
  }));
  if (!first) throw new Error('A workbook has a sheet.');
  const parts = new Map(frame.parts);
  const encoder = new TextEncoder();
  for (const { name, sheet, rows: count } of others)
    parts.set(name, encoder.encode([...sheet.pieces(count)].join('')));
  const pieces = first.sheet.pieces(first.rows);
  const bytes = streamedZip(parts, { name: first.name, pieces }, { packer });
  const cut = [first, ...others].reduce((sum, { sheet }) => sum + sheet.cutCells, 0);
  const problems =
    cut === 0 ? [] : [nameProblem(null, 'exportCellsCut', { count: cut, limit: mostCellCharacters })];
  return { bytes, rows: counts[0] ?? 0, problems };
}

function countRows({ rows }: Table): number {
  let count = 0;
  for (const _ of rows) count++;
  return count;
}

/** The sheet's markup, row by row. */
class SheetRows {
  cutCells = 0;
  private readonly table: Table;
  private readonly frame: SheetFrame;

  constructor(table: Table, frame: SheetFrame) {
    this.table = table;
    this.frame = frame;
  }

  *pieces(rows: number): Generator<string> {
    yield this.frame.opening;
    let number = 1;
    for (const row of this.table.rows) yield this.rowOf(row, ++number);
    const area = `A1:${columnName(this.table.columns.length - 1)}${rows + 1}`;
    // The filter stands right after the rows (ECMA-376 part 1, 18.3.1.99: a fixed order).
    yield this.frame.closing.replace('</sheetData>', `</sheetData><autoFilter ref="${area}"/>`);
  }

  private rowOf(row: readonly Cell[], number: number): string {
    const cells = row.map((cell, column) => this.cellOf(cell, column, `${columnName(column)}${number}`));
    const lines = Math.max(...row.map((cell, column) => this.linesOf(cell, column)));
    const height = lines > 1 ? ` ht="${Math.min(lines * lineHeight, greatestHeight)}"` : '';
    return `<row r="${number}"${height}>${cells.join('')}</row>`;
  }

  /** How many lines a wrapped text takes in its column, nearly: programs that do not measure it themselves show it whole. */
  private linesOf(cell: Cell, column: number): number {
    if (typeof cell !== 'string') return 1;
    const width = Math.max(1, (this.table.columns[column]?.width ?? 10) - 1);
    let lines = 0;
    for (const line of cell.split('\n')) lines += Math.max(1, Math.ceil(line.length / width));
    return lines;
  }

  private cellOf(cell: Cell, column: number, place: string): string {
    const style = this.frame.styles[column] ?? '0';
    if (cell === null || cell === '') return '';
    if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
    const day = this.table.columns[column]?.kind === 'date' ? dayNumber(cell) : null;
    if (day !== null) return `<c r="${place}" s="${style}"><v>${day}</v></c>`;
    return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${this.textOf(cell)}</t></is></c>`;
  }

  private textOf(cell: string): string {
    const text = keepApostrophe(cell);
    if (text.length <= mostCellCharacters) return sheetText(text);
    this.cutCells++;
    const end = mostCellCharacters - 1;
    const isHalf = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
    return sheetText(`${text.slice(0, isHalf ? end - 1 : end)}…`);
  }
}

/** 0 is A, 26 is AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Days since 30 December 1899, the zero of the format's 1900 calendar; right from 1 March 1900 on. */
function dayNumber(date: string): number | null {
  const time = Date.parse(`${date}T00:00:00Z`);
  const day = time / 86_400_000 + 25_569;
  return Number.isNaN(day) || day < 61 ? null : day;
}

/** `_x0041_` would be read as a character's code (ECMA-376 part 1, 18.4.12): its underscore is written as a code itself. */
function sheetText(text: string): string {
  return xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
