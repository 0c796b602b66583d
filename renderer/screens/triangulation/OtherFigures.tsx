/** The line of coefficients beside those of the table, with intervals: "90% [85% ; 94%] · π 0.42 [0.30 ; 0.55]". */
import type { Coefficient } from '../../../shared/agreement/coefficient.ts';
import type { OtherIntervals } from '../../../shared/project/records.ts';
import { shareWithInterval, withInterval } from '../../../shared/triangulation/withInterval.ts';
import { useLanguage } from '../../ui/WordsContext.tsx';

interface OtherFiguresProps {
  readonly of: {
    readonly percent: Coefficient;
    readonly scottPi?: Coefficient;
    readonly ac1: Coefficient;
    readonly brennanPrediger: Coefficient;
    /** `null` where an earlier version did not keep it. */
    readonly uAlphaBinary: Coefficient | null;
    readonly intervals: OtherIntervals;
  };
  /** Figures without interval, after the others. */
  readonly more?: Readonly<Record<string, Coefficient>>;
  readonly label?: string;
}

const names = { scottPi: 'π', ac1: 'AC1', brennanPrediger: 'BP', uAlphaBinary: '|uα' } as const;

export function OtherFigures({ of, more = {}, label }: OtherFiguresProps) {
  const language = useLanguage();
  const { percent, intervals } = of;
  const shown = [shareWithInterval(percent.value, intervals.percent ?? null, language)];
  for (const name of ['scottPi', 'ac1', 'brennanPrediger', 'uAlphaBinary'] as const) {
    const figure = of[name];
    if (figure) shown.push(`${names[name]} ${withInterval(figure.value, intervals[name] ?? null, language)}`);
  }
  for (const [name, { value }] of Object.entries(more))
    shown.push(`${name} ${withInterval(value, null, language)}`);
  // A figure stays on one line with its interval.
  const line = shown.map((one) => one.replaceAll(' ', '\u00a0')).join(' · ');
  return <p>{label === undefined ? line : `${label} ${line}`}</p>;
}
