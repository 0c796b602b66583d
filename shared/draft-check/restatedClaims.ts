/** "Six participants, soit plus de la moitié": the number counts, and the share that repeats it does not. Rule: DC16. */
import type { CountClaim } from './countClaims.ts';

const saysAgain = /^\s*(?:,?\s*(?:soit|c[’']est-à-dire|i\.e\.,?|that is,?|or)\s+|[(–—]\s*)$/iu;

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
    if (claim.quantity.kind !== 'share' || claim.profession !== null || !before?.isStrong) return true;
    const { quantity } = before;
    const isExact = quantity.kind === 'number' && quantity.low === quantity.high;
    return !isExact || !saysAgain.test(text.slice(before.end, claim.start));
  });
}
