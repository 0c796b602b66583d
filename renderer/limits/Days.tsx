/** From one day to another, both of them or either left open. */
import type { DayRange } from '../../shared/project/records.ts';
import { useWords } from '../ui/WordsContext.tsx';
import styles from './Limits.module.css';

interface DaysProps {
  readonly label: string;
  readonly days: DayRange;
  readonly onChange: (days: DayRange) => void;
}

export function Days({ label, days, onChange }: DaysProps) {
  const words = useWords().retrieval;
  const dayOf = (value: string) => (value === '' ? null : value);
  return (
    <div className={styles.limit}>
      <span className={styles.caption}>{label}</span>
      <div className={styles.line}>
        <span aria-hidden>{words.from}</span>
        <input
          type="date"
          aria-label={words.fromOf({ what: label })}
          value={days.from ?? ''}
          onChange={(event) => onChange({ ...days, from: dayOf(event.target.value) })}
        />
        <span aria-hidden>{words.to}</span>
        <input
          type="date"
          aria-label={words.toOf({ what: label })}
          value={days.to ?? ''}
          onChange={(event) => onChange({ ...days, to: dayOf(event.target.value) })}
        />
      </div>
    </div>
  );
}
