/** Themes × participants, or × groups of them, as a table prints it. Rules: docs/rules/exports.md. */
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import { themeMatrix } from '../coding/themeMatrix.ts';
import type { Project } from '../project/project.ts';
import type { ExportOptions, MatrixUnit } from './exportOptions.ts';
import { matrixColumns } from './matrixColumns.ts';

export interface Matrix {
  readonly columns: readonly string[];
  /** Participants of the column; of codings and words: all distinct passages, or coded words, of the column. */
  readonly base: readonly number[];
  /** Every theme in the order of the tree, each with its subtree. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly node: ThemeNode;
  readonly values: readonly number[];
  /** Value ÷ base, 0 to 1; `null` where the base is 0. */
  readonly percent: readonly (number | null)[];
}

export type MatrixOptions = Pick<ExportOptions, 'by' | 'unit' | 'coderId' | 'language'>;

export function matrix(project: Project, { by, unit, coderId, language }: MatrixOptions): Matrix {
  const columns = matrixColumns(project, by, language);
  const { base, rows } = themeMatrix(project, { unit, coderId, columns });
  const { nodes } = themeTree(project);
  return {
    columns: columns.map(({ label }) => label),
    base,
    rows: rows.flatMap(({ themeId, values }) => {
      const node = nodes.get(themeId);
      if (!node) return [];
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
