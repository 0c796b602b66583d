/**
 * Agreement of all coders of a round with three or more: before discussion, as it is, and after the decisions. Rules:
 * docs/rules/triangulation.md, TR11, TR12, TR15.
 */
import { bootstrapIntervals } from '../agreement/bootstrapIntervals.ts';
import type { Coefficient } from '../agreement/coefficient.ts';
import { type PairAgreement, pairAgreement } from '../agreement/pairAgreement.ts';
import { type SeveralAgreement, severalCoders } from '../agreement/severalCoders.ts';
import { type SeveralFigures, seenByAll, severalFigures } from '../agreement/severalFigures.ts';
import { severalIntervals } from '../agreement/severalIntervals.ts';
import { transcriptOrder } from '../coding/findCodings.ts';
import type { CoderId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type {
  FrozenDomain,
  FrozenFigures,
  FrozenOfAll,
  FrozenPair,
  IntervalEnds,
  OtherIntervals,
  Round,
} from '../project/records.ts';
import { afterDecisionsOfAll } from './decisions.ts';
import { endsOf, otherIntervals } from './keptIntervals.ts';
import {
  type FiguresQuestion,
  freezeFigures,
  roundAgreement,
  roundDraws,
  roundSeed,
} from './roundFigures.ts';
import { pairsOfRound, themesOfRound } from './roundWork.ts';

export type QuestionOfAll = Omit<FiguresQuestion, 'coderIds'>;

export interface RowOfAll extends SeveralFigures {
  readonly uAlphaBinary: Coefficient;
  readonly alphaInterval: IntervalEnds;
  readonly fleissInterval: IntervalEnds;
  readonly intervals: OtherIntervals;
}

export interface ThemeRowOfAll extends RowOfAll {
  readonly themeId: ThemeId;
  readonly path: readonly string[];
}

/** The same for kept and for computed figures. */
export interface FiguresOfAll {
  readonly coderIds: readonly CoderId[];
  readonly unit: FrozenOfAll['unit'];
  readonly units: number;
  readonly draws: number;
  /** Themes that somebody used, the lowest α first, undefined ones last. */
  readonly themes: readonly ThemeRowOfAll[];
  readonly unused: number;
  readonly pooled: RowOfAll;
  readonly uAlpha: Coefficient;
  readonly cuAlpha: Coefficient;
  readonly domains: readonly FrozenDomain[];
  readonly pairs: readonly FrozenPair[];
}

export interface CountedOfAll {
  readonly question: QuestionOfAll;
  readonly found: SeveralAgreement;
  readonly coderIds: readonly CoderId[];
  readonly pairs: readonly PairAgreement[];
}

/** Without intervals: `freezeOfAll` draws them. */
export function countOfAll(project: Project, round: Round, question: QuestionOfAll): CountedOfAll {
  const coderIds = round.parts.map(({ coderId }) => coderId);
  const own = new Set(round.transcriptIds);
  const seenBy = new Map(
    transcriptOrder(project)
      .filter((id) => own.has(id))
      .map((id) => [id, coderIds]),
  );
  const themes = themesOfRound(project, round);
  const { unit, level } = question;
  const asked = { coderIds, seenBy, unit, level, ...(themes && { onlyThemes: themes }) };
  const counted = question.isAfter ? afterDecisionsOfAll(project, round) : project;
  return {
    question,
    coderIds,
    found: severalCoders(counted, asked),
    pairs: pairAgreement(counted, asked),
  };
}

/** `draws` 0: without intervals. `onShare` is told what share of them was drawn. */
export function freezeOfAll(
  { question, found, coderIds, pairs }: CountedOfAll,
  draws: number,
  onShare?: (share: number) => void,
): FrozenOfAll {
  const seed = roundSeed;
  const { themes, pooled, domains } = severalIntervals({ ...found.drawn, draws, seed }, (made) =>
    onShare?.(made / draws),
  );
  const { uAlphaBinary, uAlpha, cuAlpha } = found.overall;
  return {
    coderIds,
    unit: question.unit,
    level: question.level,
    units: found.units,
    draws,
    seed,
    themes: found.themes.map((theme, index) => ({
      themeId: theme.node.theme.id,
      path: theme.node.path,
      codedBy: theme.codedBy,
      uAlphaBinary: theme.uAlphaBinary,
      alphaInterval: endsOf(themes[index]?.alpha),
      fleissInterval: endsOf(themes[index]?.fleissKappa),
      intervals: otherIntervals(themes[index]),
    })),
    domains: found.domains.map(({ node, ...of }, index) => ({
      themeId: node.theme.id,
      path: node.path,
      uAlpha: of.uAlpha,
      uAlphaBinary: of.uAlphaBinary,
      cuAlpha: of.cuAlpha,
      intervals: otherIntervals(domains[index]),
    })),
    pairs: pairs.map(({ coderIds: two, kappa, alpha, drawn }) => {
      const intervals = bootstrapIntervals({ ...drawn, draws, seed }).pooled;
      return {
        coderIds: two,
        kappa,
        alpha,
        kappaInterval: endsOf(intervals.kappa),
        alphaInterval: endsOf(intervals.alpha),
      };
    }),
    uAlphaBinary,
    uAlpha,
    cuAlpha,
    alphaInterval: endsOf(pooled.alpha),
    fleissInterval: endsOf(pooled.fleissKappa),
    intervals: otherIntervals(pooled),
  };
}

export function figuresOfAll(frozen: FrozenOfAll): FiguresOfAll {
  const coders = frozen.coderIds.length;
  const rows = frozen.themes.map(
    (theme): ThemeRowOfAll => ({
      ...theme,
      ...ofCodedBy(theme.codedBy),
      intervals: theme.intervals ?? {},
    }),
  );
  const used = rows.filter(({ codedBy }) => codedBy.slice(1).some((count) => count > 0));
  const summed = Array.from({ length: coders + 1 }, (_, by) =>
    frozen.themes.reduce((sum, { codedBy }) => sum + (codedBy[by] ?? 0), 0),
  );
  const {
    unit,
    units,
    draws,
    uAlphaBinary,
    uAlpha,
    cuAlpha,
    alphaInterval,
    fleissInterval,
    intervals = {},
  } = frozen;
  return {
    coderIds: frozen.coderIds,
    unit,
    units,
    draws,
    themes: used.sort((a, b) => (a.alpha.value ?? 2) - (b.alpha.value ?? 2)),
    unused: rows.length - used.length,
    pooled: { ...ofCodedBy(summed), uAlphaBinary, alphaInterval, fleissInterval, intervals },
    uAlpha,
    cuAlpha,
    domains: frozen.domains,
    pairs: frozen.pairs,
  };
}

function ofCodedBy(codedBy: readonly number[]): SeveralFigures {
  return severalFigures(seenByAll(codedBy), codedBy.length - 1);
}

/** What closing a round keeps of each two coders. `onShare` is told what share is done. */
export function freezePairs(
  project: Project,
  round: Round,
  { unit, level }: Pick<FiguresQuestion, 'unit' | 'level'>,
  onShare?: (share: number) => void,
): readonly FrozenFigures[] {
  const pairs = pairsOfRound(round);
  return pairs.map((coderIds, index) => {
    onShare?.(index / pairs.length);
    const question = { coderIds, unit, level, isAfter: false };
    const found = roundAgreement(project, round, question);
    return freezeFigures(
      found,
      question,
      bootstrapIntervals({ ...found.drawn, draws: roundDraws, seed: roundSeed }),
    );
  });
}
