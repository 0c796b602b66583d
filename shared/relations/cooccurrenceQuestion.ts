/** What is asked of two themes: how their passages must stand to each other, whose codings, and which themes count. */
import type { CoderId } from '../project/ids.ts';

export const cooccurrenceRelations = ['overlapping', 'turn', 'near'] as const;
export type CooccurrenceRelation = (typeof cooccurrenceRelations)[number];

export interface CooccurrenceQuestion {
  readonly relation: CooccurrenceRelation;
  /** Lines for `near`. */
  readonly lines: number;
  /** Passages of the themes below count for the theme above too. */
  readonly withSubtree: boolean;
  /** Of both themes; `null`: all coders. */
  readonly coderId: CoderId | null;
}

export const usualQuestion: CooccurrenceQuestion = {
  relation: 'overlapping',
  lines: 5,
  withSubtree: true,
  coderId: null,
};
