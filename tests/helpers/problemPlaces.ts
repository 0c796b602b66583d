/** Where a check of a draft finds something wrong, and what. */
import type { DraftCheck } from '../../shared/draft-check/checkDraft.ts';
import { isWrongQuote } from '../../shared/draft-check/draftProblems.ts';

/** Each problem with its paragraph; what a section lacks stands at its heading, its first list one paragraph below. */
export function problemPlaces(check: DraftCheck): { paragraph: number; what: string }[] {
  return [
    ...check.quotes.filter(isWrongQuote).map(({ paragraph, verdict, quote, participant }) => ({
      paragraph,
      what: `${verdict}: ${participant} ${quote}`,
    })),
    ...check.counts
      .filter(({ verdict }) => verdict === 'disagrees')
      .map(({ paragraph, sentence, written }) => ({ paragraph, what: `${written}: ${sentence}` })),
    ...check.participants
      .filter(({ unknown }) => unknown.length > 0)
      .map(({ paragraph, unknown }) => ({ paragraph, what: `unknown ${unknown.join()}` })),
    ...check.themes.flatMap(({ paragraph, missing, extra, contrary }) => [
      ...(missing.length > 0 ? [{ paragraph: paragraph + 1, what: `missing ${missing.join()}` }] : []),
      ...extra.map((one) => ({ paragraph: one.paragraph, what: `extra ${one.participant}` })),
      ...contrary.map((one) => ({ paragraph: one.paragraph, what: `contrary ${one.participant}` })),
    ]),
  ];
}
