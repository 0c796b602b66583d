/** Turns the tokens of an .rtf into paragraphs, tables and stories; control words it does not know are passed over. */
import { type DocxBlock, type DocxCounts, type DocxStory, mostNotes, noCounts } from './docxBlocks.ts';
import { ParagraphBuilder } from './docxParagraph.ts';
import { codePageOf, decodeCodePage } from './rtfCodePages.ts';
import { rtfControls, rtfDestinations } from './rtfControls.ts';
import { RtfBlocks, type RtfCellShape } from './rtfTables.ts';
import type { RtfListener } from './rtfTokens.ts';
import { symbolCharacter } from './symbolFonts.ts';

/** Where text of a group goes; `none` is left out. */
export type RtfTarget = 'text' | 'none' | 'fontName' | 'author' | 'instruction';
export type RtfStoryKind = 'footnote' | 'endnote' | 'comment';

/** What a group says of its text; a group inside begins with the same. */
export interface RtfState {
  target: RtfTarget;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  hidden: boolean;
  isDeleted: boolean;
  font: number;
  /** Characters that stand for one \u in older programs and are passed over. */
  unicodeWidth: number;
  /** After \*: the next word names a destination that may be passed over. */
  isOptional: boolean;
  /** The group holds the same words twice, first without Unicode. */
  isTwice: boolean;
  /** What ends with this group. */
  ends: 'story' | 'box' | null;
}

export interface RtfContainer {
  readonly blocks: RtfBlocks;
  paragraph: ParagraphBuilder | null;
  /** In how many tables the present paragraph stands. */
  depth: number;
  kind: RtfStoryKind | 'box' | 'body';
}

interface Font {
  charset: number;
  name: string;
}

export class RtfReader implements RtfListener {
  readonly counts: DocxCounts = noCounts();
  readonly stories: Record<RtfStoryKind, Map<string, DocxStory>> = {
    footnote: new Map(),
    endnote: new Map(),
    comment: new Map(),
  };
  links = 0;
  /** A code page that no table is known for, read as Windows-1252. */
  unknownCodePage: number | null = null;
  /** More notes than are read, or groups nested too deep. */
  overflow: 'notes' | 'depth' | null = null;
  codePage = 1252;
  defaultFont = 0;
  shapes: RtfCellShape[] = [];
  nextShape = { isJoinedLeft: false, isJoinedUp: false };
  state: RtfState = {
    target: 'text',
    bold: false,
    italic: false,
    underline: false,
    hidden: false,
    isDeleted: false,
    font: -1,
    unicodeWidth: 1,
    isOptional: false,
    isTwice: false,
    ends: null,
  };
  readonly #states: RtfState[] = [];
  readonly #containers: RtfContainer[] = [newContainer('body')];
  readonly #fonts = new Map<number, Font>();
  #pending: number[] = [];
  #toSkip = 0;
  #instruction = '';
  #author = '';
  #storyCount = 0;

  get isStopped(): boolean {
    return this.overflow !== null;
  }

  finish(): readonly DocxBlock[] {
    this.#flush();
    while (this.#containers.length > 1) this.#endContainer();
    this.endParagraph(false);
    return this.container.blocks.finish();
  }

  get container(): RtfContainer {
    return this.#containers.at(-1) as RtfContainer;
  }

  openGroup(): void {
    this.#flush();
    this.#toSkip = 0;
    if (this.#states.length >= deepestGroup) this.overflow = 'depth';
    this.#states.push(this.state);
    const isFirstOfTwo = this.state.isTwice;
    this.state = { ...this.state, isOptional: false, isTwice: false, ends: null };
    if (isFirstOfTwo) this.state.target = 'none';
  }

  closeGroup(): void {
    this.#flush();
    this.#toSkip = 0;
    const { target, ends } = this.state;
    if (ends !== null) this.#endContainer();
    this.state = this.#states.pop() ?? this.state;
    if (target === 'instruction' && this.state.target !== 'instruction') {
      if (/^\s*HYPERLINK/i.test(this.#instruction)) this.links++;
      this.#instruction = '';
    }
  }

  control(word: string, parameter: number | null): void {
    this.#flush();
    if (word === '*') {
      this.state.isOptional = true;
      return;
    }
    if (word === 'u') {
      this.#toSkip = this.state.unicodeWidth;
      this.#appendUnit(parameter ?? 0);
      return;
    }
    const { isOptional } = this.state;
    this.state.isOptional = false;
    const destination = rtfDestinations.get(word);
    if (destination) destination(this);
    else if (isOptional) this.state.target = 'none';
    const character = rtfControls.characters.get(word);
    if (character !== undefined && this.#toSkip > 0) this.#toSkip--;
    else if (character !== undefined) this.append(character);
    else {
      this.#toSkip = 0;
      rtfControls.words.get(word)?.(this, parameter);
    }
  }

  byte(value: number): void {
    if (this.#toSkip > 0) this.#toSkip--;
    else if (this.state.target !== 'none') this.#pending.push(value);
  }

  /** Adds characters where the text of the present group goes. */
  append(text: string): void {
    const { state } = this;
    if (state.target === 'instruction') this.#instruction = (this.#instruction + text).slice(0, 40);
    else if (state.target === 'author') this.#author += text;
    else if (state.target === 'fontName') this.#fontOf(state.font).name += text;
    else if (state.target === 'text' && !state.isDeleted) this.#appendToParagraph(text);
  }

  #appendToParagraph(text: string): void {
    const { bold, italic, underline, hidden } = this.state;
    if (hidden) this.counts.hiddenPassages++;
    else this.paragraph.append(text, { bold, italic, underline, hidden });
  }

  get paragraph(): ParagraphBuilder {
    const { container } = this;
    container.paragraph ??= new ParagraphBuilder();
    return container.paragraph;
  }

  setCharset(charset: number): void {
    if (this.state.target === 'fontName') this.#fontOf(this.state.font).charset = charset;
  }

  /** `isMarked`: an end mark was written, so that an empty paragraph counts. */
  endParagraph(isMarked: boolean): void {
    const { container } = this;
    const paragraph = container.paragraph ?? (isMarked ? new ParagraphBuilder() : null);
    container.paragraph = null;
    if (!paragraph || (!isMarked && paragraph.isEmpty && paragraph.boxes.length === 0)) return;
    container.blocks.push([paragraph.finish(), ...paragraph.boxes], container.depth);
  }

  endCell(depth: number): void {
    this.container.depth = depth;
    this.endParagraph(true);
    this.container.blocks.endCell(depth);
  }

  endRow(depth: number): void {
    this.endParagraph(false);
    this.container.blocks.endRow(this.shapes, depth);
  }

  beginContainer(kind: RtfContainer['kind']): void {
    if (kind !== 'box' && this.#storyCount >= mostNotes) this.overflow = 'notes';
    this.#containers.push(newContainer(kind));
    this.state.target = 'text';
    this.state.ends = kind === 'box' ? 'box' : 'story';
  }

  #endContainer(): void {
    this.endParagraph(false);
    const ended = this.#containers.pop();
    if (!ended) return;
    const blocks = ended.blocks.finish();
    if (ended.kind === 'box') {
      for (const block of blocks) this.paragraph.boxes.push(block);
      return;
    }
    if (ended.kind === 'body') return;
    const id = String(++this.#storyCount);
    this.paragraph.anchor(ended.kind, id);
    this.stories[ended.kind].set(id, { blocks, author: ended.kind === 'comment' ? this.#author : '' });
    if (ended.kind === 'comment') this.#author = '';
  }

  #fontOf(number: number): Font {
    const font = this.#fonts.get(number) ?? { charset: 0, name: '' };
    this.#fonts.set(number, font);
    return font;
  }

  #appendUnit(parameter: number): void {
    const unit = parameter < 0 ? parameter + 0x10000 : parameter;
    if (unit < 0 || unit > 0x10ffff) return;
    const isPrivate = unit >= 0xf000 && unit <= 0xf0ff;
    if (isPrivate) this.append(this.#symbol(unit & 0xff));
    else this.append(unit > 0xffff ? String.fromCodePoint(unit) : String.fromCharCode(unit));
  }

  #symbol(code: number): string {
    const name = this.#fontOf(this.state.font).name.replace(/;.*$/s, '').trim();
    const character = symbolCharacter(name, (0xf000 + code).toString(16));
    if (character === null && this.state.target === 'text') this.counts.unknownSymbols++;
    return character ?? '\ufffd';
  }

  /** Bytes are decoded together: two of them may be one character. */
  #flush(): void {
    if (this.#pending.length === 0) return;
    const bytes = this.#pending;
    this.#pending = [];
    const number = this.state.font < 0 ? this.defaultFont : this.state.font;
    const charset = this.#fonts.get(number)?.charset ?? 0;
    if (charset === 2 && this.state.target === 'text') {
      for (const byte of bytes) this.append(this.#symbol(byte));
      return;
    }
    const page = this.state.target === 'fontName' ? 1252 : codePageOf(charset, this.codePage);
    const text = decodeCodePage(bytes, page);
    if (text === null) this.unknownCodePage = page;
    this.append(text ?? decodeCodePage(bytes, 1252) ?? '');
  }
}

const deepestGroup = 1000;

function newContainer(kind: RtfContainer['kind']): RtfContainer {
  return { blocks: new RtfBlocks(), paragraph: null, depth: 0, kind };
}
