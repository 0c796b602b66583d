/** Which themes meet, as a matrix for sheets and as a list of pairs for pages. Rules: docs/rules/code-relations.md. */
import { formatPath } from '../codebook/themePath.ts';
import { themeTree } from '../codebook/themeTree.ts';
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { type CooccurrenceMeasure, isCount, measureOf } from '../relations/coefficients.ts';
import { type Cooccurrence, countCooccurrence } from '../relations/cooccurrence.ts';
import { type CooccurrenceQuestion, usualQuestion } from '../relations/cooccurrenceQuestion.ts';
import { strongestPairs } from '../relations/rankPairs.ts';
import { shownThemes } from '../relations/shownThemes.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import type { ExportOptions } from './exportOptions.ts';
import { type Column, decimalColumn, lazyRows, numberColumn, type Table, textColumn } from './table.ts';

/** Rows of a list in Word: more are for a sheet. */
const mostPairs = 2000;

/** Row and column are the same themes; the diagonal holds the passages of each (CO11). */
export function cooccurrenceTable(project: Project, options: ExportOptions): Table {
  const { analysis } = wordsOf[options.language];
  const { counted, measure, themeIds } = answered(project, options);
  const pathOf = pathsIn(project);
  return {
    title: cooccurrenceTitle(options.language, counted.question, measure),
    columns: [
      textColumn(analysis.columns.first, 45),
      ...themeIds.map((id): Column => valueColumn(pathOf(id), measure)),
    ],
    rows: lazyRows(function* () {
      for (const first of themeIds)
        yield [
          pathOf(first),
          ...themeIds.map((second) =>
            first === second
              ? isCount(measure)
                ? counted.passagesOf(first)
                : null
              : measureOf(measure, counted.meeting(first, second)),
          ),
        ];
    }),
  };
}

/** Strongest first, with what the value was worked out from. */
export function cooccurrencePairsTable(project: Project, options: ExportOptions): Table {
  const { analysis } = wordsOf[options.language];
  const { counted, measure, themeIds } = answered(project, options);
  const pathOf = pathsIn(project);
  const { strongest } = strongestPairs(project, counted, themeIds, measure, mostPairs);
  return {
    title: cooccurrenceTitle(options.language, counted.question, measure),
    columns: [
      textColumn(analysis.columns.first, 40),
      textColumn(analysis.columns.second, 40),
      valueColumn(analysis.measures[measure], measure, 14),
      numberColumn(analysis.columns.ofFirst, 10),
      numberColumn(analysis.columns.ofSecond, 10),
    ],
    rows: strongest.map(({ first, second, value }) => [
      pathOf(first),
      pathOf(second),
      value,
      counted.passagesOf(first),
      counted.passagesOf(second),
    ]),
  };
}

/** "Themes that meet (Events; passages that overlap)". */
export function cooccurrenceTitle(
  language: Language,
  { relation, lines }: CooccurrenceQuestion,
  measure: CooccurrenceMeasure,
): string {
  const { analysis } = wordsOf[language];
  const asked = relation === 'near' ? analysis.asked.near({ lines }) : analysis.asked[relation];
  return analysis.figureTitle({ measure: analysis.measures[measure], asked });
}

function answered(project: Project, { cooccurrence, coderId, level = 'all' }: ExportOptions) {
  const question = { ...usualQuestion, coderId, ...cooccurrence?.question };
  const counted: Cooccurrence = countCooccurrence(project, question);
  const measure: CooccurrenceMeasure = cooccurrence?.measure ?? 'passages';
  return { counted, measure, themeIds: shownThemes(project, counted, level) };
}

function valueColumn(heading: string, measure: CooccurrenceMeasure, width = 10): Column {
  if (measure === 'share') return { heading, kind: 'share', width };
  return isCount(measure) ? numberColumn(heading, width) : decimalColumn(heading, width);
}

function pathsIn(project: Project): (id: ThemeId) => string {
  const { nodes } = themeTree(project);
  return (id) => formatPath(nodes.get(id)?.path ?? []);
}
