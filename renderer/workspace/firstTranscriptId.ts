/** The transcript to show first: the first in natural order of those given, or of all. */
import type { TranscriptId } from '../../shared/project/ids.ts';
import { inNaturalOrder } from '../../shared/project/naturalOrder.ts';
import type { Project } from '../../shared/project/project.ts';

export function firstTranscriptId(project: Project, among?: readonly TranscriptId[]): TranscriptId | null {
  const wanted = among ? new Set(among) : null;
  const transcripts = [...project.transcripts.values()].filter(({ id }) => !wanted || wanted.has(id));
  return inNaturalOrder(transcripts, ({ name }) => name)[0]?.id ?? null;
}
