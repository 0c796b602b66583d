/** One quote in the list of a theme's evidence: dragged or double-clicked it goes into the text. */
import { Check, GripVertical } from 'lucide-react';
import type { CodingId } from '../../../shared/project/ids.ts';
import type { LiveQuote } from '../../../shared/results-section/citedQuotes.ts';
import type { RowFocus } from '../../ui/RowList.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { codingType } from '../../writing/results/ResultsPaper.tsx';
import styles from './ResultsScreen.module.css';

interface QuoteOfThemeProps {
  /** What its list gives a row, so that the arrow keys reach it. */
  readonly focus: RowFocus;
  readonly codingId: CodingId;
  readonly quote: LiveQuote;
  /** It stands in the text already. */
  readonly isUsed: boolean;
  readonly isReadOnly: boolean;
  readonly onInsert: () => void;
}

export function QuoteOfTheme({ focus, codingId, quote, isUsed, isReadOnly, onInsert }: QuoteOfThemeProps) {
  const { resultsWindow: words, retrieval } = useWords();
  return (
    <button
      type="button"
      {...focus}
      className={styles.quote}
      draggable={!isReadOnly}
      data-used={isUsed}
      onDragStart={(event) => {
        event.dataTransfer.setData(codingType, codingId);
        event.dataTransfer.effectAllowed = 'copy';
      }}
      onDoubleClick={() => !isReadOnly && onInsert()}
    >
      <span className={styles.quoteHead}>
        <GripVertical size={12} aria-hidden />
        <b>{quote.label}</b> {retrieval.atLines({ lines: quote.lines })}
        <span className={styles.spacer} />
        {isUsed && (
          <span className={styles.used}>
            <Check size={12} aria-hidden /> {words.inText}
          </span>
        )}
      </span>
      <span className={styles.quoteWords}>{quote.words}</span>
    </button>
  );
}
