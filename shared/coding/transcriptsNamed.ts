/** Transcripts as people name them in a call or a table. */
import type { TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { nameKey } from '../transcript/fileTitle.ts';
import { labelKey } from '../transcript/speakerLabels.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { transcriptOrder } from './findCodings.ts';
import { turnTable } from './turnTable.ts';

/**
 * Transcripts by their names, or by the label of a participant, who stands for all interviews of theirs. Refused:
 * names that the project does not have.
 */
export function transcriptsNamed(project: Project, names: readonly string[]): TranscriptId[] | Refusal {
  const wanted = new Set<TranscriptId>();
  const unknown: string[] = [];
  for (const name of names) {
    const found = transcriptOrder(project).filter((id) => isCalled(project, id, name));
    if (found.length === 0) unknown.push(name);
    for (const id of found) wanted.add(id);
  }
  if (unknown.length > 0) {
    const known = transcriptOrder(project).map((id) => project.transcripts.get(id)?.name ?? '');
    return refuse('transcriptsUnknown', { names: unknown.join(', '), known: known.join(', ') });
  }
  return transcriptOrder(project).filter((id) => wanted.has(id));
}

function isCalled(project: Project, id: TranscriptId, name: string): boolean {
  if (nameKey(project.transcripts.get(id)?.name ?? '') === nameKey(name)) return true;
  return turnTable(textOf(project, id).turns).participantIds.some(
    (participantId) => labelKey(project.participants.get(participantId)?.label ?? '') === labelKey(name),
  );
}
