/** The tables of a round's report that concern three coders or more: figures by theme of all of them, and of each two. Rule: TR15. */
import type { Coefficient } from '../agreement/coefficient.ts';
import type { SeveralAgreement } from '../agreement/severalCoders.ts';
import { formatPath } from '../codebook/themePath.ts';
import type { Project } from '../project/project.ts';
import { type Cell, numberColumn, type Table, textColumn } from '../tables/table.ts';
import { formatShare } from '../words/formatShare.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import type { RoundOfSeveral } from './roundOfSeveral.ts';
import { withInterval } from './withInterval.ts';

type Row = SeveralAgreement['overall'] | SeveralAgreement['themes'][number];

export function severalTables(project: Project, of: RoundOfSeveral, language: Language): Table[] {
  return [byTheme(of, language), ...byDomain(of, language), byPair(project, of, language)];
}

/** An undefined figure says why. */
function figure({ value, reason }: Coefficient, language: Language): string {
  const shown = withInterval(value, null, language);
  return reason === null ? shown : `${shown} (${wordsOf[language].agreement.reasons[reason]})`;
}

function byTheme({ found, used }: RoundOfSeveral, language: Language): Table {
  const { agreement, triangulation, exporting } = wordsOf[language];
  const cells = (name: string, row: Row): Cell[] => [
    name,
    ...row.codedBy,
    row.percent.value === null ? '–' : formatShare(language, row.percent.value),
    ...[row.alpha, row.fleissKappa, row.ac1, row.brennanPrediger, row.uAlphaBinary].map((one) =>
      figure(one, language),
    ),
  ];
  return {
    title: triangulation.report.several.byTheme,
    columns: [
      textColumn(exporting.columns.theme, 36),
      ...found.overall.codedBy.map((_, coders) => numberColumn(agreement.codedBy({ coders }))),
      textColumn('%', 8),
      ...['α', 'Fleiss κ', 'AC1', 'BP', '|uα'].map((heading) => textColumn(heading, 12)),
    ],
    rows: [
      ...used.map((row) => cells(formatPath(row.node.path), row)),
      cells(agreement.pooled, found.overall),
    ],
  };
}

function byDomain({ found: { domains } }: RoundOfSeveral, language: Language): Table[] {
  if (domains.length === 0) return [];
  const words = wordsOf[language].triangulation.report;
  const rows = domains.map(({ node, cuAlpha, uAlpha, uAlphaBinary }): Cell[] => [
    formatPath(node.path),
    ...[cuAlpha, uAlpha, uAlphaBinary].map((one) => figure(one, language)),
  ]);
  const columns = [
    textColumn(words.domain, 40),
    ...['cuα', 'uα', '|uα'].map((heading) => textColumn(heading, 20)),
  ];
  return [{ title: words.several.domains, columns, rows }];
}

function byPair(project: Project, { pairs }: RoundOfSeveral, language: Language): Table {
  const words = wordsOf[language].triangulation.report.several;
  const initials = (ids: readonly string[]) =>
    ids.map((id) => project.coders.get(id as never)?.initials ?? '').join(' – ');
  return {
    title: words.byPair,
    columns: [textColumn(words.pair, 30), textColumn('κ', 20), textColumn('α', 20)],
    rows: pairs.map(({ coderIds, kappa, alpha }) => [
      initials(coderIds),
      figure(kappa, language),
      figure(alpha, language),
    ]),
  };
}
