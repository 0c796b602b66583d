/** Agreement in a round: before discussion, as it is, and after the decisions. Rules: docs/rules/triangulation.md, TR10 to TR12. */
import { type Agreement, agreement } from '../agreement/agreement.ts';
import type { AgreementUnit } from '../agreement/agreementUnits.ts';
import type { BootstrapAnswer } from '../agreement/bootstrapIntervals.ts';
import type { Coefficient } from '../agreement/coefficient.ts';
import { binaryAgreement, type FourCounts } from '../agreement/fourCounts.ts';
import type { ThemeLevel } from '../codebook/themeLevels.ts';
import { changeSet, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { CoderId, RoundId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type {
  FrozenDomain,
  FrozenFigures,
  FrozenTheme,
  IntervalEnds,
  KeptFigures,
  OtherIntervals,
  Round,
} from '../project/records.ts';
import { refuse } from '../words/refusal.ts';
import { afterDecisions } from './decisions.ts';
import { endsOf, otherIntervals } from './keptIntervals.ts';
import { roundWork } from './roundWork.ts';

/** Enough for intervals to two digits; stored with the figures, so that anybody gets the same ones. */
export const roundDraws = 2000;
export const roundSeed = 1;

/** Below this κ and α are marked, and the two marks on the scale. Conventions of Krippendorff's and of Landis and Koch's readers. */
export const lowAgreement = 0.6;
export const highAgreement = 0.8;

export interface FiguresRow {
  readonly counts: FourCounts;
  readonly percent: Coefficient;
  readonly kappa: Coefficient;
  readonly alpha: Coefficient;
  readonly scottPi: Coefficient;
  readonly ac1: Coefficient;
  readonly brennanPrediger: Coefficient;
  readonly prevalence: Coefficient;
  readonly bias: Coefficient;
  /** `null` in figures that an earlier version kept. */
  readonly uAlphaBinary: Coefficient | null;
  readonly kappaInterval: IntervalEnds;
  readonly alphaInterval: IntervalEnds;
  readonly intervals: OtherIntervals;
}

export interface ThemeRow extends FiguresRow {
  readonly themeId: ThemeId;
  readonly path: readonly string[];
}

/** The same for frozen and for computed figures. */
export interface RoundFigures {
  readonly unit: AgreementUnit;
  readonly level: ThemeLevel;
  readonly units: number;
  /** Themes that one coder used at least, the lowest κ first, undefined ones last. */
  readonly themes: readonly ThemeRow[];
  readonly unused: number;
  readonly pooled: FiguresRow;
  /** On characters, all themes; `null` in figures that an earlier version kept. */
  readonly uAlpha: Coefficient | null;
  readonly cuAlpha: Coefficient | null;
  /** In the order of the tree. */
  readonly domains: readonly FrozenDomain[];
}

export interface FiguresQuestion {
  readonly coderIds: readonly [CoderId, CoderId];
  readonly unit: AgreementUnit;
  readonly level: ThemeLevel;
  /** As the coders have it, or as if each had what was settled. */
  readonly isAfter: boolean;
}

/** Without intervals, which are drawn elsewhere from `drawn`. */
export function roundAgreement(project: Project, round: Round, question: FiguresQuestion): Agreement {
  const { coderIds, unit, level, isAfter } = question;
  const work = roundWork(project, round, coderIds);
  return agreement(isAfter ? afterDecisions(project, round, work) : project, {
    coderIds,
    transcriptIds: work.transcriptIds,
    unit,
    level,
    ...(work.themes && { onlyThemes: work.themes }),
    draws: 0,
    seed: roundSeed,
  });
}

/** `intervals`: one a theme, in the order of `found.themes`, then the pooled one; `null` before they are drawn. */
export function freezeFigures(
  found: Agreement,
  { coderIds, unit, level }: FiguresQuestion,
  intervals: BootstrapAnswer | null,
): FrozenFigures {
  const { uAlphaBinary, uAlpha, cuAlpha } = found.overall;
  return {
    coderIds,
    unit,
    level,
    units: found.units,
    draws: intervals ? roundDraws : 0,
    seed: roundSeed,
    themes: found.themes.map(
      ({ node, counts, uAlphaBinary }, index): FrozenTheme => ({
        themeId: node.theme.id,
        path: node.path,
        ...counts,
        uAlphaBinary,
        kappaInterval: endsOf(intervals?.themes[index]?.kappa),
        alphaInterval: endsOf(intervals?.themes[index]?.alpha),
        intervals: otherIntervals(intervals?.themes[index]),
      }),
    ),
    domains: found.domains.map(
      ({ node, uAlpha, uAlphaBinary, cuAlpha }, index): FrozenDomain => ({
        themeId: node.theme.id,
        path: node.path,
        uAlpha,
        uAlphaBinary,
        cuAlpha,
        intervals: otherIntervals(intervals?.domains[index]),
      }),
    ),
    passages: { uAlphaBinary, uAlpha, cuAlpha },
    kappaInterval: endsOf(intervals?.pooled.kappa),
    alphaInterval: endsOf(intervals?.pooled.alpha),
    intervals: otherIntervals(intervals?.pooled),
  };
}

export function figuresOf(frozen: FrozenFigures): RoundFigures {
  const rows = frozen.themes.map(
    ({ themeId, path, both, onlyA, onlyB, neither, ...kept }): ThemeRow => ({
      themeId,
      path,
      ...rowOf({ both, onlyA, onlyB, neither }, kept),
    }),
  );
  const used = rows.filter(({ counts }) => counts.both + counts.onlyA + counts.onlyB > 0);
  const sum = (part: keyof FourCounts) => frozen.themes.reduce((total, theme) => total + theme[part], 0);
  const counts = { both: sum('both'), onlyA: sum('onlyA'), onlyB: sum('onlyB'), neither: sum('neither') };
  return {
    unit: frozen.unit,
    level: frozen.level,
    units: frozen.units,
    themes: used.sort((x, y) => (x.kappa.value ?? 2) - (y.kappa.value ?? 2)),
    unused: rows.length - used.length,
    pooled: rowOf(counts, { ...frozen, uAlphaBinary: frozen.passages?.uAlphaBinary }),
    uAlpha: frozen.passages?.uAlpha ?? null,
    cuAlpha: frozen.passages?.cuAlpha ?? null,
    domains: frozen.domains,
  };
}

function rowOf(
  counts: FourCounts,
  kept: Pick<FrozenTheme, 'uAlphaBinary' | 'kappaInterval' | 'alphaInterval' | 'intervals'>,
): FiguresRow {
  const { kappaInterval, alphaInterval, uAlphaBinary = null, intervals = {} } = kept;
  return { counts, ...binaryAgreement(counts), uAlphaBinary, kappaInterval, alphaInterval, intervals };
}

/** Ends the coding of a round: the figures before discussion are kept as they are now. */
export const closeRound: Command<'closeRound', { roundId: RoundId; before: readonly KeptFigures[] }> = {
  name: 'closeRound',
  seesHidden: true,
  run(project, { roundId, before }, { now }) {
    const round = project.rounds.get(roundId);
    if (!round) return refuse('recordMissing');
    if (round.closedAt !== null) return refuse('roundIsClosed', { name: round.name });
    const open = round.parts.filter(({ finishedAt }) => finishedAt === null);
    if (round.isBlind && round.liftedAt === null && open.length > 0) {
      const coders = open.map(({ coderId }) => project.coders.get(coderId)?.initials ?? '').join(', ');
      return refuse('roundNotFinished', { name: round.name, coders });
    }
    return {
      changes: changeSet([updated('rounds', round, { closedAt: now, before })]),
      about: { name: round.name },
    };
  },
};
