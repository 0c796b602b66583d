/** Who is said to say each quotation of a paragraph. Rules: docs/rules/draft-check.md, DC11 and DC12. */
import type { DraftSentence } from './draftSentences.ts';
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

const furthest = 160;
const references =
  '(?:\\s*,?\\s*(?:ll?|pp?|lignes?|lines?|pages?)\\b\\.?\\s*\\d+[a-z]*(?:\\s*(?:[-–,à]|to)\\s*\\d+[a-z]*)?)?';
const directlyBefore = new RegExp(
  `^\\.?${references}\\s*(?:\\([^()]{0,80}\\)|,[^,:«“"()]{0,40},?|\\))?\\s*[:,–—-]?\\s*[(]?\\s*$`,
  'u',
);
const speaks =
  "dit|disait|explique|expliquait|raconte|racontait|confie|ajoute|précise|témoigne|résume|affirme|déclare|déplore|regrette|souligne|indique|rapporte|évoque|conclut|reconnaît|insiste|répond|poursuit|nuance|décrit|admet|avoue|selon|d[’']après|said|says|explained|explains|added|told|recalled|noted|noted|reported|described|put it|according to|stated|remembered|admitted|concluded|as";
const speechBetween = new RegExp(
  `^[\\s,.–—-]*(?:(?:comme|nous|le|l[’']|a|as|us)\\s*)*(?:${speaks})\\s*$`,
  'iu',
);
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
    if (before && !taken.has(before) && whoSaid.test(text.slice(before.end, quote.start))) {
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

function isBefore(text: string, run: LabelRun, quote: MarkedQuote): boolean {
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

/** "“…,” N4 told us, “…”": the label behind the first quotation speaks on. */
function goesOnSaying(text: string, { end, named }: LabelRun, { start }: MarkedQuote): boolean {
  return (
    named.length === 1 &&
    start - end < 80 &&
    /^[^.!?;:()«“"\uE000-\uE00F]*[,:]\s*$/u.test(text.slice(end, start))
  );
}

const pronounBehind =
  /^[\s,.!?–—]*(?:\p{L}[\p{L}’']*\s+)?\p{Ll}[\p{L}’']+(?:-t)?-(?:il|elle)(?!\p{L})|^[\s,.!?–—]*(?:he|she)\s\p{Ll}+|^[\s,.!?–—]*\p{Ll}{3,}\s(?:he|she)(?!\p{L})/iu;

/** "E6 en rit. « … », dit-elle.": whoever was named alone just before. */
function isSaidByPronoun(text: string, run: LabelRun, quote: MarkedQuote): boolean {
  if (run.named.length > 1 || run.isException || quote.start - run.end > 200) return false;
  return pronounBehind.test(text.slice(quote.end, quote.end + 60));
}

/** "E11 a fait le compte. « … »": a quotation that is a sentence of its own, behind one that names somebody alone. */
function isNextSentence(
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

/** "« … » : ces mots de E8 résument …": nobody else is named between a quotation and the label of its sentence. */
function isOnlyOne(text: string, run: LabelRun, quote: MarkedQuote, limit: number): boolean {
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

/** A few words of one clause between somebody and the quotation. */
function isSubject(text: string, run: LabelRun, quote: MarkedQuote): boolean {
  if (run.named.length > 1 || run.bracket !== null || run.isException) return false;
  return /^\s+(?:\p{Ll}[\p{L}’'-]*\s+){1,4}(?:d[’'])?$/u.test(text.slice(run.end, quote.start));
}

const speechBefore = new RegExp(
  `^\\s*(?:,[^,:]{0,40},)?\\s*(?:(?:nous|le|l[’']|a|en|y|also|then|aussi|ainsi)\\s*)*(?:${speaks})\\b(?:[^.!?;:«“"()]{0,60}[:,])?\\s*$`,
  'iu',
);

/** "Contrairement à E8, qui disait « … », E6 …": the relative clause is of the label before. */
const whoSaid = new RegExp(
  `^\\s*,\\s*(?:qui|who)\\s+(?:(?:nous|le|l[’']|a|en|y|also)\\s*)*(?:${speaks})\\s*[:,]?\\s*$`,
  'iu',
);

function isAfter(
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

/** "« … » E1 « … » E3": no label before the first quotation, and one behind the last. */
function labelsStandBehind(text: string, quotes: readonly MarkedQuote[], runs: readonly LabelRun[]): boolean {
  const first = quotes[0];
  const last = quotes.at(-1);
  const run = runs.at(-1);
  if (!first || !last || !run || run.start < last.end || (runs[0]?.start ?? 0) < first.start) return false;
  return /^[\s,.–—-]*$/u.test(text.slice(last.end, run.start));
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
