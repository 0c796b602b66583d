/** Finds what stands as a speaker's label at the start of a source line. Rules: docs/rules/turns.md, T2 to T8 and T15 to T18. */
import type { FormatRange } from '../project/records.ts';
import { type LabelKind, labelKey, labelKindOf } from './speakerLabels.ts';
import { nameAtStart } from './speakerNames.ts';
import { readTimeStamp, type TimeStamp } from './timeStamps.ts';
import { isWhiteSpace, skipWhiteOfLine } from './whiteSpace.ts';

export interface FoundLabel {
  /** Start of the source line. */
  readonly start: number;
  /** First character after the sign and the white space that follows it on its line. */
  readonly bodyStart: number;
  /** As written, without its sign; empty where only a time begins the line. */
  readonly label: string;
  readonly key: string;
  /** `null` for a label that only the user's choice made one. */
  readonly kind: LabelKind | null;
  /** `repeated`: taken if the file has the same label three times; `timed`: if its lines begin with times (T17). */
  readonly needs: 'repeated' | 'timed' | null;
  /** The time written beside it. */
  readonly time: TimeStamp | null;
}

/** The user's changes: labels to take besides the rule's, and labels not to take; compared by `labelKey`. */
export interface LabelChoice {
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
  /** Labels that the file's format itself gives to speakers. */
  readonly named?: readonly string[];
}

/** Reads the label candidate of one source line [start, end), or `null`. */
export type LabelReader = (start: number, end: number) => FoundLabel | null;

export function labelReader(
  text: string,
  formats: readonly FormatRange[],
  choice: LabelChoice = {},
): LabelReader {
  const boldEnds = boldEndFinder(formats);
  const named = (choice.named ?? []).map((label) => label.trim());
  const added = [...(choice.add ?? []).map((label) => label.trim()), ...named].filter(
    (label) => label !== '',
  );
  const addedKeys = new Set(added.map(labelKey));
  const namedKeys = new Set(named.map(labelKey));
  const dropped = new Set((choice.drop ?? []).map(labelKey));
  return (lineStart, lineEnd) => {
    const first = skipWhiteOfLine(text, lineStart, lineEnd);
    const leading = mayBeginTime(text.charCodeAt(first)) ? leadingTime(text, first, lineEnd) : null;
    const start = skipMarks(text, leading?.end ?? first, lineEnd);
    const leadingStamp = leading?.time ?? null;
    const label = chosenLabel(text, start, added) ?? wordsAtStart(text, start, lineEnd);
    const key = label === null ? '' : labelKey(label);
    const kind = label === null ? null : (labelKindOf(label) ?? (namedKeys.has(key) ? 'named' : null));
    if (label !== null && (kind !== null || addedKeys.has(key)) && !dropped.has(key)) {
      const close = closeOfLabel(text, start + label.length, lineEnd, boldEnds(start), leading !== null);
      if (close && !(close.sign === ':' && isTimeOfDay(text, label, close.signAt))) {
        const bodyStart = skipWhiteOfLine(text, close.end, lineEnd);
        const time = leadingStamp ?? close.time;
        return { start: lineStart, time, bodyStart, label, key, kind, needs: close.needs };
      }
    }
    const timed = timedName(text, start, lineEnd, leadingStamp);
    if (timed && !dropped.has(labelKey(timed.label)))
      return { start: lineStart, ...timed, key: labelKey(timed.label), kind: 'named', needs: 'timed' };
    if (!leading?.time.isSure || skipWhiteOfLine(text, leading.end, lineEnd) >= lineEnd) return null;
    return {
      start: lineStart,
      time: leadingStamp,
      bodyStart: leading.end,
      label: '',
      key: '',
      kind: null,
      needs: 'timed',
    };
  };
}

/** A digit, or an opening sign that a time may stand in. A million lines are asked. */
function mayBeginTime(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x5b || code === 0x28 || code === 0x3c || code === 0x23;
}

/** A time at the start of the line, after the number of a table's row where there is one. */
function leadingTime(text: string, at: number, lineEnd: number): { time: TimeStamp; end: number } | null {
  const row = /^[0-9]{1,6}\t/.exec(text.slice(at, Math.min(lineEnd, at + 7)))?.[0].length ?? 0;
  const time = readTimeStamp(text, at + row, lineEnd);
  if (!time) return null;
  const end = skipWhiteOfLine(text, time.end, lineEnd);
  const isBare = /[0-9]/.test(text[at + row] ?? '');
  return isBare && end === time.end && end < lineEnd ? null : { time, end };
}

/** A name that no rule takes by itself, with a time before it and a colon, or a time behind it. */
function timedName(
  text: string,
  start: number,
  lineEnd: number,
  leading: TimeStamp | null,
): { label: string; bodyStart: number; time: TimeStamp } | null {
  const mayHaveTime = leading !== null || hasClock(text, start, lineEnd);
  const isBracketed = text[start] === '[' && leading === null;
  const label = mayHaveTime ? nameAtStart(text, isBracketed ? start + 1 : start, lineEnd) : null;
  if (label === null) return null;
  if (isBracketed) {
    const close = start + 1 + label.length;
    const next = skipWhiteOfLine(text, close + 1, lineEnd);
    const time = text[close] === ']' && next > close + 1 ? trailingTime(text, next, lineEnd) : null;
    return time?.isAlone ? { label, bodyStart: time.bodyStart, time: time.time } : null;
  }
  const after = skipMarks(text, skipWhiteOfLine(text, start + label.length, lineEnd), lineEnd);
  const isClosed = text[after] === ':' && after < lineEnd;
  if (leading && isClosed)
    return { label, bodyStart: skipWhiteOfLine(text, after + 1, lineEnd), time: leading };
  const trailing = after > start + label.length ? trailingTime(text, after, lineEnd) : null;
  return trailing ? { label, bodyStart: trailing.bodyStart, time: trailing.time } : null;
}

/** Where a name could end, at most. */
const longestName = 200;

/** A colon between digits near the start of the line. */
function hasClock(text: string, start: number, lineEnd: number): boolean {
  const end = Math.min(lineEnd, start + longestName);
  for (let at = start + 2; at < end; at++) {
    if (text.charCodeAt(at) === 0x3a && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
      return true;
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A time behind a label, which ends the line, or is closed by a sign or a tab. */
function trailingTime(
  text: string,
  at: number,
  lineEnd: number,
): { time: TimeStamp; bodyStart: number; isAlone: boolean } | null {
  const time = readTimeStamp(text, at, lineEnd);
  if (!time) return null;
  const next = skipWhiteOfLine(text, time.end, lineEnd);
  if (next >= lineEnd) return { time, bodyStart: next, isAlone: true };
  const sign = text[next] ?? '';
  if (sign === ':' || sign === '–' || sign === '—')
    return { time, bodyStart: skipWhiteOfLine(text, next + 1, lineEnd), isAlone: false };
  const isSet = text.slice(time.end, next).includes('\t') || (time.isSure && next > time.end);
  return isSet ? { time, bodyStart: next, isAlone: false } : null;
}

const letters = /\p{L}[\p{L}\p{M}]{0,30}(?:\(e\))?(?:[ \u00a0\u202f]?[0-9]{1,9})?/uy;

/** The first word, with a number after it where one stands there that does not begin a time. */
function wordsAtStart(text: string, start: number, end: number): string | null {
  letters.lastIndex = start;
  const found = letters.exec(text)?.[0];
  if (found === undefined || start + found.length > end) return null;
  if (!isDigit(found.charCodeAt(found.length - 1))) return found;
  const digits = /(\s+)[0-9]{1,3}$/u.exec(found);
  if (!digits?.[1]) return found;
  const numberAt = start + digits.index + digits[1].length;
  const time = readTimeStamp(text, numberAt, end);
  const isAlone = time !== null && skipWhiteOfLine(text, time.end, end) >= end;
  return time && (time.isSure || isAlone || text[skipWhiteOfLine(text, time.end, end)] === ':')
    ? found.slice(0, digits.index)
    : found;
}

/** The longest label chosen by the user that stands here, as written here. */
function chosenLabel(text: string, start: number, added: readonly string[]): string | null {
  let longest: string | null = null;
  for (const label of added) {
    const here = text.slice(start, start + label.length);
    if (labelKey(here) === labelKey(label) && here.length > (longest?.length ?? 0)) longest = here;
  }
  return longest;
}

interface LabelClose {
  readonly sign: string;
  readonly signAt: number;
  readonly end: number;
  readonly needs: FoundLabel['needs'];
  readonly time: TimeStamp | null;
}

/** What ends the label whose letters end at `labelEnd`: a sign, else a time, a tab or the end of bold; `null` if nothing does. */
function closeOfLabel(
  text: string,
  labelEnd: number,
  lineEnd: number,
  boldEnd: number,
  isAfterTime: boolean,
): LabelClose | null {
  const signAt = skipMarks(text, skipWhiteOfLine(text, labelEnd, lineEnd), lineEnd);
  const sign = signAt < lineEnd ? (text[signAt] ?? '') : '';
  const close = { sign, signAt, end: skipMarks(text, signAt + 1, lineEnd), needs: null, time: null };
  if (sign === ':' || sign === '–' || sign === '—') return close;
  const isBeforeSpace = signAt + 1 >= lineEnd || isWhiteSpace(text.charCodeAt(signAt + 1));
  if ((sign === '.' || sign === '-') && isBeforeSpace) return { ...close, needs: 'repeated' };
  const trailing =
    signAt > labelEnd && mayBeginTime(text.charCodeAt(signAt)) ? trailingTime(text, signAt, lineEnd) : null;
  if (trailing) {
    const needs = trailing.time.isSure ? null : 'timed';
    return { sign: '', signAt, end: trailing.bodyStart, needs, time: trailing.time };
  }
  const hasTab = text.slice(labelEnd, signAt).includes('\t');
  const isBoldCell = boldEnd >= labelEnd && boldEnd <= signAt;
  if (hasTab || isBoldCell) return { ...close, sign: '', end: signAt };
  return isAfterTime && signAt >= lineEnd ? { ...close, sign: '', end: lineEnd, needs: 'timed' } : null;
}

/** Markdown's marks of emphasis around a label: "**MP** :", "*E4 :* oui". */
function skipMarks(text: string, at: number, lineEnd: number): number {
  let next = at;
  while (next < lineEnd && next < at + 3 && (text[next] === '*' || text[next] === '_')) next++;
  return next === at ? at : skipWhiteOfLine(text, next, lineEnd);
}

/** "À 10:30" is a time and not a speaker À 10; "E4:30 ans" is a label. */
function isTimeOfDay(text: string, label: string, signAt: number): boolean {
  return /\s[0-9]{1,2}$/u.test(label) && /^:[0-9]{2}(?![0-9])/.test(text.slice(signAt, signAt + 4));
}

/** Gives the end of the bold stretch that holds an offset, neighbouring ranges taken as one; -1 where it is not bold. */
function boldEndFinder(formats: readonly FormatRange[]): (offset: number) => number {
  const bold = formats
    .filter((range) => range.format === 'bold' && range.end > range.start)
    .sort((a, b) => a.start - b.start);
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of bold) {
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  let next = 0;
  // Lines are asked for in order, so one walk over the stretches serves the whole text.
  return (offset) => {
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= offset) next++;
    const stretch = stretches[next];
    return stretch && stretch.start <= offset ? stretch.end : -1;
  };
}
