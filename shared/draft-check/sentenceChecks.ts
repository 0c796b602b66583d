/** The ways in which a number of a sentence can be compared with somebody, each a rule of docs/rules/draft-check.md. */
import type { ThemeId } from '../project/ids.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { followingClaims } from './followingClaims.ts';
import type { CountContext, JudgedCount } from './judgeCount.ts';
import { type ListClaim, listClaims } from './listClaims.ts';
import { isListedException, withNamedExceptions } from './namedExceptions.ts';
import { openClaim, otherLists } from './openClaims.ts';
import { opposedClaims } from './opposedClaims.ts';
import { withNamedWholes } from './partialShares.ts';
import type { Named } from './participantLabels.ts';
import { exactOf, type SentenceNumbers } from './readNumbers.ts';
import { contradictions } from './restatedClaims.ts';
import { scoreClaims } from './scoreClaims.ts';
import { wrongSexSums } from './sexSums.ts';
import { themeClaim } from './themeClaims.ts';
import { isOfTheOthers, numberOfTheOthers } from './theOthers.ts';
import { withTold } from './toldSoFar.ts';
import { wrongTotals } from './wrongTotals.ts';

/** Whom a number was compared with. */
export type ComparedWith = 'list' | 'others' | 'everybody' | { readonly themeId: ThemeId };

export interface FoundCount extends JudgedCount {
  readonly claim: TextRange;
  readonly list: TextRange;
  readonly named: readonly Named[];
  readonly comparedWith?: ComparedWith;
  /** The other number, where two are compared with each other. */
  readonly against?: TextRange;
}

export function sentenceCounts(numbers: SentenceNumbers): FoundCount[] {
  const opposed = ofTwoSides(numbers);
  const own = [
    ...ofOwnLists(numbers).filter((one) => !opposed.some((other) => other.list.start === one.list.start)),
    ...opposed,
  ];
  const scores = ofScore(numbers);
  const settled = [...own.filter(({ verdict }) => verdict !== 'unclear'), ...scores];
  const earlier = ofEarlierLists(numbers).filter((one) => !settled.some((other) => isSame(one, other)));
  return [
    ...own.filter((one) => !earlier.some((other) => isSame(one, other))),
    ...scores,
    ...earlier,
    ...ofTheOthers(numbers),
    ...ofTheme(numbers),
    ...ofBothSexes(numbers),
    ...ofEachOther(numbers),
    ...ofEverybody(numbers),
  ];
}

function isSame(one: FoundCount, other: FoundCount): boolean {
  return one.claim.start === other.claim.start;
}

function contextOf({ study: { everybody, nouns } }: SentenceNumbers): Omit<CountContext, 'before'> {
  return { all: everybody.length, nouns };
}

/** DC13 to DC18: the lists of the sentence itself, or the number of the sentence before. */
function ofOwnLists(numbers: SentenceNumbers): FoundCount[] {
  const { place, sentence, study, text, told, lists, asked } = numbers;
  const { hidden } = place;
  const [only] = lists.length === 1 ? lists : [];
  const opened = only && asked.length === 0 ? openClaim(text, only, told, study.everybody) : null;
  const rest = otherLists(hidden, lists, told, study.everybody);
  const counted = listClaims(hidden, sentence, asked, lists, contextOf(numbers))
    .filter(({ list }) => !rest.some((one) => one.list === list))
    .map((one) => withNamedWholes(hidden, one, asked, told));
  return [...counted, ...rest, ...(opened ? [opened] : [])].map((one: ListClaim): FoundCount => {
    const { claim, says, list } = one;
    if (one.verdict === 'disagrees' && isOfTheOthers(hidden, one, study.everybody.length))
      return { claim, says, verdict: 'agrees', list: list.range, named: list.run.named };
    const isSpeaker = list.mayBeFewer && list.mayBeMore;
    const isWronglyListed = !isSpeaker && isListedException(one, sentence.runs);
    const verdict = isWronglyListed ? 'disagrees' : one.verdict;
    return { claim, says, verdict, list: list.range, named: list.run.named };
  });
}

/** DC31: "E1, E2 d’un côté, E6 et E9 de l’autre". */
function ofTwoSides({ place, sentence, asked, study }: SentenceNumbers): FoundCount[] {
  const sides = sentence.runs.filter((run) => !place.speakers.has(run) && !run.isException);
  return opposedClaims(place.hidden, asked, sides, study.everybody.length).map(
    ({ claim, list: run, says, verdict }) => {
      const list = run.bracket ?? run;
      return { claim, says, verdict, list, named: run.named };
    },
  );
}

/** DC31: "soit six contre cinq". */
function ofScore({ text, sentence, toldHere, study }: SentenceNumbers): FoundCount[] {
  return scoreClaims(text, sentence.start, toldHere.lists, study.everybody.length).map(
    ({ range, ...score }) => ({ ...score, list: range }),
  );
}

/** Lists before a sentence that "of the ten who …" may speak of. */
const mostNear = 4;

/** DC29: "les huit autres", "ces quatre". */
function ofEarlierLists({
  place,
  sentence,
  study,
  ahead,
  behind,
  told,
  toldHere,
}: SentenceNumbers): FoundCount[] {
  const paragraph = place.paragraph.number;
  const near = { ...told, lists: told.lists.slice(-mostNear) };
  const within = { ...study, paragraph };
  return [
    ...followingClaims(place.hidden, sentence, ahead, near, within),
    ...followingClaims(place.hidden, sentence, behind, toldHere, within),
  ].map(({ claim, says, verdict, named, told: list, isOfOthers }) => ({
    ...{ claim, says, verdict, named },
    list: list.paragraph === paragraph ? list.range : claim,
    comparedWith: isOfOthers ? 'others' : 'list',
  }));
}

/** DC29: "eleven did; P12 was the only one who did not". */
function ofTheOthers({ place, sentence, lists, claims, study }: SentenceNumbers): FoundCount[] {
  if (lists.length > 0) return [];
  const found = numberOfTheOthers(place.hidden, claims, sentence.runs, study.everybody);
  return found ? [found] : [];
}

/** "(Dupont et al., 2019)": numbers of other studies are shares of other wholes. */
const citation = /\bet al\b|\((?:[^()]*[\s,;])?(?:19|20)\d\d[a-z]?\)/u;

/** DC35: the first number under the name of a theme. */
function ofTheme({ place, text, claims, lists, told, study }: SentenceNumbers): FoundCount[] {
  const { section } = place;
  if (!section || lists.length > 0 || citation.test(text)) return [];
  const found = themeClaim(text, claims, told, section, study.everybody.length);
  if (!found) return [];
  const { themeId, participants } = section;
  const named = study.everybody.filter(({ id }) => id !== null && participants.has(id));
  return [{ ...found, list: found.claim, named, comparedWith: { themeId } }];
}

/** DC16: "cinq femmes et trois hommes". */
function ofBothSexes({ text, sentence, written, claims, toldHere, study }: SentenceNumbers): FoundCount[] {
  const numbers = claims.filter(({ isStrong, isWhole }) => isStrong || isWhole).flatMap(exactOf);
  const told = withTold(toldHere, [], numbers, null);
  return wrongSexSums(text, sentence.start, written, told, study.everybody.length).map(
    ({ first, second, told: { named } }) => {
      const claim = { start: first.start, end: second.end };
      return { claim, list: claim, named, verdict: 'disagrees', says: null };
    },
  );
}

/** DC15: "parmi les dix participants" of eleven. */
function ofEverybody({ text, sentence, told, study }: SentenceNumbers): FoundCount[] {
  if (citation.test(text)) return [];
  const { everybody, nouns, totals } = study;
  return wrongTotals(text, told, { said: totals, nouns, all: everybody.length }).map(
    ({ start, end, number }) => {
      const claim = { start: start + sentence.start, end: end + sentence.start };
      return {
        ...{ claim, list: claim, named: everybody, says: { from: number, to: number } },
        ...{ verdict: 'disagrees', comparedWith: 'everybody' },
      };
    },
  );
}

/** DC28: two forms of one number. */
function ofEachOther(numbers: SentenceNumbers): FoundCount[] {
  const { place, sentence, text, written } = numbers;
  if (citation.test(text)) return [];
  const claims = withNamedExceptions(place.hidden, written, sentence.runs);
  return contradictions(place.hidden, claims, contextOf(numbers)).map(({ first, again }) => ({
    ...{ claim: again, list: first, against: first },
    ...{ named: [], verdict: 'disagrees', says: null },
  }));
}
