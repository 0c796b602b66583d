/** The tables of a round's report: figures by theme and by domain before and after, and the decisions. Rules: docs/rules/triangulation.md, TR13. */
import type { Coefficient } from '../agreement/coefficient.ts';
import { formatPath, themeTree } from '../codebook/themeTree.ts';
import { type Project, textOf } from '../project/project.ts';
import type { Round } from '../project/records.ts';
import {
  type Cell,
  type Column,
  decimalColumn,
  numberColumn,
  type Table,
  textColumn,
} from '../tables/table.ts';
import { lineNumbersOf } from '../transcript/lines.ts';
import { formatList } from '../words/formatList.ts';
import { formatShare } from '../words/formatShare.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import type { FiguresQuestion, FiguresRow, RoundFigures } from './roundFigures.ts';
import { withInterval } from './withInterval.ts';

/** Before discussion and after the decisions. */
export interface Sets {
  readonly before: RoundFigures;
  readonly after: RoundFigures;
}

/** An undefined figure says why. */
function figureCell(
  { value, reason }: Coefficient,
  interval: readonly [number, number] | null,
  language: Language,
): string {
  const shown = withInterval(value, interval, language);
  return reason === null ? shown : `${shown} (${wordsOf[language].agreement.reasons[reason]})`;
}

interface AskedOfTable extends Pick<FiguresQuestion, 'coderIds'> {
  /** The round has other coders too. */
  readonly isOfSeveral?: boolean;
}

type Cells = (row: FiguresRow, later: FiguresRow | undefined) => Cell[];

/** A row for each theme, and the sums over all; the counts before discussion, and behind them `figures`. */
function byTheme(
  project: Project,
  { coderIds, isOfSeveral = false }: AskedOfTable,
  { before, after }: Sets,
  language: Language,
  figures: { readonly columns: readonly Column[]; readonly cells: Cells },
): Table {
  const { triangulation, agreement, exporting } = wordsOf[language];
  const [a, b] = coderIds.map((id) => project.coders.get(id)?.initials ?? '');
  const afterOf = new Map(after.themes.map((row) => [row.themeId, row]));
  const rowOf = (name: string, row: FiguresRow, later: FiguresRow | undefined): Cell[] => {
    const { both, onlyA, onlyB, neither } = row.counts;
    return [name, both, onlyA, onlyB, neither, ...figures.cells(row, later)];
  };
  return {
    title: isOfSeveral
      ? triangulation.report.byThemeOf({ pair: formatList(language, [a ?? '', b ?? '']) })
      : triangulation.report.byTheme,
    columns: [
      textColumn(exporting.columns.theme, 42),
      numberColumn(agreement.columns.both),
      numberColumn(agreement.columns.only({ coder: a ?? '' })),
      numberColumn(agreement.columns.only({ coder: b ?? '' })),
      numberColumn(agreement.columns.neither),
      ...figures.columns,
    ],
    rows: [
      ...before.themes.map((row) => rowOf(formatPath(row.path), row, afterOf.get(row.themeId))),
      rowOf(agreement.pooled, before.pooled, after.pooled),
    ],
  };
}

/** "κ before", "α before", "κ after", "α after". */
function figureHeadings(language: Language): string[] {
  const words = wordsOf[language].triangulation.report;
  return [words.whenBefore, words.whenAfter].flatMap((when) =>
    ['κ', 'α'].map((figure) => words.column({ figure, when })),
  );
}

/** Themes with their counts, and figures with intervals in one cell. */
export function themesTable(project: Project, question: AskedOfTable, sets: Sets, language: Language): Table {
  const shown = (row: FiguresRow | undefined) => [
    row ? figureCell(row.kappa, row.kappaInterval, language) : '–',
    row ? figureCell(row.alpha, row.alphaInterval, language) : '–',
  ];
  return byTheme(project, question, sets, language, {
    columns: [textColumn('%', 8), ...figureHeadings(language).map((heading) => textColumn(heading, 18))],
    cells: (row, later) => [
      row.percent.value === null ? '–' : formatShare(language, row.percent.value),
      ...shown(row),
      ...shown(later),
    ],
  });
}

/** The same with a number in each cell. */
export function themesSheet(project: Project, question: AskedOfTable, sets: Sets, language: Language): Table {
  const { triangulation, agreement } = wordsOf[language];
  const words = triangulation.report;
  const ends = (interval: readonly [number, number] | null): Cell[] => [...(interval ?? [null, null])];
  const numbers = (row: FiguresRow | undefined): Cell[] => [
    row?.kappa.value ?? null,
    ...ends(row?.kappaInterval ?? null),
    row?.alpha.value ?? null,
    ...ends(row?.alphaInterval ?? null),
  ];
  return byTheme(project, question, sets, language, {
    columns: [
      { heading: '%', kind: 'share', width: 8 },
      ...figureHeadings(language)
        .flatMap((column) => [column, words.low({ column }), words.high({ column })])
        .map((heading) => decimalColumn(heading)),
      textColumn(words.undefinedBecause, 24),
    ],
    cells: (row, later) => {
      const reason = row.kappa.reason ?? later?.kappa.reason ?? null;
      return [row.percent.value, ...numbers(row), ...numbers(later), reason && agreement.reasons[reason]];
    },
  });
}

/** `null` where no branch is marked as one whose themes exclude one another. */
export function domainsTable({ before, after }: Sets, language: Language): Table | null {
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
        figures.map(([figure]) => textColumn(words.column({ figure, when }), 18)),
      ),
    ],
    rows: [...domains].map(([themeId, path]) => [
      formatPath(path),
      ...sets.flatMap((set) => {
        const found = set.domains.find((one) => one.themeId === themeId);
        return figures.map(([, part]) =>
          found ? figureCell(found[part], found.intervals?.[part] ?? null, language) : '–',
        );
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
