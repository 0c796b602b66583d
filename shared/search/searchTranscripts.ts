/** Searches all transcripts of a project, in natural order of their names. Rules: docs/rules/searching.md. */
import { transcriptOrder } from '../coding/findCodings.ts';
import type { TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { TextRange } from '../transcript/textRange.ts';
import type { Needle, SearchSpeaker } from './searchQuestion.ts';
import { searchText } from './searchText.ts';

export interface Hit extends TextRange {
  readonly transcriptId: TranscriptId;
}

/** Goes on only as far as hits are taken from it: the first page of a large project needs few transcripts. */
export function* searchTranscripts(
  project: Pick<Project, 'transcripts' | 'texts'>,
  needle: Needle,
  speaker: SearchSpeaker,
): Generator<Hit> {
  for (const transcriptId of transcriptOrder(project)) {
    for (const { start, end } of searchText(textOf(project as Project, transcriptId), needle, speaker))
      yield { transcriptId, start, end };
  }
}
