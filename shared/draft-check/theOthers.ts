/** Numbers of all but those whom the same sentence names: "absente chez huit ; seuls E2, E6 et E9 …". Rule: docs/rules/draft-check.md, DC29. */
import type { CountClaim } from './countClaims.ts';
import type { LabelRun } from './labelRuns.ts';
import type { ListClaim } from './listClaims.ts';
import type { Named } from './participantLabels.ts';
import { isExactNumber } from './restatedClaims.ts';
import type { FoundCount } from './sentenceChecks.ts';

/** "… ; elle n’est décrite que par E2", "… ; only E2 did" */
const onlyThese =
  /[;,.:][^;:()]*(?:(?:qu[’']|(?<!\p{L})(?:que|seule?s?|only|just)\s)[^;:()]{0,30}|exceptions? (?:is|are|was|were|est|sont|étai\p{L}+)\s*:?\s*)$/iu;

/** The list is of those whom the number leaves out. */
export function isOfTheOthers(hidden: string, { claim, list, says }: ListClaim, all: number): boolean {
  if (says === null || says.from !== says.to || claim.end > list.range.start) return false;
  return says.from + list.size === all && onlyThese.test(hidden.slice(claim.end, list.range.start));
}

/** "P12 was the only one who had none" */
const onlyOneWithout =
  /^\s+(?:was|were|is|are|est|sont|était|étaient)\s+(?:the (?:only|sole)|l[ea]s? seule?s?)(?!\p{L})[^.;:]*(?<!\p{L})(?:not|none|no|never|without|ne|n|sans|aucune?|pas)(?!\p{L})/iu;

/** "Eleven nurses had children; P12 was the only one who had none.": one more or less is an error, any other number is of another matter. */
export function numberOfTheOthers(
  hidden: string,
  claims: readonly CountClaim[],
  runs: readonly LabelRun[],
  everybody: readonly Named[],
): FoundCount | null {
  const run = runs.at(-1);
  const claim = claims.filter(({ isStrong, isWhole }) => isStrong && !isWhole).find(isExactNumber);
  if (!run || !claim || runs.length > 1 || claim.quantity.kind !== 'number' || claim.end > run.start)
    return null;
  if (
    !/[;,:–—]/u.test(hidden.slice(claim.end, run.start)) ||
    !onlyOneWithout.test(hidden.slice(run.end, run.end + 120))
  )
    return null;
  const out = new Set(run.named.map(({ id }) => id));
  const named = everybody.filter(({ id }) => !out.has(id));
  const { low } = claim.quantity;
  if (Math.abs(low - named.length) > 1) return null;
  return {
    ...{ claim, list: run, named, comparedWith: 'others', says: { from: low, to: low } },
    verdict: low === named.length ? 'agrees' : 'disagrees',
  };
}
