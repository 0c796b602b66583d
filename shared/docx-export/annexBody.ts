/** An annex in Word: a heading with a number of its own kind that Word keeps, on a new page, and its parts. Rule: RS65. */
import type { AnnexPart } from '../results-section/annexes/annexParts.ts';
import type { PrintedBlock } from '../results-section/printedDocument.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { field, styled, textRun } from './resultsRuns.ts';
import { widthBetweenMargins } from './sectionPage.ts';
import { paragraph, type TableColumn, tableEnd, tableRow, tableStart } from './wordXml.ts';

/** `marked` puts the bookmark that references lead to around runs. */
export function* annexBody(
  { number, title, parts }: Extract<PrintedBlock, { kind: 'annex' }>,
  language: Language,
  section: string,
  marked: (runs: string) => string,
): Generator<string> {
  const { results } = wordsOf[language];
  const label = results.labels.annex;
  const name = textRun(`${label}\u00a0`) + field(`SEQ ${label} \\* ARABIC`, String(number));
  yield styled(
    'Heading1',
    marked(name) + textRun(`${results.captionEnd}${title}`),
    '<w:pageBreakBefore/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/>',
  );
  for (const part of parts) yield* partOf(part, widthBetweenMargins(section));
}

const partStyles = { heading: 'AnnexHeading', paragraph: 'ResultsText', note: 'Support' } as const;

function* partOf(part: AnnexPart, widthTwips: number): Generator<string> {
  if (part.kind === 'table') yield* tableOf(part, widthTwips);
  else yield styled(partStyles[part.kind], textRun(part.text));
}

function* tableOf(
  { look, columns, rows }: Extract<AnnexPart, { kind: 'table' }>,
  widthTwips: number,
): Generator<string> {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const wide: TableColumn[] = columns.map(({ heading, isNumber, width }) => ({
    heading,
    isNumber,
    widthTwips: Math.floor((width * widthTwips) / sum),
  }));
  const lines = ['LineNumber', 'SpeakerLabel', 'TranscriptLine'] as const;
  yield tableStart(wide, look === 'lines');
  for (const cells of rows)
    yield tableRow(
      wide,
      cells.map((cell, index) => {
        const ruled = columns[index]?.isNumber ? 'TableNumber' : 'TableText';
        return paragraph(look === 'lines' ? (lines[index] ?? 'TranscriptLine') : ruled, cell);
      }),
    );
  yield tableEnd;
}
