/** Finds what a sentence says about how many: "huit participants", "plus des deux tiers", "aucun". Rules: DC13–DC16. */
import { countLeading } from '../transcript/countLeading.ts';
import {
  countedBy,
  dependent,
  looksLikePeople,
  meansOneSex,
  type VerbNumber,
  wholeBefore,
} from './countedNouns.ts';
import { type CountTail, isNoPlural, readTail, totalBehind } from './countTail.ts';
import { isLeftOut, isOfVoice, isSubjectOfList } from './leftOutNouns.ts';
import { numberPattern, readNumber } from './numberWords.ts';

/** How many participants a claim allows; `null` where that cannot be said. */
export type Quantity =
  /** A number, or a range of numbers, whatever the size of the study. */
  | {
      readonly kind: 'number';
      readonly low: number;
      readonly high: number;
      readonly whole?: number;
      /** "moins d’un", "plus d’un": what it is more or less than, for "moins d’un participant sur trois". */
      readonly than?: { readonly number: number; readonly sign: '<' | '>' };
    }
  /** A share of all participants, or of so many. */
  | {
      readonly kind: 'share';
      readonly share: number;
      readonly sign: '=' | '>' | '<' | '~' | '<~';
      readonly whole?: number;
      /** A percentage, which is mostly computed from a number. */
      readonly isPercent?: boolean;
    }
  | { readonly kind: 'all' }
  /** All without so many: as many as the list names may be those, or the others. */
  | { readonly kind: 'allBut'; readonly without: number }
  | { readonly kind: 'none' }
  /** Those whom the lists before did not name. */
  | { readonly kind: 'others' }
  | { readonly kind: 'several'; readonly least: number }
  | { readonly kind: 'vague' };

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
  /** The noun that is counted, if it is a profession: perhaps a part of the study. */
  readonly profession: string | null;
}

const modifier =
  "(?:(?<more>(?:un peu |bien |largement )?plus (?:des?|du|d[’']|que les)|more than|over|well over|slightly more than)|(?<less>(?:(?:un peu|bien|nettement|légèrement|slightly|well|just) )?(?:moins (?:des?|du|d[’'])|fewer than|less than|under))|(?<least>(?:au|pas) moins(?: d(?:e |[’']))?|at least|no (?:fewer|less) than)|(?<most>au plus|tout au plus|pas plus d(?:e |[’'])|at most|up to|(?:no|not) more than)|(?<near>près (?:des?|du|d[’'])|presque|quasiment|nearly|almost|close to)|(?<about>environ|à peu près|about|around|approximately|roughly|some(?= \\d)))\\s*(?:les |la |l[’']|le |the |une? )?";
const one = "(?:une? seule?|une? unique|only one|just one|a single|l[’']une?|une? autre|another)";
const half = '(?:(?:la |une (?:bonne |petite )?)?moitié|(?:one |a )?half(?! of an hour| an hour))';
const unitNames =
  'tiers|quarts?|cinquièmes?|sixièmes?|septièmes?|huitièmes?|neuvièmes?|dixièmes?|onzièmes?|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?';
const all =
  "(?:(?:la )?(?:quasi-?\\s?)?totalité|l[’']ensemble|l[’']intégralité|l[’']unanimité|tous|toutes|chacune?|chaque|(?:each and )?every (?:single )?one|each one|all|everyone|everybody|every|each)";
const majority =
  '(?:(?:la|une) (?:très )?(?:grande |large |nette |vaste )?majorité|la plupart|majoritairement|the (?:vast |great |large )?majority|a (?:vast |large )?majority|most)';
const minority = '(?:(?:la|une) (?:petite )?minorité|(?:the|a) (?:small )?minority)';
const several =
  "(?:plusieurs|several|certaine?s|quelques(?:-une?s)?|divers(?:es)?|some|many|a few|few|various|(?<!(?:au|le|du|un) )nombre d(?:e|[’'])|peu d(?:e|[’'])|beaucoup d(?:e|[’'])|une? (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|huitaine|demi-douzaine)|half a dozen|a dozen)";

const claimPattern = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${modifier})?(?:` +
    [
      `(?<one>${one})`,
      `(?<both>tous (?:les )?deux|toutes (?:les )?deux|both)`,
      `(?<none>aucune?|nulle?|personne|pas un(?:e)? seule?|none|nobody|no one|no)`,
      `(?:tous|toutes|all)(?: [\\p{L}’']+){0,3}? (?:sauf|hormis|excepté|à l[’']exception de|but|except|except for) (?:pour )?(?<without>${numberPattern})`,
      `(?<allOf>${all}\\s(?:of\\s)?(?:les |des |de ces |de nos |ces |nos |the |these |our )?)(?<allNumber>${numberPattern})`,
      `(?<others>(?:les|the) (?:autres|others|remaining|rest)(?! (?:${numberPattern})(?![\\p{L}\\p{N}])))`,
      `(?<half>${half})`,
      `(?<=(?:plus|moins|près) du )(?<bare>quart|tiers)`,
      `(?<parts>une?|le|a|one|${numberPattern})[\\s-](?<unit>${unitNames})(?! d[’']heure)`,
      '(?<percent>\\d{1,3}(?:[.,]\\d+)?)\\s?(?:%|pour ?cent|per ?cent)',
      `(?<all>${all})`,
      `(?<majority>${majority})`,
      `(?<minority>${minority})`,
      `(?<several>${several})`,
      `n\\s?=\\s?(?<size>\\d{1,3})`,
      `(?<low>${numberPattern})\\s(?:ou|or|à|to)\\s(?<high>${numberPattern})`,
      `(?<number>${numberPattern})`,
    ].join('|') +
    ')(?![\\p{L}\\p{N}_]|[-‑]\\p{L}|[.,:h]\\d|\\s?[%°€])',
  'gu',
);

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

/** In order of their places; `commonNoun` is what the draft calls its participants. Labels and quotations of `text` must be hidden by signs that are no letters. */
export function countClaims(text: string, commonNoun: string | null = null): CountClaim[] {
  const claims: CountClaim[] = [];
  for (const match of inSmallLetters(text).matchAll(claimPattern)) {
    const start = match.index;
    const core = start + match[0].length;
    const quantity = quantityOf(match.groups ?? {});
    if (quantity === null) continue;
    const last = claims.at(-1);
    if (last && start < last.end) continue;
    const whole = hasWhole.has(quantity.kind) ? wholeAfter(text, core, quantity.kind === 'share') : null;
    const tail = readTail(text, whole?.isBare ? whole.end : core, verbNumberOf(quantity), commonNoun);
    const read = weigh(text, start, core, quantity, tail, whole);
    if (read) claims.push(read);
  }
  return claims;
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

type Groups = Readonly<Record<string, string | undefined>>;

function quantityOf(groups: Groups): Quantity | null {
  const sign = signOf(groups);
  const share = (value: number): Quantity => ({ kind: 'share', share: value, sign });
  if (groups.one !== undefined) return { kind: 'number', low: 1, high: 1 };
  if (groups.both !== undefined) return { kind: 'number', low: 2, high: 2 };
  if (groups.none !== undefined) return { kind: 'none' };
  if (groups.without !== undefined) {
    const without = readNumber(groups.without);
    return without === null ? null : { kind: 'allBut', without };
  }
  if (groups.others !== undefined) return { kind: 'others' };
  if (groups.half !== undefined) return share(1 / 2);
  if (groups.bare !== undefined) return share(/tiers/iu.test(groups.bare) ? 1 / 3 : 1 / 4);
  if (groups.unit !== undefined) {
    const parts = /^(?:une?|le|a)$/iu.test(groups.parts ?? '') ? 1 : readNumber(groups.parts ?? '');
    const value = parts === null ? 2 : parts / unitOf(groups.unit);
    return value > 1 ? null : share(value);
  }
  if (groups.percent !== undefined) {
    const value = Number(groups.percent.replace(',', '.')) / 100;
    if (value > 1) return null;
    return {
      kind: 'share',
      share: value,
      sign: sign === '=' ? '~' : sign,
      isPercent: groups.about === undefined,
    };
  }
  if (groups.all !== undefined)
    return sign === '<~' || /quasi/iu.test(groups.all)
      ? { kind: 'share', share: 1, sign: '<~' }
      : { kind: 'all' };
  if (groups.majority !== undefined) return { kind: 'share', share: 1 / 2, sign: '>' };
  if (groups.minority !== undefined) return { kind: 'share', share: 1 / 2, sign: '<' };
  if (groups.several !== undefined)
    return /^(?:plusieurs|several)/iu.test(groups.several)
      ? { kind: 'several', least: 2 }
      : { kind: 'vague' };
  return numberOf(groups, sign);
}

function numberOf(groups: Groups, sign: string): Quantity | null {
  const low = readNumber(groups.low ?? groups.size ?? groups.allNumber ?? groups.number ?? '');
  const high = groups.high === undefined ? low : readNumber(groups.high);
  if (low === null || high === null || high < low || low === 0) return null;
  if (groups.least !== undefined) return { kind: 'number', low, high: 1000 };
  if (groups.most !== undefined) return { kind: 'number', low: 1, high };
  if (sign === '>') return { kind: 'number', low: low + 1, high: 1000, than: { number: low, sign } };
  if (sign === '<') return { kind: 'number', low: 1, high: low - 1, than: { number: low, sign } };
  if (sign === '~' || sign === '<~') return { kind: 'vague' };
  return { kind: 'number', low, high };
}

function signOf(groups: Groups): '=' | '>' | '<' | '~' | '<~' {
  if (groups.more !== undefined || groups.least !== undefined) return '>';
  if (groups.less !== undefined || groups.most !== undefined) return '<';
  if (groups.near !== undefined) return '<~';
  return groups.about === undefined ? '=' : '~';
}

const units: readonly [RegExp, number][] = [
  [/^(?:tiers|third)/iu, 3],
  [/^quart/iu, 4],
  [/^(?:cinq|fif)/iu, 5],
  [/^six/iu, 6],
  [/^(?:sept|seven)/iu, 7],
  [/^(?:huit|eigh)/iu, 8],
  [/^(?:neuv|nin)/iu, 9],
  [/^(?:dix|ten)/iu, 10],
  [/^onz/iu, 11],
];

function unitOf(name: string): number {
  return units.find(([pattern]) => pattern.test(name))?.[1] ?? 1;
}

/** In which number the verb stands; "chacun évoque" and "tous évoquent" both mean all. */
function verbNumberOf(quantity: Quantity): VerbNumber {
  if (quantity.kind === 'number') return quantity.high === 1 ? 'one' : 'many';
  return quantity.kind === 'several' ? 'many' : 'either';
}

const wholeAfterNumber = new RegExp(
  `^\\s*(?<noun>(?:[\\p{L}-]+\\s+){0,3}?)(?:sur|des|out of|of|/|(?<in>in)(?=\\s(?:two|three|four|five|six|ten|[2-9]|10)(?:\\s|$|[,;.()])))\\s*(?:les |nos |the |our )?(?<whole>${numberPattern})(?![\\p{L}\\p{N}])`,
  'iu',
);

const hasWhole: ReadonlySet<Quantity['kind']> = new Set(['number', 'none', 'share']);

interface WholeAfter {
  readonly whole: number;
  readonly end: number;
  /** Nothing stands between the two numbers. */
  readonly isBare: boolean;
  readonly isSlash: boolean;
}

/** "huit participants sur onze", "8/11", "eight of the eleven". */
function wholeAfter(text: string, from: number, mustBeBare: boolean): WholeAfter | null {
  const match = wholeAfterNumber.exec(text.slice(from, from + 80));
  if (mustBeBare && /^\s*of\s+\S+$/iu.test(match?.[0] ?? '')) return null;
  const whole = readNumber(match?.groups?.whole ?? '');
  if (!match || whole === null) return null;
  if (match.groups?.in !== undefined && (match.groups.noun ?? '').trim() !== '') return null;
  const isSlash = match[0].includes('/');
  if (isSlash && /^\s*\/?\d/u.test(text.slice(from + match[0].length))) return null;
  const isBare = (match.groups?.noun ?? '').trim() === '';
  return mustBeBare && !isBare ? null : { whole, end: from + match[0].length, isBare, isSlash };
}

/** "le nombre de ceux qui dorment s’élève à six", "au nombre de six" */
const totalBefore =
  /(?:s[’'](?:élève|élevait|établit|établissait) à|(?:est|était) de|au nombre de|numbered|(?:nombre|number)\s(?:is|was|of)|(?:majority|minority|majorité|minorité|groupe|group|total) (?:of|de))\s+(?:seulement |only )?$/iu;
/** "à l’exception des deux plus jeunes (E10, E11)" */
const exceptBefore =
  /(?:sauf|hormis|excepté|exception|except|excepting|all but|other than|apart from|à part)\s+(?:(?:de|des|pour|for|of)\s+)?(?:(?:les|the)\s+)?$/iu;
/** "2 (18 %)" */
const percentBehind = /^\s*\(\s*\d+(?:[.,]\d+)?\s*%/u;

function weigh(
  text: string,
  start: number,
  core: number,
  quantity: Quantity,
  tail: CountTail,
  whole: WholeAfter | null,
): CountClaim | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const isExcepted =
    exceptBefore.test(before) && /^[^,;:.()[\]]{0,60}[([]\s*\uE001/u.test(text.slice(core, core + 70));
  if (tail.counted === 'thing' && !isExcepted) return null;
  const written = text.slice(start, core);
  const isSize = /^n\s?=/iu.test(written);
  const end = Math.max(core, tail.end, whole?.end ?? 0);
  if (isOfList(text, core, end)) return null;
  const isBesideList =
    /^[\s,:;]*(?:autres?\s*)?[([]?[\s:]*(?:(?:à savoir|namely)[\s:]*)?(?:l[’']|les |the )?\uE001/u.test(
      text.slice(end, end + 24),
    );
  const isVoice = isOfVoice(before);
  const isDependent =
    !isVoice && dependent.test(before) && !(tail.counted === 'nothing' && /\sfrom\s+$/iu.test(before));
  const isPlainOne = /^(?:une?|one|1)$/iu.test(written.trim());
  const isPeople = tail.counted === 'anybody' || tail.counted === 'profession';
  const isSubject = tail.counted === 'verb' && startsClause(before);
  if (isPlainOne && !isPeople && !isBesideList && !isSubject && whole === null) return null;
  if (/(?:^|\s)(?:ou|or)\s+$/iu.test(before)) return null;
  if (isOrdinal(written, text.slice(core, core + 40))) return null;
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
  const isWhole = !isTotal && !isExcepted && !isVoice && wholeBefore.test(before);
  const isExactly = quantity.kind === 'number' && !isPlainOne;
  const isStrong =
    isSize ||
    isTotal ||
    (percentBehind.test(text.slice(end, end + 16)) && tail.counted !== 'unknown') ||
    (whole !== null && (!whole.isSlash || isPeople || isBesideList)) ||
    (tail.counted === 'anybody' && (!isDependent || isBesideList)) ||
    // "One has to decide alone" may be said of anybody.
    (isSubject && !isDependent && !isPlainOne) ||
    isExcepted ||
    (isPeople && /^\s*[,:–—]\s*(?:l[’'])?\uE001/u.test(text.slice(end, end + 12))) ||
    (isBesideList && !isDependent && isTold(tail, written, before)) ||
    (isExactly && isSubjectOfList(text.slice(0, start), text.slice(core, core + 100))) ||
    (isVoice && (isBesideList || /^\s+[\p{L}-]+\s*[([]?\s*\uE001/u.test(text.slice(core, core + 40)))) ||
    (tail.counted === 'profession' && !isDependent && startsClause(before));
  const isOfPart =
    (quantity.kind === 'share' || quantity.kind === 'all') && restriction.test(text.slice(end, end + 30));
  return {
    start,
    end,
    quantity: whole ? partOf(quantity, whole.whole) : quantity,
    isStrong: isStrong && !isWhole && !isOfPart && !joinsAnother.test(text.slice(end, end + 20)),
    isTotal,
    isWhole,
    isLeftOut: isExactly && !isWhole && isLeftOut(before, text.slice(core, core + 40)),
    profession: isPerhapsPart(tail) ? tail.noun : null,
  };
}

/** "Aucun des participants E1, E5 et E10": the list is the whole, of which the number is a part. */
function isOfList(text: string, core: number, end: number): boolean {
  return (
    /^\s*(?:des|de ces|d[’']entre|of|parmi|among)\s[^.,;:()]*$/iu.test(text.slice(core, end)) &&
    /^\s*\uE001/u.test(text.slice(end, end + 4))
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

function isPerhapsPart({ counted, noun }: CountTail): boolean {
  return counted === 'profession' || counted === 'unknown' || meansOneSex(noun);
}

/** "gagner une heure ou deux (E1, E3)" is no number of participants, "ils étaient deux (E1, E3)" is one. */
function isTold(tail: CountTail, written: string, before: string): boolean {
  // "Two undecided (E6, E11)" are people.
  if (tail.counted === 'unknown')
    return looksLikePeople(tail.noun) || (startsClause(before) && isNoPlural(tail.noun));
  return tail.counted !== 'nothing' || (startsClause(before) && !/^\d+$/u.test(written));
}

/** "La moitié des participants de moins de 40 ans": a share of a part. */
const restriction =
  /^\s+(?:qui|dont|exerçant|travaillant|ayant|vivant|installée?s|âgée?s|mariée?s|formée?s|concernée?s|de (?:moins|plus|sexe|l[’']hôpital)|du |des |aux? |en (?:CHU|zone|milieu|ville|cabinet|libéral|hôpital)|sans |avec |hospitali|libéra|ruraux|urbains|who|working|aged|with|without|from|in |living)/iu;

/** "Les deux internes et leur chef étaient E1, E2 et E4" */
const joinsAnother = /^\s+(?:et|and)\s+(?:leurs?|une?|the|their|an?|la|le)\s/iu;

/** Nothing, an introduction or a conjunction before it: the number is the subject, or stands after "par", "chez", "pour". */
function startsClause(before: string): boolean {
  return /(?:^|[,;:.(—–\n]\s*|(?:^|[\s’'])(?:et|mais|tandis que|alors que|and|but|while|whereas|par|chez|pour|selon|dont|lesquels|lesquelles|parmi eux|by|for|from|among|les|ces|the|these|those|autres|other|remaining|ainsi|seuls?|seules?|soit|that is|que|only|just|enfin|sauf|hormis|except|d[’']après|according to|sont|étaient|nombre de|were)\s+)$/iu.test(
    before,
  );
}

/** "huit sur onze" stays eight; whether eleven is everybody is asked when it is judged. "Un sur trois" is a share. */
function partOf(quantity: Quantity, whole: number): Quantity {
  if (quantity.kind === 'share') return { ...quantity, whole };
  if (quantity.kind !== 'number') return quantity;
  const { low, high, than } = quantity;
  if (than && than.number < whole) return { kind: 'share', share: than.number / whole, sign: than.sign };
  return low !== high || low > whole ? quantity : { ...quantity, whole };
}
