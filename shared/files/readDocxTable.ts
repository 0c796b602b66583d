/** Reads the first table of a .docx that has a heading row and at least one more. */
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import type { DocxBlock, DocxCell, DocxTable } from './docxBlocks.ts';
import { readDocxDocument } from './docxDocument.ts';
import { layOut } from './docxText.ts';
import { finishTable, type SourceTable } from './sourceTable.ts';

/** A cell merged over columns or downwards fills all its places; paragraphs of one cell are joined by line feeds. */
export function readDocxTable(file: string, bytes: Uint8Array): SourceTable | Refusal {
  const document = readDocxDocument(file, bytes);
  if (isRefusal(document)) return document;
  const table = firstTable(document.body.blocks);
  if (!table) return refuse('tableMissing', { file });
  const rows: string[][] = [];
  for (const row of table.rows) rows.push(cellsOf(row, rows.at(-1) ?? []));
  return finishTable(file, rows, []);
}

/** In text order; a table inside a cell is looked at only when the outer one has a single row. */
function firstTable(blocks: readonly DocxBlock[]): DocxTable | null {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    if (block.rows.length >= 2) return block;
    const inner = firstTable(block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks)));
    if (inner) return inner;
  }
  return null;
}

function cellsOf(row: readonly DocxCell[], above: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of row) {
    const text = cell.isContinued ? (above[cells.length] ?? '') : layOut(cell.blocks).text;
    for (let column = 0; column < cell.columns; column++) cells.push(text);
  }
  return cells;
}
