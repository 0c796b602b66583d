/** Turns the XML events of one part of a .docx into paragraphs, tables and stories; elements it does not know are seen through. */
import { refuse } from '../words/refusal.ts';
import {
  type DocxBlock,
  type DocxCell,
  type DocxContent,
  type DocxCounts,
  type DocxStory,
  type DocxStyle,
  mostNotes,
} from './docxBlocks.ts';
import { docxElements, isSkipped } from './docxElements.ts';
import { ParagraphBuilder } from './docxParagraph.ts';
import type { DocxStyles, RunLook } from './docxStyles.ts';
import { stopParsing, type XmlAttributes, type XmlHandler } from './parseXml.ts';

/** A run in reading; `effective` is found when its first character comes. */
export interface OpenRun {
  readonly look: RunLook;
  style: string | null;
  effective: Required<RunLook> | null;
  isHiddenCounted: boolean;
}

/** Whatever holds paragraphs: the body, a cell, a text box, a note. */
export interface OpenContainer {
  readonly kind: 'container';
  readonly blocks: DocxBlock[];
  paragraph: ParagraphBuilder | null;
  /** A paragraph whose end mark is deleted waits here for the next. */
  carried: ParagraphBuilder | null;
  run: OpenRun | null;
  readonly story: { readonly id: string; readonly author: string } | null;
}
export interface OpenRow {
  readonly kind: 'row';
  readonly cells: DocxCell[];
  isDeleted: boolean;
}
export interface OpenCell {
  columns: number;
  isContinued: boolean;
  isDeleted: boolean;
}
interface OpenTable {
  readonly kind: 'table';
  readonly rows: DocxCell[][];
}

/** Which bookmarks become anchors. */
export interface MarkReading {
  isWanted(name: string): boolean;
}

export class DocxReader implements XmlHandler {
  readonly counts: DocxCounts;
  readonly #file: string;
  readonly #styles: DocxStyles;
  readonly #readsFields: boolean;
  readonly #stories = new Map<string, DocxStory>();
  readonly #path: string[] = [];
  readonly #frames: (OpenContainer | OpenTable | OpenRow)[] = [newContainer(null)];
  readonly #cells: OpenCell[] = [];
  readonly #choices: boolean[] = [];
  /** Complex fields open at present: whether each is still in its instruction. */
  readonly #fields: boolean[] = [];
  #instructions = 0;
  #skipped = 0;
  #written: string | null = null;
  #isSpaceKept = false;
  readonly #marks: MarkReading | null;
  /** Names of the marks that are open, by their ids in the file. */
  readonly #open = new Map<string, string>();
  /** Marks that begin between two paragraphs belong to the next. */
  #waiting: string[] = [];

  constructor(
    file: string,
    styles: DocxStyles,
    counts: DocxCounts,
    readsFields: boolean,
    marks: MarkReading | null = null,
  ) {
    this.#marks = marks;
    this.#file = file;
    this.#styles = styles;
    this.counts = counts;
    this.#readsFields = readsFields;
  }

  /** Whether a field's instruction never ended, so that text after it may have been taken for a part of it. */
  get isInstructionOpen(): boolean {
    return this.#instructions > 0;
  }

  content(): DocxContent {
    const root = this.container;
    finishContainer(root, this.#styles, this.#marks !== null);
    return { blocks: root.blocks, stories: this.#stories };
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#skipped > 0 || isSkipped(this, name)) {
      this.#skipped++;
      return;
    }
    docxElements.get(name)?.open?.(this, attributes);
    this.#path.push(name);
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    this.#path.pop();
    docxElements.get(name)?.close?.(this);
  }

  text(text: string): void {
    if (this.#written !== null && this.#skipped === 0) this.#written += text;
  }

  /** Name of the element around the present one; `outer` 1 is the one around that. */
  parent(outer = 0): string {
    return this.#path.at(-1 - outer) ?? '';
  }

  isInside(name: string): boolean {
    return this.#path.includes(name);
  }

  get container(): OpenContainer {
    for (let at = this.#frames.length - 1; at >= 0; at--) {
      const frame = this.#frames[at];
      if (frame?.kind === 'container') return frame;
    }
    throw new Error('The root container was closed.');
  }

  get row(): OpenRow | null {
    const frame = this.#frames.at(-1);
    return frame?.kind === 'row' ? frame : null;
  }

  get cell(): OpenCell | null {
    return this.#cells.at(-1) ?? null;
  }

  beginText(isSpaceKept: boolean): void {
    this.#written = '';
    this.#isSpaceKept = isSpaceKept;
  }

  /** As Word shows it: line feeds in the XML are spaces, and outer white space counts only where it is declared. */
  endText(): void {
    const text = (this.#written ?? '').replace(/[\r\n]/g, ' ');
    this.#written = null;
    this.write(this.#isSpaceKept ? text : withoutOuterSpace(text));
  }

  /** Adds characters to the present paragraph in the look of the present run. */
  write(text: string): void {
    const { paragraph, run } = this.container;
    if (text === '' || !paragraph || this.#instructions > 0) return;
    const look = this.#lookOf(run, paragraph);
    if (!look.hidden) paragraph.append(text, look);
    else if (run && !run.isHiddenCounted) {
      run.isHiddenCounted = true;
      this.counts.hiddenPassages++;
    }
  }

  #lookOf(run: OpenRun | null, paragraph: ParagraphBuilder): Required<RunLook> {
    if (!run) return this.#styles.lookOf({}, null, paragraph.style);
    run.effective ??= this.#styles.lookOf(run.look, run.style, paragraph.style);
    return run.effective;
  }

  beginParagraph(): void {
    const container = this.container;
    if (container.paragraph) this.endParagraph();
    container.paragraph = container.carried ?? new ParagraphBuilder();
    container.paragraph.isMarkDeleted = false;
    container.carried = null;
    for (const name of this.#waiting) container.paragraph.anchor('markStart', name);
    this.#waiting = [];
  }

  /** A bookmark; only those are kept that somebody asks for. */
  mark(kind: 'markStart' | 'markEnd', id: string, written: string): void {
    const { paragraph } = this.container;
    if (kind === 'markStart') {
      if (!this.#marks?.isWanted(written)) return;
      this.#open.set(id, written);
      if (paragraph) paragraph.anchor(kind, written);
      else this.#waiting.push(written);
      return;
    }
    const name = this.#open.get(id);
    this.#open.delete(id);
    if (name === undefined) return;
    this.#waiting = this.#waiting.filter((one) => one !== name);
    paragraph?.anchor(kind, name);
  }

  endParagraph(): void {
    const container = this.container;
    const { paragraph } = container;
    if (!paragraph) return;
    container.paragraph = null;
    if (paragraph.isMarkDeleted) container.carried = paragraph;
    else pushParagraph(container.blocks, paragraph, this.#styles, this.#marks !== null);
  }

  beginRun(): void {
    this.container.run = { look: {}, style: null, effective: null, isHiddenCounted: false };
  }

  endRun(): void {
    this.container.run = null;
  }

  beginContainer(story: OpenContainer['story']): void {
    this.#frames.push(newContainer(story));
  }

  endStory(): void {
    const { story, blocks } = this.#popContainer();
    if (!story) return;
    this.#stories.set(story.id, { blocks, author: story.author });
    if (this.#stories.size > mostNotes)
      stopParsing(refuse('tooManyNotes', { file: this.#file, limit: mostNotes }));
  }

  endTextBox(): void {
    const { blocks } = this.#popContainer();
    const outer = this.container;
    const target = outer.paragraph?.boxes ?? outer.blocks;
    for (const block of blocks) target.push(block);
  }

  beginTable(): void {
    finishContainer(this.container, this.#styles, this.#marks !== null);
    this.#frames.push({ kind: 'table', rows: [] });
  }

  endTable(): void {
    const table = this.#frames.pop();
    if (table?.kind === 'table' && table.rows.length > 0) this.container.blocks.push(table);
  }

  beginRow(): void {
    this.#frames.push({ kind: 'row', cells: [], isDeleted: false });
  }

  endRow(): void {
    const row = this.#frames.pop();
    const table = this.#frames.at(-1);
    if (row?.kind === 'row' && !row.isDeleted && table?.kind === 'table') table.rows.push(row.cells);
  }

  beginCell(): void {
    this.#cells.push({ columns: 1, isContinued: false, isDeleted: false });
    this.beginContainer(null);
  }

  endCell(): void {
    const { blocks } = this.#popContainer();
    const cell = this.#cells.pop();
    if (cell && !cell.isDeleted) this.row?.cells.push({ ...cell, blocks });
  }

  /** Of alternative contents only the first choice is read; `false` for what follows it. */
  takeChoice(): boolean {
    const isFirst = this.#choices.at(-1) === false;
    if (isFirst) this.#choices[this.#choices.length - 1] = true;
    return isFirst || this.#choices.length === 0;
  }

  beginAlternatives(): void {
    this.#choices.push(false);
  }

  endAlternatives(): void {
    this.#choices.pop();
  }

  /** `begin` opens a field's instruction, `separate` ends it and opens its result, `end` ends the field. */
  markField(type: string | undefined): void {
    if (!this.#readsFields) return;
    if (type === 'begin') {
      this.#fields.push(true);
      this.#instructions++;
    } else if (type === 'separate' || type === 'end') {
      const wasInstruction = this.#fields.pop();
      if (wasInstruction) this.#instructions--;
      if (type === 'separate' && wasInstruction !== undefined) this.#fields.push(false);
    }
  }

  #popContainer(): OpenContainer {
    const frame = this.#frames.pop();
    if (frame?.kind !== 'container') throw new Error('A container was closed that was not open.');
    finishContainer(frame, this.#styles, this.#marks !== null);
    return frame;
  }
}

function newContainer(story: OpenContainer['story']): OpenContainer {
  return { kind: 'container', blocks: [], paragraph: null, carried: null, run: null, story };
}

/** A last paragraph without an end mark of its own stays if it has words. */
function finishContainer(container: OpenContainer, styles: DocxStyles, hasStyle: boolean): void {
  const rest = container.paragraph ?? container.carried;
  container.paragraph = null;
  container.carried = null;
  if (rest && (!rest.isEmpty || rest.boxes.length > 0))
    pushParagraph(container.blocks, rest, styles, hasStyle);
}

/** One by one: a box may hold more blocks than a call takes arguments. */
function pushParagraph(
  blocks: DocxBlock[],
  paragraph: ParagraphBuilder,
  styles: DocxStyles,
  hasStyle: boolean,
): void {
  const level = paragraph.outlineLevel ?? styles.headingLevelOf(paragraph.style);
  blocks.push(paragraph.finish(level, hasStyle ? styleOf(paragraph, styles) : null));
  for (const block of paragraph.boxes) blocks.push(block);
}

function styleOf({ style }: ParagraphBuilder, styles: DocxStyles): DocxStyle {
  const { bold, italic } = styles.lookOf({}, null, style);
  return { name: styles.nameOf(style).toLowerCase(), bold, italic };
}

/** Spaces and tabs only, no-break spaces stay. A pattern would take quadratic time on a long run of spaces. */
function withoutOuterSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return text.slice(start, end);
}

function isSpace(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}
