/** A figure with the ends of its 95 % interval, as it is written in sentences and tables. */
import { formatDecimal } from '../words/formatDecimal.ts';
import type { Language } from '../words/plural.ts';

export function withInterval(
  value: number | null,
  interval: readonly [number, number] | null,
  language: Language,
): string {
  if (value === null) return '–';
  const shown = formatDecimal(language, value);
  return interval === null
    ? shown
    : `${shown} [${interval.map((end) => formatDecimal(language, end)).join(' ; ')}]`;
}
