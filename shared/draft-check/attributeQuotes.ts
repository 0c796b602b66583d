/** Who is said to say each quotation of a paragraph. Rules: docs/rules/draft-check.md, DC11 and DC12. */
import type { DraftSentence } from './draftSentences.ts';
import {
  goesOnSaying,
  isBefore,
  isNextSentence,
  isRelativeClause,
  isSaidByPronoun,
  isSubject,
} from './labelBefore.ts';
import { isAfter, isOnlyOne, labelsStandBehind } from './labelBehind.ts';
import type { LabelRun } from './labelRuns.ts';
import type { Named } from './participantLabels.ts';
import type { MarkedQuote } from './quoteMarks.ts';

export interface AttributedQuote extends MarkedQuote {
  /** One of these; empty where nobody is named. */
  readonly said: readonly Named[];
  /** The label stands beside the quotation; else it only stands in its sentence. */
  readonly isSure: boolean;
}

export interface Attribution {
  readonly quotes: readonly AttributedQuote[];
  /** Runs that say who speaks, and are no list of a finding. */
  readonly used: ReadonlySet<LabelRun>;
}

interface Found {
  readonly run: LabelRun;
  readonly side: 'before' | 'after';
  /** "E9 y voit « … »": nobody else is meant, and the words may be the author's. */
  readonly isWeak?: boolean;
}

const separators =
  /^[\s,;/.]*(?:(?:et|and|puis|ou|or|ou encore|mais aussi|ainsi que|then)(?=\s)|\[…\]|\(…\)|\[\.\.\.\]|\(\.\.\.\)|…)?[\s,;:]*$/u;

/** `text` has its quotations hidden; `runs` are its lists of labels. */
export function attributeQuotes(
  text: string,
  quotes: readonly MarkedQuote[],
  runs: readonly LabelRun[],
  sentences: readonly DraftSentence[],
): Attribution {
  const found = directLabels(text, quotes, runs);
  carryOver(text, quotes, found);
  const used = new Set(found.flatMap((one) => (one && !one.isWeak && isAttribution(one) ? one.run : [])));
  let at = 0;
  let namedIn: { sentence: DraftSentence; named: readonly Named[] } | null = null;
  const inSentence = (quote: MarkedQuote): readonly Named[] => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= quote.start) at++;
    const sentence = sentences[at];
    if (!sentence) return [];
    if (namedIn?.sentence !== sentence) namedIn = { sentence, named: everybodyIn(sentence) };
    return namedIn.named;
  };
  return {
    used,
    quotes: quotes.map((quote, index): AttributedQuote => {
      const own = found[index];
      if (own) return { ...quote, said: own.run.named, isSure: own.isWeak !== true };
      return { ...quote, said: inSentence(quote), isSure: false };
    }),
  };
}

function everybodyIn({ runs }: DraftSentence): Named[] {
  return [...new Map(runs.flatMap(({ named }) => named).map((one) => [one.id ?? one.label, one])).values()];
}

/** A list behind a quotation is still the list of its sentence; one label is not. */
function isAttribution({ run, side }: Found): boolean {
  return side === 'before' ? run.named.length === 1 || run.bracket === null : run.named.length === 1;
}

function directLabels(
  text: string,
  quotes: readonly MarkedQuote[],
  runs: readonly LabelRun[],
): (Found | undefined)[] {
  const found: (Found | undefined)[] = [];
  const taken = new Set<LabelRun>();
  const isLabelledBehind = labelsStandBehind(text, quotes, runs);
  const isLabelledAhead =
    runs[0] !== undefined && quotes[0] !== undefined && isBefore(text, runs[0], quotes[0]);
  let next = 0;
  quotes.forEach((quote, index) => {
    while (next < runs.length && (runs[next]?.start ?? 0) < quote.start) next++;
    const before = runs[next - 1];
    const after = runs[next];
    const limit = quotes[index + 1]?.start ?? text.length;
    if (before && !taken.has(before) && isRelativeClause(text, before, quote)) {
      found[index] = { run: before, side: 'before' };
    } else if (
      after &&
      after.start < limit &&
      isAfter(text, quote, after, limit, { isLabelledBehind, isLabelledAhead })
    ) {
      found[index] = { run: after, side: 'after' };
      taken.add(after);
    } else if (before && !taken.has(before) && isBefore(text, before, quote)) {
      found[index] = { run: before, side: 'before' };
    } else if (before && taken.has(before) && goesOnSaying(text, before, quote)) {
      found[index] = { run: before, side: 'before' };
    } else if (before && isSaidByPronoun(text, before, quote)) {
      found[index] = { run: before, side: 'before' };
    } else if (before && !taken.has(before) && isNextSentence(text, runs[next - 2], before, quote)) {
      found[index] = { run: before, side: 'before', isWeak: true };
    } else if (after && isOnlyOne(text, after, quote, limit)) {
      found[index] = { run: after, side: 'after', isWeak: true };
    } else if (before && isSubject(text, before, quote)) {
      found[index] = { run: before, side: 'before', isWeak: true };
    }
  });
  return found;
}

/** One label serves several quotations with nothing but commas or "et" between them. */
function carryOver(text: string, quotes: readonly MarkedQuote[], found: (Found | undefined)[]): void {
  const isJoined = (left: number) => {
    const start = quotes[left]?.end ?? 0;
    const end = quotes[left + 1]?.start ?? 0;
    return end - start < 30 && separators.test(text.slice(start, end));
  };
  for (let index = 1; index < quotes.length; index++) {
    const before = found[index - 1];
    if (!found[index] && before?.side === 'before' && isJoined(index - 1)) found[index] = before;
  }
  for (let index = quotes.length - 2; index >= 0; index--) {
    const after = found[index + 1];
    if (!found[index] && after?.side === 'after' && isJoined(index)) found[index] = after;
  }
}
