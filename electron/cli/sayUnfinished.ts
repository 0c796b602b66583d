/** Names the transcripts that a coder has not marked as finished: what follows a reading mark counts as not coded. */
import { coderWork } from '../../shared/agreement/coderWork.ts';
import type { CoderId, TranscriptId } from '../../shared/project/ids.ts';
import type { Project } from '../../shared/project/project.ts';
import { nameProblem } from '../../shared/words/problem.ts';
import type { VerbIo } from './verb.ts';

/** More names say no more. */
const mostNames = 12;

export interface ReadTranscripts {
  readonly coderId: CoderId;
  readonly label: string;
  readonly transcriptIds: readonly TranscriptId[];
}

export function sayUnfinished(project: Project, read: readonly ReadTranscripts[], io: VerbIo): void {
  for (const { coderId, label, transcriptIds } of read) {
    const names = transcriptIds
      .filter((id) => coderWork(project, id, coderId).percent < 100)
      .map((id) => project.transcripts.get(id)?.name ?? '');
    if (names.length === 0) continue;
    const shown = names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
    const params = { coder: label, count: names.length, transcripts: shown.join(', ') };
    io.sayProblem(nameProblem(null, 'agreementUnfinished', params));
  }
}
