/** Command: set the acting coder's reading mark by hand, forward or back, and say that a transcript is finished. */

import { added, changeSet, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { ReadingMarkId, TranscriptId } from '../project/ids.ts';
import { textOf } from '../project/project.ts';
import { refuse } from '../words/refusal.ts';
import { findMark } from './readingMarks.ts';

/** `line` is the number of the last line read, `null` for none. */
export const setReadingMark: Command<
  'setReadingMark',
  { transcriptId: TranscriptId; line: string | null; isFinished: boolean }
> = {
  name: 'setReadingMark',
  run(project, { transcriptId, line, isFinished }, { coderId, newId }) {
    const transcript = project.transcripts.get(transcriptId);
    if (!transcript) return refuse('recordMissing');
    if (coderId === null) return refuse('noCoder');
    if (line !== null && !textOf(project, transcriptId).lines.numbers.includes(line))
      return refuse('lineMissing', { line, transcript: transcript.name });
    const mark = findMark(project, transcriptId, coderId);
    const change = mark
      ? updated('readingMarks', mark, { line, isFinished })
      : added('readingMarks', { id: newId<ReadingMarkId>(), transcriptId, coderId, line, isFinished });
    return { changes: changeSet([change]), about: { transcript: transcript.name, line: line ?? '–' } };
  },
};
