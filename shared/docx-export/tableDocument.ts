/** Any table in Word, for exports without a layout of their own. */
import { formatDay } from '../participants/formatDay.ts';
import type { Project } from '../project/project.ts';
import type { ExportOptions } from '../tables/exportOptions.ts';
import type { Cell, Column, Table } from '../tables/table.ts';
import { formatNumber } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { columnWidths } from './columnWidths.ts';
import { documentTitle } from './documentTitle.ts';
import { paragraph, type TableColumn, tableEnd, tableRow, tableStart } from './wordXml.ts';

export function* tableBody(
  project: Project,
  options: ExportOptions,
  table: Table,
  widthTwips: number,
): Generator<string> {
  yield* documentTitle(project, options, table.title, []);
  const widths = sharedWidths(table, options, widthTwips);
  const columns = table.columns.map(
    ({ heading, kind }, index): TableColumn => ({
      heading,
      widthTwips: widths[index] ?? 0,
      isNumber: kind === 'number',
    }),
  );
  let isEmpty = true;
  for (const row of table.rows) {
    if (isEmpty) yield tableStart(columns);
    isEmpty = false;
    const cells = row.map((cell, index) => cellParagraph(cell, table.columns[index], options));
    yield tableRow(columns, cells, false);
  }
  yield isEmpty ? paragraph('BodyText', wordsOf[options.language].exporting.noRows) : tableEnd;
}

function cellParagraph(cell: Cell, column: Column | undefined, options: ExportOptions): string {
  const style = column?.kind === 'number' ? 'TableNumber' : 'TableText';
  return paragraph(style, shownCell(cell, column, options));
}

function shownCell(cell: Cell, column: Column | undefined, { language }: ExportOptions): string {
  if (cell === null) return wordsOf[language].exporting.missing;
  if (typeof cell === 'number') return formatNumber(language, cell);
  return column?.kind === 'date' ? formatDay(cell, language) : cell;
}

/** Enough to know what a column holds. */
const measuredRows = 300;

/** No column is narrower than its longest word; the rest of the page is shared in proportion to the columns' widths. */
function sharedWidths(table: Table, options: ExportOptions, widthTwips: number): number[] {
  const held = table.columns.map(({ heading }) => [heading]);
  let measured = 0;
  for (const row of table.rows) {
    if (++measured > measuredRows) break;
    row.forEach((cell, index) => {
      held[index]?.push(shownCell(cell, table.columns[index], options));
    });
  }
  const wanted = columnWidths(held);
  const sum = wanted.reduce((total, width) => total + width, 0);
  if (sum >= widthTwips) return wanted.map((width) => Math.floor((width * widthTwips) / sum));
  const weights = table.columns.reduce((total, { width }) => total + width, 0);
  return wanted.map((width, index) =>
    Math.floor(width + ((widthTwips - sum) * (table.columns[index]?.width ?? 0)) / weights),
  );
}
