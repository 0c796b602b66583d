/** The frequent words as a table: the current row is the word that is shown beside it. */
import { type CSSProperties, useCallback } from 'react';
import type { WordCount, WordUse } from '../../../shared/word-use/wordFrequencies.ts';
import { formatFineShare } from '../../../shared/words/formatShare.ts';
import { formatNumber } from '../../../shared/words/plural.ts';
import type { GridCell } from '../../ui/grid/DataGrid.tsx';
import { headerRow } from '../../ui/grid/gridPlace.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './AnalysisScreen.module.css';
import { ReadGrid } from './ReadGrid.tsx';

const columns = [
  { key: 'word', width: 190, align: 'start' as const },
  { key: 'count', width: 72, align: 'end' as const },
  { key: 'share', width: 80, align: 'end' as const },
  { key: 'interviews', width: 96, align: 'end' as const },
];

interface WordGridProps {
  readonly use: WordUse;
  readonly onChoose: (word: WordCount) => void;
}

export function WordGrid({ use, onChoose }: WordGridProps) {
  const words = useWords().analysis.wordUse;
  const language = useLanguage();
  const cellOf = useCallback(
    (row: number, column: number): GridCell & { readonly text: string } => {
      const { columns: headings } = words;
      const names = [headings.word, headings.count, headings.share, headings.interviews];
      if (row === headerRow) return plain(names[column] ?? '');
      const word = use.words[row];
      if (!word) return plain('');
      if (column === 0) return { ...plain(word.word), title: word.forms.join(', ') };
      if (column === 1) return plain(formatNumber(language, word.count));
      return column === 2
        ? plain(formatFineShare(language, word.count / use.total))
        : plain(formatNumber(language, word.interviews));
    },
    [use, words, language],
  );
  const choose = (row: number) => {
    const word = use.words[row];
    if (word) onChoose(word);
  };
  return (
    <div className={styles.wordGrid} style={{ '--width': '456px' } as CSSProperties}>
      <ReadGrid
        label={words.table}
        columns={columns}
        rows={use.words.length}
        cellOf={cellOf}
        onOpen={({ row }) => choose(row)}
        onPlace={({ row }) => choose(row)}
      />
    </div>
  );
}

function plain(text: string) {
  return { content: <span>{text}</span>, text };
}
