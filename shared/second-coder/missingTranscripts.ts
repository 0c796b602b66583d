/** Interviews that a copy had and has no more: nobody would miss them in what comes back. Rules: docs/rules/second-coder.md, SC20. */
import type { HistoryRow } from '../project/historyRow.ts';
import type { TranscriptId } from '../project/ids.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';

/** Interviews that the copy's history tells of and that were taken out of it. */
export function removedTranscripts(rows: Iterable<HistoryRow>): Set<TranscriptId> {
  const gone = new Set<TranscriptId>();
  for (const { changes } of rows)
    for (const { table, id, after, before } of changes.changes) {
      if (table !== 'transcripts') continue;
      if (before === null) gone.delete(id as TranscriptId);
      else if (after === null) gone.add(id as TranscriptId);
    }
  return gone;
}

/** Names of this project's interviews that the copy lacks; `recognised` are those that it has. */
export function missingTranscripts(
  project: Project,
  other: Project,
  recognised: Iterable<TranscriptId>,
  removedThere: ReadonlySet<TranscriptId>,
): string[] {
  const here = new Set(recognised);
  const sent = new Set(removedThere);
  for (const { transcriptIds } of other.rounds.values()) for (const id of transcriptIds) sent.add(id);
  return [...sent]
    .flatMap((id) => (here.has(id) ? [] : (project.transcripts.get(id)?.name ?? [])))
    .sort(compareNatural);
}
