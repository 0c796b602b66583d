/** Why a number is no number of participants, whatever stands beside it. Rules: docs/rules/draft-check.md, DC14. */
import { countedBy } from './countedNouns.ts';
import type { NumberSetting } from './numberSetting.ts';

type Reason = (number: NumberSetting) => boolean;

/** "Aucun des participants E1, E5 et E10": the list is the whole, of which the number is a part. */
const isOfList: Reason = ({ text, core, end }) =>
  /^\s*(?:des|de ces|d[’']entre|of|parmi|among)\s[^.,;:()]*$/iu.test(text.slice(core, end)) &&
  /^\s*\uE001/u.test(text.slice(end, end + 4));

/** "quatre gardes" */
const isOfThings: Reason = ({ tail, isExcepted, isStandIn }) =>
  tail.counted === 'thing' && !isExcepted && !isStandIn;

/** "une garde": an article. */
const isArticle: Reason = ({ isPlainOne, isPeople, isBesideList, isSubject, whole }) =>
  isPlainOne && !isPeople && !isBesideList && !isSubject && !whole?.isBare;

/** "Two or three"; but "seven drivers, or 50 % of the sample" says one thing twice. */
const isChoice: Reason = ({ before, quantity }) =>
  /(?:^|\s)(?:ou|or)\s+$/iu.test(before) &&
  !(quantity.kind === 'share' && /,\s*(?:ou|or)\s+$/iu.test(before));

/** "A third group": the one after the second. */
const isOrdinal: Reason = ({ written, text, core }) => {
  if (/^every\s/iu.test(written)) return false;
  if (!/\s(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)$/iu.test(written)) return false;
  const noun = /^\s+(\p{L}+)/u.exec(text.slice(core, core + 40))?.[1] ?? '';
  const counted = countedBy(noun, 'either', false);
  return counted !== null && counted !== 'between';
};

/** "They had three each (E1, E4)" is said of those who are listed. */
const isApiece: Reason = ({ written, before, text, core }) =>
  /^(?:each|chacune?)$/iu.test(written) &&
  /[\p{L}\d]\s$/u.test(before) &&
  /^\s*[^\p{L}\s]/u.test(text.slice(core, core + 4));

/** "Aucun des neuf": the nine are the number. */
const isNoneOfSoMany: Reason = ({ quantity, whole, text, core }) =>
  quantity.kind === 'none' &&
  whole !== null &&
  /^\s+(?:des|de ces|d[’']entre|of the|of these)\s/iu.test(text.slice(core, core + 12));

/** "In all, eleven nurses", "after all" */
const isAdverb: Reason = ({ quantity, before, text, core }) =>
  quantity.kind === 'all' &&
  /(?:^|\s)(?:in|at|after|above|en|après|avant)\s+$/iu.test(before) &&
  /^\s*(?:[.,;:)!?]|$)/u.test(text.slice(core, core + 3));

/** "no doubt", "la personne" */
const isNoPronoun: Reason = ({ written, tail }) =>
  /^(?:no|personne|nulle?)$/iu.test(written.trim()) && tail.counted !== 'anybody';

const reasons: readonly Reason[] = [
  ...[isOfList, isOfThings, isArticle, isChoice, isOrdinal, isApiece, isNoneOfSoMany, isAdverb, isNoPronoun],
];

export function countsNobody(number: NumberSetting): boolean {
  return reasons.some((reason) => reason(number));
}
