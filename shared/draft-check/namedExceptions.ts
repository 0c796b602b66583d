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
    if (claim.quantity.kind !== 'all' && !isNearlyAll(claim)) return claim;
    const named = exceptions.find((run) => isBeside(hidden, claim, run));
    if (!named) return claim;
    const without = named.named.length;
    const [start, end] = isNamedLater(hidden, claim, named)
      ? [claim.start, claim.end]
      : [Math.min(claim.start, named.start), Math.max(claim.end, named.end)];
    return { ...claim, start, end, quantity: { kind: 'allBut', without }, isStrong: true, profession: null };
  });
}

/** "Nearly all", "la quasi-totalité": all but those who are named. */
function isNearlyAll({ quantity }: CountClaim): boolean {
  return quantity.kind === 'share' && quantity.share === 1 && quantity.whole === undefined;
}

/** "…, the exception being P3": said of the clause before, however long. */
const isTheException = /exceptions?\s+(?:being|étant)\s+(?:\p{Ll}+\s+|l[’'])*$/iu;

function isNamedLater(hidden: string, claim: TextRange, run: TextRange): boolean {
  return run.start >= claim.end && isTheException.test(hidden.slice(claim.end, run.start));
}

/** "Tous, sauf E3," and "Hormis E3, tous". */
function isBeside(hidden: string, claim: CountClaim, { start, end }: LabelRun): boolean {
  if (isNamedLater(hidden, claim, { start, end })) return !/[.;:]/u.test(hidden.slice(claim.end, start));
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
  { hidden, everybody }: { readonly hidden: string; readonly everybody: readonly Named[] },
): { readonly list: ListInSentence; readonly rest: readonly CountClaim[] } | null {
  const run = runs.find(
    (one) =>
      one.isException &&
      claims.some(
        (claim) =>
          isAllBut(claim, one) ||
          (isOfEverybody(claim, everybody.length) && isNamedLater(hidden, claim, one)),
      ),
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
  return { list, rest: claims.filter((claim) => !isAllBut(claim, run)) };
}

/** "Ten of the twelve drank tea, the exceptions being P3 and P4." */
function isOfEverybody({ quantity, isStrong }: CountClaim, all: number): boolean {
  return isStrong && quantity.kind === 'number' && quantity.whole === all;
}

function isAllBut(claim: CountClaim, run: LabelRun): boolean {
  return claim.quantity.kind === 'allBut' && claim.start <= run.start && run.end <= claim.end;
}
