/** Finds what a sentence says about how many: "huit participants", "plus des deux tiers", "aucun". Rules: DC13–DC16. */
import { countLeading } from '../transcript/countLeading.ts';
import { certainlyCounts } from './certainlyCounts.ts';
import { meansOneSex, type VerbNumber } from './countedNouns.ts';
import { countsNobody } from './countsNobody.ts';
import { type CountTail, readTail } from './countTail.ts';
import { claimPattern, type Quantity, quantityOf, unitOf } from './countWords.ts';
import type { DraftNouns } from './draftNouns.ts';
import { isLeftOut } from './leftOutNouns.ts';
import { type NumberSetting, settingOf } from './numberSetting.ts';
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
    const ordinal = ordinalBehind(before, match.groups?.unit);
    const read: Quantity | null = ordinal ?? quantityOf(match.groups ?? {});
    const quantity: Quantity | null = read?.kind === 'same' ? timesAsMany(before, read.times) : read;
    if (quantity?.kind === 'number') before = quantity;
    if (quantity === null) continue;
    const last = claims.at(-1);
    if (last && start < last.end) continue;
    const whole = hasWhole.has(quantity.kind)
      ? wholeAfter(text, core, quantity.kind === 'share', study.nouns.people)
      : null;
    const tail = readTail(text, whole?.isBare ? whole.end : core, verbNumberOf(quantity), study.nouns);
    const number = settingOf({ text, start, core, quantity, tail, whole }, study.all);
    if (countsNobody(number)) continue;
    const claim = claimOf(number, study.nouns);
    const isOneMore = ordinal !== null && oneMore.test(text.slice(core, core + 50));
    claims.push(isOneMore ? { ...claim, isStrong: true, profession: null } : claim);
  }
  return claims;
}

/** "Sept en parlaient (…), un huitième après relance (…)": one more, and no share. */
function ordinalBehind(before: Quantity | null, unit: string | undefined): Quantity | null {
  if (before?.kind !== 'number' || unit === undefined || unitOf(unit) !== before.low + 1) return null;
  return { kind: 'number', low: 1, high: 1 };
}

/** "un huitième après relance (E10)" */
const oneMore = /^[^,;:.()\uE000-\uE00F]{0,40}\(\uE001/u;

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

function claimOf(number: NumberSetting, { common, people }: DraftNouns): CountClaim {
  const { text, start, core, end, before, tail, quantity, whole, isTotal, isWhole, isExactly } = number;
  const isPerhapsPart =
    (people.has(tail.noun) && !common.has(tail.noun)) ||
    tail.counted === 'profession' ||
    tail.counted === 'unknown' ||
    meansOneSex(tail.noun);
  return {
    ...{ start, end, isTotal, isWhole },
    quantity: whole ? partOf(quantity, whole) : quantity,
    isStrong: certainlyCounts(number),
    isLeftOut: isExactly && !isWhole && isLeftOut(before, text.slice(core, core + 40)),
    counted: tail.counted,
    profession: isPerhapsPart ? tail.noun : null,
  };
}

/** "huit sur onze" stays eight; whether eleven is everybody is asked when it is judged. "Un sur trois" is a share. */
function partOf(quantity: Quantity, { whole, isDefinite }: WholeAfter): Quantity {
  if (quantity.kind === 'share') return { ...quantity, whole };
  if (quantity.kind !== 'number') return quantity;
  const { low, high, than } = quantity;
  if (than && than.number < whole) return { kind: 'share', share: than.number / whole, sign: than.sign };
  return low !== high || low > whole ? quantity : { ...quantity, whole, isOfThese: isDefinite };
}
