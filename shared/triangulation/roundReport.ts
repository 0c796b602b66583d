/** The report of a round: the paragraph for the methods section, a table of themes before and after, the decisions. Rules: docs/rules/triangulation.md, TR13. */
import { bootstrapIntervals } from '../agreement/bootstrapIntervals.ts';
import { formatPath, themeTree } from '../codebook/themeTree.ts';
import { compareNatural } from '../project/naturalOrder.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Decision, FrozenFigures, Round } from '../project/records.ts';
import { numberColumn, type Table, textColumn } from '../tables/table.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import { formatDecimal } from '../words/formatDecimal.ts';
import { formatShare } from '../words/formatShare.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
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
import { roundWork } from './roundWork.ts';

export interface RoundReport {
  readonly title: string;
  /** Sentences for the methods section. */
  readonly method: string;
  readonly themes: Table;
  /** `null` where no branch is marked as one whose themes exclude one another. */
  readonly domains: Table | null;
  readonly decisions: Table;
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
  return {
    title: words.title({ name: round.name }),
    method: method(project, round, asked, before, after, language),
    themes: themesTable(project, asked, before, after, language),
    domains: domainsTable(before, after, language),
    decisions: decisionsTable(project, round, language),
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
  const sentences = [
    words.who({ a, b, names: names.join(', '), isBlind: round.isBlind && round.liftedAt === null ? 1 : 0 }),
    ...(round.liftedBy === null ? [] : [words.lifted({ coder: initials(round.liftedBy) })]),
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

function withInterval(
  value: number | null,
  interval: readonly [number, number] | null,
  language: Language,
): string {
  if (value === null) return '–';
  const shown = formatDecimal(language, value);
  return interval === null
    ? shown
    : `${shown} [${interval.map((end) => formatDecimal(language, end)).join(' ; ')}]`;
}

function themesTable(
  project: Project,
  { coderIds }: Omit<FiguresQuestion, 'isAfter'>,
  before: RoundFigures,
  after: RoundFigures,
  language: Language,
): Table {
  const { triangulation, agreement, exporting } = wordsOf[language];
  const words = triangulation.report;
  const [a, b] = coderIds.map((id) => project.coders.get(id)?.initials ?? '');
  const afterOf = new Map(after.themes.map((row) => [row.themeId, row]));
  const cells = (name: string, row: FiguresRow, later: FiguresRow | undefined) => [
    name,
    row.counts.both,
    row.counts.onlyA,
    row.counts.onlyB,
    row.counts.neither,
    row.percent.value === null ? '–' : formatShare(language, row.percent.value),
    withInterval(row.kappa.value, row.kappaInterval, language),
    withInterval(row.alpha.value, row.alphaInterval, language),
    later ? withInterval(later.kappa.value, later.kappaInterval, language) : '–',
    later ? withInterval(later.alpha.value, later.alphaInterval, language) : '–',
  ];
  return {
    title: words.byTheme,
    columns: [
      textColumn(exporting.columns.theme, 24),
      numberColumn(agreement.columns.both),
      numberColumn(agreement.columns.only({ coder: a ?? '' })),
      numberColumn(agreement.columns.only({ coder: b ?? '' })),
      numberColumn(agreement.columns.neither),
      textColumn('%', 8),
      textColumn(words.column({ figure: 'κ', when: words.whenBefore }), 18),
      textColumn(words.column({ figure: 'α', when: words.whenBefore }), 18),
      textColumn(words.column({ figure: 'κ', when: words.whenAfter }), 18),
      textColumn(words.column({ figure: 'α', when: words.whenAfter }), 18),
    ],
    rows: [
      ...before.themes.map((row) => cells(formatPath(row.path), row, afterOf.get(row.themeId))),
      cells(agreement.pooled, before.pooled, after.pooled),
    ],
  };
}

function domainsTable(before: RoundFigures, after: RoundFigures, language: Language): Table | null {
  const { triangulation } = wordsOf[language];
  const words = triangulation.report;
  const domains = new Map([...before.domains, ...after.domains].map((one) => [one.themeId, one.path]));
  if (domains.size === 0) return null;
  const figures = [
    ['cuα', 'cuAlpha'],
    ['uα', 'uAlpha'],
    ['|uα', 'uAlphaBinary'],
  ] as const;
  const sets = [
    { when: words.whenBefore, domains: before.domains },
    { when: words.whenAfter, domains: after.domains },
  ];
  return {
    title: words.domains,
    columns: [
      textColumn(words.domain, 34),
      ...sets.flatMap(({ when }) =>
        figures.map(([figure]) => textColumn(words.column({ figure, when }), 14)),
      ),
    ],
    rows: [...domains].map(([themeId, path]) => [
      formatPath(path),
      ...sets.flatMap((set) => {
        const found = set.domains.find((one) => one.themeId === themeId);
        return figures.map(([, part]) => withInterval(found?.[part].value ?? null, null, language));
      }),
    ]),
  };
}

function decisionsTable(project: Project, round: Round, language: Language): Table {
  const { triangulation, exporting } = wordsOf[language];
  const words = triangulation.report;
  const { nodes } = themeTree(project);
  const initials = (id: string | null) => (id && project.coders.get(id as never)?.initials) ?? '';
  const decisions = [...project.decisions.values()]
    .filter(({ roundId }) => roundId === round.id)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return {
    title: triangulation.decisions,
    columns: [
      textColumn(exporting.columns.transcript, 10),
      textColumn(words.lines, 10),
      textColumn(words.outcome, 26),
      textColumn(words.stands, 30),
      textColumn(words.why, 40),
      textColumn(words.author, 8),
      textColumn(words.day, 12),
    ],
    rows: decisions.map((one) => {
      const numbers = lineNumbersOf(textOf(project, one.transcriptId), one.start, one.end);
      const themes = one.consensus.map(({ themeId }) => formatPath(nodes.get(themeId)?.path ?? []));
      return [
        project.transcripts.get(one.transcriptId)?.name ?? '',
        [...new Set([numbers[0] ?? '', numbers.at(-1) ?? ''])].join('–'),
        triangulation.outcomes[one.outcome]({ coder: initials(one.keptCoderId) }),
        themes.join(', ') || '–',
        one.reason,
        initials(one.coderId),
        one.createdAt.slice(0, 10),
      ];
    }),
  };
}
