/** Which labels of a sentence are the list of a finding. Rules: docs/rules/draft-check.md, DC10. */
import { type CountClaim, claimsBetween } from './countClaims.ts';
import type { DraftSentence } from './draftSentences.ts';
import type { LabelRun } from './labelRuns.ts';
import type { ListInSentence } from './listClaims.ts';
import type { ReadParagraph } from './readParagraph.ts';

/** Two labels or more, or one in brackets. */
export function isList({ named, bracket }: LabelRun): boolean {
  return named.length > 1 || bracket !== null;
}

/** Lists of a sentence in order; where there is none, the labels of its quotations, which may be a choice. */
export function findingLists(
  { speakers, hidden }: Pick<ReadParagraph, 'speakers' | 'hidden'>,
  { runs: own }: DraftSentence,
  claims: readonly CountClaim[],
): ListInSentence[] {
  const lists = own.filter(
    (run) => !speakers.has(run) && !run.isException && (isList(run) || isNamedAlone(run, hidden, claims)),
  );
  if (lists.length > 0) {
    // "la douche pour E1, le café pour E2 et E9": labels of the sentence itself, of which one list is a part.
    const others = own.filter((run) => !speakers.has(run) && !run.isException && !lists.includes(run));
    return lists.map((run) => {
      const list = listOf(run);
      const isScattered = run.bracket === null && others.some((one) => isOfOneClause(hidden, run, one));
      return { ...list, mayBeFewer: list.mayBeFewer || isScattered };
    });
  }
  return groupsOf(own.filter((run) => speakers.has(run)));
}

function isOfOneClause(hidden: string, one: LabelRun, other: LabelRun): boolean {
  return !hidden.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes(';');
}

/** "(E1 « … » ; E3 « … »)" is one group; a label of its own only shows that there is somebody. */
function groupsOf(speakers: readonly LabelRun[]): ListInSentence[] {
  const groups: LabelRun[][] = [];
  for (const run of speakers) {
    const last = groups.at(-1);
    if (last && run.bracket && last[0]?.bracket === run.bracket) last.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group): ListInSentence[] => {
    const [first] = group;
    if (!first) return [];
    const named = new Map(group.flatMap((run) => run.named).map((one) => [one.id ?? one.label, one]));
    const run = { ...first, named: [...named.values()] };
    return [{ ...listOf(run), mayBeFewer: true, mayBeMore: group.length === 1 && first.named.length === 1 }];
  });
}

/** "un seul participant, E4, …", "Deux participants parlaient de partir : E4." */
function isNamedAlone({ start, end }: LabelRun, hidden: string, claims: readonly CountClaim[]): boolean {
  const isEnd =
    /:\s*$/u.test(hidden.slice(Math.max(0, start - 3), start)) &&
    /^\s*(?:[.;]|$)/u.test(hidden.slice(end, end + 3));
  if (arePredicate.test(hidden.slice(end, end + 24)) && claimsBetween(claims, end, end + 24).length > 0)
    return true;
  return claimsBetween(claims, start - longestGlue, start).some(
    (claim) =>
      /^[\s,:–—]*(?:l[’'])?$/u.test(hidden.slice(claim.end, start)) ||
      (claim.isStrong && isNamedBehindVerb.test(hidden.slice(claim.end, start))) ||
      (isEnd && claim.isStrong && !/[.;()]/u.test(hidden.slice(claim.end, start))),
  );
}

/** "The two exceptions were N7." */
const isNamedBehindVerb = /^[^.;:()\uE000-\uE00F]*\s(?:sont|étaient|furent|were|are)\s*:?\s*$/iu;

/** "E7 sont les deux seuls à le dire": the verb stands in the plural. */
const arePredicate = /^\s+(?:sont|étaient|are|were)\s+(?:les\s+|the\s+)?[\p{L}\d]/iu;

const longestGlue = 60;

function listOf(run: LabelRun): ListInSentence {
  return {
    run,
    range: run.bracket ?? run,
    size: run.named.length,
    mayBeFewer: run.isPartial,
    mayBeMore: false,
  };
}
