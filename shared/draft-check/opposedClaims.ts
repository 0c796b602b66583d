/** "Huit et trois s’opposent : E1, … d’un côté, E6 et E9 de l’autre": the numbers are those of the lists, in their order. Rule: docs/rules/draft-check.md, DC31. */
import type { CountClaim } from './countClaims.ts';
import type { CountVerdict, JudgedCount } from './judgeCount.ts';
import type { LabelRun } from './labelRuns.ts';
import { isExactNumber } from './restatedClaims.ts';

export interface OpposedClaim extends JudgedCount {
  readonly claim: CountClaim;
  readonly list: LabelRun;
}

const oneSide = /d[’']un(?:e part| côté)|on (?:the )?one (?:hand|side)/iu;
const otherSide = /de l[’']autre|d[’']autre part|on the other/iu;

/** `hidden` is the paragraph; the two lists, or names, stand on two sides, and both numbers before them. */
export function opposedClaims(
  hidden: string,
  claims: readonly CountClaim[],
  lists: readonly LabelRun[],
  all: number,
): OpposedClaim[] {
  const [one, other] = lists;
  if (!one || !other || lists.length > 2) return [];
  const numbers = claims.filter((claim) => isExactNumber(claim) && claim.end <= one.start);
  const [first, second] = numbers;
  if (!first || !second || numbers.length > 2 || !areOpposed(hidden, first.end, other.end)) return [];
  const pairs = [
    { claim: first, list: one, says: lowOf(first) },
    { claim: second, list: other, says: lowOf(second) },
  ];
  const isRight = pairs.map(({ list, says }) => list.named.length === says);
  const isWhole = lowOf(first) + lowOf(second) === all || one.named.length + other.named.length === all;
  const wrong: CountVerdict = isWhole && isRight.includes(true) ? 'disagrees' : 'unclear';
  return pairs.map(({ claim, list, says }, index) => ({
    ...{ claim, list, says: { from: says, to: says } },
    verdict: isRight[index] ? 'agrees' : wrong,
  }));
}

function areOpposed(hidden: string, from: number, to: number): boolean {
  const words = hidden.slice(from, to + furthestSide);
  return oneSide.test(words) && otherSide.test(words);
}

/** "E6 et E9 de l’autre" */
const furthestSide = 20;

function lowOf({ quantity }: CountClaim): number {
  return quantity.kind === 'number' ? quantity.low : 0;
}
