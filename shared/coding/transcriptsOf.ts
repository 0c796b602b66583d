/** In which transcripts a participant speaks. */
import type { ParticipantId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { transcriptOrder } from './findCodings.ts';
import { turnTable } from './turnTable.ts';

type Index = ReadonlyMap<ParticipantId, readonly TranscriptId[]>;

const indexes = new WeakMap<Project['transcripts'], Index>();
const none: readonly TranscriptId[] = [];

/**
 * Transcripts with at least one turn of the participant, in natural order of their names. The same list as long as no
 * transcript changed; a corrected text counts as a changed transcript, since that is what names its text.
 */
export function transcriptsOf(project: Project, participantId: ParticipantId): readonly TranscriptId[] {
  let index = indexes.get(project.transcripts);
  if (!index) {
    index = indexTranscripts(project);
    indexes.set(project.transcripts, index);
  }
  return index.get(participantId) ?? none;
}

function indexTranscripts(project: Project): Index {
  const index = new Map<ParticipantId, TranscriptId[]>();
  for (const id of transcriptOrder(project)) {
    for (const participantId of turnTable(textOf(project, id).turns).participantIds) {
      const own = index.get(participantId);
      if (own) own.push(id);
      else index.set(participantId, [id]);
    }
  }
  return index;
}
