/** Themes by groups of participants: a number and a percentage in each cell, which opens its passages. */
import { type CSSProperties, useCallback, useMemo } from 'react';
import { formatPath } from '../../../shared/codebook/themePath.ts';
import { queryFor } from '../../../shared/retrieval/retrievalQuery.ts';
import { formatShare } from '../../../shared/words/formatShare.ts';
import { formatNumber, type Language } from '../../../shared/words/plural.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { GridCell } from '../../ui/grid/DataGrid.tsx';
import { type GridPlace, headerRow } from '../../ui/grid/gridPlace.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { retrieveQuery } from '../../workspace/dockStore.ts';
import styles from './AnalysisScreen.module.css';
import type { AnalysisState } from './analysisStore.ts';
import { ReadGrid } from './ReadGrid.tsx';
import type { GroupsAnswer } from './useGroups.ts';

interface GroupsGridProps {
  readonly answer: GroupsAnswer;
  readonly percent: AnalysisState['percent'];
}

type Cell = GridCell & { readonly text: string };

/** The first row of the grid holds the bases, except where each is one participant. */
export function GroupsGrid({ answer, percent }: GroupsGridProps) {
  const words = useWords();
  const language = useLanguage();
  const { matrix, asked } = answer;
  const isWide = percent !== 'none' && asked.unit !== 'presence';
  const columns = useMemo(
    () => [
      { key: 'theme', width: 260, align: 'start' as const },
      ...matrix.columns.map((label, at) => ({
        key: `${at}`,
        width: Math.max(isWide ? 112 : 72, Math.min(160, label.length * 7.2 + 20)),
        align: 'start' as const,
      })),
    ],
    [matrix, isWide],
  );
  const cellOf = useCallback(
    (row: number, column: number) => cellOfGroups(answer, percent, words, language, row, column),
    [answer, percent, words, language],
  );
  const by =
    answer.asked.by === 'participant' ? words.analysis.byParticipant : words.analysis.tabNames.groups;
  return (
    <ReadGrid
      label={words.analysis.groupsLabel({ by })}
      columns={columns}
      rows={matrix.rows.length + baseRows(asked)}
      cellOf={cellOf}
      onOpen={(place) => openPassages(answer, place)}
    />
  );
}

function openPassages({ matrix, columns, asked }: GroupsAnswer, { row, column }: GridPlace): void {
  const theme = matrix.rows[row - baseRows(asked)]?.node.theme.id;
  const query = queryFor(row === headerRow || !theme ? [] : [theme]);
  const participantIds = columns[column - 1]?.participantIds ?? [];
  const rows = query.rows.map((one) => ({ ...one, coderId: asked.coderId }));
  if (theme || participantIds.length > 0) retrieveQuery({ ...query, rows, participantIds });
}

function cellOfGroups(
  { matrix, asked }: GroupsAnswer,
  percent: AnalysisState['percent'],
  { analysis }: Words,
  language: Language,
  row: number,
  column: number,
): Cell {
  const heading = matrix.columns[column - 1] ?? '';
  if (row === headerRow) return plain(column === 0 ? analysis.theme : heading);
  if (row < baseRows(asked)) {
    if (column === 0) return plain(analysis.base);
    const text = formatNumber(language, matrix.base[column - 1] ?? 0);
    return { content: <span className={`${styles.heat} ${styles.own}`}>{text}</span>, text };
  }
  const line = matrix.rows[row - baseRows(asked)];
  if (!line) return plain('');
  const { node, values } = line;
  if (column === 0) return { ...plain(node.theme.name), title: formatPath(node.path) };
  const value = values[column - 1] ?? 0;
  const sum = values.reduce((all, one) => all + one, 0);
  const byColumn = line.percent[column - 1] ?? null;
  const byRow = sum === 0 ? null : value / sum;
  const share = percent === 'none' || asked.unit === 'presence' ? null : percent === 'row' ? byRow : byColumn;
  const number = formatNumber(language, value);
  const text = share === null ? number : `${number} (${formatShare(language, share)})`;
  const label = analysis.columnCell({ theme: node.theme.name, column: heading, value: text });
  if (value === 0)
    return { content: <span className={`${styles.heat} ${styles.none}`}>·</span>, label, title: label, text };
  const part = asked.unit === 'presence' ? 0.4 : (share ?? byColumn ?? 0);
  return {
    content: (
      <span className={styles.heat} style={{ '--part': Math.min(1, 0.06 + part) } as CSSProperties}>
        {asked.unit === 'presence' ? '●' : number}
        {share !== null && <span className={styles.share}>{formatShare(language, share)}</span>}
      </span>
    ),
    label,
    title: label,
    text,
  };
}

function baseRows({ unit }: GroupsAnswer['asked']): number {
  return unit === 'presence' ? 0 : 1;
}

function plain(text: string): Cell {
  return { content: <span>{text}</span>, text };
}
