/** A table's cell with one figure: its value, its interval for eye and ear, or why it is undefined. */
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import { lowAgreement } from '../../../shared/triangulation/roundFigures.ts';
import { formatDecimal } from '../../../shared/words/formatDecimal.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './AgreementPanel.module.css';
import { IntervalBar } from './IntervalBar.tsx';

export interface ShownFigure {
  readonly figure: Coefficient;
  readonly interval: readonly [number, number] | null;
}

export function FigureCell({ figure, interval }: ShownFigure) {
  const { agreement, triangulation } = useWords();
  const language = useLanguage();
  if (figure.value === null) return <td title={agreement.reasons[figure.reason]}>–</td>;
  const ends = interval && {
    low: formatDecimal(language, interval[0]),
    high: formatDecimal(language, interval[1]),
  };
  const title = ends ? triangulation.interval(ends) : triangulation.noInterval;
  return (
    <td className={styles.figure}>
      <div>
        <span className={figure.value < lowAgreement ? styles.low : undefined}>
          {formatDecimal(language, figure.value)}
        </span>
        <IntervalBar value={figure.value} interval={interval} title={title} />
        <span className="visually-hidden">{title}</span>
      </div>
    </td>
  );
}
