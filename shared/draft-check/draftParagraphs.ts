/** Cuts a finished draft into numbered paragraphs. Rules: docs/rules/draft-check.md, DC1–DC3. */

import { isLabelNoun } from './participantLabels.ts';

/** How line feeds are meant: one a paragraph, or as Markdown and wrapped text use them. */
export type DraftKind = 'document' | 'plain' | 'markdown';

export interface DraftParagraph {
  /** From 1, paragraphs with words only. */
  readonly number: number;
  readonly text: string;
  /** Marked as a quotation by the format itself (`>`). */
  readonly isBlockQuote: boolean;
  /** Marked as a heading by the format itself (`#`). */
  readonly isHeading: boolean;
}

export function draftKindOf(extension: string): DraftKind {
  if (extension === '.md') return 'markdown';
  return extension === '.txt' ? 'plain' : 'document';
}

export function draftParagraphs(text: string, kind: DraftKind): DraftParagraph[] {
  const lines = text.normalize('NFC').split('\n');
  const isWrapped = kind === 'markdown' || (kind === 'plain' && isWrappedByHand(lines));
  const blocks: { text: string; isBlockQuote: boolean; isHeading: boolean }[] = [];
  let canGoOn = false;
  for (const line of lines) {
    const block = kind === 'markdown' ? readMarkdown(line) : { ...plain, text: line.trim() };
    const last = blocks.at(-1);
    if (block.text === '') canGoOn = false;
    else if (canGoOn && last && !block.opens && last.isBlockQuote === block.isBlockQuote) {
      last.text += ` ${block.text}`;
    } else {
      blocks.push({ text: block.text, isBlockQuote: block.isBlockQuote, isHeading: block.isHeading });
      canGoOn = isWrapped && !block.isHeading;
    }
  }
  return joinLabels(joinOpenQuotes(blocks.map((block, index) => ({ ...block, number: index + 1 }))));
}

const plain = { isBlockQuote: false, isHeading: false, opens: false };
const longestWrappedLine = 130;
const shortestWrappedLine = 50;

/** Hand-wrapped lines are cut up to so many letters before the longest one. */
const ragged = 8;

/** Short lines, most of which, where one follows another, end because the next word had no room. */
function isWrappedByHand(lines: readonly string[]): boolean {
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  if (longest > longestWrappedLine) return false;
  const followed = lines.filter((line, at) => line.trim() !== '' && (lines[at + 1] ?? '').trim() !== '');
  const filled = lines.filter((line) => line.trim() !== '');
  const isLong = (line: string) => line.length > shortestWrappedLine;
  if (followed.filter(isLong).length * 2 > filled.length) return true;
  const isFull = (line: string, at: number) =>
    isLong(line) && line.length + 1 + firstWord(lines[at + 1] ?? '').length > longest - ragged;
  const full = lines.filter((line, at) => (lines[at + 1] ?? '').trim() !== '' && isFull(line, at));
  return full.length * 2 > followed.length;
}

function firstWord(line: string): string {
  return /^\s*\S+/u.exec(line)?.[0] ?? '';
}

function readMarkdown(line: string) {
  const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/u.exec(line);
  if (heading)
    return { text: withoutMarks(heading[1] ?? ''), isBlockQuote: false, isHeading: true, opens: true };
  const quote = /^\s{0,3}>\s?(.*)$/u.exec(line);
  if (quote) return { ...plain, text: withoutMarks(quote[1] ?? ''), isBlockQuote: true };
  const item = /^\s*(?:[-+*]|\d{1,3}[.)])\s+(.*)$/u.exec(line);
  return { ...plain, text: withoutMarks(item?.[1] ?? line), opens: item !== null };
}

/** Emphasis and escapes of Markdown. */
function withoutMarks(text: string): string {
  return text
    .replace(/\\([[\]()*_"'#>.-])/gu, '$1')
    .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .trim();
}

const mostJoined = 4;

/** A quotation opened in one paragraph and closed in one of the next is one quotation: its paragraphs become one. */
function joinOpenQuotes<Block extends { text: string }>(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const count = opensMore(block.text) ? paragraphsToClose(blocks, index) : 0;
    const texts = blocks.slice(index, index + count + 1).map(({ text }) => text);
    joined.push(count > 0 ? { ...block, text: texts.join(' ') } : block);
    index += count;
  }
  return joined;
}

function opensMore(text: string): boolean {
  return text.lastIndexOf('«') > text.lastIndexOf('»');
}

/** How many further paragraphs belong to it; 0 where the next mark is no closing one. */
function paragraphsToClose(blocks: readonly { text: string }[], index: number): number {
  for (let count = 1; count < mostJoined; count++) {
    const text = blocks[index + count]?.text ?? '';
    const close = text.indexOf('»');
    const open = text.indexOf('«');
    if (open >= 0 && (close < 0 || open < close)) return 0;
    if (close >= 0) return count;
  }
  return 0;
}

/** "— E4, femme, 34 ans", "(Entretien 4, l. 120)", "[P01]", "Infirmière 4 :" */
const ownLine =
  /^[—–-]?\s*[([]?\s*(?:(?<noun>\p{L}[\p{L}-]{2,20}\.?)\s+(?:n[°o]\s?)?\d{1,3}|\p{Lu}\p{L}{0,2}[\s.]?\d{1,3})\s*(?:,\s*(?:l|p|ligne|line|page)s?\.?\s*\d[^.;:]{0,10}|[,(–—-](?!\s*\p{Lu}\p{L}{0,2}[\s.]?\d)[^.;:«»“”"]{0,60})?[)\]]?\s*[.:]?$/u;

/** "— Pharmacienne, 36 ans, E10" */
const describedLine = /^[—–([-]\s*[^.;:«»“”"()\t]{3,70},\s*\p{Lu}\p{L}{0,2}[\s.]?\d{1,3}\s*[)\]]?\s*\.?$/u;
const longestOwnLine = 120;

function isOwnLine(text: string): boolean {
  if (text.length > longestOwnLine) return false;
  const match = ownLine.exec(text);
  const noun = match?.groups?.noun;
  return match ? noun === undefined || isLabelNoun(noun) : describedLine.test(text);
}

type LabelSide = 'before' | 'after' | 'unclear';

/**
 * A label on a line of its own belongs to the quotation above it, or, where the draft writes labels so, to the one
 * below.
 */
function joinLabels<Block extends Omit<DraftParagraph, 'number'>>(blocks: readonly Block[]): Block[] {
  const sides = blocks.map((block, at) => sideOf(block, blocks[at - 1], blocks[at + 1]));
  const count = (side: LabelSide) => sides.filter((one) => one === side).length;
  const usual: LabelSide = count('before') > count('after') ? 'before' : 'after';
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const side = sides[at] === 'unclear' ? usual : sides[at];
    const next = blocks[at + 1];
    const last = joined.at(-1);
    if (side === 'before' && next) {
      joined.push({ ...next, text: `${block.text.replace(/\s*[.:]$/u, '')} : ${next.text}` });
      at++;
    } else if (side === 'after' && last) {
      const glue = /^[([—–-]/u.test(block.text) || endsQuote.test(last.text) ? ' ' : ' — ';
      joined[joined.length - 1] = { ...last, text: `${last.text}${glue}${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

const endsQuote = /[»”"]\s*[.…]?$/u;

/** On which side of the quotation a label on a line of its own stands; `null` for what is no such line. */
function sideOf(
  { text, isHeading }: Omit<DraftParagraph, 'number'>,
  above: Omit<DraftParagraph, 'number'> | undefined,
  below: Omit<DraftParagraph, 'number'> | undefined,
): LabelSide | null {
  if (isHeading || !isOwnLine(text)) return null;
  const isAbove = above !== undefined && (above.isBlockQuote || endsQuote.test(above.text));
  const isBelow = below !== undefined && (below.isBlockQuote || /^[«“"]/u.test(below.text));
  if (text.endsWith(':')) return isBelow ? 'before' : null;
  if (isAbove && isBelow) return 'unclear';
  if (isBelow) return 'before';
  if (isAbove) return 'after';
  return above !== undefined && isPerhapsQuoted(above) ? 'after' : null;
}

const fewestQuoted = 5;

/** A paragraph of its own words: whether they are somebody's is asked where they are looked for. */
function isPerhapsQuoted({ text, isHeading }: Omit<DraftParagraph, 'number'>): boolean {
  if (isHeading || isOwnLine(text) || /:\s*$/u.test(text)) return false;
  return text.split(/\s+/u).length >= fewestQuoted && /[.!?…)\]]$/u.test(text) && !/[«“"]/u.test(text);
}
