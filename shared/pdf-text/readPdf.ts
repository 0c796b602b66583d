/** Reads the text of a PDF: paragraphs rebuilt from places, running heads left out (docs/rules/files.md, F16). */
import { canonicalText } from '../files/canonicalText.ts';
import { fileKind } from '../files/fileKind.ts';
import type { SourceText } from '../files/sourceText.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { type OpenedPdf, openPdf } from './openPdf.ts';
import { type ColumnOfPage, measureBlocks } from './pdfBlocks.ts';
import { linesOf } from './pdfLines.ts';
import { withoutNotes } from './pdfNotes.ts';
import type { PdfLine } from './pdfPage.ts';
import { paragraphsOf } from './pdfParagraphs.ts';
import { runningLines, withoutRunning } from './runningHeads.ts';
import { withTabs } from './tabStops.ts';

/** Characters and pages of one file. */
const mostCharacters = 64 * 1024 * 1024;
const mostPages = 20_000;

/** The bytes are handed over. A `password` is what the user typed; without one an encrypted file is refused. */
export async function readPdf(
  file: string,
  bytes: Uint8Array,
  password: string | null = null,
): Promise<SourceText | Refusal> {
  const kind = fileKind(bytes);
  if (kind !== 'pdf') return refuse('isAnotherFormat', { file, extension: '.pdf', kind });
  const isWhole = hasEnd(bytes);
  const opened = await openPdf(bytes, password);
  if (opened === 'passwordNeeded') return refuse('pdfNeedsPassword', { file });
  if (opened === 'passwordWrong') return refuse('pdfPasswordWrong', { file });
  if (opened === 'broken' || opened.pageCount === 0) return refuse('pdfBroken', { file });
  try {
    if (opened.pageCount > mostPages) return refuse('pdfTooManyPages', { file, limit: mostPages });
    const pages = await readPages(opened);
    if (pages === null) return refuse('pdfTooLarge', { file });
    return textOf(file, pages, isWhole);
  } finally {
    await opened.close().catch(() => undefined);
  }
}

/** A whole file ends with this sign, whatever a program wrote behind it. */
function hasEnd(bytes: Uint8Array): boolean {
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 2048)));
  return tail.includes('%%EOF');
}

interface ReadPages {
  /** By page: its columns in the order of reading. */
  readonly columns: { readonly lines: PdfLine[][]; readonly width: number }[];
  readonly turned: { lines: PdfLine[][]; page: number }[];
  readonly damaged: number[];
}

/** One page after another: only lines are kept. `null` where they are more than is read. */
async function readPages(pdf: OpenedPdf): Promise<ReadPages | null> {
  const pages: ReadPages = { columns: [], turned: [], damaged: [] };
  let characters = 0;
  for (let number = 1; number <= pdf.pageCount; number++) {
    const page = await pdf.page(number);
    if (page === null) {
      pages.damaged.push(number);
      pages.columns.push({ lines: [], width: 0 });
      continue;
    }
    characters += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > mostCharacters) return null;
    pages.columns.push({ lines: linesOf(page.pieces, page.width), width: page.width });
    for (const pieces of page.turned) pages.turned.push({ lines: linesOf(pieces, page.width), page: number });
  }
  return pages;
}

function textOf(file: string, pages: ReadPages, isWhole: boolean): SourceText | Refusal {
  const running = runningLines(pages.columns.map(({ lines }) => lines.flat()));
  const tabbed = withTabs(pages.columns.map(({ lines }) => lines));
  const columns: ColumnOfPage[] = [];
  const notes: string[] = [];
  /** Running lines by their words without numbers, as first printed. */
  const left = new Map<string, string>();
  let empty = 0;
  pages.columns.forEach(({ width }, index) => {
    const lines = tabbed[index] ?? [];
    if (lines.flat().length === 0 && !pages.damaged.includes(index + 1)) empty++;
    const page = withoutRunning(lines.flat(), running);
    for (const { text } of page.left) {
      const key = text.replace(/[0-9]+/g, '#');
      if (!left.has(key)) left.set(key, text.trim());
    }
    const kept = new Set(page.kept);
    const noted = withoutNotes(
      lines.map((column) => column.filter((line) => kept.has(line))),
      width,
    );
    for (const note of noted.notes) notes.push(`[note ${notes.length + 1}] ${note}`);
    const own = noted.columns.filter((column) => column.length > 0);
    for (const column of own) columns.push({ lines: column, pageWidth: width, isWhole: own.length === 1 });
    for (const turned of pages.turned) {
      if (turned.page !== index + 1) continue;
      for (const column of turned.lines)
        if (column.length > 0) columns.push({ lines: column, pageWidth: width, isWhole: false });
    }
  });
  if (columns.length === 0)
    return pages.damaged.length > 0 ? refuse('pdfBroken', { file }) : refuse('pdfIsScan', { file });
  const { text, problems } = canonicalText([...paragraphsOf(measureBlocks(columns)), ...notes].join('\n'));
  return {
    text,
    formats: [],
    encoding: null,
    problems: [...problemsOf(pages, empty, isWhole), ...problems],
    comments: [],
    leftOut: [...left.values()].slice(0, 5).map((text) => nameProblem(null, 'runningHeadsLeftOut', { text })),
  };
}

function problemsOf(pages: ReadPages, empty: number, isWhole: boolean): Problem[] {
  const problems: Problem[] = [nameProblem(null, 'pdfLayoutGuessed')];
  if (!isWhole) problems.push(nameProblem(null, 'fileEndMissing'));
  const [damaged] = pages.damaged;
  if (damaged !== undefined)
    problems.push(nameProblem(null, 'pdfPagesDamaged', { count: pages.damaged.length, page: damaged }));
  if (empty > 0) problems.push(nameProblem(null, 'pdfPagesWithoutText', { count: empty }));
  const turned = new Set(pages.turned.map(({ page }) => page));
  const [first] = turned;
  if (first !== undefined)
    problems.push(nameProblem(null, 'pdfTurnedText', { count: turned.size, page: first }));
  return problems;
}
