/** Agreement of all coders of a round with three or more: its transcripts were seen by all of them. Rules: AG17, TR15. */
import { type PairAgreement, pairAgreement } from '../agreement/pairAgreement.ts';
import { type SeveralAgreement, type SeveralFigures, severalCoders } from '../agreement/severalCoders.ts';
import { transcriptOrder } from '../coding/findCodings.ts';
import type { Project } from '../project/project.ts';
import type { Round } from '../project/records.ts';
import type { FiguresQuestion } from './roundFigures.ts';
import { themesOfRound } from './roundWork.ts';

export interface RoundOfSeveral {
  readonly found: SeveralAgreement;
  /** Themes that somebody used, the lowest α first, undefined ones last. */
  readonly used: SeveralAgreement['themes'];
  readonly pairs: readonly PairAgreement[];
}

export function roundOfSeveral(
  project: Project,
  round: Round,
  { unit, level }: Pick<FiguresQuestion, 'unit' | 'level'>,
): RoundOfSeveral {
  const coderIds = round.parts.map(({ coderId }) => coderId);
  const own = new Set(round.transcriptIds);
  const seenBy = new Map(
    transcriptOrder(project)
      .filter((id) => own.has(id))
      .map((id) => [id, coderIds]),
  );
  const themes = themesOfRound(project, round);
  const question = { coderIds, seenBy, unit, level, ...(themes && { onlyThemes: themes }) };
  const found = severalCoders(project, question);
  const used = found.themes.filter(isUsed).sort((a, b) => (a.alpha.value ?? 2) - (b.alpha.value ?? 2));
  return { found, used, pairs: pairAgreement(project, question) };
}

export function isUsed({ codedBy }: Pick<SeveralFigures, 'codedBy'>): boolean {
  return codedBy.slice(1).some((count) => count > 0);
}
