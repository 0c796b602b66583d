/** Verb `matrix`: themes × participants, or × the values of a characteristic. */
import { formatPath } from '../../shared/codebook/themePath.ts';
import type { Project } from '../../shared/project/project.ts';
import type { ExportOptions } from '../../shared/tables/exportOptions.ts';
import {
  countedUnit,
  isOfParticipants,
  type Matrix,
  type MatrixRow,
  matrix,
} from '../../shared/tables/matrix.ts';
import { matrixTitle } from '../../shared/tables/matrixTable.ts';
import { formatShare } from '../../shared/words/formatShare.ts';
import { formatNumber } from '../../shared/words/plural.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { exportOptionNames, exportOptionsOf } from './exportOptionsOf.ts';
import { inColumns } from './inColumns.ts';
import { openToRead } from './session.ts';
import type { ExitCode, Verb, VerbIo } from './verb.ts';

export const matrixVerb: Verb = {
  name: 'matrix',
  operands: { least: 1, most: 1 },
  options: exportOptionNames,
  required: [],
  async run(args, io) {
    const read = await openToRead(args, io);
    if (isRefusal(read)) return refusedBy(read, io);
    const options = exportOptionsOf(read, args, io);
    if (isRefusal(options)) return refusedBy(options, io);
    const counted = matrix(read.project, options);
    io.printJson({
      columns: counted.columns,
      base: counted.base,
      rows: counted.rows.map(({ node, values, percent }) => ({ path: node.path, values, percent })),
    });
    if (!io.isJson) printMatrix(read.project, options, counted, io);
    return 0;
  },
};

function refusedBy(refusal: Refusal, io: VerbIo): ExitCode {
  io.sayRefusal(refusal);
  return 1;
}

/** A title that says what is counted, then one line a theme, indented by level; by characteristic with shares. */
function printMatrix(
  project: Project,
  options: ExportOptions,
  { columns, base, rows }: Matrix,
  io: VerbIo,
): void {
  const { exporting } = io.words;
  io.print(`${matrixTitle(project, options)} – ${exporting.units[countedUnit(options)]}`);
  if (rows.length === 0 || columns.length === 0) {
    io.print(exporting.noRows);
    return;
  }
  const isGrouped = options.by !== 'participant';
  const top = Math.min(...rows.map(({ node }) => node.depth));
  // Without the themes between them, names alone would not say where a theme belongs.
  const nameOf = ({ node }: MatrixRow) =>
    options.level === 'all' ? '  '.repeat(node.depth - top) + node.theme.name : formatPath(node.path);
  const number = (value: number) => formatNumber(io.language, value);
  const cellsOf = (row: MatrixRow) => [
    nameOf(row),
    ...row.values.map((value, column) => {
      const share = row.percent[column] ?? null;
      if (value === 0) return '·';
      return isGrouped && share !== null
        ? `${number(value)} (${formatShare(io.language, share)})`
        : number(value);
    }),
  ];
  const table = [
    [exporting.columns.theme, ...columns],
    ...(isGrouped || !isOfParticipants(options.unit) ? [[exporting.base, ...base.map(number)]] : []),
    ...rows.map(cellsOf),
  ];
  for (const line of inColumns(table, 1)) io.print(line);
}
