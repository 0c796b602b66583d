/** Collects the paragraphs of an .rtf into blocks: a table is only known by its cells' ends, and tables may stand in cells. */
import type { DocxBlock, DocxCell } from './docxBlocks.ts';

/** What `\cellx` closes: how the cell is merged with its neighbours. */
export interface RtfCellShape {
  readonly isJoinedLeft: boolean;
  readonly isJoinedUp: boolean;
}

interface OpenTable {
  rows: DocxCell[][];
  cells: DocxBlock[][];
  /** Paragraphs of the cell that is not ended yet. */
  blocks: DocxBlock[];
}

/** Tables inside tables; more are lines of the last. */
const deepest = 20;

export class RtfBlocks {
  readonly blocks: DocxBlock[] = [];
  readonly #tables: OpenTable[] = [];

  /** `depth` is in how many tables the paragraph stands. */
  push(blocks: readonly DocxBlock[], depth: number): void {
    this.#goTo(depth);
    const target = this.#tables.at(-1)?.blocks ?? this.blocks;
    for (const block of blocks) target.push(block);
  }

  endCell(depth: number): void {
    this.#goTo(depth);
    const table = this.#tables.at(-1);
    if (!table) return;
    table.cells.push(table.blocks);
    table.blocks = [];
  }

  /** Cells without a shape are plain ones. */
  endRow(shapes: readonly RtfCellShape[], depth: number): void {
    this.#goTo(depth);
    const table = this.#tables.at(-1);
    if (!table || table.cells.length === 0) return;
    const row: DocxCell[] = [];
    table.cells.forEach((blocks, index) => {
      // LibreOffice ends cells twice after a table in a cell: what has no shape and no words was never there.
      if (shapes.length > 0 && index >= shapes.length && !blocks.some(hasWords)) return;
      const last = row.at(-1);
      if (shapes[index]?.isJoinedLeft && last) row[row.length - 1] = { ...last, columns: last.columns + 1 };
      else row.push({ blocks, columns: 1, isContinued: shapes[index]?.isJoinedUp ?? false });
    });
    table.rows.push(row);
    table.cells = [];
  }

  finish(): readonly DocxBlock[] {
    this.#goTo(0);
    return this.blocks;
  }

  #goTo(depth: number): void {
    const wanted = Math.min(deepest, Math.max(0, depth));
    while (this.#tables.length > wanted) this.#close();
    while (this.#tables.length < wanted) this.#tables.push({ rows: [], cells: [], blocks: [] });
  }

  /** A row that was never ended keeps its words. */
  #close(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const rest = [...table.cells, table.blocks].filter((blocks) => blocks.length > 0);
    if (rest.length > 0) table.rows.push(rest.map((blocks) => ({ blocks, columns: 1, isContinued: false })));
    const target = this.#tables.at(-1)?.blocks ?? this.blocks;
    if (table.rows.length > 0) target.push({ kind: 'table', rows: table.rows });
  }
}

function hasWords(block: DocxBlock): boolean {
  return block.kind === 'table' || block.text !== '';
}
