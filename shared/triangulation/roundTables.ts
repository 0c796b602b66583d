/** The tables of a round's report: figures by theme and by domain before and after, and the decisions. Rules: docs/rules/triangulation.md, TR13. */
import type { Coefficient } from '../agreement/coefficient.ts';
import { formatPath, themeTree } from '../codebook/themeTree.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Round } from '../project/records.ts';
import { type Cell, decimalColumn, numberColumn, type Table, textColumn } from '../tables/table.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import { formatShare } from '../words/formatShare.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import type { FiguresQuestion, FiguresRow, RoundFigures } from './roundFigures.ts';
import { withInterval } from './withInterval.ts';

/** An undefined figure says why. */
function figureCell(
  { value, reason }: Coefficient,
  interval: readonly [number, number] | null,
  language: Language,
): string {
  const shown = withInterval(value, interval, language);
  return reason === null ? shown : `${shown} (${wordsOf[language].agreement.reasons[reason]})`;
}

/** Themes with their counts, and figures with intervals in one cell. */
export function themesTable(
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
    figureCell(row.kappa, row.kappaInterval, language),
    figureCell(row.alpha, row.alphaInterval, language),
    later ? figureCell(later.kappa, later.kappaInterval, language) : '–',
    later ? figureCell(later.alpha, later.alphaInterval, language) : '–',
  ];
  return {
    title: words.byTheme,
    columns: [
      textColumn(exporting.columns.theme, 42),
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

/** The same with a number in each cell. */
export function themesSheet(
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
  const ends = (interval: readonly [number, number] | null): Cell[] => [...(interval ?? [null, null])];
  const numbers = (row: FiguresRow | undefined): Cell[] => [
    row?.kappa.value ?? null,
    ...ends(row?.kappaInterval ?? null),
    row?.alpha.value ?? null,
    ...ends(row?.alphaInterval ?? null),
  ];
  const cells = (name: string, row: FiguresRow, later: FiguresRow | undefined): Cell[] => {
    const { both, onlyA, onlyB, neither } = row.counts;
    const reason = row.kappa.reason ?? later?.kappa.reason ?? null;
    const why = reason && agreement.reasons[reason];
    return [name, both, onlyA, onlyB, neither, row.percent.value, ...numbers(row), ...numbers(later), why];
  };
  const headings = [words.whenBefore, words.whenAfter].flatMap((when) =>
    ['κ', 'α'].flatMap((figure) => {
      const column = words.column({ figure, when });
      return [column, words.low({ column }), words.high({ column })];
    }),
  );
  return {
    title: words.byTheme,
    columns: [
      textColumn(exporting.columns.theme, 42),
      numberColumn(agreement.columns.both),
      numberColumn(agreement.columns.only({ coder: a ?? '' })),
      numberColumn(agreement.columns.only({ coder: b ?? '' })),
      numberColumn(agreement.columns.neither),
      { heading: '%', kind: 'share', width: 8 },
      ...headings.map((heading) => decimalColumn(heading)),
      textColumn(words.undefinedBecause, 24),
    ],
    rows: [
      ...before.themes.map((row) => cells(formatPath(row.path), row, afterOf.get(row.themeId))),
      cells(agreement.pooled, before.pooled, after.pooled),
    ],
  };
}

/** `null` where no branch is marked as one whose themes exclude one another. */
export function domainsTable(before: RoundFigures, after: RoundFigures, language: Language): Table | null {
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
        return figures.map(([, part]) => (found ? figureCell(found[part], null, language) : '–'));
      }),
    ]),
  };
}

/** Every decision of the round, the earliest first. */
export function decisionsTable(project: Project, round: Round, language: Language): Table {
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
      const themes = new Set(one.consensus.map(({ themeId }) => formatPath(nodes.get(themeId)?.path ?? [])));
      return [
        project.transcripts.get(one.transcriptId)?.name ?? '',
        [...new Set([numbers[0] ?? '', numbers.at(-1) ?? ''])].join('–'),
        triangulation.outcomes[one.outcome]({ coder: initials(one.keptCoderId) }),
        [...themes].join(', ') || '–',
        one.reason,
        initials(one.coderId),
        one.createdAt.slice(0, 10),
      ];
    }),
  };
}
