/** What each sentence says about the length of its list, and whether that is so. Rules: docs/rules/draft-check.md, DC13–DC18. */

import type { ThemeId } from '../project/ids.ts';
import type { TextRange } from '../transcript/textRange.ts';
import type { PlacedParagraph } from './checkDraft.ts';
import { type CountClaim, countClaims } from './countClaims.ts';
import type { DraftNouns } from './draftNouns.ts';
import type { DraftSentence } from './draftSentences.ts';
import { findingLists } from './findingLists.ts';
import { followingClaims, sumsUp } from './followingClaims.ts';
import type { CountVerdict, JudgedCount } from './judgeCount.ts';
import { listClaims } from './listClaims.ts';
import { isListedException, listWithoutExceptions, withNamedExceptions } from './namedExceptions.ts';
import { openClaim, otherLists } from './openClaims.ts';
import { withNamedWholes } from './partialShares.ts';
import type { Named } from './participantLabels.ts';
import { contradictions, isExactNumber, withoutRestated } from './restatedClaims.ts';
import { scoreClaims } from './scoreClaims.ts';
import type { ThemeSection } from './sectionThemes.ts';
import { wrongSexSums } from './sexSums.ts';
import { type ThemeClaim, themeClaim } from './themeClaims.ts';
import { nothingTold, type ToldSoFar, withTold } from './toldSoFar.ts';

export interface CheckedCount {
  readonly paragraph: number;
  readonly sentence: string;
  /** The words of the claim, and where they and their list stand in the paragraph. */
  readonly written: string;
  readonly claim: TextRange;
  readonly list: TextRange;
  /** How many participants they allow; `null` where they leave it open. */
  readonly says: { readonly from: number; readonly to: number } | null;
  readonly listed: readonly string[];
  readonly verdict: CountVerdict;
  /** The words of another number that it should be the same as, where no list is compared. */
  readonly against: string | null;
  /** Whom `listed` are: a list, those whom the lists before leave, or who is coded with a theme. */
  readonly comparedWith: 'list' | 'others' | { readonly themeId: ThemeId };
}

export interface CountedDraft {
  readonly counts: readonly CheckedCount[];
  /** Lists that a sentence does not print: "tous sauf E3", with the paragraphs they stand in. */
  readonly implied: ReadonlyMap<PlacedParagraph, readonly (readonly Named[])[]>;
}

interface Study {
  readonly everybody: readonly Named[];
  readonly nouns: DraftNouns;
}

export function checkCounts(paragraphs: readonly PlacedParagraph[], study: Study): CountedDraft {
  const implied = new Map<PlacedParagraph, Named[][]>();
  const counts: CheckedCount[] = [];
  let told: ToldSoFar = nothingTold;
  for (const paragraph of paragraphs) {
    if (paragraph.isHeading) {
      told = nothingTold;
      continue;
    }
    const lists: Named[][] = [];
    for (const sentence of paragraph.sentences) {
      const checked = checkSentence(paragraph, sentence, told, study);
      counts.push(...checked.counts);
      if (checked.impliedList) lists.push([...checked.impliedList]);
      told = checked.next;
    }
    if (lists.length > 0) implied.set(paragraph, lists);
  }
  return { counts, implied };
}

function checkSentence(
  paragraph: PlacedParagraph,
  sentence: DraftSentence,
  told: ToldSoFar,
  study: Study,
): { counts: CheckedCount[]; next: ToldSoFar; impliedList: readonly Named[] | null } {
  const { hidden } = paragraph;
  const context = { all: study.everybody.length, nouns: study.nouns };
  const placed = countClaims(hidden.slice(sentence.start, sentence.end), context).map((claim) => ({
    ...claim,
    start: claim.start + sentence.start,
    end: claim.end + sentence.start,
  }));
  const shown = countShower(paragraph, sentence);
  const claims = withNamedExceptions(hidden, withoutRestated(hidden, placed), sentence.runs);
  const printed = findingLists(paragraph, sentence, claims);
  const others = printed.length === 0 ? listWithoutExceptions(claims, sentence.runs, study.everybody) : null;
  const [lists, asked] = others ? [[others.list], others.rest] : [printed, claims];
  const text = hidden.slice(sentence.start, sentence.end);
  const [only] = lists.length === 1 ? lists : [];
  const opened = only && asked.length === 0 ? openClaim(text, only, told, study.everybody) : null;
  const rest = otherLists(hidden, lists, told, study.everybody);
  const counted = listClaims(hidden, sentence, asked, lists, context).filter(
    ({ list }) => !rest.some((one) => one.list === list),
  );
  const reread = counted.map((one) => withNamedWholes(hidden, one, asked, told));
  const found = [...reread, ...rest, ...(opened ? [opened] : [])].map((one) =>
    shown(isListedException(one, sentence.runs) ? { ...one, verdict: 'disagrees' } : one, one.list.run.named),
  );
  // Labels of quotations are a choice.
  const whole = lists.filter(({ mayBeFewer }) => !mayBeFewer);
  const words = text.toLowerCase();
  const { number } = paragraph.paragraph;
  const toldHere = whole.map(({ run, range }) => ({ named: run.named, range, paragraph: number, words }));
  const here = withTold(told, toldHere, [], null);
  const scores = scoreClaims(text, sentence.start, here.lists, study.everybody.length);
  const behind = claims.filter((claim) => claim.start >= (lists.at(-1)?.range.end ?? 0));
  const ofThemeShown = (one: ThemeClaim, { themeId, participants }: ThemeSection) => ({
    ...shown(
      { ...one, list: { range: one.claim } },
      study.everybody.filter(({ id }) => id !== null && participants.has(id)),
    ),
    comparedWith: { themeId },
  });
  const isSum = sumsUp.test(text);
  const ahead = claims.filter(
    (claim) => (claim.isWhole || (isSum && claim.isStrong)) && !behind.includes(claim),
  );
  const settled = found.filter(({ verdict }) => verdict !== 'unclear');
  const following = [
    ...followingClaims(hidden, sentence, ahead, { ...told, lists: told.lists.slice(-mostNear) }, study),
    ...followingClaims(hidden, sentence, behind, here, study),
  ].filter(({ claim }) => ![...settled, ...scores].some((one) => one.claim.start === claim.start));
  const own = found.filter(({ claim }) => !following.some((one) => one.claim.start === claim.start));
  const sums = wrongSexSums(
    text,
    sentence.start,
    placed,
    withTold(here, [], wholesIn(claims), null),
    context.all,
  );
  // Numbers of other studies are shares of other wholes.
  const restated = citation.test(text)
    ? []
    : contradictions(hidden, withNamedExceptions(hidden, placed, sentence.runs), context);
  const strong = asked.filter((claim) => claim.isStrong && isExactNumber(claim));
  const open = lists.length === 0 && strong.length === 1 ? (strong[0] ?? null) : null;
  const { section } = paragraph;
  const ofTheme =
    lists.length === 0 && !citation.test(text) ? themeClaim(text, claims, told, section, context.all) : null;
  const next = withTold(told, toldHere, claims.flatMap(exactOf), open);
  return {
    counts: [
      ...own,
      ...scores.map((one) => shown({ ...one, list: { range: one.range } }, one.named)),
      ...following.map((one) => {
        const range = one.told.paragraph === number ? one.told.range : one.claim;
        return {
          ...shown({ ...one, list: { range } }, one.named),
          comparedWith: one.isOfOthers ? ('others' as const) : ('list' as const),
        };
      }),
      ...(ofTheme && section ? [ofThemeShown(ofTheme, section)] : []),
      ...sums.map(({ first, second, told: { named } }) => {
        const claim = { start: first.start, end: second.end };
        return shown({ claim, list: { range: claim }, verdict: 'disagrees', says: null }, named);
      }),
      ...restated.map(({ first, again }) => ({
        ...shown({ claim: again, list: { range: first }, verdict: 'disagrees', says: null }, []),
        against: paragraph.paragraph.text.slice(first.start, first.end).trim(),
      })),
    ],
    next,
    impliedList: others ? others.list.run.named : null,
  };
}

/** Lists before a sentence that "of the ten who …" may speak of. */
const mostNear = 4;
/** "(Dupont et al., 2019)" */
const citation = /\bet al\b|\((?:[^()]*[\s,;])?(?:19|20)\d\d[a-z]?\)/u;

/** Numbers of the sentence that a sum of two others in it may be. */
function wholesIn(claims: readonly CountClaim[]): number[] {
  return claims.filter(({ isStrong, isWhole }) => isStrong || isWhole).flatMap(exactOf);
}

function exactOf(claim: CountClaim): number[] {
  return claim.quantity.kind === 'number' && isExactNumber(claim) ? [claim.quantity.low] : [];
}

function countShower({ paragraph: { text, number } }: PlacedParagraph, sentence: TextRange) {
  return (
    {
      claim,
      list,
      verdict,
      says,
    }: JudgedCount & { readonly claim: TextRange; readonly list: { readonly range: TextRange } },
    named: readonly Named[],
  ): CheckedCount => ({
    paragraph: number,
    sentence: shownSentence(text, sentence, claim, list.range),
    written: text.slice(claim.start, claim.end).trim(),
    claim: { start: claim.start, end: claim.end },
    list: { start: list.range.start, end: list.range.end },
    says,
    listed: named.map(({ label }) => label),
    verdict,
    against: null,
    comparedWith: 'list',
  });
}

/** A sentence without end is shown around its claim and list. */
function shownSentence(text: string, sentence: TextRange, claim: TextRange, list: TextRange): string {
  const { start, end } = sentence;
  if (end - start <= longestSentence) return text.slice(start, end);
  const near = list.start < start ? claim.start : Math.min(claim.start, list.start);
  const from = Math.max(start, near - longestSentence / 4);
  return text.slice(from, Math.min(end, from + longestSentence));
}

const longestSentence = 2000;
