/**
 * A Word file as pieces that can be compared: its paragraphs in order, each with the marks that say what it was when
 * Trame wrote it. The same for a file that comes back and for what Trame would write now.
 */
import type { DocxAnchor, DocxBlock, DocxParagraph, DocxStory, DocxTable } from '../../files/docxBlocks.ts';
import type { DocxDocument } from '../../files/docxDocument.ts';
import { layOut } from '../../files/docxText.ts';
import { readMark } from './wordMarks.ts';

export interface WordPiece {
  readonly text: string;
  /** For each character: 1 bold, 2 italic, beside what the style of the paragraph gives. */
  readonly looks: Uint8Array;
  /** In order, not overlapping. */
  readonly evidence: readonly MarkedEvidence[];
  /** More than one where paragraphs became one. */
  readonly blocks: readonly MarkedBlock[];
  /** Of the table behind it as it was written; `null` where none was. */
  readonly tableSign: string | null;
  /** Of the tables behind it: a line a row, cells apart by tabs. */
  readonly table: string | null;
  readonly heading: number | null;
  /** Name of its style in small letters. */
  readonly style: string;
  /** Its footnotes, in order. */
  readonly notes: readonly WordNote[];
  /** A table that no caption of ours stands above. */
  readonly isTable: boolean;
}

export interface MarkedEvidence {
  readonly key: string;
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/** A paragraph as Trame prints it now, and as it came back. */
export interface ReturnedPair {
  readonly own: WordPiece;
  readonly there: WordPiece;
}

export interface WordNote {
  readonly position: number;
  readonly text: string;
}

export interface MarkedBlock {
  readonly block: string;
  readonly part: number;
  readonly sign: string;
}

export interface WordPieces {
  readonly title: string;
  readonly pieces: readonly WordPiece[];
  readonly comments: readonly ReturnedComment[];
  readonly footnotes: readonly string[];
}

export interface ReturnedComment {
  readonly author: string;
  readonly text: string;
  /** Beginning of the paragraph that it is about; empty where there is none. */
  readonly about: string;
}

export function wordPieces(document: DocxDocument): WordPieces {
  const pieces: WordPiece[] = [];
  const places = new Map<string, string>();
  let title = '';
  for (const block of document.body.blocks) {
    if (block.kind === 'table') {
      addTable(pieces, block, places);
      continue;
    }
    notePlaces(block, places);
    const style = block.style?.name ?? '';
    if (style === 'title' && title === '') title = block.text.trim();
    else if (!isContents(style)) {
      const piece = pieceOf(block, document);
      if (piece.text.trim() !== '' || piece.evidence.length > 0) pieces.push(piece);
    }
  }
  return { title, pieces, comments: commentsOf(document, places), footnotes: footnotesOf(document) };
}

/** Lines of the table of contents, as Word and LibreOffice call their styles. */
function isContents(style: string): boolean {
  return /^(?:toc|contents|index|user index)(?: heading)?(?: \d)?$/u.test(style);
}

function pieceOf(paragraph: DocxParagraph, { footnotes }: DocxDocument): WordPiece {
  const { text, anchors, heading, style } = paragraph;
  const evidence: MarkedEvidence[] = [];
  const blocks: MarkedBlock[] = [];
  const notes: WordNote[] = [];
  let tableSign: string | null = null;
  for (const { kind, id, position } of anchors) {
    const story = kind === 'footnote' ? footnotes.stories.get(id) : undefined;
    if (story) notes.push({ position, text: storyText(story) });
    const mark = kind === 'markStart' ? readMark(id) : null;
    if (mark?.kind === 'block') blocks.push({ block: mark.block, part: mark.part, sign: mark.sign });
    else if (mark?.kind === 'table') tableSign = mark.sign;
    else if (mark) {
      const start = Math.max(position, evidence.at(-1)?.end ?? 0);
      const end = Math.max(start, endOf(anchors, id) ?? text.length);
      evidence.push({ key: mark.key, sign: mark.sign, start, end });
    }
  }
  const name = style?.name ?? '';
  const looks = looksOf(paragraph);
  const table = { tableSign, table: null, isTable: false };
  return { text, looks, evidence, blocks, notes, heading, style: name, ...table };
}

function endOf(anchors: readonly DocxAnchor[], id: string): number | null {
  return anchors.find((anchor) => anchor.kind === 'markEnd' && anchor.id === id)?.position ?? null;
}

/** What differs from the look of the style. */
function looksOf({ text, formats, style }: DocxParagraph): Uint8Array {
  const looks = new Uint8Array(text.length).fill((style?.bold ? 1 : 0) | (style?.italic ? 2 : 0));
  for (const { start, end, format } of formats) {
    const bit = format === 'bold' ? 1 : format === 'italic' ? 2 : 0;
    for (let at = start; at < end; at++) looks[at] = (looks[at] ?? 0) ^ bit;
  }
  return looks;
}

/** A table belongs to the caption that it was written under; any other is a paragraph of its words. */
function addTable(pieces: WordPiece[], table: DocxTable, places: Map<string, string>): void {
  for (const row of table.rows)
    for (const { blocks } of row) for (const block of blocks) notePlaces(block, places);
  const words = tableWords(table);
  const last = pieces.at(-1);
  if (last && (last.tableSign !== null || last.style === 'caption')) {
    pieces[pieces.length - 1] = { ...last, table: last.table === null ? words : `${last.table}\n${words}` };
    return;
  }
  if (words.trim() === '') return;
  const looks = new Uint8Array(words.length);
  const plain = {
    evidence: [],
    blocks: [],
    notes: [],
    tableSign: null,
    table: null,
    heading: null,
    style: '',
  };
  pieces.push({ text: words, looks, ...plain, isTable: true });
}

function tableWords({ rows }: DocxTable): string {
  const cellWords = (blocks: readonly DocxBlock[]) =>
    layOut(blocks)
      .text.trim()
      .replace(/\s*\n\s*/gu, ' ');
  return rows.map((row) => row.map(({ blocks }) => cellWords(blocks)).join('\t')).join('\n');
}

function notePlaces(block: DocxBlock, places: Map<string, string>): void {
  if (block.kind === 'table') return;
  for (const { kind, id } of block.anchors)
    if ((kind === 'comment' || kind === 'commentStart') && !places.has(id)) places.set(id, block.text.trim());
}

function commentsOf(document: DocxDocument, places: ReadonlyMap<string, string>): ReturnedComment[] {
  return [...document.comments.stories].flatMap(([id, { author, blocks }]) => {
    const text = storyText({ blocks });
    return text === '' ? [] : { author, text, about: places.get(id) ?? '' };
  });
}

function footnotesOf({ footnotes }: DocxDocument): string[] {
  return [...footnotes.stories.values()].map(storyText).filter(Boolean);
}

function storyText({ blocks }: Pick<DocxStory, 'blocks'>): string {
  return layOut(blocks).text.trim();
}
