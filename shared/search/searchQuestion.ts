/** What is searched for, and made ready for searching. Rules: docs/rules/searching.md. */
import type { Turn } from '../project/records.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { foldQuery } from './foldForSearch.ts';
import { readExpression } from './readExpression.ts';

/** `folded`: without case, accents and typography, inside words too. `exact`: whole words as they are written. */
export const searchModes = ['folded', 'exact', 'regex'] as const;
export type SearchMode = (typeof searchModes)[number];

/** Whose words. The interviewers' are the turns with a label that is nobody's; text before the first label is only in `all`. */
export const searchSpeakers = ['all', 'participant', 'interviewer'] as const;
export type SearchSpeaker = (typeof searchSpeakers)[number];

export interface SearchQuestion {
  readonly query: string;
  readonly mode: SearchMode;
  readonly speaker: SearchSpeaker;
}

export type Needle =
  | { readonly kind: 'words'; readonly folded: string; readonly exact: string | null }
  | { readonly kind: 'expression'; readonly expression: RegExp };

/** Refuses an empty query (with what `trim` and folding leave of it) and what is no regular expression. */
export function readQuestion({ query, mode }: SearchQuestion): Needle | Refusal {
  if (mode === 'regex') {
    if (query.trim() === '') return refuse('searchEmpty');
    const expression = readExpression(query);
    return expression ? { kind: 'expression', expression } : refuse('searchExpressionWrong', { query });
  }
  const folded = foldQuery(query);
  if (folded === '') return refuse('searchEmpty');
  return { kind: 'words', folded, exact: mode === 'exact' ? query : null };
}

export function isWantedTurn({ participantId, speaker }: Turn, wanted: SearchSpeaker): boolean {
  if (wanted === 'all') return true;
  return wanted === 'participant' ? participantId !== null : participantId === null && speaker !== '';
}
