/** "Six participants, soit plus de la moitié": the number counts, and the share that repeats it does not. Rule: DC16. */
import type { CountClaim } from './countClaims.ts';

const saysAgain = /^\s*(?:,?\s*(?:soit|c[’']est-à-dire|i\.e\.,?|that is,?|or)\s+|[(–—]\s*)$/iu;

function isExact({ quantity }: CountClaim): boolean {
  return quantity.kind === 'number' && quantity.low === quantity.high;
}

/** A share is vaguer than a number, and may be of a part of the study: beside a number it says nothing of a list. */
export function withoutRestated(text: string, claims: readonly CountClaim[]): readonly CountClaim[] {
  return claims.filter((claim, index) => {
    const before = claims[index - 1];
    const next = claims[index + 1];
    // "A minority of three"
    if (
      claim.quantity.kind === 'share' &&
      next?.isTotal &&
      /^\s*(?:(?:of|de)\s+)?$/iu.test(text.slice(claim.end, next.start))
    )
      return false;
    // "Moins de la moitié, soit cinq", "a large majority (9 of 11)"
    if (claim.quantity.kind === 'share' && next?.isStrong && isExact(next))
      if (saysAgain.test(text.slice(claim.end, next.start))) return false;
    if (claim.quantity.kind !== 'share' || claim.profession !== null || !before?.isStrong) return true;
    return !isExact(before) || !saysAgain.test(text.slice(before.end, claim.start));
  });
}
