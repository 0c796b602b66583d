/** What stands before and after a passage, cut between words, with the passage itself as it stands in the text. */
import type { TranscriptText } from '../../../shared/project/records.ts';
import { snapToGrapheme } from '../../../shared/transcript/graphemes.ts';
import type { TextRange } from '../../../shared/transcript/textRange.ts';

export interface Surroundings {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

export function surroundings(
  { text }: TranscriptText,
  { start, end }: TextRange,
  length: number,
): Surroundings {
  const from = snapToGrapheme(text, Math.max(0, start - length), 'forward');
  const to = snapToGrapheme(text, Math.min(text.length, end + length), 'back');
  const before = text.slice(Math.min(from, start), start);
  const after = text.slice(end, Math.max(to, end));
  return {
    before: from > 0 ? `… ${before.replace(/^\S+\s/u, '')}` : before,
    quote: text.slice(start, end),
    after: to < text.length ? `${after.replace(/\s\S+$/u, '')} …` : after,
  };
}
