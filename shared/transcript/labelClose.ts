/** What ends a speaker's label: a sign, a time, a tab, the end of bold or of the line. Rules: docs/rules/turns.md, T2 to T7, T15, T19. */
import type { TextRange } from './textRange.ts';
import { readTimeStamp, type TimeStamp } from './timeStamps.ts';
import { isWhiteSpace, skipWhiteOfLine } from './whiteSpace.ts';

/**
 * What a label needs besides its line. `repeated`: the same label at three lines; `alone`: two labels that stand alone on
 * three lines each (T19); `aboveTime`: the same for names above lines that are times (T17); `timed`: lines of the file that
 * begin with times (T17).
 */
export type LabelNeed = 'repeated' | 'alone' | 'aboveTime' | 'timed';

export interface LabelClose {
  readonly sign: string;
  readonly signAt: number;
  readonly end: number;
  readonly needs: LabelNeed | null;
  readonly time: TimeStamp | null;
}

/** `null` where nothing ends the label `label`. */
export function closeOfLabel(
  text: string,
  { start: labelStart, end: labelEnd }: TextRange,
  lineEnd: number,
  boldEnd: number,
  isAfterTime: boolean,
): LabelClose | null {
  const signAt = skipMarks(text, skipWhiteOfLine(text, labelEnd, lineEnd), lineEnd);
  const sign = signAt < lineEnd ? (text[signAt] ?? '') : '';
  const close = { sign, signAt, end: skipMarks(text, signAt + 1, lineEnd), needs: null, time: null };
  if (isClosingSign(sign)) return withTimeBehind(text, close, lineEnd);
  if (sign === '.' && text[skipWhiteOfLine(text, signAt + 1, lineEnd)] === ':') {
    const colonAt = skipWhiteOfLine(text, signAt + 1, lineEnd);
    return withTimeBehind(text, { ...close, end: skipMarks(text, colonAt + 1, lineEnd) }, lineEnd);
  }
  const isBeforeSpace = signAt + 1 >= lineEnd || isWhiteSpace(text.charCodeAt(signAt + 1));
  const mayList = sign === ')' && labelEnd - labelStart < 2;
  if (sign !== '' && weakSigns.includes(sign) && isBeforeSpace && !mayList)
    return { ...close, needs: 'repeated' };
  const trailing =
    signAt > labelEnd && mayBeginTime(text.charCodeAt(signAt)) ? trailingTime(text, signAt, lineEnd) : null;
  if (trailing) {
    const needs = trailing.time.isSure ? null : 'timed';
    return { sign: '', signAt, end: trailing.bodyStart, needs, time: trailing.time };
  }
  const hasTab = text.slice(labelEnd, signAt).includes('\t');
  const isBoldCell = boldEnd >= labelEnd && boldEnd <= signAt;
  if (hasTab || isBoldCell || isRemarkBeforeSign(text, signAt, lineEnd))
    return { ...close, sign: '', end: signAt };
  if (signAt < lineEnd) {
    const isVoice = signAt > labelEnd && machineVoice.test(text.slice(labelStart, labelEnd));
    return isVoice ? { ...close, sign: '', end: signAt } : null;
  }
  return { ...close, sign: '', end: lineEnd, needs: isAfterTime ? 'timed' : 'alone' };
}

/** What only a program writes: the space behind it closes it (T16). */
const machineVoice = /^\p{L}+_[0-9]{1,3}$/u;

/** Signs that close a label only where it comes again (T4). */
const weakSigns = '.-/>);|';

function isClosingSign(sign: string): boolean {
  return sign === ':' || sign === '–' || sign === '—';
}

/** "Speaker 1: [00:00:03] words": a time in brackets belongs to the label in front of it. */
function withTimeBehind(text: string, close: LabelClose, lineEnd: number): LabelClose {
  const at = skipWhiteOfLine(text, close.end, lineEnd);
  const time = isDigit(text.charCodeAt(at)) ? null : readTimeStamp(text, at, lineEnd);
  return time ? { ...close, end: time.end, time } : close;
}

/** "MP (rires) : Alors ?": the remark stays with the words, so that nothing is hidden. */
function isRemarkBeforeSign(text: string, at: number, lineEnd: number): boolean {
  const closer = text[at] === '(' ? ')' : text[at] === '[' ? ']' : null;
  if (closer === null || at >= lineEnd) return false;
  const remark = text.slice(at + 1, Math.min(lineEnd, at + 42));
  const length = remark.indexOf(closer);
  return length > 0 && isClosingSign(text[skipWhiteOfLine(text, at + length + 2, lineEnd)] ?? '');
}

/** A time behind a label, which ends the line, or is closed by a sign or a tab. */
export function trailingTime(
  text: string,
  at: number,
  lineEnd: number,
): { time: TimeStamp; bodyStart: number; isAlone: boolean } | null {
  const time = readTimeStamp(text, at, lineEnd);
  if (!time) return null;
  const next = skipWhiteOfLine(text, time.end, lineEnd);
  if (next >= lineEnd) return { time, bodyStart: next, isAlone: true };
  if (isClosingSign(text[next] ?? ''))
    return { time, bodyStart: skipWhiteOfLine(text, next + 1, lineEnd), isAlone: false };
  const isSet = text.slice(time.end, next).includes('\t') || (time.isSure && next > time.end);
  return isSet ? { time, bodyStart: next, isAlone: false } : null;
}

/** A digit, or an opening sign that a time may stand in. A million lines are asked. */
export function mayBeginTime(code: number): boolean {
  return isDigit(code) || code === 0x5b || code === 0x28 || code === 0x3c || code === 0x23;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Markdown's marks of emphasis around a label: "**MP** :", "*E4 :* oui". */
export function skipMarks(text: string, at: number, lineEnd: number): number {
  let next = at;
  while (next < lineEnd && next < at + 3 && (text[next] === '*' || text[next] === '_')) next++;
  return next === at ? at : skipWhiteOfLine(text, next, lineEnd);
}

/** "À 10:30" is a time and not a speaker À 10; "E4:30 ans" is a label. */
export function isTimeOfDay(text: string, label: string, signAt: number): boolean {
  return /\s[0-9]{1,2}$/u.test(label) && /^:[0-9]{2}(?![0-9])/.test(text.slice(signAt, signAt + 4));
}
