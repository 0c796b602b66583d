/** Whether the label behind a quotation says who speaks. Rule: docs/rules/draft-check.md, DC11. */
import type { LabelRun } from './labelRuns.ts';
import type { MarkedQuote } from './quoteMarks.ts';
import { furthest, references, speaks } from './speechWords.ts';

const speechBetween = new RegExp(
  `^[\\s,.–—-]*(?:(?:comme|nous|le|l[’']|a|as|us)\\s*)*(?:${speaks})\\s*$`,
  'iu',
);

export function isAfter(
  text: string,
  quote: MarkedQuote,
  run: LabelRun,
  limit: number,
  {
    isLabelledBehind,
    isLabelledAhead,
  }: { readonly isLabelledBehind: boolean; readonly isLabelledAhead: boolean },
): boolean {
  if (run.start - quote.end > 60 || run.isException) return false;
  const between = text.slice(quote.end, run.start);
  const rest = text.slice(run.end, Math.min(limit, run.end + furthest));
  if (/^[\s.,;:!?…]*[([]\s*(?:cf\.?|voir|in|dans)?\s*$/u.test(between) || isDescribed(between, run))
    return run.bracket !== null && run.bracket.start >= quote.end && run.bracket.end <= limit;
  // "« … ». Selon E8, « … »": a new sentence speaks of the next quotation.
  if (/[.!?…]\s+\p{Lu}/u.test(between)) return false;
  if (speechBetween.test(between)) return run.named.length === 1;
  // What follows the label up to the next quotation without a stop leads to that one.
  const own = limit < text.length && run.end + furthest >= limit ? `${rest}\uE000` : rest;
  if (isToldBehind(between, own, quote.endSign ?? '')) return run.named.length === 1;
  if (!/^\s*[,.;]?\s*[–—-]?\s*$/u.test(between)) return false;
  const isFirstOfNext =
    (isLabelledAhead ? /^[\s,.:–—-]*$/u : /^[\s,:–—-]*$/u).test(rest) &&
    limit < text.length &&
    !(isLabelledBehind && !rest.includes(':'));
  return !isFirstOfNext && new RegExp(`^${references}\\s*(?:[.;)\\]]|$)`, 'u').test(rest);
}

/** "« … », tranche E5.", "« … », s’amuse de son côté E5, « … »", "“…,” E5 concluded with a laugh.": no list of verbs is asked. */
function isToldBehind(between: string, rest: string, endSign: string): boolean {
  const gap = /^\s*[,.!?…–—-]*\s*/u.exec(between)?.[0] ?? '';
  if (!/[,–—-]/u.test(gap) && !/[,!?…]/u.test(endSign)) return false;
  const words = between.slice(gap.length);
  if (words === '') return labelThenVerb.test(rest) && !/:\s*\uE000$/u.test(rest);
  if (!/^(?:\p{Ll}[\p{L}’'-]*\s+){1,6}(?:l[’'])?$/u.test(words) || notVerbs.test(words)) return false;
  return words.trim().includes(' ')
    ? /^\s*(?:[.;:,!?)([–—]|$)/u.test(rest)
    : /^(?:\s+\p{Ll}[\p{L}’'-]*){0,6}\s*(?:[.;:,!?)([–—]|$)/u.test(rest);
}

/** "(femme, 36 ans, E10)", "(the nurse N4)" */
function isDescribed(between: string, { named, isPartial }: LabelRun): boolean {
  return (
    named.length === 1 &&
    !isPartial &&
    /^[\s.,;:!?…]*[([][^()[\]\d«“"\uE000]*(?:\d+ (?:ans|years|yrs|y)[^()[\]\d«“"\uE000]*)?[,\s]\s*$/u.test(
      between,
    )
  );
}

const labelThenVerb = /^(?:\s+\p{Ll}[\p{L}’'-]*){1,6}\s*(?:[.,;:!?–—]|$)/u;
/** Words that make somebody no subject: "« … », contrairement à E5", "« … », et pour E5". */
const notVerbs =
  /^(?:et|mais|ou|donc|or|car|alors|tandis|contrairement|comme|puis|quand|lorsqu?e?|si|puisqu?e?|parce|là|and|but|while|whereas|unlike|like|than|when|since|because|if|where)\s|(?:^|\s)(?:à|de|du|des|chez|pour|par|que|comme|avec|sans|et|ou|by|to|of|for|from|with|than|and|or|in|on|among)\s+$/u;

/** "« … » : ces mots de E8 résument …": nobody else is named between a quotation and the label of its sentence. */
export function isOnlyOne(text: string, run: LabelRun, quote: MarkedQuote, limit: number): boolean {
  if (run.named.length > 1 || run.bracket !== null || run.isException || run.start >= limit) return false;
  const isFirst = /(?:^|[.!?…]\s+)[([]?$/u.test(text.slice(Math.max(0, quote.start - 4), quote.start));
  const between = text.slice(quote.end, run.start);
  return (
    isFirst &&
    run.start - quote.end < 60 &&
    (wordsOf.test(between) || /^\s*[,:–—]?\s*(?:\p{Ll}[\p{L}’'-]*\s+){1,6}(?:d[’'])?$/u.test(between)) &&
    !/(?:^|\s)(?:et|mais|alors|tandis|quand|contrairement|comme|and|but|while|whereas|unlike)\s/u.test(
      between,
    )
  );
}

/** "« … » Ce cri de E10 résume …" */
const wordsOf = /^[\s.!?…]*(?:Ce|Cet|Cette|Ces|This|These|Such)\s(?:\p{Ll}[\p{L}’'-]*\s+){1,4}(?:d[’'])?$/u;

/** "« … » E1 « … » E3": no label before the first quotation, and one behind the last. */
export function labelsStandBehind(
  text: string,
  quotes: readonly MarkedQuote[],
  runs: readonly LabelRun[],
): boolean {
  const first = quotes[0];
  const last = quotes.at(-1);
  const run = runs.at(-1);
  if (!first || !last || !run || run.start < last.end || (runs[0]?.start ?? 0) < first.start) return false;
  return /^[\s,.–—-]*$/u.test(text.slice(last.end, run.start));
}
