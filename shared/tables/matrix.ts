/** Themes × participants, or × groups of them, as a table prints it. Rules: docs/rules/exports.md. */
import { isAtLevel } from '../codebook/themeLevels.ts';
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import type { Project } from '../project/project.ts';
import { type ThemeMatrix, themeMatrix, themeMatrixSteps } from '../theme-counts/themeMatrix.ts';
import { wantedThemes } from './codingRows.ts';
import type { ExportOptions, MatrixUnit } from './exportOptions.ts';
import { matrixColumns } from './matrixColumns.ts';

export interface Matrix {
  readonly columns: readonly string[];
  /** Participants of the column; of codings and words: all distinct passages, or coded words, of the column. */
  readonly base: readonly number[];
  /** The themes asked for in the order of the tree, each with its subtree. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly node: ThemeNode;
  readonly values: readonly number[];
  /** Value ÷ base, 0 to 1; `null` where the base is 0. */
  readonly percent: readonly (number | null)[];
}

export type MatrixOptions = Pick<
  ExportOptions,
  'by' | 'unit' | 'coderId' | 'language' | 'themeId' | 'participantIds' | 'level'
>;

export function matrix(project: Project, options: MatrixOptions): Matrix {
  const { unit, coderId } = options;
  const columns = matrixColumns(project, options);
  return matrixOf(project, options, themeMatrix(project, { unit, coderId, columns }));
}

/** The same, with pauses for a window. */
export function* matrixSteps(project: Project, options: MatrixOptions): Generator<void, Matrix> {
  const { unit, coderId } = options;
  const columns = matrixColumns(project, options);
  return matrixOf(project, options, yield* themeMatrixSteps(project, { unit, coderId, columns }));
}

function matrixOf(
  project: Project,
  { themeId, level = 'all' }: MatrixOptions,
  { columns, base, rows }: ThemeMatrix,
): Matrix {
  const tree = themeTree(project);
  const wanted = wantedThemes(tree, themeId);
  return {
    columns: columns.map(({ label }) => label),
    base,
    rows: rows.flatMap(({ themeId, values }) => {
      const node = tree.nodes.get(themeId);
      if (!node || !isAtLevel(node, level) || (wanted && !wanted.has(themeId))) return [];
      const percent = values.map((value, column) => {
        const whole = base[column] ?? 0;
        return whole === 0 ? null : value / whole;
      });
      return { node, values, percent };
    }),
  };
}

/** Of one participant, "participants" is presence: 0 or 1. */
export function isOfParticipants(unit: MatrixUnit): boolean {
  return unit === 'presence' || unit === 'participants';
}

/** What a matrix counts, for its title: in a column of several participants presence is a number of them. */
export function countedUnit({ by, unit }: Pick<ExportOptions, 'by' | 'unit'>): MatrixUnit {
  if (!isOfParticipants(unit)) return unit;
  return by === 'participant' ? 'presence' : 'participants';
}
