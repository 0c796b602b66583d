/** Moves the reading marks that a table's codings move, and finishes transcripts. Rules: docs/rules/coded-table.md. */
import { findMark, readUpTo } from '../coding/readingMarks.ts';
import { added, type RecordChange, updated } from '../project/changeSet.ts';
import type { CommandContext } from '../project/command.ts';
import type { CoderId, ReadingMarkId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { ProjectDraft } from '../project/projectDraft.ts';
import type { Coding } from '../project/records.ts';

/** One step a coder and transcript: each mark goes to the last line of the last coding. */
export function moveMarks(draft: ProjectDraft, codings: Iterable<Coding>, context: CommandContext): void {
  const last = new Map<string, Coding>();
  for (const coding of codings) {
    const key = `${coding.transcriptId}/${coding.coderId}`;
    const before = last.get(key);
    if (!before || before.end < coding.end) last.set(key, coding);
  }
  const changes = [...last.values()].flatMap((coding) =>
    readUpTo(draft.project, coding, { ...context, coderId: coding.coderId }),
  );
  draft.apply(changes);
}

/** Finished is read to the last line. */
export function finishTranscripts(
  draft: ProjectDraft,
  transcriptIds: Iterable<TranscriptId>,
  coderIds: Iterable<CoderId>,
  context: CommandContext,
): void {
  const coders = [...coderIds];
  const changes = [...transcriptIds].flatMap((transcriptId) =>
    coders.flatMap((coderId) => finish(draft.project, transcriptId, coderId, context)),
  );
  draft.apply(changes);
}

function finish(
  project: Project,
  transcriptId: TranscriptId,
  coderId: CoderId,
  { newId }: CommandContext,
): RecordChange {
  const line = textOf(project, transcriptId).lines.numbers.at(-1) ?? null;
  const mark = findMark(project, transcriptId, coderId);
  if (mark) return updated('readingMarks', mark, { line, isFinished: true });
  return added('readingMarks', {
    id: newId<ReadingMarkId>(),
    transcriptId,
    coderId,
    line,
    isFinished: true,
  });
}
