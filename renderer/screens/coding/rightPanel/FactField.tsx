/** One fact of an interview or a participant, written in place: Enter or leaving keeps it, Esc gives it up. */
import { useId, useState } from 'react';
import type { Refusal } from '../../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../../shared/words/words.ts';
import { useWords } from '../../../ui/WordsContext.tsx';
import styles from './ParticipantTab.module.css';

interface FactFieldProps {
  readonly label: string;
  readonly value: string;
  /** What may be chosen by typing; anything else may be written too. */
  readonly choices?: readonly string[];
  readonly isDisabled: boolean;
  readonly onSave: (value: string) => Promise<Refusal | null>;
}

export function FactField({ label, value, choices = [], isDisabled, onSave }: FactFieldProps) {
  const words = useWords();
  const id = useId();
  const [written, setWritten] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const keep = async () => {
    if (written === null) return;
    const refused = written === value ? null : await onSave(written);
    setRefusal(refused);
    if (!refused) setWritten(null);
  };
  return (
    <>
      <dt>
        <label htmlFor={id}>{label}</label>
      </dt>
      <dd>
        <input
          id={id}
          className={styles.field}
          value={written ?? value}
          placeholder={words.themePanel.participant.missing}
          disabled={isDisabled}
          list={choices.length > 0 ? `${id}-choices` : undefined}
          aria-invalid={refusal !== null || undefined}
          aria-describedby={refusal ? `${id}-refusal` : undefined}
          onChange={(event) => setWritten(event.target.value)}
          onBlur={() => void keep()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void keep();
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setWritten(null);
            setRefusal(null);
          }}
        />
        {choices.length > 0 && (
          <datalist id={`${id}-choices`}>
            {choices.map((choice) => (
              <option key={choice} value={choice} />
            ))}
          </datalist>
        )}
        {refusal && (
          <p id={`${id}-refusal`} className={styles.refusal}>
            {refusalSentence(words, refusal)}
          </p>
        )}
      </dd>
    </>
  );
}
