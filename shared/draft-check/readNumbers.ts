/** What one sentence holds for the count of its participants: numbers, lists, and what its section told before. Rules: DC13–DC16. */
import type { PlacedParagraph } from './checkDraft.ts';
import { type CountClaim, countClaims } from './countClaims.ts';
import type { DraftNouns } from './draftNouns.ts';
import type { DraftSentence } from './draftSentences.ts';
import { findingLists } from './findingLists.ts';
import { sumsUp } from './followingClaims.ts';
import { type KnownSexes, withKnownSexes } from './knownSexes.ts';
import type { ListInSentence } from './listClaims.ts';
import { listWithoutExceptions, withNamedExceptions } from './namedExceptions.ts';
import { withNamedParts } from './namedParts.ts';
import type { Named } from './participantLabels.ts';
import { isExactNumber, withoutRestated } from './restatedClaims.ts';
import { type ToldList, type ToldSoFar, withTold } from './toldSoFar.ts';
import type { SaidTotals } from './wrongTotals.ts';

/** Who took part, and what the draft calls them. */
export interface DraftStudy {
  readonly everybody: readonly Named[];
  readonly nouns: DraftNouns;
  readonly sexes: KnownSexes | null;
  readonly totals: SaidTotals;
}

export interface SentenceNumbers {
  readonly place: PlacedParagraph;
  readonly sentence: DraftSentence;
  readonly study: DraftStudy;
  readonly text: string;
  /** All numbers, as they are written. */
  readonly written: readonly CountClaim[];
  /** Without those that say another one again; with their wholes, and who is left out of all. */
  readonly claims: readonly CountClaim[];
  /** Printed lists, or the one of all the others that "tous sauf E3" stands for. */
  readonly lists: readonly ListInSentence[];
  /** Who is not left out, where the sentence prints only who is. */
  readonly implied: readonly Named[] | null;
  /** Numbers that may be those of the lists. */
  readonly asked: readonly CountClaim[];
  /** Numbers behind the last list, and those before it that may speak of earlier ones. */
  readonly behind: readonly CountClaim[];
  readonly ahead: readonly CountClaim[];
  readonly told: ToldSoFar;
  /** With the lists of this sentence. */
  readonly toldHere: ToldSoFar;
  readonly ownLists: readonly ToldList[];
}

export function readNumbers(
  place: PlacedParagraph,
  sentence: DraftSentence,
  told: ToldSoFar,
  study: DraftStudy,
): SentenceNumbers {
  const { hidden } = place;
  const { everybody, nouns } = study;
  const text = hidden.slice(sentence.start, sentence.end);
  const written = countClaims(text, { all: everybody.length, nouns }).map((claim) => ({
    ...claim,
    start: claim.start + sentence.start,
    end: claim.end + sentence.start,
  }));
  const single = withoutRestated(hidden, written);
  const parts = withNamedParts(hidden, withNamedExceptions(hidden, single, sentence.runs));
  const claims = withKnownSexes(hidden, sentence.start, parts, study.sexes);
  const printed = findingLists(place, sentence, claims);
  const others =
    printed.length === 0 ? listWithoutExceptions(claims, sentence.runs, { hidden, everybody }) : null;
  const lists = others ? [others.list] : printed;
  const behind = claims.filter(({ start }) => start >= (lists.at(-1)?.range.end ?? 0));
  const before = claims.filter((claim) => !behind.includes(claim));
  const isSum = sumsUp.test(text);
  const ownLists = toldLists(place, text, lists);
  return {
    ...{ place, sentence, study, text, written, claims, lists, told, ownLists, behind },
    implied: others?.list.run.named ?? null,
    asked: others?.rest ?? claims,
    ahead: before.filter(({ isWhole, isStrong }) => isWhole || (isSum && isStrong)),
    toldHere: withTold(told, ownLists, before.flatMap(exactOf), null),
  };
}

/** Labels of quotations are a choice, and tell nothing. */
function toldLists(
  { paragraph }: PlacedParagraph,
  text: string,
  lists: readonly ListInSentence[],
): ToldList[] {
  const words = text.toLowerCase();
  return lists
    .filter(({ mayBeFewer }) => !mayBeFewer)
    .map(({ run, range }) => ({ named: run.named, range, paragraph: paragraph.number, words }));
}

/** What later sentences may speak of. */
export function toldAfter({ told, ownLists, claims, lists, asked }: SentenceNumbers): ToldSoFar {
  const strong = asked.filter((claim) => claim.isStrong && isExactNumber(claim));
  const open = lists.length === 0 && strong.length === 1 ? (strong[0] ?? null) : null;
  return withTold(told, ownLists, claims.flatMap(exactOf), open);
}

export function exactOf(claim: CountClaim): number[] {
  return claim.quantity.kind === 'number' && isExactNumber(claim) ? [claim.quantity.low] : [];
}
