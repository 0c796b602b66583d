/** The codebook as a table, one theme a row. Rules: docs/rules/exports.md. */
import { formatPath } from '../codebook/themePath.ts';
import type { Project } from '../project/project.ts';
import { wordsOf } from '../words/words.ts';
import { codebookRows } from './codebookRows.ts';
import type { ExportOptions } from './exportOptions.ts';
import { lazyRows, numberColumn, type Table, textColumn } from './table.ts';

export function codebookTable(project: Project, options: ExportOptions): Table {
  const { titles, columns, yes, lineRange } = wordsOf[options.language].exporting;
  return {
    title: titles.codebook,
    columns: [
      textColumn(columns.theme, 45),
      textColumn(columns.definition, 50),
      textColumn(columns.include, 40),
      textColumn(columns.exclude, 40),
      textColumn(columns.examples, 60),
      numberColumn(columns.codings),
      numberColumn(columns.participants, 12),
      textColumn(columns.participantList, 24),
      textColumn(columns.isRetired, 8),
    ],
    rows: lazyRows(function* () {
      for (const { node, examples, codings, participants } of codebookRows(project, options)) {
        const { theme, path } = node;
        const typeset = examples.map(
          ({ participant, lines, quote }) => `${participant}, ${lineRange({ lines })} ${quote}`,
        );
        yield [
          formatPath(path),
          theme.definition,
          theme.include,
          theme.exclude,
          typeset.join('\n'),
          codings,
          participants.length,
          participants.join(', '),
          theme.isRetired ? yes : '',
        ];
      }
    }),
  };
}
