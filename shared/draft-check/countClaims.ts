/** Finds what a sentence says about how many: "huit participants", "plus des deux tiers", "aucun". Rules: DC13–DC16. */
import { countLeading } from '../transcript/countLeading.ts';
import {
  countedBy,
  dependent,
  looksLikePeople,
  meansOneSex,
  standsForPeople,
  type VerbNumber,
  wholeBefore,
} from './countedNouns.ts';
import { type CountTail, isNoPlural, readTail, totalBehind } from './countTail.ts';
import { claimPattern, type Quantity, quantityOf, unitOf } from './countWords.ts';
import type { DraftNouns } from './draftNouns.ts';
import { isLeftOut, isOfVoice, isPredicate, isSubjectOfList } from './leftOutNouns.ts';
import { type WholeAfter, wholeAfter } from './wholeAfter.ts';

/** What the study lets be counted. */
export interface CountedStudy {
  /** How many participants it has. */
  readonly all: number;
  /** What the draft calls them. */
  readonly nouns: DraftNouns;
}

export interface CountClaim {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  /** Certainly said of participants who did or said something; a weak claim never contradicts a list. */
  readonly isStrong: boolean;
  /** "trois au total": said of a list wherever it stands beside it. */
  readonly isTotal: boolean;
  /** The whole of a part: "sur les onze participants". */
  readonly isWhole: boolean;
  /** Its noun is left out, as that of a number before it: certain only behind that one and its list. */
  readonly isLeftOut: boolean;
  /** What stands behind it. */
  readonly counted: CountTail['counted'];
  /** The noun that is counted, if it is a profession: perhaps a part of the study. */
  readonly profession: string | null;
}

/**
 * In small letters, with every place where it was. The pattern is not asked to ignore case: it then takes a browser five
 * times as long to compile, 80 ms on a slow machine, while the window waits.
 */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  });
}

/** In order of their places. Labels and quotations of `text` must be hidden by signs that are no letters. */
export function countClaims(text: string, study: CountedStudy): CountClaim[] {
  const claims: CountClaim[] = [];
  let before: Quantity | null = null;
  for (const match of inSmallLetters(text).matchAll(claimPattern)) {
    const start = match.index;
    const core = start + match[0].length;
    const read: Quantity | null = ordinalBehind(before, match.groups?.unit) ?? quantityOf(match.groups ?? {});
    const quantity: Quantity | null = read?.kind === 'same' ? timesAsMany(before, read.times) : read;
    if (quantity?.kind === 'number') before = quantity;
    if (quantity === null) continue;
    const last = claims.at(-1);
    if (last && start < last.end) continue;
    const whole = hasWhole.has(quantity.kind)
      ? wholeAfter(text, core, quantity.kind === 'share', study.nouns.people)
      : null;
    const tail = readTail(text, whole?.isBare ? whole.end : core, verbNumberOf(quantity), study.nouns);
    const claim = weigh(text, { start, core, quantity, tail, whole }, study);
    if (claim) claims.push(claim);
  }
  return claims;
}

/** "Sept en parlaient (…), un huitième après relance (…)": one more, and no share. */
function ordinalBehind(before: Quantity | null, unit: string | undefined): Quantity | null {
  if (before?.kind !== 'number' || unit === undefined || unitOf(unit) !== before.low + 1) return null;
  return { kind: 'number', low: 1, high: 1 };
}

function timesAsMany(before: Quantity | null, times: number): Quantity | null {
  if (before?.kind !== 'number' || times === 1) return before;
  const { low, high } = before;
  return low === high ? { kind: 'number', low: times * low, high: times * high } : null;
}

/** Those that begin in [from, to); `claims` stand in order. */
export function claimsBetween(
  claims: readonly CountClaim[],
  from: number,
  to: number,
): readonly CountClaim[] {
  const before = (place: number) =>
    countLeading(claims.length, (index) => (claims[index]?.start ?? 0) < place);
  return claims.slice(before(from), before(to));
}

/** In which number the verb stands; "chacun évoque" and "tous évoquent" both mean all. */
function verbNumberOf(quantity: Quantity): VerbNumber {
  if (quantity.kind === 'number') return quantity.high === 1 ? 'one' : 'many';
  return quantity.kind === 'several' ? 'many' : 'either';
}

const hasWhole: ReadonlySet<Quantity['kind']> = new Set(['number', 'none', 'share']);

/** "le nombre de ceux qui dorment s’élève à six", "au nombre de six" */
const totalBefore =
  /(?:s[’'](?:élève|élevait|établit|établissait) à|(?:est|était) de|au nombre de|numbered|(?:nombre|number)\s(?:is|was|of)|(?:majority|minority|majorité|minorité|groupe|group|total) (?:of|de))\s+(?:seulement |only )?$/iu;
/** "à l’exception des deux plus jeunes (E10, E11)" */
const exceptBefore =
  /(?:sauf|hormis|excepté|exception|except|excepting|all but|other than|apart from|à part)\s+(?:(?:de|des|pour|for|of)\s+)?(?:(?:les|the)\s+)?$/iu;
/** "Neuf fois sur dix" is a way of speaking. */
const idiom = 10;
/** "every one of the twelve nurses" */
const allOf = /^(?:all|every|each|tous|toutes|chacune?)\s/iu;
const listInClause = /^[^.;:()]{0,100}[([]\s*\uE001/u;
const everyOneBefore =
  /(?:^|\s)(?:aucune?|chacune?|none|each|any|neither)\s+(?:des|de ces|d[’']entre les|of the|of these|of those)\s+$/iu;
/** "E7, E10 et E11, trois cas à part" */
const behindList = /\uE001\s*[)\]]?\s*[,:–—]\s*(?:soit |that is,? )?$/iu;
/** "2 (18 %)" */
const percentBehind = /^\s*\(\s*\d+(?:[.,]\d+)?\s*%/u;

/** A number as it stands, before it is asked whether it counts participants. */
interface WrittenNumber {
  readonly start: number;
  /** Where its own words end. */
  readonly core: number;
  readonly quantity: Quantity;
  readonly tail: CountTail;
  readonly whole: WholeAfter | null;
}

function weigh(
  text: string,
  { start, core, quantity, tail, whole }: WrittenNumber,
  { all, nouns }: CountedStudy,
): CountClaim | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const isExcepted =
    exceptBefore.test(before) && /^[^,;:.()[\]]{0,60}[([]\s*\uE001/u.test(text.slice(core, core + 70));
  const written = text.slice(start, core);
  const isSize = /^n\s?=/iu.test(written);
  const end = Math.max(core, tail.end, whole?.end ?? 0);
  if (isOfList(text, core, end)) return null;
  const isBesideList =
    /^[\s,:;]*(?:autres?\s*)?[([]?[\s:]*(?:(?:à savoir|namely)[\s:]*)?(?:l[’']|les |the )?\uE001/u.test(
      text.slice(end, end + 24),
    );
  const isOfAll = whole !== null && whole.whole === all && !whole.isSlash;
  const isTimes = /^fois$/iu.test(tail.noun);
  const isStandIn = isTimes
    ? isOfAll && all !== idiom && /\uE001/u.test(text.slice(end, end + 120))
    : standsForPeople(tail.noun) && (isOfAll || isBesideList || behindList.test(before));
  if (tail.counted === 'thing' && !isExcepted && !isStandIn) return null;
  const isVoice = isOfVoice(before);
  const isDependent =
    !isVoice && dependent.test(before) && !(tail.counted === 'nothing' && /\sfrom\s+$/iu.test(before));
  const isPlainOne = /^(?:une?|one|1)$/iu.test(written.trim());
  const isPeople = tail.counted === 'anybody' || tail.counted === 'profession' || isStandIn;
  const isSubject = tail.counted === 'verb' && startsClause(before);
  if (isPlainOne && !isPeople && !isBesideList && !isSubject && !whole?.isBare) return null;
  // "Seven drivers, or 50 % of the sample" says one thing twice, "two or three" does not.
  const isChoice = /(?:^|\s)(?:ou|or)\s+$/iu.test(before);
  if (isChoice && !(quantity.kind === 'share' && /,\s*(?:ou|or)\s+$/iu.test(before))) return null;
  if (isOrdinal(written, text.slice(core, core + 40))) return null;
  if (isApiece(written, before, text.slice(core, core + 4))) return null;
  if (
    quantity.kind === 'none' &&
    /^\s+(?:des|de ces|d[’']entre|of the|of these)\s/iu.test(text.slice(core, core + 12)) &&
    whole
  )
    return null;
  if (/^(?:no|personne|nulle?)$/iu.test(written.trim()) && tail.counted !== 'anybody') return null;
  const isTotal: boolean =
    totalBehind.test(text.slice(core, core + 20)) ||
    (isPeople && totalBehind.test(text.slice(end, end + 20))) ||
    (totalBefore.test(before) && isBesideList);
  // "Aucun des quatre autres (E3, …)": the list is of the four.
  const isEveryOne = isBesideList && everyOneBefore.test(before);
  const isWhole =
    !isTotal && !isExcepted && !isVoice && !isEveryOne && wholeBefore.test(before) && !weighsOn.test(before);
  const isExactly = quantity.kind === 'number' && !isPlainOne;
  const isStrong =
    isSize ||
    isTotal ||
    (percentBehind.test(text.slice(end, end + 16)) && tail.counted !== 'unknown') ||
    (whole !== null && (!whole.isSlash || isPeople || isBesideList || endsBracketOf(all, whole, text))) ||
    (tail.counted === 'anybody' && (!isDependent || isBesideList)) ||
    // "One has to decide alone" may be said of anybody.
    (isSubject && !isDependent && !isPlainOne) ||
    isExcepted ||
    (isPeople && /^\s*[,:–—]\s*(?:l[’'])?\uE001/u.test(text.slice(end, end + 12))) ||
    (isBesideList && !isDependent && isTold(tail, written, before)) ||
    isStandIn ||
    isEveryOne ||
    (isExactly && allOf.test(written) && (isPeople || isSubject) && listInClause.test(text.slice(end))) ||
    (isExactly && isPredicate(before, text.slice(start, start + 30)) && tail.counted !== 'unknown') ||
    (isExactly && isSubjectOfList(text.slice(0, start), text.slice(core, core + 100))) ||
    (isVoice && (isBesideList || /^\s+[\p{L}-]+\s*[([]?\s*\uE001/u.test(text.slice(core, core + 40)))) ||
    (tail.counted === 'profession' && !isDependent && startsClause(before));
  const isOfPart =
    (quantity.kind === 'share' || quantity.kind === 'all') && restriction.test(text.slice(end, end + 30));
  return {
    start,
    end,
    quantity: whole ? partOf(quantity, whole) : quantity,
    isStrong: isStrong && !isWhole && !isOfPart && !joinsAnother.test(text.slice(end, end + 20)),
    isTotal,
    isWhole,
    isLeftOut: isExactly && !isWhole && isLeftOut(before, text.slice(core, core + 40)),
    counted: tail.counted,
    profession: isPerhapsPart(tail, nouns) ? tail.noun : null,
  };
}

/** "(E1, E4 ; 2/11)" */
function endsBracketOf(all: number, { whole, end }: WholeAfter, text: string): boolean {
  if (whole !== all || !/^\s*[)\]]/u.test(text.slice(end, end + 3))) return false;
  return /\uE001\s*[,;:–—-]\s*(?:soit\s+|that is,?\s+)?\d+\s*\/\s*\d+$/u.test(
    text.slice(Math.max(0, end - 24), end),
  );
}

/** "Aucun des participants E1, E5 et E10": the list is the whole, of which the number is a part. */
function isOfList(text: string, core: number, end: number): boolean {
  return (
    /^\s*(?:des|de ces|d[’']entre|of|parmi|among)\s[^.,;:()]*$/iu.test(text.slice(core, end)) &&
    /^\s*\uE001/u.test(text.slice(end, end + 4))
  );
}

/** "They had three each (E1, E4)" is said of those who are listed. */
function isApiece(written: string, before: string, after: string): boolean {
  return (
    /^(?:each|chacune?)$/iu.test(written) && /[\p{L}\d]\s$/u.test(before) && /^\s*[^\p{L}\s]/u.test(after)
  );
}

/** "A third group": the one after the second. */
function isOrdinal(written: string, after: string): boolean {
  const noun = /^\s+(\p{L}+)/u.exec(after)?.[1] ?? '';
  const counted = countedBy(noun, 'either', false);
  return (
    /\s(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)$/iu.test(written) &&
    counted !== null &&
    counted !== 'between'
  );
}

function isPerhapsPart({ counted, noun }: CountTail, { common, people }: DraftNouns): boolean {
  if (people.has(noun) && !common.has(noun)) return true;
  return counted === 'profession' || counted === 'unknown' || meansOneSex(noun);
}

/** "L’annonce pèse sur sept médecins" */
const weighsOn = /(?:pès|pes|repos|retomb|compt|appui|appuy|influ)\p{L}*(?:\s\p{L}+)? sur\s+$/iu;
/** "On en compte sept (…)", "There were only two (…)"; but "They took five (…)", "awake until two (…)". */
const saysHowMany =
  /(?:^|[\s’'(])(?:étaient|sont|furent|ont été|were|are|there (?:were|are)|y en (?:a|avait|a eu)|en (?:compte|comptait|dénombre|dénombrait)|on (?:compte|dénombre))\s+(?:(?:donc|ainsi|déjà|encore|tous|toutes|only|just|thus|already|still|all)\s+)?$/iu;
/** "Ce bruit en gêne trois (…)", "The silence struck four (…)": verbs that have people for their object. */
const isDoneTo =
  /(?:^|[\s’'])(?:(?:gên|touch|frapp|concern|inquièt|inquiét|marqu|hant|bless|réveill|fatigu|rassur|effra[iy]|attrist|épuis|déçoi|surpren)(?:e|ent|ait|aient|a|é|t|nent)|struck|strikes?|bothers?|bothered|troubles?|troubled|worries|worried|concerns?|concerned|affects?|affected|frightens?|frightened|reassure[sd]?|tire[sd]|saddens?|saddened|touche[sd]|surprise[sd]|upsets?)\s+$/iu;
/** "tantôt un allié (…), tantôt un obstacle (…), tantôt les deux (…)" */
const isBothThings = /(?:tantôt|parfois|soit|ou|voire|or|sometimes|even)\s+(?:les deux|both)$/iu;

const isOne = /^\s*(?:une?|one|another|1)\s*$/iu;

/** "gagner une heure ou deux (E1, E3)" is no number of participants, "ils étaient deux (E1, E3)" is one. */
function isTold(tail: CountTail, written: string, before: string): boolean {
  // "Two undecided (E6, E11)" are people.
  if (tail.counted === 'unknown')
    return (
      looksLikePeople(tail.noun) || (!isOne.test(written) && startsClause(before) && isNoPlural(tail.noun))
    );
  if (tail.counted !== 'nothing') return true;
  if (/^\d+$/u.test(written) || isBothThings.test(`${before}${written}`)) return false;
  return (
    startsClause(before) || ((saysHowMany.test(before) || isDoneTo.test(before)) && !isOne.test(written))
  );
}

/** "La moitié des participants de moins de 40 ans": a share of a part. */
const restriction =
  /^\s+(?:qui|dont|exerçant|travaillant|ayant|vivant|installée?s|âgée?s|mariée?s|formée?s|concernée?s|de (?:moins|plus|sexe|l[’']hôpital)|du |des |aux? |en (?:CHU|zone|milieu|ville|cabinet|libéral|hôpital)|sans |avec |hospitali|libéra|ruraux|urbains|who|working|aged|with|without|from|in |living)/iu;

/** "Les deux internes et leur chef étaient E1, E2 et E4" */
const joinsAnother = /^\s+(?:et|and)\s+(?:leurs?|une?|the|their|an?|la|le)\s/iu;

/** Nothing, an introduction or a conjunction before it: the number is the subject, or stands after "par", "chez", "pour". */
function startsClause(before: string): boolean {
  return /(?:^|[,;:.(—–\n]\s*|(?:^|[\s’'])(?:et|mais|tandis que|alors que|and|but|while|whereas|par|chez|pour|selon|dont|lesquels|lesquelles|parmi eux|parmi elles|parmi lesquels|parmi lesquelles|of whom|of which|among whom|by|for|from|among|les|ces|the|these|those|autres|other|remaining|ainsi|seuls?|seules?|soit|that is|que|only|just|enfin|sauf|hormis|except|d[’']après|according to|sont|étaient|nombre de|were)\s+)$/iu.test(
    before,
  );
}

/** "huit sur onze" stays eight; whether eleven is everybody is asked when it is judged. "Un sur trois" is a share. */
function partOf(quantity: Quantity, { whole, isDefinite }: WholeAfter): Quantity {
  if (quantity.kind === 'share') return { ...quantity, whole };
  if (quantity.kind !== 'number') return quantity;
  const { low, high, than } = quantity;
  if (than && than.number < whole) return { kind: 'share', share: than.number / whole, sign: than.sign };
  return low !== high || low > whole ? quantity : { ...quantity, whole, isOfThese: isDefinite };
}
