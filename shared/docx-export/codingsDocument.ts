/** Every quote in Word, grouped by the thematic tree. Rules: docs/rules/exports.md. */
import { formatPath } from '../codebook/themePath.ts';
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import type { ParticipantId, ThemeId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import { isWithin } from '../tables/codebookRows.ts';
import { type CodingRow, codingRows, lineRange, participantsById } from '../tables/codingRows.ts';
import type { ExportOptions } from '../tables/exportOptions.ts';
import { printedQuote } from '../tables/printedQuote.ts';
import { countThemes } from '../theme-counts/countThemes.ts';
import { nameKey } from '../transcript/fileTitle.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { documentTitle } from './documentTitle.ts';
import { headingStyle, paragraph, type TableColumn, tableEnd, tableRow, tableStart } from './wordXml.ts';

/** Quotes longer than this may be split over two pages. */
const longQuote = 900;

export function* codingsBody(
  project: Project,
  options: ExportOptions,
  widthTwips: number,
): Generator<string> {
  const words = wordsOf[options.language];
  const byTheme = rowsByTheme(project, options);
  const all = [...byTheme.values()].flat();
  yield* documentTitle(project, options, words.exporting.titles.codings, [
    words.exporting.codings({ count: all.length }),
  ]);
  if (all.length === 0) yield paragraph('BodyText', words.exporting.noRows);
  const columns = columnsOf(words, all, widthTwips);
  const supportOf = supportCounter(project, options, all);
  for (const node of themeTree(project).order) {
    const support = supportOf(node);
    if (support === null) continue;
    yield paragraph(headingStyle(node.depth), headingText(node));
    // Above a chosen theme stand the headings alone: they are its path.
    if (options.themeId === null || isWithin(node, options.themeId))
      yield supportLine(words, project, support);
    const rows = byTheme.get(node.theme.id);
    if (!rows) continue;
    yield tableStart(columns.map(({ column }) => column));
    for (const row of rows) yield codingTableRow(words, columns, row);
    yield tableEnd;
  }
}

interface Support {
  readonly codings: number;
  readonly participants: Iterable<ParticipantId>;
}

/** With subtree, of the rows that are shown; `null` for a theme without any. */
function supportCounter(
  project: Project,
  { coderId, participantIds }: ExportOptions,
  rows: readonly CodingRow[],
): (node: ThemeNode) => Support | null {
  if (!participantIds) {
    const shown = new Set<ThemeId>();
    for (const { theme } of rows)
      for (let node: ThemeNode | null = theme; node && !shown.has(node.theme.id); node = node.parent)
        shown.add(node.theme.id);
    const counts = countThemes(project, { coderId });
    return ({ theme }) => (shown.has(theme.id) ? counts.of(theme.id).subtree : null);
  }
  const people = new Set(participantIds);
  const found = new Map<ThemeId, { passages: Set<string>; participants: Set<ParticipantId> }>();
  for (const { coding, theme, participants } of rows) {
    const passage = `${coding.transcriptId} ${coding.start} ${coding.end} ${coding.coderId}`;
    for (let node: ThemeNode | null = theme; node; node = node.parent) {
      const sum = found.get(node.theme.id) ?? { passages: new Set(), participants: new Set() };
      found.set(node.theme.id, sum);
      sum.passages.add(passage);
      for (const { id } of participants) if (people.has(id)) sum.participants.add(id);
    }
  }
  return ({ theme }) => {
    const sum = found.get(theme.id);
    return sum ? { codings: sum.passages.size, participants: sum.participants } : null;
  };
}

function supportLine({ exporting }: Words, project: Project, { codings, participants }: Support): string {
  const list = participantsById(project, participants).map(({ label }) => label);
  return paragraph(
    'Support',
    exporting.support({ codings, participants: list.length, list: list.join(', ') }),
  );
}

/** Word has nine levels of headings: the last one holds what is left of the path, so that it can be read again. */
function headingText({ depth, path, theme }: ThemeNode): string {
  return depth < 8 ? theme.name : formatPath(path.slice(8));
}

function rowsByTheme(project: Project, options: ExportOptions): Map<ThemeId, CodingRow[]> {
  const byTheme = new Map<ThemeId, CodingRow[]>();
  for (const row of codingRows(project, options)) {
    const own = byTheme.get(row.coding.themeId);
    if (own) own.push(row);
    else byTheme.set(row.coding.themeId, [row]);
  }
  // A stable sort: within a participant the order of transcripts and places stays.
  for (const rows of byTheme.values())
    rows.sort((a, b) => compareNatural(a.participant?.label ?? '', b.participant?.label ?? ''));
  return byTheme;
}

interface CodingColumn {
  readonly column: TableColumn;
  readonly cell: (row: CodingRow, words: Words) => string;
}

/**
 * The same in every table of the document, as one coded table is read from all of them. Start and end, in small print, say
 * to a character where the passage is.
 */
function columnsOf({ exporting }: Words, rows: readonly CodingRow[], widthTwips: number): CodingColumn[] {
  const { columns } = exporting;
  const narrow: CodingColumn[] = [
    column(columns.participant, 1240, ({ participant }) => paragraph('TableText', participant?.label ?? '')),
    ...(rows.some(isNamedApart)
      ? [column(columns.transcript, 1240, ({ transcript }) => paragraph('TableText', transcript.name))]
      : []),
    column(columns.lines, 860, ({ lines }) => paragraph('TableText', lineRange(lines))),
  ];
  const others: CodingColumn[] = [
    ...(rows.some(({ coding }) => coding.comment !== '')
      ? [column(columns.comment, 1440, ({ coding }) => paragraph('TableText', coding.comment))]
      : []),
    column(columns.coder, 920, ({ coder }) => paragraph('TableText', coder.initials)),
    column(columns.start, 780, ({ start }) => paragraph('TablePosition', String(start))),
    column(columns.end, 640, ({ end }) => paragraph('TablePosition', String(end))),
  ];
  const fixed = [...narrow, ...others].reduce((sum, one) => sum + one.column.widthTwips, 0);
  const quote = column(columns.quote, widthTwips - fixed, (row, words) =>
    paragraph('TableQuote', quoteOf(row, words)),
  );
  return [...narrow, quote, ...others];
}

function column(heading: string, widthTwips: number, cell: CodingColumn['cell']): CodingColumn {
  return { column: { heading, widthTwips }, cell };
}

/** The transcript is named where the participant's label does not say which it is. */
function isNamedApart({ participant, transcript }: CodingRow): boolean {
  return participant === null || nameKey(participant.label) !== nameKey(transcript.name);
}

function quoteOf({ coding, participant, text }: CodingRow, words: Words): string {
  return words.exporting.quoted({
    quote: printedQuote(words, text, coding, participant?.id ?? null),
  });
}

function codingTableRow(words: Words, columns: readonly CodingColumn[], row: CodingRow): string {
  const { start, end } = row.coding;
  return tableRow(
    columns.map(({ column }) => column),
    columns.map(({ cell }) => cell(row, words)),
    end - start < longQuote,
  );
}
