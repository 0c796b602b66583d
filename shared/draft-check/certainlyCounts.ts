/** Why a number certainly counts participants, so that it may contradict a list. Rules: docs/rules/draft-check.md, DC14, DC17. */
import { looksLikePeople } from './countedNouns.ts';
import { isNoPlural } from './countTail.ts';
import { isPredicate, isSubjectOfList } from './leftOutNouns.ts';
import type { NumberSetting } from './numberSetting.ts';
import { startsClause } from './startsClause.ts';

type Reason = (number: NumberSetting) => boolean;

/** "n = 8", "huit au total" */
const isSizeOrTotal: Reason = ({ written, isTotal }) => /^n\s?=/iu.test(written) || isTotal;

/** "2 (18 %)" */
const hasPercentage: Reason = ({ tail, text, end }) =>
  tail.counted !== 'unknown' && /^\s*\(\s*\d+(?:[.,]\d+)?\s*%/u.test(text.slice(end, end + 16));

/** "huit sur onze"; a slash may be a date or a score, unless its noun or its list says what it is. */
const isOfWhole: Reason = (number) => {
  const { whole, isPeople, isBesideList } = number;
  return (
    whole !== null &&
    (!whole.isSlash || isPeople || isBesideList || endsBracketOfList(number) || isBracketOfAll(number))
  );
};

/** "(E1, E4, E5, soit trois)" */
const closesList: Reason = ({ isExactly, before, text, end }) =>
  isExactly &&
  /\uE001\s*[,;:–—-]\s*(?:soit|that is,?)\s+$/iu.test(before) &&
  /^\s*[)\]]/u.test(text.slice(end, end + 3));

/** "Thème majeur (9/11) : la peur d’oublier (E1, …)" */
const isBracketOfAll: Reason = ({ whole, all, text, start }) =>
  whole?.whole === all &&
  /[([]\s*$/u.test(text.slice(Math.max(0, start - 3), start)) &&
  /^\s*[)\]]/u.test(text.slice(whole.end, whole.end + 3));

/** "(E1, E4 ; 2/11)" */
const endsBracketOfList: Reason = ({ whole, all, text }) => {
  if (whole?.whole !== all || !/^\s*[)\]]/u.test(text.slice(whole.end, whole.end + 3))) return false;
  return /\uE001\s*[,;:–—-]\s*(?:soit\s+|that is,?\s+)?\d+\s*\/\s*\d+$/u.test(
    text.slice(Math.max(0, whole.end - 24), whole.end),
  );
};

/** "huit participants", "chez huit d’entre eux (E1, …)" */
const isOfParticipants: Reason = ({ tail, isDependent, isBesideList }) =>
  tail.counted === 'anybody' && (!isDependent || isBesideList);

/** "huit pharmaciens dorment" */
const isOfProfession: Reason = ({ tail, isDependent, before }) =>
  tail.counted === 'profession' && !isDependent && startsClause(before);

/** "huit dorment"; "one has to decide alone" may be said of anybody. */
const doesSomething: Reason = ({ isSubject, isDependent, isPlainOne }) =>
  isSubject && !isDependent && !isPlainOne;

/** "huit pharmaciens : E1, …" */
const isPeopleBeforeList: Reason = ({ isPeople, text, end }) =>
  isPeople && /^\s*[,:–—]\s*(?:l[’'])?\uE001/u.test(text.slice(end, end + 12));

const isToldBesideList: Reason = (number) => number.isBesideList && !number.isDependent && isTold(number);

const isOtherwiseSaid: Reason = ({ isExcepted, isStandIn, isEveryOne }) =>
  isExcepted || isStandIn || isEveryOne;

/** "every one of the twelve nurses (E1, …)" */
const isAllOfSoMany: Reason = ({ isExactly, written, isPeople, isSubject, text, end }) =>
  isExactly &&
  /^(?:all|every|each|tous|toutes|chacune?)\s/iu.test(written) &&
  (isPeople || isSubject) &&
  /^[^.;:()]{0,100}[([]\s*\uE001/u.test(text.slice(end));

/** "elles sont neuf" */
const isSaidOfThem: Reason = ({ isExactly, before, text, start, tail }) =>
  isExactly && isPredicate(before, text.slice(start, start + 30)) && tail.counted !== 'unknown';

/** "les quatre qui … étaient E1, …" */
const isHeadOfList: Reason = ({ isExactly, text, start, core }) =>
  isExactly && isSubjectOfList(text.slice(0, start), text.slice(core, core + 100));

/** "on dénombre six propriétaires d’un chien (E2, …)", "that makes seven in favour (P1, …)" */
const isSumWithList: Reason = ({ isExactly, before, text, core }) =>
  isExactly &&
  (saysHowMany.test(before) || makesUp.test(before)) &&
  /^[^,;:.()[\]\d]{0,60}[([]\s*\uE001/u.test(text.slice(core, core + 70));
const makesUp =
  /(?:that|this|which) (?:makes|leaves|gives)\s+$|(?:cela|ceci|ça|ce qui) (?:fait|donne|laisse)\s+$/iu;

/** "aux yeux de neuf soignants (E1, …)" */
const isTheirVoice: Reason = ({ isVoice, isBesideList, text, core }) =>
  isVoice && (isBesideList || /^\s+[\p{L}-]+\s*[([]?\s*\uE001/u.test(text.slice(core, core + 40)));

/** The cheap ones first. */
const reasons: readonly Reason[] = [
  ...[isSizeOrTotal, isOtherwiseSaid, isOfParticipants, doesSomething, hasPercentage, isOfWhole],
  ...[isPeopleBeforeList, isToldBesideList, closesList, isAllOfSoMany, isTheirVoice, isOfProfession],
  ...[isSumWithList, isSaidOfThem, isHeadOfList],
];

export function certainlyCounts(number: NumberSetting): boolean {
  return !number.isWhole && !isOfPart(number) && !joinsAnother(number) && reasons.some((one) => one(number));
}

/** "Les deux internes et leur chef étaient E1, E2 et E4" */
const joinsAnother: Reason = ({ text, end }) =>
  /^\s+(?:et|and)\s+(?:leurs?|une?|the|their|an?|la|le)\s/iu.test(text.slice(end, end + 20));

/** "La moitié des participants de moins de 40 ans": a share of a part. */
const isOfPart: Reason = ({ quantity, text, end }) =>
  (quantity.kind === 'share' || quantity.kind === 'all') && restriction.test(text.slice(end, end + 30));

/** "La moitié des participants de moins de 40 ans": a share of a part. */
const restriction =
  /^\s+(?:qui|dont|exerçant|travaillant|ayant|vivant|installée?s|âgée?s|mariée?s|formée?s|concernée?s|de (?:moins|plus|sexe|l[’']hôpital)|du |des |aux? |en (?:CHU|zone|milieu|ville|cabinet|libéral|hôpital)|sans |avec |hospitali|libéra|ruraux|urbains|who|working|aged|with|without|from|in |living)/iu;

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
const isTold: Reason = ({ tail, written, before }) => {
  const isPlural = !isOne.test(written);
  // "Two undecided (E6, E11)" are people.
  if (tail.counted === 'unknown')
    return looksLikePeople(tail.noun) || (isPlural && startsClause(before) && isNoPlural(tail.noun));
  if (tail.counted !== 'nothing') return true;
  if (/^\d+$/u.test(written) || isBothThings.test(`${before}${written}`)) return false;
  return startsClause(before) || (isPlural && (saysHowMany.test(before) || isDoneTo.test(before)));
};
