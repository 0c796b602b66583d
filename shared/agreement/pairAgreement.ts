/** κ and α of each two of several coders, all themes together, on the transcripts that both have seen. Rules: AG9, AG17. */
import type { CoderId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { agreement } from './agreement.ts';
import type { BootstrapQuestion, CountsByTranscript } from './bootstrapIntervals.ts';
import type { Coefficient } from './coefficient.ts';
import type { SeveralQuestion } from './severalCoders.ts';

export interface PairAgreement {
  readonly coderIds: readonly [CoderId, CoderId];
  readonly kappa: Coefficient;
  readonly alpha: Coefficient;
  /** What intervals are drawn from: the pooled ones are those of both figures. */
  readonly drawn: Pick<BootstrapQuestion, 'units' | 'themes' | 'unitized'>;
}

export function pairAgreement(project: Project, question: SeveralQuestion): PairAgreement[] {
  const { coderIds, seenBy, unit, level, onlyThemes } = question;
  return coderIds.flatMap((first, at) =>
    coderIds.slice(at + 1).map((second): PairAgreement => {
      const transcriptIds = [...seenBy]
        .filter(([, own]) => own.includes(first) && own.includes(second))
        .map(([id]) => id);
      const { overall, drawn } = agreement(project, {
        coderIds: [first, second],
        transcriptIds,
        unit,
        level,
        ...(onlyThemes && { onlyThemes }),
        draws: 0,
        seed: 1,
      });
      const { kappa, alpha } = overall;
      const units = drawn.units.map((count) => count * drawn.themes.length);
      return {
        coderIds: [first, second],
        kappa,
        alpha,
        drawn: { units, themes: [overThemes(drawn.themes)], unitized: null },
      };
    }),
  );
}

/** Only the sums are wanted: one list in which each transcript stands as often as a theme has it. */
function overThemes(themes: readonly CountsByTranscript[]): CountsByTranscript {
  return {
    transcripts: themes.flatMap(({ transcripts }) => transcripts),
    both: themes.flatMap(({ both }) => both),
    onlyA: themes.flatMap(({ onlyA }) => onlyA),
    onlyB: themes.flatMap(({ onlyB }) => onlyB),
  };
}
