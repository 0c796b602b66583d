/** Themes × themes: a number in each cell, darker where it is higher; a cell opens its passages. */
import { type CSSProperties, useCallback, useMemo } from 'react';
import { themeTree } from '../../../shared/codebook/themeTree.ts';
import { strengthOf } from '../../../shared/figures/cooccurrenceAsked.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { measureOf } from '../../../shared/relations/coefficients.ts';
import { formatMeasure } from '../../../shared/relations/formatMeasure.ts';
import { formatNumber, type Language } from '../../../shared/words/plural.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { GridCell } from '../../ui/grid/DataGrid.tsx';
import { headerRow } from '../../ui/grid/gridPlace.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './AnalysisScreen.module.css';
import { openPair } from './openPair.ts';
import { ReadGrid } from './ReadGrid.tsx';
import type { CooccurrenceAnswer } from './useCooccurrence.ts';

export function CooccurrenceMatrix({ answer }: { readonly answer: CooccurrenceAnswer }) {
  const words = useWords();
  const language = useLanguage();
  const { themeIds, measure, counted } = answer;
  const columns = useMemo(
    () => [
      { key: 'theme', width: 240, align: 'start' as const },
      ...themeIds.map((id) => ({ key: id, width: 92, align: 'start' as const })),
    ],
    [themeIds],
  );
  const cellOf = useCallback(
    (row: number, column: number) => cellOfMatrix(answer, words.analysis, language, row, column),
    [answer, words, language],
  );
  return (
    <ReadGrid
      label={words.analysis.matrixLabel({ measure: words.analysis.measures[measure] })}
      columns={columns}
      rows={themeIds.length}
      cellOf={cellOf}
      onOpen={({ row, column }) => {
        const first = themeIds[row];
        const second = column === 0 ? first : themeIds[column - 1];
        const [asked, other] = row === headerRow ? [second, second] : [first, second];
        if (asked && other) openPair(asked, other, counted.question);
      }}
    />
  );
}

function cellOfMatrix(
  answer: CooccurrenceAnswer,
  words: Words['analysis'],
  language: Language,
  row: number,
  column: number,
): GridCell & { readonly text: string } {
  const { project, counted, themeIds, measure, pairs } = answer;
  const second = themeIds[column - 1];
  if (row === headerRow || column === 0) {
    const id = row === headerRow ? second : themeIds[row];
    const node = id && themeTree(project).nodes.get(id);
    if (!node) return { content: <span>{words.theme}</span>, text: words.theme };
    const { name } = node.theme;
    return { content: <span>{name}</span>, title: node.path.join(' > '), text: name };
  }
  const first = themeIds[row];
  if (!first || !second) return { content: null, text: '' };
  const names = [first, second].map((id) => project.themes.get(id)?.name ?? '') as [string, string];
  if (first === second) {
    const count = counted.passagesOf(first);
    const text = formatNumber(language, count);
    const label = words.diagonal({ theme: names[0], count });
    return {
      content: <span className={`${styles.heat} ${styles.own}`}>{text}</span>,
      label,
      title: label,
      text,
    };
  }
  const value = measureOf(measure, counted.meeting(first, second));
  const text = formatMeasure(language, measure, value);
  const told = words.cell({ row: names[0], column: names[1], value: text });
  const note = value === null ? words.notDefined : measure === 'c' && value > 1 ? words.outOfRange : '';
  const label = note ? `${told} (${note})` : told;
  if (!value)
    return {
      content: <span className={`${styles.heat} ${styles.none}`}>{value === 0 ? '·' : text}</span>,
      label,
      title: label,
      text,
    };
  // Of a theme and one below it the number says little, and would drown the others.
  if (isNested(project, first, second))
    return { content: <span className={styles.heat}>{text}</span>, label, title: label, text };
  const part = 0.08 + 0.92 * strengthOf(value, pairs.strongest[0]?.value ?? value, measure);
  return {
    content: (
      <span className={styles.heat} style={{ '--part': part } as CSSProperties}>
        {text}
      </span>
    ),
    label,
    title: label,
    text,
  };
}

function isNested(project: Project, first: ThemeId, second: ThemeId): boolean {
  const isAbove = (above: ThemeId, id: ThemeId) => {
    let next = project.themes.get(id)?.parentId ?? null;
    while (next !== null && next !== above) next = project.themes.get(next)?.parentId ?? null;
    return next === above;
  };
  return isAbove(first, second) || isAbove(second, first);
}
