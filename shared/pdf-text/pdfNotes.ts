/** Takes footnotes out of a page: small lines at its bottom that begin with a number which stands raised in its text. */
import { measureBlocks } from './pdfBlocks.ts';
import type { PdfLine } from './pdfPage.ts';
import { paragraphsOf } from './pdfParagraphs.ts';

/** Of the size of most letters on the page. */
const largestNote = 0.95;

/** The columns without notes and their signs, and the notes in their order. */
export function withoutNotes(
  columns: readonly (readonly PdfLine[])[],
  pageWidth: number,
): { columns: PdfLine[][]; notes: string[] } {
  const lines = columns.flat();
  const size = usualSize(lines) * largestNote;
  const signs = new Set(
    lines.flatMap((line) => (line.size > size ? line.signs.map(({ text }) => text.trim()) : [])),
  );
  if (signs.size === 0) return { columns: columns.map((column) => [...column]), notes: [] };
  const taken = new Set<string>();
  const notes: string[] = [];
  const kept = columns.map((column) => {
    const start = notesStart(column, size, signs);
    for (const note of notesIn(column.slice(start), signs)) {
      taken.add(note.number);
      const words = paragraphsOf(measureBlocks([{ lines: note.lines, pageWidth, isWhole: false }])).join(' ');
      notes.push(words.replace(/^[0-9]+[.)]?\s*/u, ''));
    }
    return column.slice(0, start);
  });
  return { columns: kept.map((column) => column.map((line) => withoutSigns(line, taken))), notes };
}

function usualSize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const numberOf = ({ text }: PdfLine) => /^\s*([0-9]{1,3})(?=[.)\s\p{L}«“"(])/u.exec(text)?.[1] ?? null;

/** Index of the first line of the first note; the number of lines where the column ends without one. */
function notesStart(column: readonly PdfLine[], largest: number, signs: ReadonlySet<string>): number {
  let start = column.length;
  for (let index = column.length - 1; index >= 0; index--) {
    const line = column[index];
    if (!line || line.size > largest) break;
    if (signs.has(numberOf(line) ?? '')) start = index;
  }
  return start;
}

/** A line that begins with the number of another sign begins a note. */
function notesIn(
  lines: readonly PdfLine[],
  signs: ReadonlySet<string>,
): { number: string; lines: PdfLine[] }[] {
  const notes: { number: string; lines: PdfLine[] }[] = [];
  for (const line of lines) {
    const number = numberOf(line);
    const last = notes.at(-1);
    if (number !== null && signs.has(number) && (!last || Number(number) > Number(last.number)))
      notes.push({ number, lines: [line] });
    else last?.lines.push(line);
  }
  return notes;
}

function withoutSigns(line: PdfLine, taken: ReadonlySet<string>): PdfLine {
  let { text } = line;
  for (const sign of [...line.signs].reverse()) {
    if (!taken.has(sign.text.trim())) continue;
    const [before, after] = [text.slice(0, sign.at), text.slice(sign.at + sign.text.length)];
    text = (/^(?:\s|$)/u.test(after) ? before.trimEnd() : before) + after;
  }
  return text === line.text ? line : { ...line, text };
}
