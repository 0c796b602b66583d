/** A figure on a scale from 0 to 1: a dot, a bar for its interval, ticks at 0.60 and 0.80. For the eye; the words stand beside it. */
import { highAgreement, lowAgreement } from '../../../shared/triangulation/roundFigures.ts';
import styles from './AgreementPanel.module.css';

interface IntervalBarProps {
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly title: string;
}

const width = 44;
const at = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * width * 10) / 10;

export function IntervalBar({ value, interval, title }: IntervalBarProps) {
  return (
    <svg className={styles.bar} width={width + 8} height={14} viewBox={`-4 0 ${width + 8} 14`} aria-hidden>
      <title>{title}</title>
      <line x1={0} x2={width} y1={7} y2={7} className={styles.scale} />
      {[lowAgreement, highAgreement].map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1={3} y2={11} className={styles.scale} />
      ))}
      {interval && (
        <line x1={at(interval[0])} x2={at(interval[1])} y1={7} y2={7} className={styles.interval} />
      )}
      <circle cx={at(value)} cy={7} r={3.5} className={value < lowAgreement ? styles.lowDot : styles.dot} />
    </svg>
  );
}
