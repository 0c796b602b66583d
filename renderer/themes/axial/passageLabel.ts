/** Who speaks in a passage: labels of participants, or the interview's name where only the interviewer does. */
import { participantsOf } from '../../../shared/coding/participantsOf.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import type { Coding } from '../../../shared/project/records.ts';

export function whoSpeaks(project: Project, { transcriptId, start, end }: Coding): string {
  const ids = participantsOf(textOf(project, transcriptId), start, end);
  const labels = ids.map((id) => project.participants.get(id)?.label ?? '');
  return labels.join(', ') || (project.transcripts.get(transcriptId)?.name ?? '');
}
