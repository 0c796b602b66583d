/** The report of a round: the paragraph for the methods section, a table of themes before and after, the decisions. Rules: docs/rules/triangulation.md, TR13. */
import { bootstrapIntervals } from '../agreement/bootstrapIntervals.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { Decision, FrozenFigures, Round } from '../project/records.ts';
import type { Table } from '../tables/table.ts';
import { formatList } from '../words/formatList.ts';
import { formatShare } from '../words/formatShare.ts';
import type { Language } from '../words/plural.ts';
import { problemSentence, wordsOf } from '../words/words.ts';
import { coefficientsSheet, coefficientsTable } from './coefficientTables.ts';
import { decisionsByKey, settlingDecision } from './decisions.ts';
import { compareCoders } from './differences.ts';
import { countOfAll, type FiguresOfAll, figuresOfAll, freezeOfAll } from './figuresOfAll.ts';
import { keptOfAll, keptOfPair } from './keptFigures.ts';
import {
  type FiguresQuestion,
  type FiguresRow,
  figuresOf,
  freezeFigures,
  type RoundFigures,
  roundAgreement,
  roundDraws,
  roundSeed,
} from './roundFigures.ts';
import { decisionsTable, domainsTable, themesSheet, themesTable } from './roundTables.ts';
import { roundWork } from './roundWork.ts';
import { type SetsOfAll, severalSheets, severalTables } from './severalTables.ts';
import { unreadInRound } from './unreadInRound.ts';
import { withInterval } from './withInterval.ts';

export interface RoundReport {
  readonly title: string;
  /** Sentences for the methods section. */
  readonly method: string;
  readonly themes: Table;
  /** The same for a sheet, with a number in each cell. */
  readonly themesSheet: Table;
  /** The coefficients beside κ and α. */
  readonly coefficients: Table;
  readonly coefficientsSheet: Table;
  /** `null` where no branch is marked as one whose themes exclude one another. */
  readonly domains: Table | null;
  readonly decisions: Table;
  /** Of a round with three coders or more: all of them together, and each two. */
  readonly several: readonly Table[];
  /** The same for sheets. */
  readonly severalSheets: readonly Table[];
}

export function roundReport(
  project: Project,
  round: Round,
  question: Omit<FiguresQuestion, 'isAfter'>,
  language: Language,
): RoundReport {
  const words = wordsOf[language].triangulation.report;
  const kept = keptOfPair(round, question.coderIds);
  const asked = kept ? { coderIds: kept.coderIds, unit: kept.unit, level: kept.level } : question;
  const before = figuresOf(kept ?? computed(project, round, { ...asked, isAfter: false }));
  const after = figuresOf(computed(project, round, { ...asked, isAfter: true }));
  const several = setsOfAll(project, round, asked);
  const ofPair = { ...asked, isOfSeveral: several !== null };
  return {
    title: words.title({ name: round.name }),
    method: [
      method(project, round, asked, before, after, language),
      ...(several ? severalSentences(project, round, several, language) : []),
    ].join(' '),
    themes: themesTable(project, ofPair, { before, after }, language),
    themesSheet: themesSheet(project, ofPair, { before, after }, language),
    coefficients: coefficientsTable({ before }, 2, words.coefficientsTitle, language),
    coefficientsSheet: coefficientsSheet({ before, after }, 2, words.coefficientsSheet, language),
    domains: domainsTable({ before, after }, language),
    decisions: decisionsTable(project, round, language),
    several: several ? severalTables(project, several, language) : [],
    severalSheets: several ? severalSheets(project, several, language) : [],
  };
}

function computed(project: Project, round: Round, question: FiguresQuestion): FrozenFigures {
  const found = roundAgreement(project, round, question);
  const intervals = bootstrapIntervals({ ...found.drawn, draws: roundDraws, seed: roundSeed });
  return freezeFigures(found, question, intervals);
}

function method(
  project: Project,
  round: Round,
  { coderIds, unit }: Omit<FiguresQuestion, 'isAfter'>,
  before: RoundFigures,
  after: RoundFigures,
  language: Language,
): string {
  const { triangulation, agreement } = wordsOf[language];
  const words = triangulation.report;
  const work = roundWork(project, round, coderIds);
  const initials = (id: string | null) => (id && project.coders.get(id as never)?.initials) ?? '';
  const decisions = decisionsByKey(project, round.id);
  const { differences } = compareCoders(project, work);
  const settled = differences.flatMap((one) => settlingDecision(decisions, one, coderIds) ?? []);
  const count = (outcome: Decision['outcome']) => settled.filter((one) => one.outcome === outcome).length;
  const names = work.transcriptIds.map((id) => project.transcripts.get(id)?.name ?? '').sort(compareNatural);
  const figure = (row: FiguresRow) => ({
    percent: row.percent.value === null ? '–' : formatShare(language, row.percent.value),
    kappa: withInterval(row.kappa.value, row.kappaInterval, language),
    alpha: withInterval(row.alpha.value, row.alphaInterval, language),
  });
  const reported = round.parts.length > 2 ? round.parts.map(({ coderId }) => coderId) : coderIds;
  const isSeveral = round.parts.length > 2;
  const pair = isSeveral ? formatList(language, coderIds.map(initials)) : '';
  const sentences = [
    words.who({
      coders: formatList(language, reported.map(initials)),
      names: formatList(language, names),
      isBlind: round.isBlind && round.liftedAt === null,
      isSeveral,
    }),
    ...(round.liftedBy === null ? [] : [words.lifted({ coder: initials(round.liftedBy), isSeveral })]),
    ...unreadInRound(project, round, reported).map((one) => problemSentence(wordsOf[language], one)),
    words.unit({ units: agreement.units[unit]({ count: before.units }), themes: before.themes.length }),
    words.coefficients({ draws: roundDraws, seed: roundSeed, transcripts: names.length }),
    words.before({ ...figure(before.pooled), pair }),
    words.settled({
      pair,
      all: differences.length,
      settled: settled.length,
      kept: count('kept'),
      merged: count('merged'),
      both: count('both'),
    }),
    ...(settled.length === 0 ? [] : [words.after(figure(after.pooled))]),
  ];
  return sentences.join(' ');
}

/** `null` of a round of two. Of one that was closed before these figures were kept: those of the moment. */
function setsOfAll(
  project: Project,
  round: Round,
  { unit, level }: Omit<FiguresQuestion, 'isAfter'>,
): SetsOfAll | null {
  if (round.parts.length < 3) return null;
  const kept = keptOfAll(round);
  const asked = kept ?? { unit, level };
  const computed = (isAfter: boolean) =>
    freezeOfAll(
      countOfAll(project, round, { unit: asked.unit, level: asked.level, isAfter }),
      kept?.draws ?? roundDraws,
    );
  return {
    before: figuresOfAll(kept ?? computed(false)),
    after: figuresOfAll(computed(true)),
    isOfThisMoment: kept === null && round.closedAt !== null,
  };
}

function severalSentences(
  project: Project,
  round: Round,
  { before, after, isOfThisMoment }: SetsOfAll,
  language: Language,
): string[] {
  const words = wordsOf[language].triangulation.report.several;
  const coders = before.coderIds.map((id) => project.coders.get(id)?.initials ?? '').join(', ');
  const figures = ({ pooled }: FiguresOfAll) => ({
    percent: pooled.percent.value === null ? '–' : formatShare(language, pooled.percent.value),
    alpha: withInterval(pooled.alpha.value, pooled.alphaInterval, language),
    fleiss: withInterval(pooled.fleissKappa.value, pooled.fleissInterval, language),
  });
  const hasSettled = [...decisionsByKey(project, round.id).values()].some(
    ({ outcome }) => outcome !== 'discuss',
  );
  return [
    words.sentence({ coders, isOfThisMoment, ...figures(before) }),
    ...(hasSettled ? [words.after(figures(after))] : []),
  ];
}
