/** Interviews of a round that a coder has neither read to the end nor declared finished: there "not coded" may be "not seen". Rules: docs/rules/triangulation.md, TR14. */
import { coderWork } from '../agreement/coderWork.ts';
import { transcriptOrder } from '../coding/findCodings.ts';
import type { CoderId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Round } from '../project/records.ts';
import { nameProblem, type Problem } from '../words/problem.ts';

/** One problem a coder; none where every part is finished or every interview read. */
export function unreadInRound(project: Project, round: Round, coderIds: readonly CoderId[]): Problem[] {
  const own = new Set(round.transcriptIds);
  const transcriptIds = transcriptOrder(project).filter((id) => own.has(id));
  const open = round.parts.filter((part) => part.finishedAt === null && coderIds.includes(part.coderId));
  return open.flatMap(({ coderId }) => {
    const names = transcriptIds
      .filter((id) => coderWork(project, id, coderId).percent < 100)
      .map((id) => project.transcripts.get(id)?.name ?? '');
    if (names.length === 0) return [];
    const coder = project.coders.get(coderId)?.initials ?? '';
    return [
      nameProblem(null, 'agreementUnfinished', { coder, count: names.length, transcripts: names.join(', ') }),
    ];
  });
}
