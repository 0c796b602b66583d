/** The columns of a matrix: each participant, or each class of a characteristic. Rules: docs/rules/exports.md. */
import { type MatrixColumn, participantColumns } from '../coding/themeMatrix.ts';
import { classesOf } from '../participants/classesOf.ts';
import type { CharacteristicId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';

/** Every participant stands in exactly one column; classes without participants have none. */
export function matrixColumns(
  project: Project,
  by: 'participant' | CharacteristicId,
  language: Language,
): readonly MatrixColumn[] {
  if (by === 'participant') return participantColumns(project);
  const isDate = project.characteristics.get(by)?.type === 'date';
  const { classes, missing } = classesOf(project, by, language);
  const columns = classes
    .filter(({ participantIds }) => participantIds.length > 0)
    .map(({ key, label, participantIds }) => ({ label: isDate ? key : label, participantIds }));
  const rest = { label: wordsOf[language].exporting.missing, participantIds: missing };
  return missing.length > 0 ? [...columns, rest] : columns;
}
