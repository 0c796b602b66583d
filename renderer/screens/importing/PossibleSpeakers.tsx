/** Names at the start of several paragraphs that were taken as text: one press makes one of them a speaker. */
import { useId } from 'react';
import type { PossibleLabel } from '../../../shared/transcript/possibleLabels.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './PossibleSpeakers.module.css';

interface PossibleSpeakersProps {
  readonly possible: readonly PossibleLabel[];
  readonly onTake: (label: string) => void;
}

export function PossibleSpeakers({ possible, onTake }: PossibleSpeakersProps) {
  const words = useWords().importWindow;
  const id = useId();
  if (possible.length === 0) return null;
  return (
    <div className={styles.possible}>
      <span id={id}>{words.possible}</span>
      <ul aria-labelledby={id}>
        {possible.map(({ key, label, lines }) => (
          <li key={key}>
            <Button size="small" onPress={() => onTake(label)}>
              {words.possibleLabel({ label, lines })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
