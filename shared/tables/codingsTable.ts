/** The coded table: every coding in a form that goes back in through a coded table. Rules: docs/rules/exports.md. */
import { formatPath } from '../codebook/themePath.ts';
import type { Project } from '../project/project.ts';
import { wordsOf } from '../words/words.ts';
import { codingRows, lineRange } from './codingRows.ts';
import type { ExportOptions } from './exportOptions.ts';
import { dateColumn, lazyRows, numberColumn, type Table, textColumn } from './table.ts';

/** The quote is the exact slice and the positions are code points, so that nothing is lost on the way back. */
export function codingsTable(project: Project, options: ExportOptions): Table {
  const { titles, columns } = wordsOf[options.language].exporting;
  return {
    title: titles.codings,
    columns: [
      textColumn(columns.participant, 12),
      textColumn(columns.transcript, 14),
      textColumn(columns.theme, 40),
      textColumn(columns.quote, 70),
      numberColumn(columns.start),
      numberColumn(columns.end),
      textColumn(columns.lines, 10),
      textColumn(columns.coder, 8),
      textColumn(columns.comment, 40),
      dateColumn(columns.date),
    ],
    rows: lazyRows(function* () {
      for (const row of codingRows(project, options)) {
        yield [
          row.participant?.label ?? '',
          row.transcript.name,
          formatPath(row.theme.path),
          row.coding.quote,
          row.start,
          row.end,
          lineRange(row.lines),
          row.coder.initials,
          row.coding.comment,
          row.coding.createdAt.slice(0, 10),
        ];
      }
    }),
  };
}
