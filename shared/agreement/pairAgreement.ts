/** κ and α of each two of several coders, all themes together, on the transcripts that both have seen. Rule: AG17. */
import type { CoderId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { agreement } from './agreement.ts';
import type { Coefficient } from './coefficient.ts';
import type { SeveralQuestion } from './severalCoders.ts';

export interface PairAgreement {
  readonly coderIds: readonly [CoderId, CoderId];
  readonly kappa: Coefficient;
  readonly alpha: Coefficient;
}

export function pairAgreement(project: Project, question: SeveralQuestion): PairAgreement[] {
  const { coderIds, seenBy, unit, level, onlyThemes } = question;
  return coderIds.flatMap((first, at) =>
    coderIds.slice(at + 1).map((second): PairAgreement => {
      const transcriptIds = [...seenBy]
        .filter(([, own]) => own.includes(first) && own.includes(second))
        .map(([id]) => id);
      const { overall } = agreement(project, {
        coderIds: [first, second],
        transcriptIds,
        unit,
        level,
        ...(onlyThemes && { onlyThemes }),
        draws: 0,
        seed: 1,
      });
      return { coderIds: [first, second], kappa: overall.kappa, alpha: overall.alpha };
    }),
  );
}
