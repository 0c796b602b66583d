/** Reads the first table of a .docx or .odt that has a heading row and at least one more, and what goes on with it further down. */
import { nameProblem, type Problem } from '../words/problem.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import type { DocxBlock, DocxCell, DocxTable } from './docxBlocks.ts';
import { readDocxDocument } from './docxDocument.ts';
import { layOut } from './docxText.ts';
import { nvivoReport } from './nvivoReport.ts';
import { readOdtDocument } from './odtDocument.ts';
import { finishTable, type HeadingAbove, type SourceTable } from './sourceTable.ts';

/** A cell merged over columns or downwards fills all its places; paragraphs of one cell are joined by line feeds. */
export function readDocumentTable(
  file: string,
  bytes: Uint8Array,
  extension: '.docx' | '.odt',
): SourceTable | Refusal {
  const document = extension === '.docx' ? readDocxDocument(file, bytes) : readOdtDocument(file, bytes);
  if (isRefusal(document)) return document;
  const [first, ...others] = tablesIn(document.body.blocks, []);
  if (!first) return reportIn(file, document.body.blocks) ?? refuse('tableMissing', { file });
  const rows = rowsOf(first.table);
  const table = finishTable(file, rows, problemsOf(first.table, others.length));
  if (isRefusal(table)) return table;
  const further = others.flatMap(({ table: { rows: other }, headings }) => {
    const laidOut = rowsOf({ kind: 'table', rows: other });
    return isSameRow(laidOut[0], rows[0]) ? { rows: laidOut.slice(1), headings } : [];
  });
  return { ...table, document: { headings: first.headings, further } };
}

/** A document without tables may be another program's report on codings. */
function reportIn(file: string, blocks: readonly DocxBlock[]): SourceTable | null {
  return nvivoReport(file, layOut(blocks).text.split('\n'));
}

function problemsOf({ rows }: DocxTable, others: number): Problem[] {
  const merged = rows.flat().filter(({ columns, isContinued }) => columns > 1 || isContinued).length;
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
