/** Classes of a number by their bounds: which class a value is in, what it is called. Rules: docs/rules/participants.md. */
import type { Characteristic } from '../project/records.ts';
import type { Language } from '../words/plural.ts';
import { wordsOf } from '../words/words.ts';
import { writeNumber } from './writeNumber.ts';

/** Ascending, each once. None where the characteristic is no number or has no classes. */
export function boundsOf({ type, classes }: Pick<Characteristic, 'type' | 'classes'>): number[] {
  if (type !== 'number') return [];
  const bounds = classes.map(Number).filter((bound) => Number.isFinite(bound));
  return [...new Set(bounds)].sort((a, b) => a - b);
}

/** Place of the value's class, from 0 below the first bound. A bound belongs to the class above it. */
export function classIndexOf(bounds: readonly number[], value: number): number {
  return bounds.filter((bound) => bound <= value).length;
}

/** "..30", "30..40", "40..": the same in every language. */
export function numberClassKey(bounds: readonly number[], index: number): string {
  return `${bounds[index - 1] ?? ''}..${bounds[index] ?? ''}`;
}

/** "Under 30", "30–39", "40 and over"; with values that are not whole, "30 – < 40". */
export function numberClassLabel(
  bounds: readonly number[],
  index: number,
  isWhole: boolean,
  language: Language,
): string {
  const words = wordsOf[language].participants;
  const write = (value: number) => writeNumber(value, language);
  const [lower, upper] = [bounds[index - 1], bounds[index]];
  if (lower === undefined) return upper === undefined ? '' : words.under({ bound: write(upper) });
  if (upper === undefined) return words.andOver({ bound: write(lower) });
  if (!isWhole) return `${write(lower)} – < ${write(upper)}`;
  const last = upper - 1;
  if (last === lower) return write(lower);
  return lower < 0 ? words.fromTo({ from: write(lower), to: write(last) }) : `${write(lower)}–${write(last)}`;
}
