/** "Tous sauf E4 et E9": everybody without those who are named. Rule: docs/rules/draft-check.md, DC13. */

import type { TextRange } from '../transcript/textRange.ts';
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
    const named = exceptions.find((run) => isBeside(hidden, claim, run));
    if (!named) return claim;
    const without = named.named.length;
    const [start, end] = [Math.min(claim.start, named.start), Math.max(claim.end, named.end)];
    return { ...claim, start, end, quantity: { kind: 'allBut', without }, isStrong: true, profession: null };
  });
}

/** "Tous, sauf E3," and "Hormis E3, tous". */
function isBeside(hidden: string, claim: CountClaim, { start, end }: LabelRun): boolean {
  if (start >= claim.start)
    return start - claim.end < furthest && !/[.;:()]/u.test(hidden.slice(claim.end, start));
  return end <= claim.start && /^\s*,[^.;:()]{0,40}$/u.test(hidden.slice(end, claim.start));
}

/** Whoever is left out of all stands in the list of all the others. */
export function isListedException(
  { list, claim }: { readonly list: ListInSentence; readonly claim: TextRange },
  runs: readonly LabelRun[],
): boolean {
  const out = runs.filter((run) => run.isException && run.start >= claim.start && run.end <= claim.end);
  const listed = new Set(list.run.named.map(({ id }) => id));
  return out.some(({ named }) => named.some(({ id }) => id !== null && listed.has(id)));
}

/** "Neuf participants (tous sauf E2 et E9)": the others are the list of the sentence, and the claim is its list. */
export function listWithoutExceptions(
  claims: readonly CountClaim[],
  runs: readonly LabelRun[],
  everybody: readonly Named[],
): { readonly list: ListInSentence; readonly rest: readonly CountClaim[] } | null {
  const run = runs.find((one) => one.isException && claims.some((claim) => isAllBut(claim, one)));
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
  return { list, rest: claims.filter((claim) => !isAllBut(claim, run)) };
}

function isAllBut(claim: CountClaim, run: LabelRun): boolean {
  return claim.quantity.kind === 'allBut' && claim.start <= run.start && run.end <= claim.end;
}
