/** A number of a sentence with what stands around it, as the reasons for and against a claim ask for it. Rules: DC13, DC14. */
import { countedBy, dependent, standsForPeople, wholeBefore } from './countedNouns.ts';
import { type CountTail, totalBehind } from './countTail.ts';
import type { Quantity } from './countWords.ts';
import { isOfVoice } from './leftOutNouns.ts';
import { startsClause } from './startsClause.ts';
import type { WholeAfter } from './wholeAfter.ts';

/** A number as it stands in `text`, before it is asked whether it counts participants. */
export interface WrittenNumber {
  readonly text: string;
  readonly start: number;
  /** Where its own words end. */
  readonly core: number;
  readonly quantity: Quantity;
  readonly tail: CountTail;
  readonly whole: WholeAfter | null;
}

export interface NumberSetting extends WrittenNumber {
  /** How many participants the study has. */
  readonly all: number;
  /** Where the number, its noun and its whole end. */
  readonly end: number;
  readonly written: string;
  readonly before: string;
  readonly isPlainOne: boolean;
  /** A number, and not only the article "un". */
  readonly isExactly: boolean;
  /** "huit (E1, …)", "huit : E1, …" */
  readonly isBesideList: boolean;
  /** It is the subject of a verb. */
  readonly isSubject: boolean;
  readonly isPeople: boolean;
  /** Its noun stands for people: "quatre cas sur onze". */
  readonly isStandIn: boolean;
  /** "aux yeux de neuf soignants" */
  readonly isVoice: boolean;
  /** What follows "de", "avec", "à" is a part of something else. */
  readonly isDependent: boolean;
  /** "à l’exception des deux plus jeunes (E10, E11)" */
  readonly isExcepted: boolean;
  readonly isTotal: boolean;
  /** "aucun des quatre autres (E3, …)": the list is of the four. */
  readonly isEveryOne: boolean;
  /** The whole of a part: "sur les onze participants". */
  readonly isWhole: boolean;
}

export function settingOf(number: WrittenNumber, all: number): NumberSetting {
  const { text, start, core, quantity, tail, whole } = number;
  const before = text.slice(Math.max(0, start - 40), start);
  const written = text.slice(start, core);
  const end = Math.max(core, tail.end, whole?.end ?? 0);
  const isBesideList = besideList.test(text.slice(end, end + 24));
  const isStandIn = standsIn(number, { all, before, end, isBesideList });
  const isPeople = tail.counted === 'anybody' || tail.counted === 'profession' || isStandIn;
  const isVoice = isOfVoice(before);
  const isPlainOne = /^(?:une?|one|1)$/iu.test(written.trim());
  const isExcepted = exceptBefore.test(before) && closesWithList.test(text.slice(core, core + 70));
  const isTotal =
    totalBehind.test(text.slice(core, core + 20)) ||
    (isPeople && totalBehind.test(text.slice(end, end + 20))) ||
    (isBesideList && isTotalBefore(text.slice(Math.max(0, start - longestTotal), start), before));
  const isEveryOne = isBesideList && everyOneBefore.test(before);
  const isNoPart = isTotal || isExcepted || isVoice || isEveryOne;
  return {
    ...{ ...number, all, end, written, before, isBesideList, isStandIn, isPeople, isVoice, isPlainOne },
    ...{ isExcepted, isTotal, isEveryOne },
    isExactly: quantity.kind === 'number' && !isPlainOne,
    isSubject: tail.counted === 'verb' && startsClause(before),
    isDependent:
      !isVoice && dependent.test(before) && !(tail.counted === 'nothing' && /\sfrom\s+$/iu.test(before)),
    isWhole: !isNoPart && wholeBefore.test(before) && !weighsOn.test(before),
  };
}

const besideList =
  /^[\s,:;]*(?:autres?\s*)?[([]?[\s:]*(?:(?:à savoir|namely)[\s:]*)?(?:l[’']|les |the )?\uE001/u;
const closesWithList = /^[^,;:.()[\]]{0,60}[([]\s*\uE001/u;

/** "Neuf fois sur dix" is a way of speaking. */
const idiom = 10;

function standsIn(
  { text, tail, whole }: WrittenNumber,
  { all, before, end, isBesideList }: Pick<NumberSetting, 'all' | 'before' | 'end' | 'isBesideList'>,
): boolean {
  const isOfAll = whole !== null && whole.whole === all && !whole.isSlash;
  if (/^fois$/iu.test(tail.noun))
    return isOfAll && all !== idiom && /\uE001/u.test(text.slice(end, end + 120));
  return standsForPeople(tail.noun) && (isOfAll || isBesideList || behindList.test(before));
}

/** "le nombre de ceux qui dorment s’élève à six", "au nombre de six" */
const totalBefore =
  /(?:s[’'](?:élève|élevait|établit|établissait) à|(?:est|était) de|au nombre de|numbered|(?:nombre|number)\s(?:is|was|of)|(?:majority|minority|majorité|minorité|groupe|group|total) (?:of|de))\s+(?:seulement |only )?$/iu;
/** "The number of nurses who had complained in writing was four (P2, …)"; "le nombre de gardes était de quatre (E2)" counts shifts. */
const totalOf =
  /(?<!\p{L})(?:nombre (?:de |d[’'])|number of )(?<noun>\p{L}+)[^.;:()\d\uE000-\uE00F]{0,90}\s(?:était|est|s[’']élève|s[’']élevait|was|is)(?: (?:de|d[’']|à))?\s*$/iu;
const longestTotal = 140;

function isTotalBefore(words: string, before: string): boolean {
  const noun = totalOf.exec(words)?.groups?.noun;
  if (noun === undefined) return totalBefore.test(before);
  const counted = countedBy(noun, 'either', false);
  return counted === 'anybody' || counted === 'profession' || /^(?:ceux|celles|those)$/iu.test(noun);
}

/** "à l’exception des deux plus jeunes (E10, E11)" */
const exceptBefore =
  /(?:sauf|hormis|excepté|exception|except|excepting|all but|other than|apart from|à part)\s+(?:(?:de|des|pour|for|of)\s+)?(?:(?:les|the)\s+)?$/iu;
const everyOneBefore =
  /(?:^|\s)(?:aucune?|chacune?|none|each|any|neither)\s+(?:des|de ces|d[’']entre les|of the|of these|of those)\s+$/iu;
/** "E7, E10 et E11, trois cas à part" */
const behindList = /\uE001\s*[)\]]?\s*[,:–—]\s*(?:soit |that is,? )?$/iu;
/** "L’annonce pèse sur sept médecins" */
const weighsOn = /(?:pès|pes|repos|retomb|compt|appui|appuy|influ)\p{L}*(?:\s\p{L}+)? sur\s+$/iu;
