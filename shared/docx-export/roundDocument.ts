/** The report of a round in Word: method paragraph, table of themes, decisions. Rules: docs/rules/triangulation.md, TR13. */
import type { Project } from '../project/project.ts';
import { streamedZip } from '../tables/streamedZip.ts';
import type { Table } from '../tables/table.ts';
import type { RoundReport } from '../triangulation/roundReport.ts';
import { formatNumber, type Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { documentFrame, documentPart, textWidth } from './documentFrame.ts';
import { studyName } from './documentTitle.ts';
import { paragraph, type TableColumn, tableEnd, tableRow, tableStart } from './wordXml.ts';

/** `now` is an ISO time for the document's properties. */
export async function roundDocument(
  project: Project,
  report: RoundReport,
  language: Language,
  now: string,
): Promise<Uint8Array> {
  const study = studyName(project, language);
  const frame = await documentFrame({
    language,
    title: report.title,
    study,
    isLandscape: true,
    numberedLists: 0,
    now,
  });
  const pieces = [frame.opening, ...bodyOf(report, study, language), frame.closing];
  return streamedZip(frame.parts, { name: documentPart, pieces });
}

function* bodyOf(report: RoundReport, study: string, language: Language): Generator<string> {
  const { triangulation } = wordsOf[language];
  yield paragraph('Title', report.title);
  yield paragraph('Subtitle', study);
  yield paragraph('Heading1', triangulation.report.method, { keepWithNext: true });
  yield paragraph('BodyText', report.method);
  const { themes, coefficients, domains, several, decisions } = report;
  for (const table of [themes, coefficients, ...(domains ? [domains] : []), ...several, decisions]) {
    yield paragraph('Heading1', table.title, { keepWithNext: true });
    yield* tableOf(table, language);
    if (table.note !== undefined) yield paragraph('BodyText', table.note);
  }
}

function* tableOf(table: Table, language: Language): Generator<string> {
  const all = table.columns.reduce((sum, { width }) => sum + width, 0);
  const columns = table.columns.map(
    ({ heading, kind, width }): TableColumn => ({
      heading,
      widthTwips: Math.floor((width * textWidth(true)) / all),
      isNumber: kind === 'number',
    }),
  );
  let isEmpty = true;
  for (const row of table.rows) {
    if (isEmpty) yield tableStart(columns);
    isEmpty = false;
    const cells = row.map((cell) =>
      typeof cell === 'number'
        ? paragraph('TableNumber', formatNumber(language, cell))
        : paragraph('TableText', cell ?? ''),
    );
    yield tableRow(columns, cells);
  }
  yield isEmpty ? paragraph('BodyText', wordsOf[language].exporting.noRows) : tableEnd;
}
