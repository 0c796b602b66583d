/** What the study's own settings ask of saturation. Rules: docs/rules/saturation.md, SA14 and SA17. */
import { participantOrder } from '../coding/participantOrder.ts';
import { transcriptsOf } from '../coding/transcriptsOf.ts';
import type { ParticipantId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { studySettings } from '../study/studySettings.ts';
import type { SaturationQuestion } from './saturation.ts';

export function studyQuestion(project: Project): SaturationQuestion {
  const { order, level, base, run, threshold } = studySettings(project).saturation;
  const labelOf = (id: ParticipantId) => project.participants.get(id)?.label ?? '';
  return {
    ...{ level, base, run, threshold },
    order: order === 'hand' ? handOrder(project).map(labelOf) : order,
  };
}

/** The order by hand; interviews that came since stand behind it in natural order, those that are gone are left out. */
export function handOrder(project: Project): ParticipantId[] {
  const all = participantOrder(project).ids.filter((id) => transcriptsOf(project, id).length > 0);
  const there = new Set(all);
  const listed = new Set(studySettings(project).saturation.hand.filter((id) => there.has(id)));
  return [...listed, ...all.filter((id) => !listed.has(id))];
}
