/** The report of a round: the paragraph for the methods section, a table of themes before and after, the decisions. Rules: docs/rules/triangulation.md, TR13. */
import { bootstrapIntervals } from '../agreement/bootstrapIntervals.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import type { Project } from '../project/project.ts';
import type { Decision, FrozenFigures, Round } from '../project/records.ts';
import type { Table } from '../tables/table.ts';
import { formatShare } from '../words/formatShare.ts';
import type { Language } from '../words/plural.ts';
import { problemSentence, wordsOf } from '../words/words.ts';
import { decisionsByKey, isSettled } from './decisions.ts';
import { compareCoders } from './differences.ts';
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
import { type RoundOfSeveral, roundOfSeveral } from './roundOfSeveral.ts';
import { decisionsTable, domainsTable, themesSheet, themesTable } from './roundTables.ts';
import { roundWork } from './roundWork.ts';
import { severalTables } from './severalTables.ts';
import { unreadInRound } from './unreadInRound.ts';
import { withInterval } from './withInterval.ts';

export interface RoundReport {
  readonly title: string;
  /** Sentences for the methods section. */
  readonly method: string;
  readonly themes: Table;
  /** The same for a sheet, with a number in each cell. */
  readonly themesSheet: Table;
  /** `null` where no branch is marked as one whose themes exclude one another. */
  readonly domains: Table | null;
  readonly decisions: Table;
  /** Of a round with three coders or more: all of them together, and each two. */
  readonly several: readonly Table[];
}

export function roundReport(
  project: Project,
  round: Round,
  question: Omit<FiguresQuestion, 'isAfter'>,
  language: Language,
): RoundReport {
  const words = wordsOf[language].triangulation.report;
  const kept = round.before.find((one) => question.coderIds.every((id) => one.coderIds.includes(id)));
  const asked = kept ? { coderIds: kept.coderIds, unit: kept.unit, level: kept.level } : question;
  const before = figuresOf(kept ?? computed(project, round, { ...asked, isAfter: false }));
  const after = figuresOf(computed(project, round, { ...asked, isAfter: true }));
  const several = round.parts.length > 2 ? roundOfSeveral(project, round, asked) : null;
  return {
    title: words.title({ name: round.name }),
    method: [
      method(project, round, asked, before, after, language),
      ...(several ? [severalSentence(project, round, several, kept !== undefined, language)] : []),
    ].join(' '),
    themes: themesTable(project, asked, { before, after }, language),
    themesSheet: themesSheet(project, asked, { before, after }, language),
    domains: domainsTable({ before, after }, language),
    decisions: decisionsTable(project, round, language),
    several: several ? severalTables(project, several, language) : [],
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
  const [a, b] = [initials(coderIds[0]), initials(coderIds[1])];
  const decisions = decisionsByKey(project, round.id);
  const { differences } = compareCoders(project, work);
  const settled = differences.flatMap(({ key }) => {
    const decision = decisions.get(key);
    return isSettled(decision) ? [decision] : [];
  });
  const count = (outcome: Decision['outcome']) => settled.filter((one) => one.outcome === outcome).length;
  const names = work.transcriptIds.map((id) => project.transcripts.get(id)?.name ?? '').sort(compareNatural);
  const figure = (row: FiguresRow) => ({
    percent: row.percent.value === null ? '–' : formatShare(language, row.percent.value),
    kappa: withInterval(row.kappa.value, row.kappaInterval, language),
    alpha: withInterval(row.alpha.value, row.alphaInterval, language),
  });
  const reported = round.parts.length > 2 ? round.parts.map(({ coderId }) => coderId) : coderIds;
  const sentences = [
    words.who({ a, b, names: names.join(', '), isBlind: round.isBlind && round.liftedAt === null ? 1 : 0 }),
    ...(round.liftedBy === null ? [] : [words.lifted({ coder: initials(round.liftedBy) })]),
    ...unreadInRound(project, round, reported).map((one) => problemSentence(wordsOf[language], one)),
    words.unit({ units: agreement.units[unit]({ count: before.units }), themes: before.themes.length }),
    words.coefficients({ draws: roundDraws, seed: roundSeed, transcripts: names.length }),
    words.before(figure(before.pooled)),
    words.settled({
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

function severalSentence(
  project: Project,
  { parts }: Round,
  { found: { overall } }: RoundOfSeveral,
  isKept: boolean,
  language: Language,
): string {
  const coders = parts.map(({ coderId }) => project.coders.get(coderId)?.initials ?? '');
  return wordsOf[language].triangulation.report.several.sentence({
    isKept,
    coders: coders.join(', '),
    percent: overall.percent.value === null ? '–' : formatShare(language, overall.percent.value),
    alpha: withInterval(overall.alpha.value, null, language),
    fleiss: withInterval(overall.fleissKappa.value, null, language),
  });
}
