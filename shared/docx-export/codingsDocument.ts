/** Every quote in Word, grouped by the thematic tree. Rules: docs/rules/exports.md. */
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import { countThemes } from '../coding/countThemes.ts';
import type { ThemeId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import { isWithin } from '../tables/codebookRows.ts';
import { type CodingRow, codingRows, lineRange, participantsById } from '../tables/codingRows.ts';
import type { ExportOptions } from '../tables/exportOptions.ts';
import { printedQuote } from '../tables/printedQuote.ts';
import { nameKey } from '../transcript/fileTitle.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { documentTitle } from './documentTitle.ts';
import { headingStyle, paragraph, run, type TableColumn, tableEnd, tableRow, tableStart } from './wordXml.ts';

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
  const counts = countThemes(project, { coderId: options.coderId });
  for (const node of themeTree(project).order) {
    const { subtree } = counts.of(node.theme.id);
    if (subtree.codings === 0 || !isShown(node, options.themeId)) continue;
    yield paragraph(headingStyle(node.depth), node.theme.name);
    const list = participantsById(project, subtree.participants).map(({ label }) => label);
    yield paragraph(
      'Support',
      words.exporting.support({ codings: subtree.codings, participants: list.length, list: list.join(', ') }),
    );
    const rows = byTheme.get(node.theme.id);
    if (!rows) continue;
    const hasComments = rows.some(({ coding }) => coding.comment !== '');
    const columns = columnsOf(words, hasComments, widthTwips);
    yield tableStart(columns);
    for (const row of rows) yield codingTableRow(words, columns, row);
    yield tableEnd;
  }
}

/** With a chosen theme: it, those below it, and the headings above it. */
function isShown(node: ThemeNode, themeId: ThemeId | null): boolean {
  return themeId === null || isWithin(node, themeId);
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

function columnsOf({ exporting }: Words, hasComments: boolean, widthTwips: number): TableColumn[] {
  const { participant, lines, quote, comment, coder } = exporting.columns;
  const fixed = 1250 + 1000 + 850 + (hasComments ? 1900 : 0);
  return [
    { heading: participant, widthTwips: 1250 },
    { heading: lines, widthTwips: 1000 },
    { heading: quote, widthTwips: widthTwips - fixed },
    ...(hasComments ? [{ heading: comment, widthTwips: 1900 }] : []),
    { heading: coder, widthTwips: 850 },
  ];
}

function codingTableRow(words: Words, columns: readonly TableColumn[], row: CodingRow): string {
  const { coding, participant, transcript, text, coder } = row;
  const quote = words.exporting.quoted({
    quote: printedQuote(words, text, coding, participant?.id ?? null),
  });
  const label = participant?.label ?? '';
  // The transcript is named where the participant's label does not say which it is.
  const place = nameKey(label) === nameKey(transcript.name) ? [label] : [label, transcript.name];
  const hasComments = columns.length === 5;
  return tableRow(
    columns,
    [
      paragraph('TableText', { runs: run(place.filter((name) => name !== '').join('\n')) }),
      paragraph('TableText', lineRange(row.lines)),
      paragraph('TableQuote', quote),
      ...(hasComments ? [paragraph('TableText', coding.comment)] : []),
      paragraph('TableText', coder.initials),
    ],
    quote.length < longQuote,
  );
}
