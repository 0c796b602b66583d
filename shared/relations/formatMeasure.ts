/** The value of a cell as it is read: a number, a share, a coefficient, or the sign for what is not defined. */
import { formatCoefficient } from '../words/formatCoefficient.ts';
import { formatShare } from '../words/formatShare.ts';
import { formatNumber, type Language } from '../words/plural.ts';
import { type CooccurrenceMeasure, isCount } from './coefficients.ts';

export function formatMeasure(
  language: Language,
  measure: CooccurrenceMeasure,
  value: number | null,
): string {
  if (value === null) return '–';
  if (isCount(measure)) return formatNumber(language, value);
  if (measure === 'share') return formatShare(language, value);
  // c above 1 is out of range (CO7).
  return `${formatCoefficient(language, value)}${value > 1 ? ' !' : ''}`;
}
