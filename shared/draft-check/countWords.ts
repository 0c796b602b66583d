/** The words by which a sentence says how many: numbers, shares, "tous", "une paire de", "all but two". Rules: docs/rules/draft-check.md, DC13. */
import { numberPattern, readNumber } from './numberWords.ts';

/** How many participants a claim allows; `null` where that cannot be said. */
export type Quantity =
  /** A number, or a range of numbers, whatever the size of the study. */
  | {
      readonly kind: 'number';
      readonly low: number;
      readonly high: number;
      readonly whole?: number;
      /** "deux des huit", of certain ones, is no share of all. */
      readonly isOfThese?: boolean;
      /** "moins d’un", "plus d’un": what it is more, less or nearly, for "moins d’un participant sur trois". */
      readonly than?: { readonly number: number; readonly sign: '<' | '>' | '~' | '<~' };
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
  /** As many as the number before it, whatever that one counts: "six fois, par autant de participants". */
  | { readonly kind: 'same'; readonly times: 1 | 2 | 3 }
  | { readonly kind: 'several'; readonly least: number }
  | { readonly kind: 'vague' };

const modifier =
  "(?:(?<more>(?:un peu |bien |largement )?plus (?:des?|du|d[’']|que les)|more than|over|well over|slightly more than)|(?<less>(?:(?:un peu|bien|nettement|légèrement|slightly|well|just) )?(?:moins (?:des?|du|d[’'])|fewer than|less than|under))|(?<least>au moins(?: d(?:e |[’']))?|at least)|(?<just>pas moins d(?:e |[’'])|no (?:fewer|less) than|as many as|jusqu[’']à)|(?<most>au plus|tout au plus|pas plus d(?:e |[’'])|at most|up to|(?:no|not) more than)|(?<near>près (?:des?|du|d[’'])|presque|quasiment|nearly|almost|close to)|(?<about>environ|à peu près|about|around|approximately|roughly|some(?= \\d)))\\s*(?:les |la |l[’']|le |the |une? )?";
const one = "(?:une? seule?|une? unique|only one|just one|a single|l[’']une?|une? autre|another)";
const half = '(?:(?:la |une (?:bonne |petite )?)?moitié|(?:one |a )?half(?! of an hour| an hour))';
const unitNames =
  'tiers|quarts?|cinquièmes?|sixièmes?|septièmes?|huitièmes?|neuvièmes?|dixièmes?|onzièmes?|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?';
const all =
  "(?:(?:la )?(?:quasi-?\\s?)?totalité|l[’']ensemble|l[’']intégralité|l[’']unanimité|tous|toutes|chacune?|chaque|(?:each and )?every (?:single )?one|each one|all|everyone|everybody|every|each)";
const majority =
  '(?:(?:la|une) (?:très )?(?:grande |large |nette |vaste |courte |légère |petite |faible |forte |écrasante )?majorité|la plupart|majoritairement|the (?:vast |great |large )?majority|a (?:vast |large |slim |narrow |bare |clear |slight |small )?majority|most)';
const minority =
  '(?:(?:la|une) (?:petite |faible |forte )?minorité|(?:the|a) (?:small |tiny |sizeable )?minority)';
const several =
  "(?:plusieurs|several|certaine?s|quelques(?:-une?s)?|divers(?:es)?|some|many|a few|few|various|(?<!(?:au|le|du|un) )nombre d(?:e|[’'])|peu d(?:e|[’'])|beaucoup d(?:e|[’']))";
/** Nouns that are numbers, and nouns that are nearly numbers. */
const dozens =
  '(?:(?:une|la) (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|huitaine|demi-douzaine)|half a dozen|a dozen)';
const ofSome = "(?= d(?:e |[’'])| of )";
const teams = `(?:(?:une? |a |the |le |la |ce |cette )?(?:paire|duo|tandem|binôme|trio|quatuor|pair|couple|quartet)(?:${ofSome}|(?=\\s*[([,:]?\\s*\uE001)))`;
const same =
  "(?<!(?:pour|half|twice|fois|tout) )(?:autant(?= d(?:e |[’']))(?![^.;,()]{0,40} que )|un nombre égal(?= d)|as many(?! as )(?![^.;,()]{0,40} as )|(?:the same|an equal) number(?= of ))";
/** "Twice that number (E1, …)": of the number before it. */
const double =
  "(?:(?:twice|double|three times|triple) (?:that|this|the) number|(?:twice|three times) as many(?! as )(?![^.;,()]{0,40} as )|(?:le |au )?(?:double|triple)(?=\\s*[(,:])|(?:deux|trois) fois plus(?= d(?:e |[’'])))";

export const claimPattern = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${modifier})?(?:` +
    [
      `(?<one>${one})`,
      `(?<both>tous (?:les )?deux|toutes (?:les )?deux|both)`,
      `(?<none>aucune?|nulle?|personne|pas un(?:e)? seule?|none|nobody|no one|no)`,
      `(?:tous|toutes|all)(?:,? [\\p{L}’']+){0,3}? (?:sauf|hormis|excepté|à l[’']exception de|à l[’']exception d(?=[’'])|but|except|except for)(?: |[’'])(?:pour )?(?<without>${numberPattern})`,
      `(?<nth>every (?:second|third|fourth)(?= \\p{L}))`,
      `(?<allOf>${all}\\s(?:of\\s)?(?:les |des |de ces |de nos |ces |nos |the |these |our )?)(?<allNumber>${numberPattern})`,
      `(?:à (?<near1>${numberPattern}) exceptions? près|(?:with|bar|barring) (?:only )?(?<near2>${numberPattern}) exceptions?)`,
      `(?<dozen>${dozens})`,
      `(?<team>${teams})`,
      `(?<same>${same})`,
      `(?<double>${double})`,
      `(?<others>(?:les|the) (?:autres|others|remaining|rest)(?! (?:${numberPattern})(?![\\p{L}\\p{N}])))`,
      `(?<half>${half})`,
      `(?<=(?:plus|moins|près) du )(?<bare>quart|tiers)`,
      `(?<parts>une?|le|a|one|${numberPattern})(?:\\s(?:bon|bonne|petit|petite|gros|grosse|good|full))?[\\s-](?<unit>${unitNames})(?! d[’']heure)`,
      '(?<percent>\\d{1,3}(?:[.,]\\d+)?)\\s?(?:%|pour ?cent|per ?cent)',
      `(?<all>${all})`,
      `(?<majority>${majority})`,
      `(?<minority>${minority})`,
      `(?<several>${several})`,
      `n\\s?=\\s?(?<size>\\d{1,3})`,
      `(?<low>${numberPattern})\\s(?:ou|or|à|to)\\s(?<high>${numberPattern})`,
      `(?<number>${numberPattern})`,
    ].join('|') +
    ')(?![\\p{L}\\p{N}_]|[-‑](?!(?:là|ci)(?!\\p{L}))\\p{L}|[.,:h]\\d|\\s?[%°€])',
  'gu',
);

export type CountGroups = Readonly<Record<string, string | undefined>>;

export function quantityOf(groups: CountGroups): Quantity | null {
  const sign = signOf(groups);
  const share = (value: number): Quantity => ({ kind: 'share', share: value, sign });
  if (groups.one !== undefined) return { kind: 'number', low: 1, high: 1 };
  if (groups.both !== undefined) return { kind: 'number', low: 2, high: 2 };
  if (groups.none !== undefined) return { kind: 'none' };
  if (groups.without !== undefined) {
    const without = readNumber(groups.without);
    return without === null ? null : { kind: 'allBut', without };
  }
  const apart = groups.near1 ?? groups.near2;
  if (apart !== undefined) {
    const without = readNumber(apart);
    return without === null ? null : { kind: 'allBut', without };
  }
  if (groups.dozen !== undefined) return dozenOf(groups.dozen);
  if (groups.team !== undefined) {
    const size = /quatuor|quartet/u.test(groups.team) ? 4 : /trio/u.test(groups.team) ? 3 : 2;
    return { kind: 'number', low: size, high: size };
  }
  if (groups.same !== undefined) return { kind: 'same', times: 1 };
  if (groups.double !== undefined)
    return { kind: 'same', times: /tri|trois|three/u.test(groups.double) ? 3 : 2 };
  if (groups.others !== undefined) return { kind: 'others' };
  if (groups.nth !== undefined)
    return share(1 / (/second/u.test(groups.nth) ? 2 : /third/u.test(groups.nth) ? 3 : 4));
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

function numberOf(groups: CountGroups, sign: string): Quantity | null {
  const low = readNumber(groups.low ?? groups.size ?? groups.allNumber ?? groups.number ?? '');
  const high = groups.high === undefined ? low : readNumber(groups.high);
  if (low === null || high === null || high < low || low === 0) return null;
  if (groups.least !== undefined) return { kind: 'number', low, high: 1000 };
  if (groups.most !== undefined) return { kind: 'number', low: 1, high };
  if (sign === '>') return { kind: 'number', low: low + 1, high: 1000, than: { number: low, sign } };
  if (sign === '<') return { kind: 'number', low: 1, high: low - 1, than: { number: low, sign } };
  if (sign === '~' || sign === '<~')
    return { ...aroundNumber(low, sign === '~' ? high : low - 1), than: { number: low, sign } };
  return { kind: 'number', low, high };
}

/** "Environ huit" is seven to nine, "près de huit" is less than eight, of larger numbers a little more. */
function aroundNumber(low: number, high: number): Quantity & { kind: 'number' } {
  const room = Math.max(1, Math.round(low / 7));
  return { kind: 'number', low: Math.max(1, low - room), high: high < low ? low : high + room };
}

function dozenOf(written: string): Quantity {
  if (/demi|half/u.test(written)) return { kind: 'number', low: 6, high: 6 };
  const number = dozenSizes.find(([pattern]) => pattern.test(written))?.[1] ?? 10;
  return aroundNumber(number, number);
}

const dozenSizes: readonly [RegExp, number][] = [
  [/huit/u, 8],
  [/douz|dozen/u, 12],
  [/quinz/u, 15],
  [/vingt/u, 20],
  [/trent/u, 30],
];

function signOf(groups: CountGroups): '=' | '>' | '<' | '~' | '<~' {
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

export function unitOf(name: string): number {
  return units.find(([pattern]) => pattern.test(name))?.[1] ?? 1;
}
