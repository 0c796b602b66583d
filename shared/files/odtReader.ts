/** Turns the XML events of an .odt's content into paragraphs, tables and stories; elements it does not know are seen through. */
import { refuse } from '../words/refusal.ts';
import {
  type DocxBlock,
  type DocxCell,
  type DocxContent,
  type DocxCounts,
  type DocxStory,
  mostNotes,
} from './docxBlocks.ts';
import { ParagraphBuilder } from './docxParagraph.ts';
import type { RunLook } from './docxStyles.ts';
import { odtElements, odtSkipped } from './odtElements.ts';
import type { OdtStyles } from './odtStyles.ts';
import { stopParsing, type XmlAttributes, type XmlHandler } from './parseXml.ts';

interface OpenContainer {
  readonly blocks: DocxBlock[];
  paragraph: ParagraphBuilder | null;
  /** Looks of the paragraph and of the spans open in it, innermost last. */
  looks: RunLook[];
  /** Whether a space that comes now would be the second, or the first of its paragraph. */
  isSpaceTaken: boolean;
}

export interface OdtTable {
  readonly kind: 'table';
  readonly rows: DocxCell[][];
  /** Covered places still to come because of the cell before them in this row. */
  covered: number;
  rowRepeats: number;
  cellRepeats: number;
  cellColumns: number;
}

export type OdtStoryKind = 'footnote' | 'endnote' | 'comment';

const plain = { bold: false, italic: false, underline: false, hidden: false };
/** Repeated cells and rows that hold words; Calc writes a million empty ones, which are not repeated at all. */
const mostRepeats = 1000;
const mostSpaces = 10_000;

export class OdtReader implements XmlHandler {
  readonly counts: DocxCounts;
  readonly stories: Readonly<Record<OdtStoryKind, Map<string, DocxStory>>>;
  readonly #file: string;
  readonly #styles: OdtStyles;
  readonly #containers: OpenContainer[] = [newContainer()];
  readonly #tables: OdtTable[] = [];
  readonly #path: string[] = [];
  #skipped = 0;
  /** Open notes and comments, innermost last: a note may hold a comment. */
  readonly #open: { kind: OdtStoryKind; id: string; author: string }[] = [];
  #stories = 0;
  #isInAuthor = false;
  readonly #sections: boolean[] = [];
  #hiddenSections = 0;
  links = 0;

  constructor(file: string, styles: OdtStyles, counts: DocxCounts) {
    this.#file = file;
    this.#styles = styles;
    this.counts = counts;
    this.stories = { footnote: new Map(), endnote: new Map(), comment: new Map() };
  }

  content(kind: OdtStoryKind | null): DocxContent {
    if (kind !== null) return { blocks: [], stories: this.stories[kind] };
    const [root] = this.#containers;
    return { blocks: root?.blocks ?? [], stories: new Map() };
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#skipped > 0 || odtSkipped.has(name)) {
      if (this.#skipped === 0) odtElements.get(name)?.open?.(this, attributes);
      this.#skipped++;
      return;
    }
    odtElements.get(name)?.open?.(this, attributes);
    this.#path.push(name);
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    this.#path.pop();
    odtElements.get(name)?.close?.(this);
  }

  parent(outer = 0): string {
    return this.#path.at(-1 - outer) ?? '';
  }

  /** Runs of white space are one space, and none at the beginning of a paragraph (ISO/IEC 26300-1, 6.1.2). */
  text(text: string): void {
    if (this.#skipped > 0) return;
    const story = this.#open.at(-1);
    if (this.#isInAuthor && story) story.author += text;
    const { container } = this;
    if (!container.paragraph || this.#isInAuthor) return;
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    const written = container.isSpaceTaken && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (written === '') return;
    container.isSpaceTaken = written.endsWith(' ');
    this.#append(written);
  }

  /** Characters that stand as elements: they are never collapsed. */
  write(text: string): void {
    this.container.isSpaceTaken = false;
    this.#append(text);
  }

  writeSpaces(count: number): void {
    this.write(' '.repeat(Math.min(mostSpaces, Math.max(1, count))));
  }

  #append(text: string): void {
    const { paragraph, looks } = this.container;
    if (!paragraph) return;
    const look: Required<RunLook> = Object.assign({ ...plain }, ...looks);
    if (look.hidden || this.#hiddenSections > 0) this.counts.hiddenPassages++;
    else paragraph.append(text, look);
  }

  get container(): OpenContainer {
    return this.#containers.at(-1) ?? newContainer();
  }

  get table(): OdtTable | null {
    return this.#tables.at(-1) ?? null;
  }

  beginParagraph(style: string | undefined): void {
    const { container } = this;
    this.endParagraph();
    container.paragraph = new ParagraphBuilder();
    container.looks = [this.#styles.lookOf('paragraph', style)];
    container.isSpaceTaken = true;
    if (this.parent() === 'text:list-item') this.counts.listNumbers++;
  }

  endParagraph(): void {
    const { container } = this;
    const { paragraph } = container;
    if (!paragraph) return;
    container.paragraph = null;
    container.blocks.push(paragraph.finish());
    for (const block of paragraph.boxes) container.blocks.push(block);
  }

  beginSpan(style: string | undefined): void {
    this.container.looks.push(this.#styles.lookOf('text', style));
  }

  endSpan(): void {
    if (this.container.looks.length > 1) this.container.looks.pop();
  }

  beginContainer(): void {
    this.#containers.push(newContainer());
  }

  /** The blocks of a text box follow the paragraph that it hangs on. */
  endBox(): void {
    const blocks = this.#endContainer();
    const target = this.container.paragraph?.boxes ?? this.container.blocks;
    for (const block of blocks) target.push(block);
  }

  #endContainer(): readonly DocxBlock[] {
    this.endParagraph();
    const { blocks } = this.container;
    if (this.#containers.length > 1) this.#containers.pop();
    return blocks;
  }

  /** A place under a merged cell: what stands in it is not shown. */
  dropContainer(): void {
    this.#endContainer();
  }

  openSection(isHidden: boolean): void {
    this.#sections.push(isHidden);
    if (isHidden) this.#hiddenSections++;
  }

  closeSection(): void {
    if (this.#sections.pop()) this.#hiddenSections--;
  }

  beginStory(kind: OdtStoryKind): void {
    const id = String(++this.#stories);
    if (this.#stories > mostNotes)
      stopParsing(refuse('tooManyNotes', { file: this.#file, limit: mostNotes }));
    this.container.paragraph?.anchor(kind, id);
    this.#open.push({ kind, id, author: '' });
    this.beginContainer();
  }

  endStory(): void {
    const blocks = this.#endContainer();
    const story = this.#open.pop();
    if (story) this.stories[story.kind].set(story.id, { blocks, author: story.author.trim() });
  }

  setInAuthor(isInAuthor: boolean): void {
    this.#isInAuthor = isInAuthor && this.#open.length > 0;
  }

  beginTable(): void {
    this.endParagraph();
    this.#tables.push({
      kind: 'table',
      rows: [],
      covered: 0,
      rowRepeats: 1,
      cellRepeats: 1,
      cellColumns: 1,
    });
  }

  endTable(): void {
    const table = this.#tables.pop();
    if (table && table.rows.length > 0) this.container.blocks.push({ kind: 'table', rows: table.rows });
  }

  beginRow(repeats: number): void {
    const { table } = this;
    if (!table) return;
    table.rows.push([]);
    table.rowRepeats = repeats;
    table.covered = 0;
  }

  /** An empty row stands once, however often it is repeated. */
  endRow(): void {
    const { table } = this;
    const row = table?.rows.at(-1);
    if (!table || !row?.some(hasWords)) return;
    for (let more = Math.min(table.rowRepeats, mostRepeats); more > 1; more--) table.rows.push(row);
  }

  beginCell(columns: number, repeats: number): void {
    const { table } = this;
    if (table) {
      table.cellColumns = columns;
      table.cellRepeats = repeats;
      table.covered = columns - 1;
    }
    this.beginContainer();
  }

  endCell(): void {
    const blocks = this.#endContainer();
    const { table } = this;
    if (!table) return;
    const cell: DocxCell = { blocks, columns: table.cellColumns, isContinued: false };
    for (let more = Math.min(table.cellRepeats, mostRepeats); more > 0; more--) table.rows.at(-1)?.push(cell);
  }

  /** A place under a cell merged over columns is no cell; one under a cell merged over rows is its continuation. */
  coverPlaces(repeats: number): void {
    const { table } = this;
    if (!table) return;
    for (let more = Math.min(repeats, mostRepeats); more > 0; more--) {
      if (table.covered > 0) table.covered--;
      else table.rows.at(-1)?.push({ blocks: [], columns: 1, isContinued: true });
    }
  }
}

function newContainer(): OpenContainer {
  return { blocks: [], paragraph: null, looks: [], isSpaceTaken: true };
}

function hasWords(cell: DocxCell): boolean {
  return cell.blocks.some((block) => block.kind === 'table' || block.text !== '');
}
