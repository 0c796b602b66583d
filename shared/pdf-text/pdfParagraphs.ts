/** Joins lines to paragraphs: a line that does not end its paragraph goes on with a space, a hyphen at its end is closed. */
import { isSpeakerStart } from '../files/speakerStart.ts';
import type { PdfLine } from './pdfPage.ts';

/** Lines of one column, or of a band over the whole width, from the top down. */
export interface PdfBlock {
  readonly lines: readonly PdfLine[];
  /** Where its lines end at most. */
  readonly rightEdge: number;
  readonly leftEdge: number;
  /** The usual distance from line to line. */
  readonly spacing: number;
  /** Its lines are stretched to the edge, the last of a paragraph apart. */
  readonly isJustified: boolean;
}

export function paragraphsOf(blocks: readonly PdfBlock[]): string[] {
  const compounds = compoundsIn(blocks);
  const paragraphs: string[] = [];
  let last: { line: PdfLine; block: PdfBlock } | null = null;
  for (const block of blocks) {
    for (const line of block.lines) {
      const text = line.text.trim();
      const open = paragraphs.at(-1);
      if (last === null || open === undefined || endsParagraph(last, line, block)) paragraphs.push(text);
      else paragraphs[paragraphs.length - 1] = joined(open, text, compounds);
      last = { line, block };
    }
  }
  return paragraphs;
}

function endsParagraph(last: { line: PdfLine; block: PdfBlock }, next: PdfLine, block: PdfBlock): boolean {
  const { line } = last;
  if (isSpeakerStart(next.text)) return true;
  if (Math.abs(line.size - next.size) > Math.max(line.size, next.size) * 0.15) return true;
  const isSameBlock = last.block === block;
  if (isSameBlock && line.y - next.y > block.spacing * 1.35) return true;
  // An indented line begins a paragraph, unless the line before stood there too.
  const indent = next.left - block.leftEdge;
  const lastIndent = line.left - last.block.leftEdge;
  if (indent > next.size * 0.8 && lastIndent < next.size * 0.5) return true;
  if (last.block.isJustified && line.right < last.block.rightEdge - 2) return true;
  return wouldFit(line, last.block.rightEdge, next);
}

/** The next word would have stood on this line, so that the line was ended by hand. */
export function wouldFit(line: PdfLine, rightEdge: number, next: PdfLine): boolean {
  const space = line.size * 0.25;
  const slack = line.size * 0.3 + next.firstWord * 0.05;
  return line.right + space + next.firstWord + slack < rightEdge;
}

const lastPart = /(\p{L}[\p{L}\p{M}’']*)[-\u2010\u00ad]$/u;

/** "peut-" and "être" are joined with their hyphen where the file has "peut-être" inside a line; else it is closed. */
function joined(paragraph: string, line: string, compounds: ReadonlySet<string>): string {
  const before = lastPart.exec(paragraph)?.[1];
  const after = /^\p{Ll}[\p{L}\p{M}’']*/u.exec(line)?.[0];
  if (before === undefined && !/\u00ad$/u.test(paragraph)) return `${paragraph} ${line}`;
  if (before === undefined || after === undefined) return `${paragraph}${line}`;
  const isCompound = compounds.has(`${before}-${after}`.toLowerCase());
  return isCompound ? `${paragraph}${line}` : paragraph.slice(0, -1) + line;
}

/** Words with a hyphen that stand inside lines. */
function compoundsIn(blocks: readonly PdfBlock[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { lines } of blocks) {
    for (const { text } of lines) {
      for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}’']*-\p{L}[\p{L}\p{M}’']*/gu))
        found.add(word.toLowerCase());
    }
  }
  return found;
}
