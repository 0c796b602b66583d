/** What each coder has done in each transcript: "not coded" says something only where it was read. Rules: docs/rules/agreement.md, AG8. */
import { readingProgress } from '../coding/readingMarks.ts';
import type { CoderId, TranscriptId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';

export interface CoderWork {
  readonly codings: number;
  /** How far it is read for coding, 100 exactly when finished. */
  readonly percent: number;
}

export function coderWork(project: Project, transcriptId: TranscriptId, coderId: CoderId): CoderWork {
  let codings = 0;
  for (const coding of project.codings.ofTranscript(transcriptId).values()) {
    if (coding.coderId === coderId) codings++;
  }
  return { codings, percent: readingProgress(project, transcriptId, coderId).percent };
}

/** Transcripts in which each of the coders has coded something or moved a reading mark, in natural order. */
export function sharedTranscripts(project: Project, coderIds: readonly CoderId[]): TranscriptId[] {
  return [...transcriptsSeen(project, coderIds)]
    .filter(([, seenBy]) => seenBy.length === coderIds.length)
    .map(([id]) => id);
}

/** Which of the coders have coded something or moved a reading mark, by transcript, in natural order. */
export function transcriptsSeen(
  project: Project,
  coderIds: readonly CoderId[],
): Map<TranscriptId, readonly CoderId[]> {
  const marked = new Set<string>();
  for (const { transcriptId, coderId } of project.readingMarks.values())
    marked.add(`${transcriptId} ${coderId}`);
  const hasWorked = (transcriptId: TranscriptId, coderId: CoderId) => {
    if (marked.has(`${transcriptId} ${coderId}`)) return true;
    for (const coding of project.codings.ofTranscript(transcriptId).values()) {
      if (coding.coderId === coderId) return true;
    }
    return false;
  };
  return new Map(
    [...project.transcripts.values()]
      .sort((a, b) => compareNatural(a.name, b.name))
      .map(({ id }) => [id, coderIds.filter((coderId) => hasWorked(id, coderId))]),
  );
}
