/** Where a participant speaks first, in the first of their transcripts. */
import { transcriptOrder } from '../../../shared/coding/findCodings.ts';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import type { Passage } from '../../workspace/viewStore.ts';

export function firstWordsOf(project: Project, id: ParticipantId): Passage | null {
  for (const transcriptId of transcriptOrder(project)) {
    const turn = textOf(project, transcriptId).turns.find(({ participantId }) => participantId === id);
    if (turn) return { transcriptId, start: turn.bodyStart, end: turn.bodyStart };
  }
  return null;
}
