/** Finds what stands at the same place on three pages or more, or on both of two: running heads and page numbers. */
import { isSpeakerStart } from '../files/speakerStart.ts';
import type { PdfLine } from './pdfPage.ts';

/** Lines at the top and at the bottom of a page that are looked at. */
const edgeLines = 3;
const leastPages = 3;
/** Of the pages: an answer such as "Oui." may begin three pages of a long interview. */
const leastShare = 0.2;
/** Of the height of letters, where the file has two pages. */
const clearOfText = 2;
/** Of the usual gap between lines. */
const clearOfGaps = 1.2;

/** Keys of running lines; ask with `runningKey`. */
export function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const usual = usualGap(pages);
  for (const lines of pages) {
    const edges = edgesOf(lines).filter((line) => !isSpeakerStart(line.text) || isClear(line, lines, usual));
    for (const key of new Set(edges.map(runningKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const filled = pages.filter((lines) => lines.length > 0).length;
  const least = Math.max(leastPages, filled * leastShare);
  if (filled === 2) return onBoth(pages.filter((lines) => lines.length > 0));
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** Gaps inside the text of a page are hardly ever larger: nine of ten. */
function usualGap(pages: readonly (readonly PdfLine[])[]): number {
  const gaps = pages.flatMap((lines) => {
    const sorted = [...lines].sort((a, b) => b.y - a.y).slice(edgeLines, -edgeLines);
    return sorted.slice(1).map((line, index) => (sorted[index]?.y ?? line.y) - line.y);
  });
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.9)] ?? 0;
}

/** "E4 : Oui." may begin three pages: only what keeps its distance from the text, alone or with other lines of the edge, runs. */
function isClear(line: PdfLine, lines: readonly PdfLine[], usual: number): boolean {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  const at = sorted.indexOf(line);
  const isTop = at < edgeLines;
  const steps = isTop ? edgeLines - at : at - (sorted.length - 1 - edgeLines);
  return Array.from({ length: steps }, (_, step) => {
    const upper = isTop ? at + step : at - step - 1;
    return (sorted[upper]?.y ?? 0) - (sorted[upper + 1]?.y ?? 0);
  }).some((gap) => gap > usual * clearOfGaps);
}

/** Two pages say less: only the first and the last line, clear of the text, and none of a speaker. */
function onBoth(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const [first = new Set<string>(), second = new Set<string>()] = pages.map((lines) => {
    const sorted = [...lines].sort((a, b) => b.y - a.y);
    const ends = [
      [sorted[0], sorted[1]],
      [sorted.at(-1), sorted.at(-2)],
    ];
    return new Set(
      ends.flatMap(([line, beside]) => {
        if (!line || !beside || isSpeakerStart(line.text)) return [];
        return Math.abs(line.y - beside.y) >= line.size * clearOfText ? [runningKey(line)] : [];
      }),
    );
  });
  return new Set([...first].filter((key) => second.has(key)));
}

/** The lines without those that run, if they stand at an edge. */
export function withoutRunning(
  lines: readonly PdfLine[],
  running: ReadonlySet<string>,
): { kept: PdfLine[]; left: PdfLine[] } {
  const edges = new Set(edgesOf(lines));
  const isRunning = (line: PdfLine) => edges.has(line) && running.has(runningKey(line));
  return { kept: lines.filter((line) => !isRunning(line)), left: lines.filter(isRunning) };
}

function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...sorted.slice(0, edgeLines), ...sorted.slice(-edgeLines)])];
}

/** Numbers differ from page to page; places are compared to two points. */
function runningKey({ text, y }: PdfLine): string {
  return `${Math.round(y / 2)} ${text
    .replace(/[0-9]+/g, '#')
    .replace(/\s+/gu, ' ')
    .trim()}`;
}
