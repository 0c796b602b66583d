/**
 * Labels that stand together as one list: "E1, E2 et E4", "E1 à E4", "E1, 2 et 4", "(E1, l. 12 ; E3, l. 45)". Rules:
 * docs/rules/draft-check.md, DC8–DC10.
 */
import type { LabelMention, Named, ParticipantLabels } from './participantLabels.ts';

export interface LabelRun {
  readonly start: number;
  readonly end: number;
  /** Everybody named, each once, in the order of the draft; a range brings all between its ends. */
  readonly named: readonly Named[];
  /** The bracket around it, if it stands in one. */
  readonly bracket: { readonly start: number; readonly end: number } | null;
  /** "sauf E3": those who are left out. */
  readonly isException: boolean;
  /** "notamment E3", "E1, E2, etc.": some of more. */
  readonly isPartial: boolean;
}

const reference =
  '(?:\\s*,?\\s*(?:l|ll|p|pp|ligne|lignes|line|lines|page|pages)\\b\\.?\\s*\\d+[a-z]*(?:\\s*(?:[-–,à]|to)\\s*\\d+[a-z]*)?)?';
const between = new RegExp(
  `^${reference}\\s*(?:[,;/&+·•|]\\s*(?:et|and|ou|or|ni|nor|puis|then)?|et|and|ou|or|ni|nor|puis|mais aussi|but also|ainsi que|as well as|along with|de même que)\\s*(?:d[’']|de |chez |pour |par |for |by |from |with |in )?(?:les? |la |l[’']|the )?$|^,\\s+(?:et|and|ou|or)\\s[^.:;,()\\d]{1,40},\\s*$`,
  'u',
);
const range = /^\s*(?:à|au|to|through|jusqu[’']à|-|–|—)\s*$/u;
const bareNumber =
  /^(?<glue>\s*[,;/&]\s*|\s*[,;]?\s+(?:et|and|ou|or|ni|nor)\s+|\s*[-–]\s*|\s+(?:à|to)\s+)(?<number>\d{1,3})(?=\s*(?:[,;/&)\].:–-]|et\b|and\b|ou\b|or\b|ni\b|nor\b|à\s|to\b|$))/u;
const exception =
  /(?:(?:sauf|hormis|hors|exceptée?s?|excepting|except(?: for)?|excluding|save(?: for)?|à (?:l[’']|la seule |une )(?:exception|exclusion)(?: \p{L}+)? d(?:e|es|u|[’'])?|à part|en dehors d(?:e|es|[’'])|(?:mis|mise|mises) à part|si l[’']on excepte|outside of|other than|apart from|aside from|with the (?:\p{L}+ )?exception of|exceptions? (?:being|étant)|(?:the|une?|la|les|l[’']) (?:only |sole |one |seules? )?exception (?:est|était|is|was)|seules? exceptions?\s*:)|(?:all|none|every(?:one|body)|nobody|no one|(?:every|each|no) \p{L}+) but)\s*(?:de\s+|d[’']|pour\s+|chez\s+|for\s+|les?\s+|l[’']|la\s+|the\s+)?$/iu;
const partial =
  /(?<!\p{L})(?:notamment|par exemple|comme|dont|surtout|entre autres|cf\.?|voir|ex\.?\s*:?|e\.g\.,?|for example|for instance|such as|including|especially|notably)\s*:?\s*(?:chez\s+|pour\s+|l[’'])?$/iu;
/** "Le binôme E2-E9": two, and nobody between them. */
const pair = /(?<!\p{L})(?:binômes?|duos?|tandems?|couples?|paires?|pairs?|dyads?)\s*[([:]?\s*$/iu;
const goesOn = /^\s*,?\s*(?:etc\b|…|\.\.\.|entre autres|notamment|among others)/iu;
/** Longest text between two labels of one list that is looked at. */
const mostBetween = 60;
const longestPair = 16;

/** `text` with everything in quotation marks hidden. */
export function labelRuns(
  text: string,
  labels: ParticipantLabels,
  mentions: readonly LabelMention[],
): LabelRun[] {
  const brackets = bracketsIn(text);
  const runs: LabelRun[] = [];
  for (let index = 0; index < mentions.length; ) {
    const run = readRun(text, labels, mentions, index);
    const before = text.slice(Math.max(0, run.start - 40), run.start);
    runs.push({
      start: run.start,
      end: run.end,
      named: run.named,
      bracket: innermost(brackets, run.start, run.end),
      isException: exception.test(before),
      isPartial: partial.test(before) || goesOn.test(text.slice(run.end, run.end + 20)),
    });
    index = run.next;
  }
  return runs;
}

function readRun(
  text: string,
  labels: ParticipantLabels,
  mentions: readonly LabelMention[],
  first: number,
): { start: number; end: number; named: Named[]; next: number } {
  const start = mentions[first]?.start ?? 0;
  const joined: { mention: LabelMention; glue: string }[] = [];
  let end = start;
  let next = first;
  for (; next < mentions.length; next++) {
    const mention = mentions[next] as LabelMention;
    const glue = mention.start - end > mostBetween ? '.' : text.slice(end, mention.start);
    if (next > first && !between.test(glue) && !range.test(glue)) break;
    joined.push({ mention, glue });
    end = mention.end;
    for (const bare of bareNumbers(text, end, mention, labels)) {
      joined.push(bare);
      end = bare.mention.end;
    }
  }
  const isPair = joined.length === 2 && pair.test(text.slice(Math.max(0, start - longestPair), start));
  return { start, end, named: expand(joined, labels, isPair), next };
}

/** "E1, 2 et 4": numbers that go on with a label, upwards, all of the project; one alone only after "et" or "à". */
function bareNumbers(text: string, from: number, mention: LabelMention, labels: ParticipantLabels) {
  const found: { mention: LabelMention; glue: string }[] = [];
  let last = Number(/\d+$/u.exec(mention.label)?.[0] ?? Number.NaN);
  let end = from;
  let isSure = false;
  for (;;) {
    const match = bareNumber.exec(text.slice(end, end + 20));
    const number = Number(match?.groups?.number ?? Number.NaN);
    const one = number > last ? labels.numbered(number) : null;
    if (!match || !one || isShareOfAll(text.slice(end + match[0].length), match, labels)) break;
    const glue = match.groups?.glue ?? '';
    isSure ||= /[\p{L}–-]/u.test(glue);
    const start = end + glue.length;
    end += match[0].length;
    found.push({ mention: { ...one, start, end, isForeign: false }, glue });
    last = number;
  }
  return isSure || found.length > 1 ? found : [];
}

/** "(E1, E4 ; 6/11)": six of eleven, and not E6 and E11. */
function isShareOfAll(behind: string, { groups }: RegExpExecArray, { all }: ParticipantLabels): boolean {
  if (/[/–-]/u.test(groups?.glue ?? '')) return false;
  const whole = /^\s*\/\s*(?<whole>\d{1,3})(?!\d)/u.exec(behind)?.groups?.whole;
  return Number(whole) === all.length;
}

/** Ranges become everybody between their ends; hyphens in a row only separate. */
function expand(
  joined: readonly { mention: LabelMention; glue: string }[],
  labels: ParticipantLabels,
  isPair: boolean,
): Named[] {
  const isHyphen = (at: number) => at > 0 && /^\s*[-–—]\s*$/u.test(joined[at]?.glue ?? '');
  const named = new Map<string, Named>();
  const add = ({ label, id }: Named) => named.set(id ?? label, { label, id });
  joined.forEach(({ mention, glue }, at) => {
    const before = joined[at - 1]?.mention;
    const isInRow = isHyphen(at) && (isHyphen(at - 1) || isHyphen(at + 1));
    const isRange = at > 0 && range.test(glue) && !isInRow && !(isPair && isHyphen(at));
    if (before && isRange) {
      const [from, to] = [before, mention].map(({ label }) => Number(/\d+$/u.exec(label)?.[0] ?? Number.NaN));
      for (let number = (from ?? 0) + 1; number < (to ?? 0) && number <= labels.largest; number++) {
        const one = labels.numbered(number);
        if (one) add(one);
      }
    }
    add(mention);
  });
  return [...named.values()];
}

/** Round and square brackets, the inner ones first. */
function bracketsIn(text: string): { start: number; end: number }[] {
  const open: number[] = [];
  const found: { start: number; end: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/gu)) {
    if (sign === '(' || sign === '[') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: index + 1 });
    }
  }
  return found;
}

/** Found by walking outwards from the run: a bracket around it lies close. */
function innermost(brackets: readonly { start: number; end: number }[], start: number, end: number) {
  let low = 0;
  let high = brackets.length;
  // Brackets end in ascending order: the first one that ends behind the run.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((brackets[middle]?.end ?? 0) >= end) high = middle;
    else low = middle + 1;
  }
  for (let at = low; at < Math.min(brackets.length, low + 50); at++) {
    const bracket = brackets[at];
    if (bracket && bracket.start < start) return bracket;
  }
  return null;
}
