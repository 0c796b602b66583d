/** The columns of a matrix: each participant, or each class of a characteristic. Rules: docs/rules/exports.md. */

import { classesOf } from '../participants/classesOf.ts';
import type { CharacteristicId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { type MatrixColumn, participantColumns } from '../theme-counts/themeMatrix.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import type { ExportOptions } from './exportOptions.ts';

/** Every participant asked for stands in exactly one column; classes without participants have none. */
export function matrixColumns(
  project: Project,
  { by, language, participantIds }: Pick<ExportOptions, 'by' | 'language' | 'participantIds'>,
): readonly MatrixColumn[] {
  const people = participantIds && new Set(participantIds);
  const columns = by === 'participant' ? participantColumns(project) : classColumns(project, by, language);
  return columns
    .map(({ label, participantIds: members }) => ({
      label,
      participantIds: people ? members.filter((id) => people.has(id)) : members,
    }))
    .filter((column) => column.participantIds.length > 0);
}

function classColumns(project: Project, by: CharacteristicId, language: Language): MatrixColumn[] {
  const isDate = project.characteristics.get(by)?.type === 'date';
  const { classes, missing } = classesOf(project, by, language);
  const columns = classes.map(({ key, label, participantIds }) => ({
    label: isDate ? key : label,
    participantIds,
  }));
  return [...columns, { label: wordsOf[language].exporting.missing, participantIds: missing }];
}
