/** A quote as it is printed: words cut, bracketed or marked [sic] by selecting them; notes and lines on demand. */
import { useRef, useState } from 'react';
import type { CitedQuote, QuoteMark, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { liveQuote } from '../../../shared/results-section/citedQuotes.ts';
import { withMark } from '../../../shared/results-section/withMark.ts';
import { showCoding } from '../../codings/showPassage.ts';
import { Button } from '../../ui/Button.tsx';
import { OneLineDialog } from '../../ui/OneLineDialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './ResultsScreen.module.css';

interface QuoteFieldsProps {
  readonly quote: CitedQuote;
  readonly document: ResultsDocument;
  readonly onChange: (quote: CitedQuote) => void;
  readonly onRemove: (() => void) | null;
}

export function QuoteFields({ quote, document, onChange, onRemove }: QuoteFieldsProps) {
  const words = useWords().resultsWindow;
  const field = useRef<HTMLTextAreaElement>(null);
  const [bracket, setBracket] = useState<{ start: number; end: number } | null>(null);
  const live = useProject((project) => liveQuote(project, quote, document));
  const selected = () => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = field.current ?? {};
    return start === end ? null : { start, end };
  };
  const mark = (kind: QuoteMark['kind'], range: { start: number; end: number } | null, text = '') => {
    if (range) onChange({ ...quote, marks: withMark(quote.marks, { kind, ...range, text }) });
  };
  return (
    <fieldset className={styles.quoteFields} aria-label={live.label}>
      <b>{live.label}</b>
      {/* Not read-only: there the browser leaves no words to be selected by keys. */}
      <textarea
        ref={field}
        rows={3}
        value={quote.words}
        aria-label={words.cutHint}
        aria-readonly
        onBeforeInput={(event) => event.preventDefault()}
        onChange={() => undefined}
      />
      <span className={styles.buttons}>
        <Button size="small" onPress={() => mark('cut', selected())}>
          {words.cut}
        </Button>
        <Button size="small" onPress={() => setBracket(selected())}>
          {words.bracket}
        </Button>
        <Button size="small" onPress={() => mark('sic', selected())}>
          {words.sic}
        </Button>
        {quote.marks.length > 0 && (
          <Button size="small" variant="quiet" onPress={() => onChange({ ...quote, marks: [] })}>
            {words.uncut}
          </Button>
        )}
        {live.coding && (
          <Button size="small" variant="quiet" onPress={() => live.coding && showCoding(live.coding.id)}>
            {words.show}
          </Button>
        )}
        {onRemove && (
          <Button size="small" variant="quiet" onPress={onRemove}>
            {words.takeOut}
          </Button>
        )}
      </span>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={quote.hasNotes}
          onChange={(event) => onChange({ ...quote, hasNotes: event.target.checked })}
        />
        {words.notes}
      </label>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={quote.hasLines}
          onChange={(event) => onChange({ ...quote, hasLines: event.target.checked })}
        />
        {words.lines}
      </label>
      {bracket && (
        <OneLineDialog
          title={words.bracketTitle({ words: quote.words.slice(bracket.start, bracket.end) })}
          label={words.bracketText}
          first=""
          onAccept={async (line) => {
            const text = line.replace(/[[\]]/gu, '').trim();
            if (text === '') return words.bracketNeedsText;
            mark('bracket', bracket, text);
            return null;
          }}
          onClose={() => setBracket(null)}
        />
      )}
    </fieldset>
  );
}
