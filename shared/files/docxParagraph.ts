/** Collects the text of one paragraph with its formats, while its runs are read. */
import type { FormatRange } from '../project/records.ts';
import type { DocxAnchor, DocxBlock, DocxParagraph, DocxStyle } from './docxBlocks.ts';
import type { RunLook } from './docxStyles.ts';

type Look = Required<RunLook>;
const formatNames = ['bold', 'italic', 'underline'] as const;

/** Documents made to fill the memory hold millions of these. */
const emptyParagraph: DocxParagraph = {
  kind: 'paragraph',
  text: '',
  formats: [],
  anchors: [],
  heading: null,
};

export class ParagraphBuilder {
  /** The paragraph's style, as far as it was read. */
  style: string | null = null;
  /** Heading level that the paragraph gives itself, whatever its style is. */
  outlineLevel: number | null = null;
  /** Whether its end mark is deleted by tracked change: the next paragraph then continues it. */
  isMarkDeleted = false;
  /** What stands in text boxes anchored here; it follows the paragraph. */
  readonly boxes: DocxBlock[] = [];
  #text = '';
  #isBreakPending = false;
  readonly #formats: FormatRange[] = [];
  readonly #anchors: DocxAnchor[] = [];
  readonly #since = { bold: -1, italic: -1, underline: -1 };

  get isEmpty(): boolean {
    return this.#text === '';
  }

  append(text: string, look: Look): void {
    if (this.#isBreakPending && !this.isEmpty) this.#text += '\n';
    this.#isBreakPending = false;
    this.#mark(look);
    this.#text += text;
  }

  /** A page or column break is a line feed only between characters of one paragraph. */
  breakPage(): void {
    this.#isBreakPending = true;
  }

  anchor(kind: DocxAnchor['kind'], id: string): void {
    this.#anchors.push({ kind, id, position: this.#text.length });
  }

  finish(heading: number | null = null, style: DocxStyle | null = null): DocxParagraph {
    if (this.isEmpty && this.#anchors.length === 0) return emptyParagraph;
    this.#mark({ bold: false, italic: false, underline: false, hidden: false });
    const formats = this.#formats.sort((a, b) => a.start - b.start);
    const plain = { kind: 'paragraph', text: this.#text, formats, anchors: this.#anchors, heading } as const;
    return style === null ? plain : { ...plain, style };
  }

  #mark(look: Look): void {
    const at = this.#text.length;
    for (const format of formatNames) {
      const start = this.#since[format];
      if (look[format] === start >= 0) continue;
      if (start < 0) this.#since[format] = at;
      else {
        if (at > start) this.#formats.push({ start, end: at, format });
        this.#since[format] = -1;
      }
    }
  }
}
