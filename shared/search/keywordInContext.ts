/** What stands before and after a hit in its turn. Rules: docs/rules/searching.md, SR8. */
import { snapToGrapheme } from '../transcript/graphemes.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { turnIndexAt } from '../transcript/turns.ts';
import type { SearchableText } from './searchText.ts';

export interface KeywordInContext {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** Characters at each side, cut between whole characters; `before`, `hit` and `after` are one slice of the text. */
export const usualContext = 60;

export function keywordInContext(
  { text, turns }: SearchableText,
  { start, end }: TextRange,
  length = usualContext,
): KeywordInContext {
  const turn = turns[turnIndexAt(turns, start)];
  const from = Math.max(turn?.bodyStart ?? 0, start - length);
  const to = Math.min(turn?.end ?? text.length, end + length);
  return {
    before: text.slice(Math.min(snapToGrapheme(text, from, 'forward'), start), start),
    hit: text.slice(start, end),
    after: text.slice(end, Math.max(snapToGrapheme(text, to, 'back'), end)),
  };
}
