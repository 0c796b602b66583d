/**
 * Numbers of a sentence without a list that speak of lists before it: "Les huit autres", "Ces quatre pharmaciens", "the
 * remaining four". Rule: docs/rules/draft-check.md, DC29.
 */
import type { TextRange } from '../transcript/textRange.ts';
import type { CountClaim } from './countClaims.ts';
import { type JudgedCount, judgeCount } from './judgeCount.ts';
import type { ListClaim, ListInSentence } from './listClaims.ts';
import type { Named } from './participantLabels.ts';
import { isExactNumber } from './restatedClaims.ts';

/** What a section said so far. */
export interface ToldSoFar {
  readonly lists: readonly { readonly named: readonly Named[]; readonly range: TextRange }[];
  readonly numbers: readonly number[];
  /** The number of the sentence before, if that has no list. */
  readonly open: CountClaim | null;
}

export interface FollowingClaim extends JudgedCount {
  readonly claim: CountClaim;
  readonly named: readonly Named[];
  readonly range: TextRange;
}

const others = /(?:^|[\s(])(?:les|ces|des|aux|the)\s+(?:autres\s+|other\s+|remaining\s+)?$/iu;
const these = /(?:^|[\s(])(?:ces|these|those)\s+(?:mêmes\s+|same\s+)?$/iu;
/** "… (E1, E2, E4) et huit n’en ont rien dit": who does not speak of it is whoever is not listed. */
const endsList = /^[)\]]?\s*[,;]?\s*(?:(?:et|mais|and|but|while|tandis que|alors que)\s+)?$/iu;
const denied =
  /^[\p{L}\d-]+\s+(?:n[’']en (?:\p{L}+ )?(?:pas|rien|mot|jamais|aucunement)(?!\p{L})|(?:did|do|does) not (?:mention|raise|discuss|speak of|talk of|talk about|bring up) (?:it|them|this)(?!\p{L}))/iu;
const isOther = /autres|other|remaining|restant/iu;

export function followingClaims(
  text: string,
  claims: readonly CountClaim[],
  told: ToldSoFar,
  everybody: readonly Named[],
): FollowingClaim[] {
  const last = told.lists.at(-1);
  if (!last) return [];
  return claims.flatMap((claim): FollowingClaim[] => {
    if (!isExactNumber(claim) || claim.quantity.kind !== 'number' || claim.quantity.low < 2) return [];
    const before = text.slice(Math.max(0, claim.start - 20), claim.start);
    const around = `${/\S+\s*$/u.exec(before)?.[0] ?? ''}${text.slice(claim.start, claim.end + 12)}`;
    const { low } = claim.quantity;
    const isDenied =
      endsList.test(text.slice(last.range.end, claim.start)) &&
      denied.test(text.slice(claim.start, claim.start + 60));
    if (isDenied || (others.test(before) && isOther.test(around))) {
      const allowed = [...suffixes(told), ...told.lists.map(({ named }) => named)].map(
        (named) => everybody.length - named.length,
      );
      const parts = told.numbers.map((number) => number - last.named.length);
      const out = new Set(last.named.map(({ id }) => id));
      const rest = everybody.filter(({ id }) => !out.has(id));
      return [
        { claim, named: rest, range: last.range, ...judged(claim, low, [...allowed, ...parts], rest.length) },
      ];
    }
    if (!these.test(before) || !(claim.isStrong || claim.profession !== null)) return [];
    const sizes = [...suffixes(told), ...told.lists.map(({ named }) => named)].map((named) => named.length);
    return [
      {
        claim,
        named: last.named,
        range: last.range,
        ...judged(claim, low, [...sizes, ...told.numbers], last.named.length),
      },
    ];
  });
}

const goesOn =
  /^\s*(?:il s[’'](?:agit|agissait)|c[’']est|ce sont|c[’']étai|ils? (?:sont|étai)|elles? (?:sont|étai)|they (?:are|were)|these (?:are|were)|this was|namely|à savoir)(?!\p{L})/iu;
const onlyNot =
  /^\s*(?:seule?s?|only|just)\s[^.;:]*\uE001[^.;:]*?(?:(?:ne |n[’'])[^.;:]*(?:pas|jamais|plus|guère|rien)|\bnot\b|n[’']t\b|never)/iu;

/** "Trois participants rappelaient le service. Ce sont E5, E8 et E9.", "… ten nurses. Only N7 and N11 did not." */
export function openClaim(
  sentence: string,
  list: ListInSentence,
  { open }: ToldSoFar,
  everybody: readonly Named[],
): ListClaim | null {
  if (open === null || open.quantity.kind !== 'number') return null;
  const isRest = onlyNot.test(sentence);
  if (!isRest && !goesOn.test(sentence)) return null;
  const { low } = open.quantity;
  const size = isRest ? everybody.length - list.size : list.size;
  return { list, claim: open, verdict: size === low ? 'agrees' : 'disagrees', says: { from: low, to: low } };
}

/** "Les autres (E5 et E11)": those whom the list before does not name. One too many or too few is an error, more is another matter. */
export function otherLists(
  text: string,
  lists: readonly ListInSentence[],
  told: ToldSoFar,
  everybody: readonly Named[],
): ListClaim[] {
  return lists.flatMap((list, index): ListClaim[] => {
    const before = text.slice(Math.max(0, list.range.start - 30), list.range.start);
    const words =
      /(?:(?:les|the) (?:autres|others|rest|restants|remaining(?: ones)?)|restent|that leaves|(?:seules? |only |the (?:only )?)exceptions?(?: (?:sont|étaient|are|were|being))?\s*:?)\s*,?\s*$/iu.exec(
        before,
      );
    const last = lists[index - 1]?.run.named ?? told.lists.at(-1)?.named;
    if (!words || !last || last.length + list.size < everybody.length - 1) return [];
    const ids = new Set(last.map(({ id }) => id));
    const twice = list.run.named.filter(({ id }) => ids.has(id)).length;
    const left = everybody.length - last.length - (list.size - twice);
    const end = list.range.start;
    const claim = { start: end - words[0].length, end: end - (/[\s,]*$/u.exec(before)?.[0].length ?? 0) };
    if (twice + left > 1) return [];
    const says = { from: everybody.length - last.length, to: everybody.length - last.length };
    return [{ list, claim, verdict: twice + left === 0 ? 'agrees' : 'disagrees', says }];
  });
}

/** The last list, the last two together, and so on. */
function suffixes({ lists }: ToldSoFar): Named[][] {
  const together = new Map<string, Named>();
  return [...lists].reverse().map(({ named }) => {
    for (const one of named) together.set(one.id ?? one.label, one);
    return [...together.values()];
  });
}

function judged(claim: CountClaim, low: number, allowed: readonly number[], size: number): JudgedCount {
  const says = { from: low, to: low };
  if (allowed.includes(low)) return { verdict: 'agrees', says };
  const context = { all: Math.max(size, low), before: 0, commonNoun: null };
  return judgeCount({ ...claim, isStrong: true }, size, context);
}
