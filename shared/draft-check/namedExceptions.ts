/** "Tous sauf E4 et E9": everybody without those who are named. Rule: docs/rules/draft-check.md, DC13. */
import type { CountClaim } from './countClaims.ts';
import type { LabelRun } from './labelRuns.ts';
import type { ListInSentence } from './listClaims.ts';
import type { Named } from './participantLabels.ts';

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

/** "Neuf participants (tous sauf E2 et E9)": the others are the list of the sentence, and the claim is its list. */
export function listWithoutExceptions(
  claims: readonly CountClaim[],
  runs: readonly LabelRun[],
  everybody: readonly Named[],
): { readonly list: ListInSentence; readonly rest: readonly CountClaim[] } | null {
  const run = runs.find(
    ({ isException, end }) => isException && claims.some((claim) => isAllBut(claim, end)),
  );
  if (!run) return null;
  const out = new Set(run.named.map(({ id }) => id));
  const named = everybody.filter(({ id }) => !out.has(id));
  const list = {
    run: { ...run, named, isException: false },
    range: run.bracket ?? run,
    size: named.length,
    mayBeFewer: false,
    mayBeMore: false,
  };
  return { list, rest: claims.filter((claim) => !isAllBut(claim, run.end)) };
}

function isAllBut({ quantity, end }: CountClaim, runEnd: number): boolean {
  return quantity.kind === 'allBut' && end === runEnd;
}
