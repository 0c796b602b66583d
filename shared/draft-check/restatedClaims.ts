/** Numbers that say one thing twice: "six participants, soit plus de la moitié", "une minorité (3/11)", "ten nurses (83%)". Rules: DC16, DC28. */
import type { CountClaim } from './countClaims.ts';
import type { DraftNouns } from './draftNouns.ts';
import { judgeCount } from './judgeCount.ts';
import { sayingAgain } from './sayingAgain.ts';

const saysAgain = new RegExp(
  `^\\s*(?:,?\\s*(?:${sayingAgain}|or)\\s+|[([–—]\\s*(?:(?:${sayingAgain}|ou|or)\\s+)?)$`,
  'iu',
);
const saidAgain = new RegExp(`(?<!\\p{L})${sayingAgain}\\s+$`, 'iu');
const inBracket = /^\s*[,;=:/–—-]\s*(?:soit |i\.e\.,? )?$/u;

/** Two claims beside each other, of which the second says the first again in another form. */
export interface Restated {
  readonly first: CountClaim;
  readonly again: CountClaim;
}

export interface RestatingContext {
  readonly all: number;
  readonly nouns: DraftNouns;
}

export function isExactNumber({ quantity }: CountClaim): boolean {
  return quantity.kind === 'number' && quantity.low === quantity.high;
}

/** Neighbours that say one number twice; `text` has its quotations and labels hidden. */
export function restatedClaims(text: string, claims: readonly CountClaim[]): Restated[] {
  const pairs: Restated[] = [];
  let isOpen = false;
  claims.forEach((again, index) => {
    const first = claims[index - 1];
    const glue = first ? text.slice(first.end, again.start) : '.';
    isOpen ||= first !== undefined && /[([]\s*$/u.test(text.slice(Math.max(0, first.start - 3), first.start));
    const isNext =
      saysAgain.test(glue) || (isOpen && inBracket.test(glue)) || isInserted(text, first, glue, again);
    isOpen = first !== undefined && isNext && (isOpen || /[([]/u.test(glue));
    if (first && isNext && isFormOf(text, first, again)) pairs.push({ first, again });
  });
  return pairs;
}

/** "Plus de la moitié des participants, sept exactement, …" */
const precisely =
  /^\s*(?:(?:très )?exactement|précisément|exactly|precisely|to be (?:exact|precise)|au total|en tout|in (?:all|total)|altogether)?\s*[,)–—]/iu;
/** "La majorité des participants, huit sur onze, …" */
function isInserted(
  text: string,
  first: CountClaim | undefined,
  glue: string,
  { quantity, end, isTotal }: CountClaim,
): boolean {
  if (quantity.kind !== 'number') return false;
  const isOfWhole = isTotal || quantity.whole !== undefined || precisely.test(text.slice(end, end + 24));
  return first?.quantity.kind === 'share' && isOfWhole && /^\s*,\s*$/u.test(glue);
}

/** A share, "n = 6", "6/11", or a number of no noun of its own behind "soit"; not "trois médecins (deux femmes)". */
function isFormOf(
  text: string,
  first: CountClaim,
  { quantity, profession, start, end, isTotal }: CountClaim,
): boolean {
  if (quantity.kind === 'share' || quantity.kind === 'allBut') return true;
  if (quantity.kind !== 'number') return false;
  const written = text.slice(start, end);
  if (/^n\s?=/iu.test(written) || quantity.whole !== undefined) return true;
  // "Plus de la moitié (sept : E1, …)"
  const behind = text.slice(end, end + 24);
  const isAlone =
    first.quantity.kind === 'share' && (isTotal || /^\s*[:;,)]/u.test(behind) || precisely.test(behind));
  return profession === null && (isAlone || isSaidAgain(text, start));
}

function isSaidAgain(text: string, start: number): boolean {
  return saidAgain.test(text.slice(Math.max(0, start - 24), start));
}

/** A share is vaguer than a number beside it; a number in a bracket of its own behind another is certainly said of the same. */
export function withoutRestated(text: string, claims: readonly CountClaim[]): readonly CountClaim[] {
  const pairs = restatedClaims(text, claims);
  const dropped = new Set<CountClaim>();
  const exact = new Set<CountClaim>();
  for (const { first, again } of pairs) {
    if (isExactNumber(again)) {
      exact.add(again);
      if (first.quantity.kind === 'share') dropped.add(first);
    }
    if (
      again.quantity.kind === 'share' &&
      again.profession === null &&
      isExactNumber(first) &&
      (first.isStrong || exact.has(first))
    )
      dropped.add(again);
  }
  // "Une majorité (55 %, n = 6)": what is said before the share is said of the number too.
  for (const { first, again } of [...pairs].reverse())
    if (dropped.has(again) && first.quantity.kind === 'share') dropped.add(first);
  return claims.flatMap((claim, index) => {
    if (dropped.has(claim) || isMinorityOf(text, claim, claims[index + 1])) return [];
    return exact.has(claim) ? { ...claim, isStrong: true } : claim;
  });
}

/** "n = 6" and "6/11". */
function isOfForm(text: string, { quantity, start, end }: CountClaim): boolean {
  const written = text.slice(start, end);
  return quantity.kind === 'number' && (quantity.whole !== undefined || /^n\s?=/iu.test(written));
}

/** "A minority of three" */
function isMinorityOf(text: string, claim: CountClaim, next: CountClaim | undefined): boolean {
  return (
    claim.quantity.kind === 'share' &&
    next?.isTotal === true &&
    /^\s*(?:(?:of|de)\s+)?$/iu.test(text.slice(claim.end, next.start))
  );
}

/** Pairs that cannot both be true, whatever the share is of. Rule: DC28. */
export function contradictions(
  text: string,
  claims: readonly CountClaim[],
  context: RestatingContext,
): Restated[] {
  const pairs = restatedClaims(text, claims);
  // "Une minorité (55 %, n = 6)": the last says the first again too.
  const further = pairs.flatMap(({ first, again }) => {
    const before = pairs.find((pair) => pair.again === first);
    return before ? { first: before.first, again } : [];
  });
  return [...pairs, ...further].filter((pair) =>
    contradicts(text, pair, basesOf(pair, claims, context), context),
  );
}

/** All, and what the sentence names as a whole of either; a number is no whole of itself. */
function basesOf(
  { first, again }: Restated,
  claims: readonly CountClaim[],
  { all }: RestatingContext,
): number[] {
  const wholes = claims.flatMap((claim) => {
    const { quantity } = claim;
    if (quantity.kind === 'share') return quantity.whole ?? [];
    if (quantity.kind !== 'number' || quantity.low !== quantity.high) return [];
    const isOwn = claim.start === first.start || claim.start === again.start;
    return [isOwn ? [] : quantity.low, quantity.whole ?? []].flat();
  });
  return [...new Set([all, ...wholes])];
}

function contradicts(
  text: string,
  { first, again }: Restated,
  bases: readonly number[],
  context: RestatingContext,
): boolean {
  if ([first, again].some((claim) => isOfPart(claim, context))) return false;
  const [one, other] = [asShare(first, context), asShare(again, context)];
  if (one.quantity.kind === 'number' && other.quantity.kind === 'number')
    return isExactNumber(one) && isExactNumber(other) && one.quantity.low !== other.quantity.low;
  if (one.quantity.kind === 'share' && other.quantity.kind === 'share')
    return !bases.some((base) => haveCommon(text, [one, other], base, context));
  const [number, share] = isExactNumber(one) ? [one, other] : [other, one];
  if (!isExactNumber(number) || share.quantity.kind !== 'share' || number.quantity.kind !== 'number')
    return false;
  if (!number.isStrong && !isOfForm(text, number)) return false;
  const { low } = number.quantity;
  if (low > context.all) return false;
  return !bases.some((base) => base >= low && isShareOf(text, share, low, base, context));
}

function haveCommon(text: string, shares: readonly CountClaim[], base: number, context: RestatingContext) {
  return Array.from({ length: base }, (_, index) => index + 1).some((number) =>
    shares.every((share) => isShareOf(text, share, number, base, context)),
  );
}

/** "Three out of four participants (n = 9)" is a share of all of them. */
function asShare(claim: CountClaim, { all }: RestatingContext): CountClaim {
  const { quantity } = claim;
  if (quantity.kind === 'all') return { ...claim, quantity: { kind: 'number', low: all, high: all } };
  if (quantity.kind === 'allBut') {
    const number = all - quantity.without;
    return { ...claim, quantity: { kind: 'number', low: number, high: number } };
  }
  if (quantity.kind !== 'number' || quantity.whole === undefined || quantity.whole === all) return claim;
  return quantity.whole > 6
    ? claim
    : { ...claim, quantity: { kind: 'share', share: quantity.low / quantity.whole, sign: '=' } };
}

function isOfPart({ profession, quantity }: CountClaim, { nouns, all }: RestatingContext): boolean {
  if (quantity.kind === 'number' && quantity.whole === all) return false;
  return profession !== null && !nouns.common.has(profession);
}

/** A percentage is right if it is the number's, rounded or cut. */
function isShareOf(
  text: string,
  share: CountClaim,
  number: number,
  base: number,
  context: RestatingContext,
): boolean {
  if (share.quantity.kind !== 'share') return false;
  const percent = /^(\d{1,3}(?:[.,]\d+)?)\s?(?:%|pour|per)/u.exec(text.slice(share.start, share.end))?.[1];
  if (percent !== undefined) return Math.abs(Number(percent.replace(',', '.')) - (100 * number) / base) < 1;
  const ofBase = { ...share, quantity: { ...share.quantity, whole: base } };
  return judgeCount(ofBase, number, { ...context, before: 0 }).verdict === 'agrees';
}
