/** What a draft check found, counted, in sentences. */
import type { Words } from '../words/words.ts';
import type { DraftCheck } from './checkDraft.ts';
import { problemCount } from './draftProblems.ts';

/** The last sentence says how many problems there are. */
export function draftSummary(result: DraftCheck, { draftCheck: words }: Words): string[] {
  const { quotes, counts, participants, terms } = result;
  if (quotes.length + participants.length === 0) return [words.nothing];
  const ofVerdict = (verdict: string) => quotes.filter((quote) => quote.verdict === verdict).length;
  const ofCount = (verdict: string) => counts.filter((count) => count.verdict === verdict).length;
  const cleaned = quotes.filter((quote) => quote.verdict === 'edited' && quote.isCleaned).length;
  return [
    words.quotes({
      count: quotes.length,
      exact: ofVerdict('exact'),
      edited: ofVerdict('edited') - cleaned,
      cleaned,
      wrong: ofVerdict('wrong participant'),
      lost: ofVerdict('not found'),
    }),
    words.counts({
      count: counts.length,
      agrees: ofCount('agrees'),
      disagrees: ofCount('disagrees'),
      unclear: ofCount('unclear'),
    }),
    words.lists({ count: participants.length }),
    ...(terms.length > 0 ? [words.terms({ count: terms.length })] : []),
    words.summary({ count: problemCount(result) }),
  ];
}
