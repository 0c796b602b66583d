/** What the researcher writes about the study: the interview guide, and answers to the items of checklists. Rules: docs/rules/study.md, ST10. */
import { added, changeSet, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { StudyTextId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { StudyText } from '../project/records.ts';

export type StudyTextPlace = Pick<StudyText, 'of' | 'item'>;

export const guidePlace: StudyTextPlace = { of: 'guide', item: 0 };

type Texts = Pick<Project, 'studyTexts'>;

/** Empty where nothing is written. */
export function studyTextAt(project: Texts, place: StudyTextPlace): string {
  return recordAt(project, place)?.text ?? '';
}

function recordAt({ studyTexts }: Texts, { of, item }: StudyTextPlace): StudyText | undefined {
  for (const one of studyTexts.values()) if (one.of === of && one.item === item) return one;
  return undefined;
}

/** A text of spaces alone is none. */
export const writeStudyText: Command<'writeStudyText', StudyTextPlace & { readonly text: string }> = {
  name: 'writeStudyText',
  run(project, { of, item, text }, { newId }) {
    const known = recordAt(project, { of, item });
    const clean = text.replace(/\r\n?/gu, '\n').trim();
    const id = newId<StudyTextId>();
    if (clean === '') return { changes: changeSet(known ? [removed('studyTexts', known)] : []) };
    const change = known
      ? updated('studyTexts', known, { text: clean })
      : added('studyTexts', { id, of, item, text: clean });
    return { changes: changeSet([change]) };
  },
};
