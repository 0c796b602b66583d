/**
 * The bookmarks of a results section: the places that fields lead to, and the marks by which a file that comes back is
 * known again (docs/rules/results-section.md, RS80). Format: ECMA-376 part 1, 17.13.6.
 */
import type { PrintedBlock, PrintedRun, PrintedRuns } from '../results-section/printedDocument.ts';
import {
  blockMark,
  evidenceKey,
  evidenceMark,
  idSign,
  tableMark,
  wordSign,
} from '../results-section/round-trip/wordMarks.ts';
import type { WrittenBase } from '../results-section/round-trip/writtenBase.ts';
import { wordsOfXml } from './wordsOfXml.ts';

export class Bookmarks {
  private readonly names: ReadonlyMap<string, string>;
  private last = 0;
  private evidence = 0;
  private readonly signs: { block: string; sign: string }[] = [];
  private readonly notes: string[] = [];

  constructor(blocks: readonly Pick<PrintedBlock, 'id'>[]) {
    this.names = new Map(blocks.map(({ id }, index) => [id, `_Trame${index + 1}`]));
  }

  /** Of the place that fields lead to. */
  nameOf(blockId: string): string | null {
    return this.names.get(blockId) ?? null;
  }

  around(blockId: string, runs: string): string {
    const name = this.nameOf(blockId);
    return name === null ? runs : this.named(name, runs);
  }

  /** Runs of one piece of evidence stand in one mark. */
  aroundEvidence(runs: PrintedRuns, write: (run: PrintedRun) => string): string {
    let xml = '';
    for (let at = 0; at < runs.length; ) {
      const from = runs[at]?.from ?? null;
      let end = at + 1;
      while (from !== null && runs[end]?.from === from) end++;
      const piece = runs.slice(at, end);
      const written = piece.map(write).join('');
      if (from && 'kind' in from && from.kind === 'footnote') this.notes.push(evidenceKey(from));
      const sign = wordSign(piece.map(({ text }) => text).join(''));
      xml += from === null ? written : this.named(this.evidenceName(from, sign), written);
      at = end;
    }
    return xml;
  }

  /** A mark in each paragraph of the block, and on its first one a sign of its tables. */
  *aroundBlock(blockId: string, pieces: Iterable<string>): Generator<string> {
    const block = idSign(blockId);
    const written = [...pieces];
    const tables = written.filter((piece) => !isParagraph(piece)).map(wordsOfXml);
    let parts = '';
    let part = 0;
    for (const piece of written) {
      if (!isParagraph(piece) || !hasWords(piece)) {
        yield piece;
        continue;
      }
      const sign = wordSign(wordsOfXml(withoutEvidence(piece)));
      const name = blockMark(block, part, sign);
      const withTable =
        part === 0 && tables.length > 0
          ? this.inParagraph(piece, tableMark(wordSign(tables.join('')), ++this.evidence))
          : piece;
      yield this.inParagraph(withTable, name);
      parts += sign;
      part++;
    }
    this.signs.push({ block, sign: wordSign(parts) });
  }

  /** Every block and footnote that was written, in order. */
  written(): Pick<WrittenBase, 'blocks' | 'notes'> {
    return { blocks: this.signs, notes: this.notes };
  }

  private evidenceName(from: Parameters<typeof evidenceKey>[0], sign: string): string {
    return evidenceMark(evidenceKey(from), sign, ++this.evidence);
  }

  private inParagraph(piece: string, name: string): string {
    const start = piece.indexOf('</w:pPr>') + '</w:pPr>'.length;
    const end = piece.lastIndexOf('</w:p>');
    return piece.slice(0, start) + this.named(name, piece.slice(start, end)) + piece.slice(end);
  }

  private named(name: string, runs: string): string {
    const id = ++this.last;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
  }
}

function isParagraph(piece: string): boolean {
  return piece.startsWith('<w:p><w:pPr>') && piece.endsWith('</w:p>');
}

/** The end of a section, the line behind a table and a picture are no paragraphs of words; a footnote alone is one. */
function hasWords(piece: string): boolean {
  return piece.includes('<w:t ') || piece.includes('<w:footnoteReference ');
}

const markedEvidence =
  /<w:bookmarkStart w:id="(\d+)" w:name="_TrameRE[^"]*"\/>[\s\S]*?<w:bookmarkEnd w:id="\1"\/>/gu;

function withoutEvidence(piece: string): string {
  return piece.replace(markedEvidence, '');
}
