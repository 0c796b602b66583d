/**
 * A document as it is printed: numbered headings, sentences with their evidence written out, quotes, boxes, tables with
 * their numbers. The same for the page on the screen, Word, .html and .md. Rules: docs/rules/results-section.md.
 */
import type { Figure } from '../figures/figure.ts';
import type { ResultsBlockId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type {
  AnnexKind,
  CitedQuote,
  Inline,
  ResultsBlock,
  ResultsDocument,
} from '../project/resultsRecords.ts';
import { wordsOf } from '../words/words.ts';
import { type AnnexPart, annexParts } from './annexes/annexParts.ts';
import { type CaptionNumbers, captionNumbers, referenceText } from './captionNumbers.ts';
import { type PrintedQuote, printQuotes } from './citedQuotes.ts';
import { blocksOf, writtenText } from './documentBlocks.ts';
import { emptyTables } from './emptyTables.ts';
import { headingNumbers } from './headingNumbers.ts';
import { liveFigure } from './liveFigure.ts';
import { printCount, printList } from './printInline.ts';
import { type ResultsTable, resultsTable } from './resultsTables.ts';
import type { PrintedEvidence } from './round-trip/wordMarks.ts';
import { sampleSentences } from './sampleSentences.ts';
import { typeset } from './typeset.ts';

export interface PrintedRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** A character style of its own: the words of a quote, its label, a list of participants. */
  readonly style: 'quote' | 'label' | 'list' | null;
  /** The table or figure that "Table 3" leads to. */
  readonly reference: ResultsBlockId | null;
  /** What printed it; `null` for words that somebody wrote, and for what joins quotes. */
  readonly from: PrintedEvidence | null;
  /** A footnote stands here, instead of words. */
  readonly footnote: Footnote | null;
}

export interface Footnote {
  /** From 1, in the order of the document. */
  readonly number: number;
  readonly text: string;
}

export type PrintedRuns = readonly PrintedRun[];

export type PrintedBlock = { readonly id: ResultsBlockId } & (
  | {
      readonly kind: 'heading';
      readonly level: number;
      /** "A."; empty for a heading without one. */
      readonly number: string;
      readonly runs: PrintedRuns;
    }
  | { readonly kind: 'paragraph' | 'summary' | 'conclusion'; readonly runs: PrintedRuns }
  /** A group that stands by itself, one quote a line. */
  | { readonly kind: 'quotes'; readonly lines: readonly PrintedRuns[] }
  | {
      readonly kind: 'table';
      readonly number: number;
      readonly caption: string;
      readonly table: ResultsTable;
    }
  | {
      readonly kind: 'annex';
      readonly annex: AnnexKind;
      readonly number: number;
      readonly title: string;
      readonly parts: readonly AnnexPart[];
    }
  | {
      readonly kind: 'figure';
      readonly number: number;
      readonly caption: string;
      readonly alt: string;
      /** `null` where it cannot be drawn: `alt` says why. */
      readonly figure: Figure | null;
    }
);

export interface PrintedResults {
  readonly document: ResultsDocument;
  readonly blocks: readonly PrintedBlock[];
}

/** Paragraphs and boxes in which nothing is written are left out, and tables without rows. */
export function printResults(project: Project, document: ResultsDocument): PrintedResults {
  const blocks = blocksOf(project, document.id);
  const numbers = headingNumbers(blocks, document);
  const empty = emptyTables(project, blocks);
  const captioned = captionNumbers(blocks, empty);
  const printed = blocks
    .filter(({ id }) => !empty.has(id))
    .flatMap((block) => printBlock(project, document, block, numbers, captioned));
  return { document, blocks: numberFootnotes(printed) };
}

function printBlock(
  project: Project,
  document: ResultsDocument,
  block: ResultsBlock,
  numbers: ReadonlyMap<ResultsBlockId, string>,
  captioned: CaptionNumbers,
): PrintedBlock[] {
  const { id, content } = block;
  const runsOf = (inlines: readonly Inline[]) =>
    inlines.flatMap((inline) => {
      const runs = printRuns(project, document, inline, captioned);
      return inline.kind === 'text' ? runs : runs.map((one) => ({ ...one, from: inline }));
    });
  switch (content.kind) {
    case 'heading': {
      const { level } = content;
      return [{ id, kind: 'heading', level, number: numbers.get(id) ?? '', runs: runsOf(content.inlines) }];
    }
    case 'quotes':
      return [{ id, kind: 'quotes', lines: quoteLines(project, document, content.quotes) }];
    case 'sample':
      return [paragraphOf(id, sampleSentences(project, document.language))];
    case 'table': {
      const table = resultsTable(project, document, content);
      return [{ id, kind: 'table', number: captioned.get(id)?.number ?? 0, caption: content.caption, table }];
    }
    case 'annex': {
      const title = wordsOf[document.language].reporting.titles[content.annex];
      const parts = annexParts(project, document, content.annex);
      const { annex } = content;
      return [{ id, kind: 'annex', annex, number: captioned.get(id)?.number ?? 0, title, parts }];
    }
    case 'figure':
      return [
        {
          id,
          kind: 'figure',
          number: captioned.get(id)?.number ?? 0,
          ...liveFigure(project, content, document.language),
        },
      ];
    default: {
      const isEmpty =
        content.inlines.every(({ kind }) => kind === 'text') && writtenText(content.inlines).trim() === '';
      return isEmpty ? [] : [{ id, kind: content.kind, runs: runsOf(content.inlines) }];
    }
  }
}

function paragraphOf(id: ResultsBlockId, sentences: readonly string[]): PrintedBlock {
  return { id, kind: 'paragraph', runs: [run(sentences.join(' '))] };
}

export function run(text: string, look: Partial<Omit<PrintedRun, 'text'>> = {}): PrintedRun {
  return {
    text,
    isBold: false,
    isItalic: false,
    style: null,
    reference: null,
    footnote: null,
    from: null,
    ...look,
  };
}

function printRuns(
  project: Project,
  document: ResultsDocument,
  inline: Inline,
  captioned: CaptionNumbers,
): PrintedRun[] {
  switch (inline.kind) {
    case 'text':
      return [run(inline.text, { isBold: inline.isBold, isItalic: inline.isItalic })];
    case 'list':
      return [run(printList(project, inline.evidence), { style: 'list' })];
    case 'count':
      return [run(printCount(project, inline.evidence, inline.form, document))];
    case 'quotes':
      return printQuotes(project, inline.quotes, document).flatMap(quoteRuns);
    case 'footnote': {
      const text = typeset(inline.text.trim(), document);
      return text === '' ? [] : [run('', { footnote: { number: 0, text }, from: inline })];
    }
    case 'reference':
      return [run(referenceText(document, inline, captioned), { reference: inline.blockId })];
  }
}

function quoteLines(
  project: Project,
  document: ResultsDocument,
  quotes: readonly CitedQuote[],
): PrintedRuns[] {
  return printQuotes(project, quotes, document).map((quote, index) => [
    ...quoteRuns({ ...quote, joint: '' }).map((one) => ({ ...one, from: quotes[index] ?? null })),
    ...(quote.joint === '' ? [] : [run(quote.joint.trimEnd())]),
  ]);
}

/** What stands in brackets inside a quote, and notes of the transcriber, stand upright. */
const upright = /(\[[^\]]*\]|\((?:[^\s()]+\s?){1,5}\))/u;

export function quoteRuns({ who, colon, quote, behind, joint }: PrintedQuote): PrintedRun[] {
  const words = quote
    .split(upright)
    .map((piece, index) => run(piece, { isItalic: index % 2 === 0, style: 'quote' }));
  return [run(who, { style: 'label' }), run(colon), ...words, run(behind + joint)].filter(
    ({ text }) => text !== '',
  );
}

/** In the order of the blocks that are printed. */
function numberFootnotes(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  let last = 0;
  const numbered = (runs: PrintedRuns): PrintedRuns =>
    runs.some(({ footnote }) => footnote)
      ? runs.map((one) => (one.footnote ? { ...one, footnote: { ...one.footnote, number: ++last } } : one))
      : runs;
  return blocks.map((block) => ('runs' in block ? { ...block, runs: numbered(block.runs) } : block));
}

/** All of them, in order. */
export function footnotesOf({ blocks }: PrintedResults): Footnote[] {
  return blocks.flatMap((block) =>
    'runs' in block ? block.runs.flatMap(({ footnote }) => footnote ?? []) : [],
  );
}
