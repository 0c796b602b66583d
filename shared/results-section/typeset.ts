/**
 * The typography of quotes and sentences: quotation marks, apostrophes, ellipses, cuts and no-break spaces, French and
 * English. Words are never touched, nor times and addresses; done twice it changes nothing more.
 * Rules: docs/rules/quote-typesetting.md.
 */
import type { Language } from '../words/plural.ts';

export interface Typography {
  readonly language: Language;
  /** The space inside guillemets. */
  readonly spaces: 'narrow' | 'full';
}

export const narrowSpace = '\u202f';
export const fullSpace = '\u00a0';

/** `isInside`: the text stands inside quotation marks, so that its own are the inner ones. */
export function typeset(text: string, typography: Typography, isInside = false): string {
  let before = text;
  // What one step sets may be what the next one looks for: "':!" becomes "' :!" only when the colon stands before a space.
  for (let step = 0; step < mostSteps; step++) {
    const set = typesetOnce(before, typography, isInside);
    if (set === before) break;
    before = set;
  }
  return before;
}

const mostSteps = 8;

function typesetOnce(text: string, typography: Typography, isInside: boolean): string {
  const { language } = typography;
  const marked = setMarks(text, language, isInside);
  return language === 'fr' ? setFrench(marked, typography) : setEnglish(marked);
}

/** Puts quotation marks around words that were typeset as `isInside`. */
export function inQuotationMarks(words: string, { language, spaces }: Typography): string {
  if (language === 'en') return `“${words}”`;
  const space = spaces === 'narrow' ? narrowSpace : fullSpace;
  return `«${space}${words}${space}»`;
}

interface Mark {
  readonly at: number;
  readonly isOpening: boolean;
  readonly depth: number;
}

const outer = { fr: ['«', '»'], en: ['“', '”'] } as const;
const inner = { fr: ['“', '”'], en: ['‘', '’'] } as const;

/** Double quotation marks by their depth; where they do not pair off they stay as they are. */
function setMarks(text: string, language: Language, isInside: boolean): string {
  const marks = pairedMarks(text);
  if (marks === null) return text;
  let set = '';
  let from = 0;
  for (const { at, isOpening, depth } of marks) {
    const signs = depth > 0 || isInside ? inner[language] : outer[language];
    set += text.slice(from, at) + signs[isOpening ? 0 : 1];
    from = at + 1;
  }
  return set + text.slice(from);
}

/** `null` where one mark lacks its other one. */
function pairedMarks(text: string): Mark[] | null {
  const marks: Mark[] = [];
  const open: string[] = [];
  for (const { 0: sign, index } of text.matchAll(/[«»“”„"]/gu)) {
    const isOpening = opens(text, index, sign, open);
    if (isOpening) {
      marks.push({ at: index, isOpening, depth: open.length });
      open.push(sign);
      continue;
    }
    const opener = open.pop();
    if (opener === undefined || !closers[sign]?.includes(opener)) return null;
    marks.push({ at: index, isOpening, depth: open.length });
  }
  return open.length === 0 ? marks : null;
}

const closers: Readonly<Record<string, string>> = { '»': '«', '”': '“„', '“': '„', '"': '"' };

/** A straight mark closes its like where a word ends before it or nothing follows; “ closes „. */
function opens(text: string, at: number, sign: string, open: readonly string[]): boolean {
  if (sign === '“') return open.at(-1) !== '„';
  if (sign !== '"') return sign === '«' || sign === '„';
  if (open.at(-1) !== '"') return true;
  const isAfterWord = at > 0 && !/[\s([«“]/u.test(text.charAt(at - 1));
  const isBeforeWord = /[\p{L}\p{N}([«“]/u.test(text.charAt(at + 1));
  return !isAfterWord && isBeforeWord;
}

const blank = '[ \\t\\u00a0\\u202f]';
/** Addresses, and times such as 10:30; nothing is changed in them. */
const untouched = '(?:https?:\\/\\/|www\\.)[^\\s«»“”"]+|[^\\s«»“”"]+@[^\\s«»“”"]+|\\d+:\\d+(?::\\d+)*';
const cut = `[([]${blank}*(?:\\.{3,}|…)${blank}*[)\\]]`;
const dots = '\\.{3,}';
const apostrophe = "(?<=\\p{L})'(?=[\\p{L}\\p{N}«“])";

const french = new RegExp(
  [
    `(?<untouched>${untouched})`,
    `(?<cut>${cut})`,
    `(?<dots>${dots})`,
    `(?<apostrophe>${apostrophe})`,
    `(?<open>«${blank}*)`,
    `(?<close>${blank}*»)`,
    `(?<colon>(?<=[^\\s(\\[«“])${blank}*:(?=[\\s«“]|$))`,
    `(?<tall>(?<=[^\\s(\\[«“;!?])${blank}*[;!?]+)`,
    `(?<percent>(?<=\\d)${blank}*%)`,
  ].join('|'),
  'gu',
);

function setFrench(text: string, { spaces }: Typography): string {
  const space = spaces === 'narrow' ? narrowSpace : fullSpace;
  return withoutInnerSpaces(text).replace(french, (found, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups.cut !== undefined) return '[…]';
    if (groups.dots !== undefined) return '…';
    if (groups.apostrophe !== undefined) return '’';
    if (groups.open !== undefined) return `«${space}`;
    if (groups.close !== undefined) return `${space}»`;
    if (groups.colon !== undefined) return `${fullSpace}:`;
    if (groups.tall !== undefined) return narrowSpace + found.trim();
    if (groups.percent !== undefined) return `${narrowSpace}%`;
    return found;
  });
}

const english = new RegExp(
  [
    `(?<untouched>${untouched})`,
    `(?<cut>${cut})`,
    `(?<dots>${dots})`,
    `(?<apostrophe>${apostrophe})`,
    // French words quoted in English keep their spaces; only the line may not break there.
    `(?<before>(?<=\\S) (?=[;:!?»%]))`,
    '(?<after>(?<=«) )',
  ].join('|'),
  'gu',
);

function setEnglish(text: string): string {
  return withoutInnerSpaces(text).replace(english, (found, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    if (groups.cut !== undefined) return '[…]';
    if (groups.dots !== undefined) return '…';
    if (groups.apostrophe !== undefined) return '’';
    if (groups.before !== undefined || groups.after !== undefined) return fullSpace;
    return found;
  });
}

/** “ word ” has no spaces inside; only where the marks pair off, as else words could be joined. */
function withoutInnerSpaces(text: string): string {
  if (pairedMarks(text) === null) return text;
  return text.replace(/“[ \t\u00a0\u202f]+/gu, '“').replace(/[ \t\u00a0\u202f]+”/gu, '”');
}
