/** A figure with the ends of its 95 % interval, as it is written in sentences and tables. */
import { formatDecimal } from '../words/formatDecimal.ts';
import { formatShare } from '../words/formatShare.ts';
import type { Language } from '../words/plural.ts';

type Ends = readonly [number, number] | null;

export function withInterval(value: number | null, interval: Ends, language: Language): string {
  return written(value, interval, (one) => formatDecimal(language, one));
}

/** Of a share: "97% [95% ; 99%]". */
export function shareWithInterval(value: number | null, interval: Ends, language: Language): string {
  return written(value, interval, (one) => formatShare(language, one));
}

function written(value: number | null, interval: Ends, format: (one: number) => string): string {
  if (value === null) return '–';
  const shown = format(value);
  return interval === null ? shown : `${shown} [${interval.map(format).join(' ; ')}]`;
}
