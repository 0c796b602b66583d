/** How far a coder has read a transcript for coding. Rules: docs/rules/reading-marks.md. */

import { added, type RecordChange, updated } from '../project/changeSet.ts';
import type { CommandContext } from '../project/command.ts';
import type { CoderId, ParticipantId, ReadingMarkId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Coding, ReadingMark } from '../project/records.ts';
import { lineIndexAt, lineIndexOfNumber } from '../transcript/lines.ts';
import { trimRange } from '../transcript/textRange.ts';
import { transcriptsOf } from './transcriptsOf.ts';

export interface ReadingProgress {
  /** Whole percent, rounded down: 100 exactly when finished. */
  readonly percent: number;
  /** Number of the last line read; `null` before the first. */
  readonly line: string | null;
  readonly isFinished: boolean;
}

/** "86 % coded": the mark's line by its place among the numbered lines, divided by the number of lines. */
export function readingProgress(
  project: Project,
  transcriptId: TranscriptId,
  coderId: CoderId,
): ReadingProgress {
  const mark = findMark(project, transcriptId, coderId);
  const line = mark?.line ?? null;
  if (mark?.isFinished) return { percent: 100, line, isFinished: true };
  const { lines } = textOf(project, transcriptId);
  const read = line === null ? 0 : lineIndexOfNumber(lines, line) + 1;
  const percent = lines.numbers.length === 0 ? 0 : Math.floor((100 * read) / lines.numbers.length);
  return { percent: Math.min(percent, 99), line, isFinished: false };
}

/**
 * True when every transcript in which the participant speaks is finished: by the chosen coder, or with `null` each by at
 * least one. A participant without transcripts is not finished.
 */
export function isParticipantFinished(
  project: Project,
  participantId: ParticipantId,
  coderId: CoderId | null,
): boolean {
  const finished = new Set<TranscriptId>();
  for (const mark of project.readingMarks.values()) {
    if (mark.isFinished && (coderId === null || mark.coderId === coderId)) finished.add(mark.transcriptId);
  }
  const own = transcriptsOf(project, participantId);
  return own.length > 0 && own.every((id) => finished.has(id));
}

/** The coder has read the whole transcript: a mark at its last line that says so. */
export function readUpToEnd(
  project: Project,
  transcriptId: TranscriptId,
  coderId: CoderId,
  { newId }: CommandContext,
): RecordChange[] {
  if (!project.transcripts.has(transcriptId)) return [];
  const line = textOf(project, transcriptId).lines.numbers.at(-1) ?? null;
  const mark = findMark(project, transcriptId, coderId);
  return [
    mark
      ? updated('readingMarks', mark, { line, isFinished: true })
      : added('readingMarks', { id: newId<ReadingMarkId>(), transcriptId, coderId, line, isFinished: true }),
  ];
}

export function findMark(project: Project, transcriptId: TranscriptId, coderId: CoderId): ReadingMark | null {
  for (const mark of project.readingMarks.values()) {
    if (mark.transcriptId === transcriptId && mark.coderId === coderId) return mark;
  }
  return null;
}

/**
 * Moves the acting coder's mark on to the last line of a coding of theirs, never back. Nobody's mark moves for a coding
 * of somebody else: recoding is not reading.
 */
export function readUpTo(project: Project, coding: Coding, context: CommandContext): RecordChange[] {
  if (coding.coderId !== context.coderId) return [];
  const text = textOf(project, coding.transcriptId);
  const words = trimRange(text.text, coding);
  const index = lineIndexAt(text, Math.max(words.end, words.start + 1) - 1);
  const line = text.lines.numbers[index];
  if (line === undefined) return [];
  const { transcriptId, coderId } = coding;
  const mark = findMark(project, transcriptId, coderId);
  if (!mark) {
    const id = context.newId<ReadingMarkId>();
    return [added('readingMarks', { id, transcriptId, coderId, line, isFinished: false })];
  }
  const isFurther = mark.line === null || lineIndexOfNumber(text.lines, mark.line) < index;
  return isFurther ? [updated('readingMarks', mark, { line })] : [];
}
