/** What a part of a .docx holds, before it becomes lines: paragraphs and tables, with the places that notes hang on. */
import type { FormatRange } from '../project/records.ts';

export type DocxBlock = DocxParagraph | DocxTable;

/** Positions count from the paragraph's first character. */
export interface DocxParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly formats: readonly FormatRange[];
  readonly anchors: readonly DocxAnchor[];
  /** Level of a heading, 1 to 9. */
  readonly heading: number | null;
  /** Only where marks are read. */
  readonly style?: DocxStyle;
}

/** The style of a paragraph: its name in small letters, and the look that it gives by itself. */
export interface DocxStyle {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface DocxTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly DocxCell[])[];
}

export interface DocxCell {
  readonly blocks: readonly DocxBlock[];
  /** Columns it covers, at least 1. */
  readonly columns: number;
  /** Whether it is the lower part of a cell merged downwards. */
  readonly isContinued: boolean;
}

export interface DocxAnchor {
  readonly kind: 'footnote' | 'endnote' | 'commentStart' | 'comment' | 'markStart' | 'markEnd';
  /** Of a mark: its name. */
  readonly id: string;
  readonly position: number;
}

/** A footnote, endnote or comment. */
export interface DocxStory {
  readonly blocks: readonly DocxBlock[];
  readonly author: string;
}

/** What was met and does not become text. */
export interface DocxCounts {
  deletions: number;
  insertions: number;
  images: number;
  objects: number;
  charts: number;
  insertedFiles: number;
  hiddenPassages: number;
  listNumbers: number;
  headers: number;
  unknownSymbols: number;
}

/** Footnotes, endnotes and comments of one file; one with more is made to block a computer and refused at once. */
export const mostNotes = 50_000;

export interface DocxContent {
  readonly blocks: readonly DocxBlock[];
  readonly stories: ReadonlyMap<string, DocxStory>;
}

export function noCounts(): DocxCounts {
  return {
    deletions: 0,
    insertions: 0,
    images: 0,
    objects: 0,
    charts: 0,
    insertedFiles: 0,
    hiddenPassages: 0,
    listNumbers: 0,
    headers: 0,
    unknownSymbols: 0,
  };
}
