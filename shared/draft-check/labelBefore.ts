/** Whether the label before a quotation says who speaks. Rule: docs/rules/draft-check.md, DC11. */
import type { LabelRun } from './labelRuns.ts';
import type { MarkedQuote } from './quoteMarks.ts';
import { furthest, references, speaks } from './speechWords.ts';

const directlyBefore = new RegExp(
  `^\\.?${references}\\s*(?:\\([^()]{0,80}\\)|,[^,:«“"()]{0,40},?|\\))?\\s*[:,–—-]?\\s*[(]?\\s*$`,
  'u',
);

export function isBefore(text: string, run: LabelRun, quote: MarkedQuote): boolean {
  if (quote.start - run.end > furthest || run.isException) return false;
  const between = text.slice(run.end, quote.start);
  if (directlyBefore.test(between)) return !between.trimStart().startsWith(')') || between.includes(':');
  if (run.named.length > 1 || contrasted.test(text.slice(Math.max(0, run.start - 40), run.start)))
    return false;
  return speechBefore.test(between) || leadsTo.test(between);
}

/** "E4 s’en amuse encore : « … »", "L’une (E4) raconte que « … »": one clause that ends in a colon or in “que”. */
const leadsTo = /^\s*\)?[^.!?…;:«“"()\uE000-\uE00F]{0,110}(?::|\s(?:que|qu[’']|that|how))\s*$/u;
/** Whoever is only compared with does not speak. */
const contrasted =
  /(?:contrairement|à la différence|à l[’']inverse|à l[’']opposé|à rebours|comparée?s?|unlike|contrary to|compared (?:to|with)|in contrast (?:to|with))\s+(?:à |de |d[’']|avec )?(?:l[’']|la |le )?\s*\(?$/iu;

const speechBefore = new RegExp(
  `^\\s*(?:,[^,:]{0,40},)?\\s*(?:(?:nous|le|l[’']|a|en|y|also|then|aussi|ainsi)\\s*)*(?:${speaks})\\b(?:[^.!?;:«“"()]{0,60}[:,])?\\s*$`,
  'iu',
);

/** "“…,” N4 told us, “…”": the label behind the first quotation speaks on. */
export function goesOnSaying(text: string, { end, named }: LabelRun, { start }: MarkedQuote): boolean {
  return (
    named.length === 1 &&
    start - end < 80 &&
    /^[^.!?;:()«“"\uE000-\uE00F]*[,:]\s*$/u.test(text.slice(end, start))
  );
}

const pronounBehind =
  /^[\s,.!?–—]*(?:\p{L}[\p{L}’']*\s+)?\p{Ll}[\p{L}’']+(?:-t)?-(?:il|elle)(?!\p{L})|^[\s,.!?–—]*(?:he|she)\s\p{Ll}+|^[\s,.!?–—]*\p{Ll}{3,}\s(?:he|she)(?!\p{L})/iu;

/** "E6 en rit. « … », dit-elle.": whoever was named alone just before. */
export function isSaidByPronoun(text: string, run: LabelRun, quote: MarkedQuote): boolean {
  if (run.named.length > 1 || run.isException || quote.start - run.end > 200) return false;
  return pronounBehind.test(text.slice(quote.end, quote.end + 60));
}

/** "E11 a fait le compte. « … »": a quotation that is a sentence of its own, behind one that names somebody alone. */
export function isNextSentence(
  text: string,
  other: LabelRun | undefined,
  run: LabelRun,
  quote: MarkedQuote,
): boolean {
  if (run.named.length > 1 || run.bracket !== null || run.isException) return false;
  const between = text.slice(run.end, quote.start);
  const behind = text.slice(quote.end, quote.end + 4);
  const isAlone = /^[^.!?…;:«“"()\uE000-\uE00F]{2,90}[.!?…]\s*$/u.test(between);
  const isSentence = /^\s*(?:[.!?…]|$|\p{Lu})/u.test(behind) || /[.!?…]/u.test(quote.endSign ?? '');
  if (!isAlone || !isSentence || contrasted.test(text.slice(Math.max(0, run.start - 40), run.start)))
    return false;
  const from = Math.max(other?.end ?? 0, run.start - furthest);
  return /(?:^|[.!?…)]\s*)[^.!?…()\uE000-\uE00F]{0,60}$/u.test(text.slice(from, run.start));
}

/** A few words of one clause between somebody and the quotation. */
export function isSubject(text: string, run: LabelRun, quote: MarkedQuote): boolean {
  if (run.named.length > 1 || run.bracket !== null || run.isException) return false;
  return /^\s+(?:\p{Ll}[\p{L}’'-]*\s+){1,4}(?:d[’'])?$/u.test(text.slice(run.end, quote.start));
}

/** "Contrairement à E8, qui disait « … », E6 …": the relative clause is of the label before. */
const whoSaid = new RegExp(
  `^\\s*,\\s*(?:qui|who)\\s+(?:(?:nous|le|l[’']|a|en|y|also)\\s*)*(?:${speaks})\\s*[:,]?\\s*$`,
  'iu',
);

export function isRelativeClause(text: string, run: LabelRun, quote: MarkedQuote): boolean {
  return whoSaid.test(text.slice(run.end, quote.start));
}
