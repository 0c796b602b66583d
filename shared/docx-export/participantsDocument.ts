/** Table 1 in Word: characteristics in rows, participants in columns, what each row comes to. Rules: docs/rules/exports.md. */
import { type TableOne, tableOne } from '../participants/tableOne.ts';
import type { Project } from '../project/project.ts';
import type { ExportOptions } from '../tables/exportOptions.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { columnWidths } from './columnWidths.ts';
import { documentTitle } from './documentTitle.ts';
import { paragraph, run, type TableColumn, tableEnd, tableRow, tableStart } from './wordXml.ts';

interface Setting {
  readonly style: 'TableText' | 'TableSmall';
  readonly headingTwips: number;
  readonly summaryTwips: number;
  readonly letterTwips: number;
  readonly cellTwips: number;
}

const usual: Setting = {
  style: 'TableText',
  headingTwips: 2300,
  summaryTwips: 3000,
  letterTwips: 108,
  cellTwips: 190,
};
/** For a whole table on a page that is turned. */
const small: Setting = {
  style: 'TableSmall',
  headingTwips: 1500,
  summaryTwips: 2200,
  letterTwips: 82,
  cellTwips: 170,
};
const leastTwips = 620;

/** More participants than fit go on in further tables; the last one has the summaries. */
export function* participantsBody(
  project: Project,
  options: ExportOptions,
  widthTwips: number,
): Generator<string> {
  const { exporting } = wordsOf[options.language];
  const ids = options.participantIds ? new Set(options.participantIds) : null;
  const table = tableOne(project, options.language, ids);
  yield* documentTitle(project, options, exporting.titles.participants, []);
  if (table.participants.length === 0 || table.rows.length === 0) {
    yield paragraph('BodyText', exporting.noRows);
    return;
  }
  yield* tableOneParts(table, options.language, widthTwips);
}

/** Table 1 in as many tables as its participants need. */
export function* tableOneParts(table: TableOne, language: Language, widthTwips: number): Generator<string> {
  for (const part of parts(table, widthTwips, usual))
    yield* tablePart(table, part, { language }, widthTwips, usual);
}

/** Whether Table 1 stands on the page as one table. */
export function fitsOnPage(table: TableOne, widthTwips: number): boolean {
  return [...parts(table, widthTwips, usual)].length < 2;
}

/** In small letters: whole where it can be, without its summaries where these do not fit. */
export function* smallTableOne(table: TableOne, language: Language, widthTwips: number): Generator<string> {
  const widths = wantedWidths(table, small);
  const sum = widths.reduce((total, width) => total + width, small.headingTwips);
  const whole = { first: 0, widths, isLast: sum + small.summaryTwips <= widthTwips };
  const all = sum <= widthTwips ? [whole] : parts(table, widthTwips, small);
  for (const part of all) yield* tablePart(table, part, { language }, widthTwips, small);
}

interface Part {
  readonly first: number;
  readonly widths: readonly number[];
  readonly isLast: boolean;
}

/** As many columns a table as stand beside each other with their longest words whole. */
function* parts(table: TableOne, widthTwips: number, setting: Setting): Generator<Part> {
  const wanted = wantedWidths(table, setting);
  const room = widthTwips - setting.headingTwips;
  for (let first = 0; first < wanted.length; ) {
    let end = first;
    let sum = 0;
    const rest = wanted.slice(first).reduce((total, width) => total + width, 0);
    const isLast = rest <= room - setting.summaryTwips;
    while (end < wanted.length && (end === first || sum + (wanted[end] ?? 0) <= room))
      sum += wanted[end++] ?? 0;
    // The last participant waits for the summaries where both do not fit.
    if (!isLast && end === wanted.length && end - first > 1) end--;
    yield { first, widths: wanted.slice(first, end), isLast: isLast || end === wanted.length };
    first = end;
  }
}

function wantedWidths({ participants, rows }: TableOne, { letterTwips, cellTwips }: Setting): number[] {
  const columns = participants.map((participant, index) => [
    participant.label,
    ...rows.map(({ cells }) => cells[index] ?? ''),
  ]);
  return columnWidths(columns, letterTwips, cellTwips).map((width) => Math.max(leastTwips, width));
}

function* tablePart(
  table: TableOne,
  { first, widths, isLast }: Part,
  { language }: Pick<ExportOptions, 'language'>,
  widthTwips: number,
  { style, headingTwips, summaryTwips }: Setting,
): Generator<string> {
  const { exporting } = wordsOf[language];
  const used = widths.reduce((sum, width) => sum + width, headingTwips);
  const columns: TableColumn[] = [
    { heading: exporting.columns.characteristic, widthTwips: headingTwips },
    ...widths.map((width, index) => ({
      heading: table.participants[first + index]?.label ?? '',
      widthTwips: width,
    })),
    ...(isLast
      ? [
          {
            heading: exporting.columns.summary,
            widthTwips: Math.max(summaryTwips, Math.min(widthTwips - used, 6000)),
          },
        ]
      : []),
  ];
  yield tableStart(columns);
  for (const { heading, cells, sentence } of table.rows) {
    const shown = cells.slice(first, first + widths.length);
    yield tableRow(columns, [
      paragraph(style, { runs: run(heading, ['bold']) }),
      ...shown.map((cell) => paragraph(style, cell ?? exporting.missing)),
      ...(isLast ? [paragraph(style, sentence)] : []),
    ]);
  }
  yield tableEnd;
}
