/** Lays paragraphs and tables of a .docx out as lines (docs/rules/files.md, F4). */
import type { FormatRange } from '../project/records.ts';
import type { DocxAnchor, DocxBlock, DocxCell } from './docxBlocks.ts';

export interface LaidOutText {
  readonly text: string;
  readonly formats: FormatRange[];
  readonly anchors: DocxAnchor[];
}

/** One line a paragraph; a table row is its cells joined by tabs; paragraphs of one cell stand on lines of their own. */
export class DocxText implements LaidOutText {
  text = '';
  readonly formats: FormatRange[] = [];
  readonly anchors: DocxAnchor[] = [];

  append(text: string): void {
    this.text += text;
  }

  appendBlocks(blocks: readonly DocxBlock[]): void {
    blocks.forEach((block, index) => {
      if (index > 0) this.append('\n');
      if (block.kind === 'paragraph') this.appendLaidOut(block);
      else {
        block.rows.forEach((row, rowIndex) => {
          if (rowIndex > 0) this.append('\n');
          this.#appendRow(row);
        });
      }
    });
  }

  appendLaidOut({
    text,
    formats,
    anchors,
  }: {
    text: string;
    formats: readonly FormatRange[];
    anchors: readonly DocxAnchor[];
  }): void {
    const offset = this.text.length;
    for (const { start, end, format } of formats) {
      this.formats.push({ start: start + offset, end: end + offset, format });
    }
    for (const anchor of anchors) this.anchors.push({ ...anchor, position: anchor.position + offset });
    this.text += text;
  }

  #appendRow(row: readonly DocxCell[]): void {
    row.forEach((cell, index) => {
      if (index > 0) this.append('\t');
      this.appendBlocks(withoutClosingParagraph(cell.blocks));
    });
  }
}

export function layOut(blocks: readonly DocxBlock[]): DocxText {
  const laidOut = new DocxText();
  laidOut.appendBlocks(blocks);
  return laidOut;
}

/** The same without white space at its beginning: a note's first character is the space after its number. */
export function withoutLeadingSpace({ text, formats, anchors }: LaidOutText): LaidOutText {
  const cut = text.length - text.trimStart().length;
  return {
    text: text.slice(cut),
    formats: formats
      .map(({ start, end, format }) => ({ start: Math.max(0, start - cut), end: end - cut, format }))
      .filter(({ start, end }) => end > start),
    anchors: anchors.map((anchor) => ({ ...anchor, position: Math.max(0, anchor.position - cut) })),
  };
}

/** Word demands an empty paragraph after a table that ends a cell; nobody typed it. */
function withoutClosingParagraph(blocks: readonly DocxBlock[]): readonly DocxBlock[] {
  const last = blocks.at(-1);
  const isClosing = last?.kind === 'paragraph' && last.text === '' && blocks.at(-2)?.kind === 'table';
  return isClosing ? blocks.slice(0, -1) : blocks;
}
