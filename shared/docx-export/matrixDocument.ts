/** A matrix in Word, on landscape pages; more columns than fit go on in further tables. Rules: docs/rules/exports.md. */
import type { Project } from '../project/project.ts';
import type { ExportOptions } from '../tables/exportOptions.ts';
import { countedUnit, isOfParticipants, type Matrix, type MatrixRow, matrix } from '../tables/matrix.ts';
import { matrixTitle } from '../tables/matrixTable.ts';
import { formatShare } from '../words/formatShare.ts';
import { formatNumber, type Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { documentTitle } from './documentTitle.ts';
import { paragraph, run, type TableColumn, tableEnd, tableRow, tableStart } from './wordXml.ts';

const themeTwips = 4200;
const narrowTwips = 720;
const wideTwips = 1300;

export function* matrixBody(project: Project, options: ExportOptions, widthTwips: number): Generator<string> {
  const { exporting } = wordsOf[options.language];
  const counted = matrix(project, options);
  const isGrouped = options.by !== 'participant';
  yield* documentTitle(project, options, matrixTitle(project, options), [
    exporting.units[countedUnit(options)],
  ]);
  if (counted.rows.length === 0 || counted.columns.length === 0) {
    yield paragraph('BodyText', exporting.noRows);
    return;
  }
  const columnTwips = isGrouped ? wideTwips : narrowTwips;
  const perTable = Math.max(1, Math.floor((widthTwips - themeTwips) / columnTwips) - 1);
  for (let first = 0; first < counted.columns.length; first += perTable) {
    const isLast = first + perTable >= counted.columns.length;
    yield* matrixPart(counted, { first, count: perTable, columnTwips, hasTotal: isLast }, options);
  }
}

interface Part {
  readonly first: number;
  readonly count: number;
  readonly columnTwips: number;
  readonly hasTotal: boolean;
}

function* matrixPart(counted: Matrix, part: Part, options: ExportOptions): Generator<string> {
  const { exporting } = wordsOf[options.language];
  const { language, unit } = options;
  const isGrouped = options.by !== 'participant';
  const hasTotal = part.hasTotal && (unit === 'words' || isOfParticipants(unit));
  const slice = <Item>(items: readonly Item[]) => items.slice(part.first, part.first + part.count);
  const columns: TableColumn[] = [
    { heading: exporting.columns.theme, widthTwips: themeTwips },
    ...slice(counted.columns).map((heading) => ({ heading, widthTwips: part.columnTwips, isNumber: true })),
    ...(hasTotal ? [{ heading: exporting.columns.total, widthTwips: part.columnTwips, isNumber: true }] : []),
  ];
  const total = (values: readonly number[]) =>
    hasTotal
      ? [
          number(
            language,
            values.reduce((sum, value) => sum + value, 0),
          ),
        ]
      : [];
  yield tableStart(columns);
  if (isGrouped) {
    const base = slice(counted.base).map((value) => number(language, value));
    yield tableRow(columns, [paragraph('TableText', exporting.base), ...base, ...total(counted.base)]);
  }
  for (const row of counted.rows) {
    const shown = slice(row.values).map((value, index) => {
      const share = slice(row.percent)[index] ?? null;
      if (value === 0) return paragraph('TableNumber', '');
      if (unit === 'presence' && !isGrouped) return paragraph('TableNumber', '●');
      return isGrouped && share !== null
        ? paragraph('TableNumber', `${formatNumber(language, value)} (${formatShare(language, share)})`)
        : number(language, value);
    });
    yield tableRow(columns, [themeCell(row), ...shown, ...total(row.values)]);
  }
  yield tableEnd;
}

function themeCell({ node }: MatrixRow): string {
  const name = node.depth === 0 ? { runs: run(node.theme.name, ['bold']) } : node.theme.name;
  return paragraph('TableText', name, { indentTwips: Math.min(node.depth, 8) * 200 });
}

function number(language: Language, value: number): string {
  return paragraph('TableNumber', formatNumber(language, value));
}
