/** How far the interviews with a participant are coded, in whole percent. */
import { readingProgress } from '../../../shared/coding/readingMarks.ts';
import { transcriptsOf } from '../../../shared/coding/transcriptsOf.ts';
import type { ParticipantId } from '../../../shared/project/ids.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';

/** By the coder who is furthest in each transcript; long transcripts count for more. Never 100, which is said by "finished". */
export function codedPercent(project: Project, id: ParticipantId): number {
  let [read, all] = [0, 0];
  for (const transcriptId of transcriptsOf(project, id)) {
    const lines = textOf(project, transcriptId).lines.numbers.length;
    const percents = [...project.coders.keys()].map(
      (coderId) => readingProgress(project, transcriptId, coderId).percent,
    );
    read += (lines * Math.max(0, ...percents)) / 100;
    all += lines;
  }
  return all === 0 ? 0 : Math.min(99, Math.floor((100 * read) / all));
}
