/** Reads the first table of a .docx or .odt that has a heading row and at least one more. */
import { nameProblem, type Problem } from '../words/problem.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import type { DocxBlock, DocxCell, DocxTable } from './docxBlocks.ts';
import { readDocxDocument } from './docxDocument.ts';
import { layOut } from './docxText.ts';
import { readOdtDocument } from './odtDocument.ts';
import { finishTable, type SourceTable } from './sourceTable.ts';

/** A cell merged over columns or downwards fills all its places; paragraphs of one cell are joined by line feeds. */
export function readDocumentTable(
  file: string,
  bytes: Uint8Array,
  extension: '.docx' | '.odt',
): SourceTable | Refusal {
  const document = extension === '.docx' ? readDocxDocument(file, bytes) : readOdtDocument(file, bytes);
  if (isRefusal(document)) return document;
  const { blocks } = document.body;
  const table = firstTable(blocks);
  if (!table) return refuse('tableMissing', { file });
  const rows: string[][] = [];
  for (const row of table.rows) rows.push(cellsOf(row, rows.at(-1) ?? []));
  return finishTable(file, rows, problemsOf(table, blocks));
}

function problemsOf(table: DocxTable, blocks: readonly DocxBlock[]): Problem[] {
  const problems: Problem[] = [];
  const others = blocks.filter((one) => one.kind === 'table' && one !== table && one.rows.length >= 2).length;
  if (others > 0) problems.push(nameProblem(null, 'otherTablesLeftOut', { count: others }));
  const merged = table.rows.flat().filter(({ columns, isContinued }) => columns > 1 || isContinued).length;
  if (merged > 0) problems.push(nameProblem(null, 'mergedFilled', { count: merged }));
  return problems;
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
