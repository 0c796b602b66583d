/**
 * Numbers without a list of their own that speak of lists before them: "Les huit autres", "Ces quatre pharmaciens", "Of the ten
 * who did", "Cela représente un tiers de l’échantillon". Rule: docs/rules/draft-check.md, DC29.
 */
import type { TextRange } from '../transcript/textRange.ts';
import type { CountClaim } from './countClaims.ts';
import { type DraftNouns, noNouns } from './draftNouns.ts';
import { type JudgedCount, judgeCount } from './judgeCount.ts';
import { isPredicate } from './leftOutNouns.ts';
import { ofThem } from './namedParts.ts';
import { numberPattern, readNumber } from './numberWords.ts';
import type { Named } from './participantLabels.ts';
import { isExactNumber } from './restatedClaims.ts';
import { stemsOf } from './themeWords.ts';
import { sizesOf, type ToldList, type ToldSoFar } from './toldSoFar.ts';

export interface FollowingClaim extends JudgedCount {
  readonly claim: CountClaim;
  readonly named: readonly Named[];
  readonly told: ToldList;
  /** Of those whom the lists before do not name. */
  readonly isOfOthers?: boolean;
}

export interface FollowingContext {
  readonly everybody: readonly Named[];
  readonly nouns: DraftNouns;
  /** Where the sentence stands. */
  readonly paragraph: number;
}

/** `claims` are those of `sentence` that no list of its own explains; `told` is what stands before them. */
export function followingClaims(
  hidden: string,
  sentence: TextRange,
  claims: readonly CountClaim[],
  told: ToldSoFar,
  context: FollowingContext,
): FollowingClaim[] {
  const last = told.lists.at(-1);
  if (!last) return [];
  const share = claims.find((claim) => isShareOfThem(hidden, sentence, claim));
  if (share)
    return [
      {
        claim: share,
        named: last.named,
        told: last,
        ...judgedShare(share, told, context, isOther.test(hidden.slice(sentence.start, sentence.end))),
      },
    ];
  return claims.flatMap((claim): FollowingClaim[] => {
    if (!isExactNumber(claim) || claim.quantity.kind !== 'number' || claim.quantity.low < 2) return [];
    const { low } = claim.quantity;
    const reference = referenceOf(hidden, sentence, claim, told);
    if (reference === null) return [];
    const all = context.everybody.length;
    const left = sizesOf(told).map((size) => all - size);
    if (reference === 'others') {
      // "Huit … (E1, …) ; les trois autres …": the others of the lists beside them, whatever others said before.
      const own = told.lists.filter((list) => isWithin(list, sentence, context.paragraph));
      const isApart = own.length > 0 && !ofThem.test(hidden.slice(sentence.start, claim.start));
      const near = own.length > 0 ? { ...told, lists: own } : told;
      const listed = isApart ? new Set(told.lists.map(({ named }) => named.length)) : new Set<number>();
      const parts = told.numbers
        .slice(-mostParted)
        .filter((number) => !listed.has(number))
        .map((number) => number - last.named.length);
      const allowed = [...sizesOf(near).map((size) => all - size), ...parts];
      const rest = leftBy(near, context.everybody);
      const verdict =
        own.length > 0 || low < all - 1 ? judged(claim, low, allowed, rest.length) : ofOneAlone(low, allowed);
      const named = complementOf(near, context.everybody, low) ?? rest;
      return [{ claim, named, told: last, isOfOthers: true, ...verdict }];
    }
    // "E1, E3 et E6 en parlent ; ils sont donc trois": the lists beside the number come first.
    const beside = told.lists.filter((list) => isWithin(list, sentence, context.paragraph));
    if (beside.length > 0 && reference === 'these') {
      const sizes = sizesOf({ lists: beside });
      return [{ claim, named: last.named, told: last, ...judged(claim, low, sizes, last.named.length) }];
    }
    const near = reference === 'these' ? listedJustBefore(hidden, sentence, claim, told, context) : null;
    if (near)
      return [
        {
          claim,
          named: last.named,
          told: last,
          ...judged(claim, low, sizesOf({ lists: near }), last.named.length),
        },
      ];
    const allowed = [...sizesOf(told), ...told.numbers, ...(reference === 'these' ? [] : left), all];
    if (reference === 'summed') {
      if ((claim.quantity.whole ?? all) !== all) return [];
      const near = nearestTold(told, low);
      return near ? [{ claim, named: near, told: last, ...judged(claim, low, allowed, near.length) }] : [];
    }
    const isTold = [...sizesOf(told), ...told.numbers].includes(low);
    const others = isTold || reference === 'these' ? null : complementOf(told, context.everybody, low);
    if (others)
      return [{ claim, named: others, told: last, isOfOthers: true, ...judged(claim, low, left, low) }];
    return [{ claim, named: last.named, told: last, ...judged(claim, low, allowed, last.named.length) }];
  });
}

/** "Not shared by the other eleven" may stand behind one name alone, which is no list. */
function ofOneAlone(low: number, allowed: readonly number[]): JudgedCount {
  return { verdict: allowed.includes(low) ? 'agrees' : 'unclear', says: { from: low, to: low } };
}

function isWithin({ paragraph, range }: ToldList, sentence: TextRange, number: number): boolean {
  return paragraph === number && range.start >= sentence.start && range.end <= sentence.end;
}

/** "… (E2, E3, E5). Ces quatre pharmaciens …": the lists of the paragraph, unless it tells that number itself. */
function listedJustBefore(
  hidden: string,
  sentence: TextRange,
  claim: CountClaim,
  { lists }: ToldSoFar,
  { paragraph }: FollowingContext,
): readonly ToldList[] | null {
  const own = lists.filter((list) => list.paragraph === paragraph && list.range.end <= sentence.start);
  const last = own.at(-1);
  if (!last || !/^[\s.)\]]*$/u.test(hidden.slice(last.range.end, sentence.start))) return null;
  if (!/^\s*(?:ces|these|those)\s+$/iu.test(hidden.slice(sentence.start, claim.start))) return null;
  const { quantity } = claim;
  const isOneOff = quantity.kind === 'number' && Math.abs(quantity.low - last.named.length) === 1;
  const isToldHere = [...hidden.slice(0, sentence.start).toLowerCase().matchAll(anyNumber)].some(
    ([written]) => quantity.kind === 'number' && readNumber(written) === quantity.low,
  );
  return isOneOff && !isToldHere ? own : null;
}

const anyNumber = new RegExp(`(?<![\\p{L}\\d])${numberPattern}(?![\\p{L}\\d])`, 'gu');

/** Whom a list names, or the last ones together, that is one longer or shorter at most. */
function nearestTold({ lists }: ToldSoFar, low: number): readonly Named[] | null {
  return namedTogether(lists).find(({ length }) => Math.abs(length - low) <= 1) ?? null;
}

/** Each list, and the last ones together, as `sizesOf` counts them. */
function namedTogether(lists: readonly ToldList[]): (readonly Named[])[] {
  const together = new Map<string, Named>();
  const joined = [...lists].reverse().map(({ named }) => {
    for (const one of named) together.set(one.id ?? one.label, one);
    return [...together.values()];
  });
  return [...lists.map(({ named }) => named), ...joined];
}

/** Those so many whom a list, or the last ones together, leave. */
function complementOf({ lists }: ToldSoFar, everybody: readonly Named[], size: number): Named[] | null {
  for (const named of namedTogether(lists).reverse()) {
    const out = new Set(named.map(({ id }) => id));
    const left = everybody.filter(({ id }) => !out.has(id));
    if (left.length === size) return left;
  }
  return null;
}

/** Whom the lists do not name; where they name everybody together, whom the last one does not. */
function leftBy({ lists }: ToldSoFar, everybody: readonly Named[]): Named[] {
  const without = (some: readonly ToldList[]) => {
    const out = new Set(some.flatMap(({ named }) => named.map(({ id }) => id)));
    return everybody.filter(({ id }) => !out.has(id));
  };
  const left = without(lists);
  return left.length > 0 ? left : without(lists.slice(-1));
}

/** Numbers just before, of which the last list may be a part: "Of ten, four slept (E1, …). The other six …" */
const mostParted = 2;

/** Of whom a number speaks: those who were named, those who were not, or either. */
type Reference = 'these' | 'others' | 'either' | 'summed';

const others = /(?:^|[\s(])(?:les|ces|des|aux|the)\s+(?:autres\s+|other\s+|remaining\s+)?$/iu;
const isOther = /autres|other|remaining|restant|(?:derniers|dernières)(?!\s+\p{L}*s(?!\p{L}))/iu;
const these = /(?:^|[\s(])(?:ces|these|those|the(?= same)|les(?= mêmes))\s+(?:mêmes\s+|same\s+)?$/iu;
const everyOne =
  /(?:^|[\s(])(?:aucune?|chacune?|none|each|any|all|half|most)\s+(?:des|d[’']entre les|of the|of these)\s+$/iu;
/** "Aucun des quatre ne dort": those who were named; "None of the four silent participants" may be others. */
const goesOnOfThese =
  /^\s*(?:[.,;:)]|(?:ne|se|en|y|did|do|had|was|were|has|have|is|are|could|would|said|spoke|ever|\p{L}+ed|\p{L}+ait)(?!\p{L})|[nsl][’'])/iu;
/** "Ces cinq-là" */
const pointed = /^[\p{L}\d]+(?:[-‑](?!(?:là|ci)(?!\p{L}))\p{L}+)*[-‑](?:là|ci)(?!\p{L})/iu;
const allOfThem = /^(?:tous|toutes|all)\s+(?:les|of the|the|of these)\s/iu;
/** "Tous sept en parlaient." */
const allSoMany = new RegExp(`^(?:tous|toutes|all)\\s+${numberPattern}(?!\\p{L})`, 'iu');
const definite = /(?:^|[\s(])(?:les|des|aux|the)\s+$/iu;
/** "… (E1, E2, E4) et huit n’en ont rien dit", "(…). Huit n’en parlent pas": whoever is not listed. */
const endsList = /^[)\]]?\s*[,;.]?\s*(?:(?:et|mais|and|but|while|tandis que|alors que)\s+)?$/iu;
const denied =
  /^[\p{L}\d-]+\s+(?:(?:autres|others)\s+)?(?:(?:n[’']en|n[’']y|ne l[’'](?:ont|avaient)|ne s[’']en|ne s[’']y) (?:\p{L}+ ){0,2}(?:pas|rien|mot|jamais|aucunement|guère)(?!\p{L})|(?:did|do|does|had|have)(?: not|n[’']t) (?:mention|raise|discuss|speak of|talk of|talk about|bring up|\p{L}+) (?:it|them|this|so)(?!\p{L}))/iu;

function referenceOf(
  hidden: string,
  sentence: TextRange,
  claim: CountClaim,
  told: ToldSoFar,
): Reference | null {
  const last = told.lists.at(-1);
  const before = hidden.slice(Math.max(0, claim.start - 20), claim.start);
  const around = `${/\S+\s*$/u.exec(before)?.[0] ?? ''}${hidden.slice(claim.start, claim.end + 12)}`;
  const isNear = last?.range !== undefined && last.range.end <= claim.start;
  const isDenied =
    isNear &&
    endsList.test(hidden.slice(last.range.end, claim.start)) &&
    denied.test(hidden.slice(claim.start, claim.start + 60));
  if (isDenied || (others.test(before) && isOther.test(around))) return 'others';
  if (these.test(before)) {
    const isTold = claim.isStrong || claim.isWhole || claim.profession !== null;
    const isPointed = pointed.test(hidden.slice(claim.start, claim.end + 4));
    return isTold || isPointed || /same|mêmes/iu.test(before) ? 'these' : null;
  }
  if (everyOne.test(hidden.slice(Math.max(0, claim.start - 32), claim.start)))
    return isOfThese(hidden, claim) ? 'these' : 'either';
  if (allSoMany.test(hidden.slice(claim.start, claim.end + 1)))
    return speaksOfOthers(hidden, claim, isNear ? last.range.end : 0) ? null : 'these';
  if (allOfThem.test(hidden.slice(claim.start, claim.end + 1))) return 'either';
  const clause = clauseBehind(hidden, claim, sentence.end);
  if (definite.test(before) && clause !== null && takesUp(clause, told)) return 'either';
  const isSum = sumsUp.test(hidden.slice(sentence.start, sentence.start + 24));
  if (isSum && claim.isStrong && !claim.isWhole)
    return sumsUpTold(hidden.slice(claim.end, sentence.end), told) ? 'summed' : null;
  const lead = hidden.slice(Math.max(0, claim.start - 40), claim.start);
  if (!isPredicate(lead) && !numbers.test(lead)) return null;
  const words = hidden.slice(sentence.start, claim.start);
  return claim.counted === 'unknown' || claim.counted === 'thing'
    ? null
    : isOther.test(words)
      ? 'others'
      : concludes.test(lead.slice(-12))
        ? 'these'
        : 'either';
}

function isOfThese(hidden: string, { counted, end }: CountClaim): boolean {
  const isPlain = counted === 'nothing' || counted === 'verb' || counted === 'anybody';
  return isPlain && goesOnOfThese.test(hidden.slice(end, end + 20));
}

/** "Sept en parlaient (…). E1 a épousé E4. Tous deux …": of whoever was named since; two are mostly a couple or a pair. */
function speaksOfOthers(hidden: string, { quantity, start }: CountClaim, from: number): boolean {
  return (quantity.kind === 'number' && quantity.low === 2) || hidden.slice(from, start).includes('\uE001');
}

/** "Au total, huit participants en parlaient", but not "Au total, huit participants travaillaient de nuit". */
function sumsUpTold(words: string, { lists }: ToldSoFar): boolean {
  return takesUpByPronoun.test(words) || sharesWord(words, lists);
}

const takesUpByPronoun =
  /^\s*(?:n[’']|ne\s)?(?:en|y|l[’']|le|s[’']en|s[’']y)\s?\p{L}+nt(?!\p{L})|^\s*[.;]|(?<!\p{L})concernée?s(?!\p{L})|\s(?:it|this|so|them|concerned)\s*[.,;]/iu;

/** Says a number of before again; one that is off by more is another number. */
export const sumsUp =
  /^\s*(?:en somme|en résumé|pour résumer|en bref|bref|au total|au final|in sum|in short|to sum up|in summary|overall|altogether|taken together)(?!\p{L})/iu;

/** "les dix [participants] qui critiquaient les papiers" */
function clauseBehind(hidden: string, claim: CountClaim, end: number): string | null {
  if (claim.counted === 'profession' || claim.counted === 'unknown') return null;
  const behind = hidden.slice(claim.start, Math.min(end, claim.start + 160));
  return (
    /^[\p{L}\d-]+\s+(?:\p{L}+\s+)?(?:qui|who|that|ayant|n[’']ayant)\s(?<clause>[^,;:.()\uE000-\uE00F]+)/iu.exec(
      behind,
    )?.groups?.clause ?? null
  );
}

const pronoun =
  /(?<![\p{L}’'])(?:n[’']en|en|l[’']|l[’']ont|ne l[’']|le font|y|it|this|so|them|ce|cet|cette|ces)(?!\p{L})/iu;
const shortestStem = 4;

/** Whether a clause speaks of what the lists before it were about: it says so by a pronoun, or by one of their words. */
function takesUp(clause: string, { lists }: ToldSoFar): boolean {
  return pronoun.test(clause) || sharesWord(clause, lists);
}

function sharesWord(clause: string, lists: readonly ToldList[]): boolean {
  const stems = stemsOf(clause).filter((stem) => stem.length >= shortestStem);
  return lists.some(({ words }) => {
    const own = new Set(stemsOf(words));
    return stems.some((stem) => own.has(stem));
  });
}

/** "Le nombre de participants concernés est donc de quatre" */
const numbers =
  /(?:donc|ainsi|thus|therefore)\s+(?:à|de|of|to|at)\s+(?:seulement |only )?$|(?:the|leur) (?:nombre|number) (?:est|était|is|was) (?:de )?$/iu;
const measures =
  /^\s*(?:(?:cela|ceci|ce qui|ce groupe|ceux-(?:là|ci)|celles-(?:là|ci)|ils|elles|ces|this|that|they|these|those|it|which)\s)(?:[^.;:()\uE000-\uE00F]{0,60}?\s)?(?:représent|constitu|form|correspond|équiva|compos|account|represent|make|made|amount|equal|is |are |was |were |est |sont |fait |font )/iu;
const concludes =
  /(?<!\p{L})(?:donc|ainsi|bref|en somme|au total|thus|therefore|hence|in short|in sum|overall|altogether)(?!\p{L})/iu;

/** "Cela représente 36 % de l’échantillon", "Three quarters of the nurses thus had an answer" */
function isShareOfThem(hidden: string, sentence: TextRange, claim: CountClaim): boolean {
  if (claim.quantity.kind !== 'share' || !(claim.isStrong || claim.counted === 'nothing')) return false;
  if (claim.quantity.whole !== undefined) return false;
  const words = hidden.slice(sentence.start, sentence.end);
  const before = hidden.slice(sentence.start, claim.start);
  // "It was E7 who complained most."
  const isOfOne =
    before.includes('\uE001') ||
    /(?<!\p{L})(?:who|qui)\s[^,;]*\smost$/iu.test(hidden.slice(sentence.start, claim.end));
  return (measures.test(before) && !isOfOne) || (claim.isStrong && concludes.test(words));
}

function judgedShare(
  claim: CountClaim,
  told: ToldSoFar,
  { everybody, nouns }: FollowingContext,
  isOfOthers: boolean,
): JudgedCount {
  const all = everybody.length;
  const sizes = sizesOf({ lists: told.lists.slice(-2) });
  const rest = isOfOthers ? sizes.map((size) => all - size) : [];
  const near = [...sizes, ...told.numbers.slice(-2), ...rest];
  const context = { all, before: 0, nouns };
  const strong = { ...claim, isStrong: true };
  const [first] = near;
  const agreeing = near.find((size) => size > 0 && judgeCount(strong, size, context).verdict === 'agrees');
  return judgeCount(strong, agreeing ?? first ?? 0, context);
}

function judged(claim: CountClaim, low: number, allowed: readonly number[], size: number): JudgedCount {
  const says = { from: low, to: low };
  if (allowed.includes(low)) return { verdict: 'agrees', says };
  const context = { all: Math.max(size, low), before: 0, nouns: noNouns };
  return judgeCount({ ...claim, isStrong: true }, size, context);
}
