/** A matrix as a table: theme, one column a participant or group, and all together. Rules: docs/rules/exports.md. */
import { formatPath } from '../codebook/themePath.ts';
import type { Project } from '../project/project.ts';
import { wordsOf } from '../words/words.ts';
import type { ExportOptions } from './exportOptions.ts';
import { isOfParticipants, matrix } from './matrix.ts';
import { type Column, numberColumn, type Table, textColumn } from './table.ts';

/** By characteristic, each value has its share of the column's base beside it, and the base stands in the first row. */
export function matrixTable(project: Project, options: ExportOptions): Table {
  const { exporting } = wordsOf[options.language];
  const { columns, base, rows } = matrix(project, options);
  const isGrouped = options.by !== 'participant';
  const headings = columns.flatMap((heading): Column[] =>
    isGrouped
      ? [numberColumn(heading), { heading: `${heading} %`, kind: 'share', width: 10 }]
      : [numberColumn(heading, 8)],
  );
  // A group interview's passage counts for each who speaks in it: passages of several columns cannot be added up.
  const hasTotal = options.unit === 'words' || isOfParticipants(options.unit);
  const total = (values: readonly number[]) =>
    hasTotal ? [values.reduce((sum, value) => sum + value, 0)] : [];
  return {
    title: matrixTitle(project, options),
    columns: [
      textColumn(exporting.columns.theme, 45),
      ...headings,
      ...(hasTotal ? [numberColumn(exporting.columns.total)] : []),
    ],
    rows: [
      ...(isGrouped ? [[exporting.base, ...base.flatMap((value) => [value, null]), ...total(base)]] : []),
      ...rows.map(({ node, values, percent }) => [
        formatPath(node.path),
        ...values.flatMap((value, column) => (isGrouped ? [value, percent[column] ?? null] : [value])),
        ...total(values),
      ]),
    ],
  };
}

export function matrixTitle(
  project: Project,
  { by, language }: Pick<ExportOptions, 'by' | 'language'>,
): string {
  const { titles, matrixBy } = wordsOf[language].exporting;
  const characteristic = by === 'participant' ? undefined : project.characteristics.get(by);
  return characteristic ? matrixBy({ characteristic: characteristic.name }) : titles.matrix;
}
