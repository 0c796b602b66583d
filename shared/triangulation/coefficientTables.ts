/**
 * The tables of a round's report with the coefficients that stand beside κ and α, of two coders or of all, each with its
 * interval. Rules: docs/rules/triangulation.md, TR13, TR15.
 */
import type { Coefficient } from '../agreement/coefficient.ts';
import { formatPath } from '../codebook/themePath.ts';
import type { OtherIntervalName } from '../project/agreementNames.ts';
import type { IntervalEnds, OtherIntervals } from '../project/records.ts';
import { type Cell, type Column, decimalColumn, type Table, textColumn } from '../tables/table.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { shareWithInterval, withInterval } from './withInterval.ts';

type Row = Readonly<Partial<Record<OtherIntervalName, Coefficient | null>>> & {
  readonly intervals: OtherIntervals;
};

interface CoefficientSet {
  readonly themes: readonly (Row & { readonly themeId: string; readonly path: readonly string[] })[];
  readonly pooled: Row;
  readonly uAlpha: Coefficient | null;
  readonly cuAlpha: Coefficient | null;
}

export interface CoefficientSets {
  readonly before: CoefficientSet;
  readonly after: CoefficientSet;
}

interface Figure {
  readonly name: OtherIntervalName;
  readonly heading: string;
}

const ofTwo: readonly Figure[] = [
  { name: 'percent', heading: '%' },
  { name: 'scottPi', heading: 'π' },
  { name: 'ac1', heading: 'AC1' },
  { name: 'brennanPrediger', heading: 'BP' },
  { name: 'uAlphaBinary', heading: '|uα' },
];
/** π is a figure of two coders. */
const ofSeveral = ofTwo.filter(({ name }) => name !== 'scottPi');
/** Of all themes together. */
const ofPassages: readonly Figure[] = [
  { name: 'uAlpha', heading: 'uα' },
  { name: 'cuAlpha', heading: 'cuα' },
];

function figuresFor(coders: number): readonly Figure[] {
  return coders > 2 ? ofSeveral : ofTwo;
}

/** Before discussion, a figure with its interval in one cell; uα and cuα of all themes stand below. */
export function coefficientsTable(
  { before }: Pick<CoefficientSets, 'before'>,
  coders: number,
  title: string,
  language: Language,
): Table {
  const words = wordsOf[language];
  const figures = figuresFor(coders);
  const cells = (row: Row): Cell[] =>
    figures.map(({ name }) => figureText(row[name], row.intervals[name] ?? null, name, language));
  return {
    title,
    columns: [
      textColumn(words.exporting.columns.theme, 34),
      ...figures.map(({ heading }) => textColumn(heading, 20)),
    ],
    rows: [
      ...before.themes.map((row) => [formatPath(row.path), ...cells(row)]),
      [words.agreement.pooled, ...cells(before.pooled)],
    ],
    note: passagesNote(before, language),
  };
}

function passagesNote({ pooled, uAlpha, cuAlpha }: CoefficientSet, language: Language): string {
  const { agreement } = wordsOf[language];
  const shown = (figure: Coefficient | null, ends: IntervalEnds | undefined) =>
    withInterval(figure?.value ?? null, ends ?? null, language);
  const note = agreement.unitized({
    uAlpha: shown(uAlpha, pooled.intervals.uAlpha),
    cuAlpha: shown(cuAlpha, pooled.intervals.cuAlpha),
  });
  const reason = uAlpha?.reason ?? cuAlpha?.reason ?? null;
  if (reason === null) return note;
  const figures = uAlpha?.reason ? 'uα, cuα' : 'cuα';
  return `${note} ${agreement.undefinedBecause({ figures, reason: agreement.reasons[reason] })}`;
}

/** Before and after, with a number in each cell. */
export function coefficientsSheet(
  { before, after }: CoefficientSets,
  coders: number,
  title: string,
  language: Language,
): Table {
  const words = wordsOf[language];
  const { report } = words.triangulation;
  const figures = [...figuresFor(coders), ...ofPassages];
  const columns = [report.whenBefore, report.whenAfter].flatMap((when) =>
    figures.flatMap(({ name, heading }): Column[] => {
      const column = report.column({ figure: heading, when });
      const headings = [column, report.low({ column }), report.high({ column })];
      return headings.map((one) =>
        name === 'percent' ? { heading: one, kind: 'share', width: 10 } : decimalColumn(one),
      );
    }),
  );
  const numbers = (row: Row | undefined): Cell[] =>
    figures.flatMap(({ name }) => {
      const value = row?.[name]?.value ?? null;
      const ends = value === null ? null : row?.intervals[name];
      return [value, ...(ends ?? [null, null])];
    });
  const later = new Map(after.themes.map((row) => [row.themeId, row]));
  return {
    title,
    columns: [textColumn(words.exporting.columns.theme, 42), ...columns],
    rows: [
      ...before.themes.map((row) => [
        formatPath(row.path),
        ...numbers(row),
        ...numbers(later.get(row.themeId)),
      ]),
      [words.agreement.pooled, ...numbers(pooledRow(before)), ...numbers(pooledRow(after))],
    ],
  };
}

function pooledRow({ pooled, uAlpha, cuAlpha }: CoefficientSet): Row {
  return { ...pooled, uAlpha, cuAlpha };
}

/** What an earlier version kept lacks |uα. */
function figureText(
  figure: Coefficient | null | undefined,
  ends: IntervalEnds,
  name: OtherIntervalName,
  language: Language,
): string {
  if (!figure) return '–';
  const shown = (name === 'percent' ? shareWithInterval : withInterval)(figure.value, ends, language);
  const { reasons } = wordsOf[language].agreement;
  return figure.reason === null ? shown : `${shown} (${reasons[figure.reason]})`;
}
