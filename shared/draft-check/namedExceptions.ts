/** "Tous sauf E4 et E9": everybody without those who are named. Rule: docs/rules/draft-check.md, DC13. */
import type { CountClaim } from './countClaims.ts';
import type { LabelRun } from './labelRuns.ts';

/** Between "tous" and "sauf E4". */
const furthest = 60;

export function withNamedExceptions(
  hidden: string,
  claims: readonly CountClaim[],
  runs: readonly LabelRun[],
): readonly CountClaim[] {
  const exceptions = runs.filter(({ isException }) => isException);
  if (exceptions.length === 0) return claims;
  return claims.map((claim) => {
    if (claim.quantity.kind !== 'all') return claim;
    const named = exceptions.find(({ start }) => start >= claim.start && start - claim.end < furthest);
    if (!named || /[.;:()]/u.test(hidden.slice(claim.end, named.start))) return claim;
    const without = named.named.length;
    return { ...claim, end: named.end, quantity: { kind: 'allBut', without }, isStrong: true };
  });
}
