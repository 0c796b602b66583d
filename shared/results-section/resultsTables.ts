/** The tables of a results section: themes with their participants, quotes of a theme, the sample. */
import { subtreeOf, type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import { tableOne } from '../participants/tableOne.ts';
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { textOf } from '../project/project.ts';
import type { ResultsDocument } from '../project/resultsRecords.ts';
import { mainParticipant } from '../tables/codingRows.ts';
import { wordsOf } from '../words/words.ts';
import { citeCoding, liveQuote } from './citedQuotes.ts';
import type { TableContent } from './emptyTables.ts';
import { countsOf, evidenceCodings, evidenceOfTheme, labelsOf } from './evidence.ts';
import { inQuotationMarks, typeset } from './typeset.ts';

export interface ResultsColumn {
  readonly heading: string;
  readonly isNumber: boolean;
  /** Share of the page's width. */
  readonly width: number;
}

export interface ResultsTable {
  readonly kind: 'themes' | 'quotes' | 'sample';
  readonly columns: readonly ResultsColumn[];
  /** `depth`: how far the first cell is moved in. */
  readonly rows: readonly { readonly depth: number; readonly cells: readonly string[] }[];
}

export function resultsTable(
  project: Project,
  document: ResultsDocument,
  { table, themeId }: TableContent,
): ResultsTable {
  if (table === 'sample') return sampleTable(project, document);
  const node = themeId === null ? undefined : themeTree(project).nodes.get(themeId);
  if (!node) return { kind: table, columns: [], rows: [] };
  return table === 'themes' ? themesTable(project, document, node) : quotesTable(project, document, node);
}

function themesTable(project: Project, document: ResultsDocument, top: ThemeNode): ResultsTable {
  const { columns } = wordsOf[document.language].results;
  const counts = countsOf(project);
  const isSpoken = ({ theme }: ThemeNode) => counts.of(theme.id).subtree.codings > 0;
  const below = subtreeOf(top).slice(1).filter(isSpoken);
  const rows = (below.length > 0 ? below : [top].filter(isSpoken)).map(({ theme, depth }) => {
    const { codings, participants } = counts.of(theme.id).subtree;
    const list = labelsOf(project, participants);
    const cells = [typeset(theme.name, document), list.join(', '), String(list.length), String(codings)];
    return { depth: Math.max(0, depth - top.depth - 1), cells };
  });
  return {
    kind: 'themes',
    columns: [
      column(columns.theme, 38),
      column(columns.participants, 40),
      column(columns.count, 8, true),
      column(columns.codings, 14, true),
    ],
    rows,
  };
}

/** Every passage of the theme and of those below it, by theme, then by participant. */
function quotesTable(project: Project, document: ResultsDocument, top: ThemeNode): ResultsTable {
  const { columns } = wordsOf[document.language].results;
  const rows = subtreeOf(top).flatMap(({ theme, depth }) =>
    quoteRows(project, document, theme.id).map((cells, index) => ({
      depth: Math.max(0, depth - top.depth - 1),
      cells: [index === 0 ? typeset(theme.name, document) : '', ...cells],
    })),
  );
  return {
    kind: 'quotes',
    columns: [
      column(columns.theme, 24),
      column(columns.participant, 12),
      column(columns.quote, 54),
      column(columns.lines, 10, true),
    ],
    rows,
  };
}

/** Participant, quote and lines of each passage of a theme's own; what several coders gave it stands once. */
export function quoteRows(project: Project, document: ResultsDocument, themeId: ThemeId): string[][] {
  const codings = evidenceCodings(project, evidenceOfTheme(themeId)).filter(
    ({ coding }) => coding.themeId === themeId,
  );
  const seen = new Set<string>();
  return codings.flatMap(({ coding }) => {
    const passage = `${coding.transcriptId} ${coding.start} ${coding.end}`;
    if (seen.has(passage)) return [];
    seen.add(passage);
    const cited = citeCoding(project, coding.id, themeId);
    if (!cited) return [];
    const live = liveQuote(project, cited, document);
    const own = mainParticipant(textOf(project, coding.transcriptId), coding);
    return [[own === null ? '' : live.label, inQuotationMarks(live.words, document), live.lines]];
  });
}

function sampleTable(project: Project, { language }: ResultsDocument): ResultsTable {
  const words = wordsOf[language];
  const { participants, rows } = tableOne(project, language);
  return {
    kind: 'sample',
    columns: [
      column(words.participants.characteristic, 24),
      ...participants.map(({ label }) => column(label, 10)),
      column(words.participants.summary, 30),
    ],
    rows: rows.map(({ heading, cells, sentence }) => ({
      depth: 0,
      cells: [heading, ...cells.map((cell) => cell ?? words.exporting.missing), sentence],
    })),
  };
}

function column(heading: string, width: number, isNumber = false): ResultsColumn {
  return { heading, width, isNumber };
}
