/** "Half of them", behind a list: a share of those who were named, not of the whole study. Rule: docs/rules/draft-check.md, DC15. */

import type { CountClaim } from './countClaims.ts';
import { noNouns } from './draftNouns.ts';
import type { JudgedCount } from './judgeCount.ts';
import { judgeCount } from './judgeCount.ts';
import type { ListClaim } from './listClaims.ts';
import { sizesOf, type ToldSoFar } from './toldSoFar.ts';

const ofThem =
  /^\s*(?:of (?:them|these|those|whom)|d[’']entre (?:eux|elles)|de (?:ceux-ci|celles-ci|ces)|parmi (?:eux|elles))(?!\p{L})/iu;

/** The verdict with the wholes that the section named before, where the share is of "them". */
export function withNamedWholes(
  text: string,
  one: ListClaim,
  claims: readonly CountClaim[],
  told: ToldSoFar,
): ListClaim {
  if (one.verdict !== 'disagrees') return one;
  const claim = claims.find(({ start }) => start === one.claim.start);
  if (claim?.quantity.kind !== 'share') return one;
  const written = text.slice(claim.start, claim.end + 20);
  const at = written.search(/\s(?:of|d[’']entre|de|parmi)\s/iu);
  if (at < 0 || !ofThem.test(written.slice(at))) return one;
  const { quantity } = claim;
  const wholes = [...sizesOf({ lists: told.lists.slice(-2) }), ...told.numbers.slice(-4)];
  const judged = wholes
    .filter((whole) => whole >= one.list.size)
    .map(
      (whole): JudgedCount =>
        judgeCount({ ...claim, quantity: { ...quantity, whole } }, one.list.size, {
          all: whole,
          before: 0,
          nouns: noNouns,
        }),
    )
    .find(({ verdict }) => verdict === 'agrees');
  return judged ? { ...one, ...judged } : one;
}
