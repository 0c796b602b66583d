/** Any table in Word, for exports without a layout of their own. */
import type { Project } from '../project/project.ts';
import type { ExportOptions } from '../tables/exportOptions.ts';
import type { Cell, Column, Table } from '../tables/table.ts';
import { formatNumber } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { documentTitle } from './documentTitle.ts';
import { paragraph, type TableColumn, tableEnd, tableRow, tableStart } from './wordXml.ts';

/** Columns share the page in proportion to their widths. */
export function* tableBody(
  project: Project,
  options: ExportOptions,
  table: Table,
  widthTwips: number,
): Generator<string> {
  yield* documentTitle(project, options, table.title, []);
  const total = table.columns.reduce((sum, { width }) => sum + width, 0);
  const columns = table.columns.map(
    ({ heading, width, kind }): TableColumn => ({
      heading,
      widthTwips: Math.floor((widthTwips * width) / total),
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

function cellParagraph(cell: Cell, column: Column | undefined, { language }: ExportOptions): string {
  const style = column?.kind === 'number' ? 'TableNumber' : 'TableText';
  if (cell === null) return paragraph(style, wordsOf[language].exporting.missing);
  return paragraph(style, typeof cell === 'number' ? formatNumber(language, cell) : cell);
}
