/** Memos as a table, one a row, their words without formats. Rules: docs/rules/exports.md. */
import { plainText } from '../memos/richText.ts';
import type { Project } from '../project/project.ts';
import { wordsOf } from '../words/words.ts';
import type { ExportOptions } from './exportOptions.ts';
import { memoRows } from './memoRows.ts';
import { type Cell, dateColumn, type Table, textColumn } from './table.ts';

export function memosTable(project: Project, options: ExportOptions): Table {
  const { titles, columns, kinds } = wordsOf[options.language].exporting;
  return {
    title: titles.memos,
    columns: [
      textColumn(columns.kind, 12),
      textColumn(columns.about, 40),
      textColumn(columns.memo, 80),
      textColumn(columns.coder, 8),
      dateColumn(columns.date),
    ],
    rows: memoRows(project, options).map(({ memo, about, coder }): Cell[] => [
      kinds[memo.target.table],
      about,
      plainText(memo.body),
      coder,
      memo.changedAt.slice(0, 10),
    ]),
  };
}
