/** Reads the first table of a .docx or .odt that has a heading row and at least one more, and what goes on with it further down. */
import { nameProblem, type Problem } from '../words/problem.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import type { DocxBlock, DocxCell, DocxTable } from './docxBlocks.ts';
import { readDocxDocument } from './docxDocument.ts';
import { layOut } from './docxText.ts';
import { readOdtDocument } from './odtDocument.ts';
import { finishTable, type HeadingAbove, type SourceTable } from './sourceTable.ts';

/**
 * A cell merged over columns or downwards fills all its places; paragraphs of one cell are joined by line feeds. Later
 * tables with the very same heading row go on with the first, their heading rows left out.
 */
export function readDocumentTable(
  file: string,
  bytes: Uint8Array,
  extension: '.docx' | '.odt',
): SourceTable | Refusal {
  const document = extension === '.docx' ? readDocxDocument(file, bytes) : readOdtDocument(file, bytes);
  if (isRefusal(document)) return document;
  const rows: string[][] = [];
  const headingsAbove: (readonly HeadingAbove[])[] = [];
  let others = 0;
  let merged = 0;
  for (const { table, headings } of tablesIn(document.body.blocks, [])) {
    const own = rowsOf(table);
    const isFirst = rows.length === 0;
    if (!isFirst && !isSameRow(own[0], rows[0])) {
      others++;
      continue;
    }
    merged += table.rows.flat().filter(({ columns, isContinued }) => columns > 1 || isContinued).length;
    for (const row of isFirst ? own : own.slice(1)) {
      rows.push(row);
      headingsAbove.push(headings);
    }
  }
  if (rows.length === 0) return refuse('tableMissing', { file });
  const table = finishTable(file, rows, problemsOf(others, merged));
  return isRefusal(table) ? table : { ...table, headingsAbove };
}

function problemsOf(others: number, merged: number): Problem[] {
  return [
    ...(others > 0 ? [nameProblem(null, 'otherTablesLeftOut', { count: others })] : []),
    ...(merged > 0 ? [nameProblem(null, 'mergedFilled', { count: merged })] : []),
  ];
}

interface PlacedTable {
  readonly table: DocxTable;
  readonly headings: readonly HeadingAbove[];
}

/** In text order; a table inside a cell is looked at only when the outer one has a single row. */
function* tablesIn(blocks: readonly DocxBlock[], above: readonly HeadingAbove[]): Generator<PlacedTable> {
  let headings = above;
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (block.rows.length >= 2) yield { table: block, headings };
      else yield* tablesIn(cellBlocks(block), headings);
    } else if (block.heading !== null && block.text.trim() !== '') {
      const level = block.heading;
      headings = [...headings.filter((one) => one.level < level), { level, text: block.text.trim() }];
    }
  }
}

function cellBlocks({ rows }: DocxTable): DocxBlock[] {
  return rows.flatMap((row) => row.flatMap((cell) => cell.blocks));
}

function rowsOf({ rows }: DocxTable): string[][] {
  const laidOut: string[][] = [];
  for (const row of rows) laidOut.push(cellsOf(row, laidOut.at(-1) ?? []));
  return laidOut;
}

function isSameRow(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((cell, index) => cell.trim() === b[index]?.trim());
}

function cellsOf(row: readonly DocxCell[], above: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of row) {
    const text = cell.isContinued ? (above[cells.length] ?? '') : layOut(cell.blocks).text;
    for (let column = 0; column < cell.columns; column++) cells.push(text);
  }
  return cells;
}
