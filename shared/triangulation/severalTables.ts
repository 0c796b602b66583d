/** The tables of a round's report that concern three coders or more: figures by theme of all of them, and of each two. Rule: TR15. */
import type { Coefficient } from '../agreement/coefficient.ts';
import { formatPath } from '../codebook/themePath.ts';
import type { Project } from '../project/project.ts';
import type { FrozenPair } from '../project/records.ts';
import {
  type Cell,
  type Column,
  decimalColumn,
  numberColumn,
  type Table,
  textColumn,
} from '../tables/table.ts';
import { formatShare } from '../words/formatShare.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { coefficientsSheet, coefficientsTable } from './coefficientTables.ts';
import type { FiguresOfAll, RowOfAll } from './figuresOfAll.ts';
import { withInterval } from './withInterval.ts';

/** Before discussion and after the decisions. */
export interface SetsOfAll {
  readonly before: FiguresOfAll;
  readonly after: FiguresOfAll;
  /** The round was closed before such figures were kept: "before" is of now. */
  readonly isOfThisMoment: boolean;
}

type Ends = readonly [number, number] | null;

export function severalTables(project: Project, sets: SetsOfAll, language: Language): Table[] {
  const columns = [textColumn('%', 8), ...headings(language).map((heading) => textColumn(heading, 18))];
  const shown = (row: RowOfAll | undefined) => [
    row ? figure(row.alpha, row.alphaInterval, language) : '–',
    row ? figure(row.fleissKappa, row.fleissInterval, language) : '–',
  ];
  const byTheme = byThemeOfAll(sets, language, columns, (row, later) => [
    row.percent.value === null ? '–' : formatShare(language, row.percent.value),
    ...shown(row),
    ...shown(later),
  ]);
  const byPair = pairsTable(
    project,
    sets,
    language,
    (heading) => [textColumn(heading, 20)],
    (one, ends) => [figure(one, ends, language)],
  );
  const { title, coders } = coefficientsOf(sets, language);
  const coefficients = coefficientsTable(sets, coders, title, language);
  return [byTheme, coefficients, ...byDomain(sets, language), byPair];
}

/** The same with a number in each cell. */
export function severalSheets(project: Project, sets: SetsOfAll, language: Language): Table[] {
  const { agreement, triangulation } = wordsOf[language];
  const words = triangulation.report;
  const inThree = (heading: string): Column[] =>
    [heading, words.low({ column: heading }), words.high({ column: heading })].map((one) =>
      decimalColumn(one),
    );
  const numbers = (one: Coefficient | undefined, ends: Ends): Cell[] => [
    one?.value ?? null,
    ...(ends ?? [null, null]),
  ];
  const columns: Column[] = [
    { heading: '%', kind: 'share', width: 8 },
    ...headings(language).flatMap(inThree),
    textColumn(words.undefinedBecause, 24),
  ];
  const byTheme = byThemeOfAll(sets, language, columns, (row, later) => {
    const reason = row.alpha.reason ?? later?.alpha.reason ?? null;
    return [
      row.percent.value,
      ...[row, later].flatMap((one) => [
        ...numbers(one?.alpha, one?.alphaInterval ?? null),
        ...numbers(one?.fleissKappa, one?.fleissInterval ?? null),
      ]),
      reason && agreement.reasons[reason],
    ];
  });
  const { sheet, coders } = coefficientsOf(sets, language);
  return [
    byTheme,
    coefficientsSheet(sets, coders, sheet, language),
    ...byDomain(sets, language),
    pairsTable(project, sets, language, inThree, numbers),
  ];
}

function coefficientsOf({ before }: SetsOfAll, language: Language) {
  const { coefficients: title, coefficientsSheet: sheet } = wordsOf[language].triangulation.report.several;
  return { title, sheet, coders: before.coderIds.length };
}

/** An undefined figure says why. */
function figure({ value, reason }: Coefficient, ends: Ends, language: Language): string {
  const shown = withInterval(value, ends, language);
  return reason === null ? shown : `${shown} (${wordsOf[language].agreement.reasons[reason]})`;
}

/** "α before", "Fleiss κ before", "α after", "Fleiss κ after". */
function headings(language: Language): string[] {
  return inBothSets(['α', wordsOf[language].triangulation.several.fleiss], language);
}

function inBothSets(figures: readonly string[], language: Language): string[] {
  const words = wordsOf[language].triangulation.report;
  return [words.whenBefore, words.whenAfter].flatMap((when) =>
    figures.map((one) => words.column({ figure: one, when })),
  );
}

/** A row for each theme, and the sums over all; units by how many coded them before discussion, and behind them `cells`. */
function byThemeOfAll(
  { before, after }: SetsOfAll,
  language: Language,
  columns: readonly Column[],
  cells: (row: RowOfAll, later: RowOfAll | undefined) => Cell[],
): Table {
  const { agreement, triangulation, exporting } = wordsOf[language];
  const afterOf = new Map(after.themes.map((row) => [row.themeId, row]));
  return {
    title: triangulation.report.several.byTheme,
    columns: [
      textColumn(exporting.columns.theme, 36),
      ...before.pooled.codedBy.map((_, coders) =>
        numberColumn(agreement.codedBy({ coders }), coders === 0 ? 14 : 8),
      ),
      ...columns,
    ],
    rows: [
      ...before.themes.map((row) => [
        formatPath(row.path),
        ...row.codedBy,
        ...cells(row, afterOf.get(row.themeId)),
      ]),
      [agreement.pooled, ...before.pooled.codedBy, ...cells(before.pooled, after.pooled)],
    ],
  };
}

function byDomain({ before, after }: SetsOfAll, language: Language): Table[] {
  const domains = new Map([...before.domains, ...after.domains].map((one) => [one.themeId, one.path]));
  if (domains.size === 0) return [];
  const words = wordsOf[language].triangulation.report;
  const rows = [...domains].map(([themeId, path]): Cell[] => [
    formatPath(path),
    ...[before, after].flatMap((set) => {
      const found = set.domains.find((one) => one.themeId === themeId);
      return found
        ? (['cuAlpha', 'uAlpha', 'uAlphaBinary'] as const).map((name) =>
            figure(found[name], found.intervals?.[name] ?? null, language),
          )
        : ['–', '–', '–'];
    }),
  ]);
  const columns = [
    textColumn(words.domain, 34),
    ...inBothSets(['cuα', 'uα', '|uα'], language).map((heading) => textColumn(heading, 18)),
  ];
  return [{ title: words.several.domains, columns, rows }];
}

function pairsTable(
  project: Project,
  { before, after }: SetsOfAll,
  language: Language,
  columns: (heading: string) => Column[],
  cells: (one: Coefficient, ends: Ends) => Cell[],
): Table {
  const words = wordsOf[language].triangulation.report.several;
  const initials = (ids: readonly string[]) =>
    ids.map((id) => project.coders.get(id as never)?.initials ?? '').join(' – ');
  const figures = (pair: FrozenPair | undefined): Cell[] => {
    const none = { value: null, reason: 'noUnits' } as const;
    return [
      ...cells(pair?.kappa ?? none, pair?.kappaInterval ?? null),
      ...cells(pair?.alpha ?? none, pair?.alphaInterval ?? null),
    ];
  };
  return {
    title: words.byPair,
    columns: [textColumn(words.pair, 20), ...inBothSets(['κ', 'α'], language).flatMap(columns)],
    rows: before.pairs.map((pair) => [
      initials(pair.coderIds),
      ...figures(pair),
      ...figures(after.pairs.find(({ coderIds }) => coderIds.join() === pair.coderIds.join())),
    ]),
  };
}
