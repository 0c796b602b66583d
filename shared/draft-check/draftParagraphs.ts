/** Cuts a finished draft into numbered paragraphs. Rules: docs/rules/draft-check.md, DC1–DC3. */

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

/** Short lines with empty ones between, most of which go on in the next line. */
function isWrappedByHand(lines: readonly string[]): boolean {
  let filled = 0;
  let goesOn = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > longestWrappedLine) return false;
    if (line.trim() === '') continue;
    filled++;
    if (line.length > 50 && (lines[index + 1] ?? '').trim() !== '') goesOn++;
  }
  return goesOn * 2 > filled;
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

const ownLine =
  /^[—–-]?\s*[([]?\s*(?:(?:[Ee]ntretien|[Pp]articipante?|[Ii]nterview)\s+\d{1,3}|\p{Lu}\p{L}{0,2}[\s.]?\d{1,3})\s*(?:,\s*(?:l|p|ligne|line|page)s?\.?\s*\d[^.;:]{0,10}|,[^.;:]{0,40})?[)\]]?\.?$/u;

/** A label on a line of its own below a quotation belongs to it. */
function joinLabels<Block extends { text: string }>(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && /[»”"]\s*[.…]?$/u.test(last.text) && ownLine.test(block.text))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    else joined.push(block);
  }
  return joined;
}
