/** The words of a footnote: written where it has none yet; Esc goes back to the text, behind it. */
import { useEffect, useRef } from 'react';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './figures.module.css';

interface FootnoteFieldProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

export function FootnoteField({ text, onChange, onLeave }: FootnoteFieldProps) {
  const words = useWords().resultsWindow;
  const field = useRef<HTMLTextAreaElement>(null);
  const isNew = useRef(text === '');
  useEffect(() => {
    if (isNew.current) field.current?.focus();
  }, []);
  return (
    <label className={styles.field}>
      {words.footnote}
      <textarea
        ref={field}
        rows={4}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onLeave();
        }}
      />
      <small>{words.footnoteHint}</small>
    </label>
  );
}
