/** Finds small tabs: gaps near the start of lines that end at the same place in many of them. */
import type { PdfLine } from './pdfPage.ts';

const leastLines = 3;
/** Of all lines with such a gap: stretched spaces end anywhere, tabs at their stops. */
const leastShare = 0.25;

/** The lines with a tab in place of the space, where the gap ends at a stop. */
export function withTabs(pages: readonly (readonly PdfLine[][])[]): PdfLine[][][] {
  const counts = new Map<number, number>();
  let lines = 0;
  for (const line of pages.flat(2)) {
    if (line.gaps.length > 0) lines++;
    for (const { to } of line.gaps) counts.set(Math.round(to), (counts.get(Math.round(to)) ?? 0) + 1);
  }
  const least = Math.max(leastLines, lines * leastShare);
  const near = (to: number) =>
    [-1, 0, 1].reduce((sum, step) => sum + (counts.get(Math.round(to) + step) ?? 0), 0);
  const set = (line: PdfLine): PdfLine => {
    let { text } = line;
    for (const { at, to } of line.gaps)
      if (near(to) >= least) text = `${text.slice(0, at)}\t${text.slice(at + 1)}`;
    return text === line.text ? line : { ...line, text };
  };
  return pages.map((columns) => columns.map((column) => column.map(set)));
}
