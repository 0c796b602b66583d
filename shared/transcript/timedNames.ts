/** Names of speakers that no rule takes by themselves, beside the times of a recording. Rules: docs/rules/turns.md, T15 and T17. */
import { isDigit, skipMarks, trailingTime } from './labelClose.ts';
import { nameAtStart } from './speakerNames.ts';
import { readTimeStamp, type TimeStamp } from './timeStamps.ts';
import { isBlank, skipWhiteOfLine } from './whiteSpace.ts';

export interface TimedName {
  readonly label: string;
  readonly bodyStart: number;
  readonly time: TimeStamp;
}

/** A time at the start of the line, after the number of a table's row where there is one. */
export function leadingTime(
  text: string,
  at: number,
  lineEnd: number,
): { time: TimeStamp; end: number } | null {
  const row = rowNumber(text, at, lineEnd);
  const time = readTimeStamp(text, at + row, lineEnd);
  if (!time) return null;
  const end = skipWhiteOfLine(text, time.end, lineEnd);
  const isBare = /[0-9]/.test(text[at + row] ?? '');
  return isBare && end === time.end && end < lineEnd ? null : { time, end };
}

/** How many characters the number of a table's row and its tab take; 0 where there is none. */
export function rowNumber(text: string, at: number, lineEnd: number): number {
  return /^[0-9]{1,6}\t/.exec(text.slice(at, Math.min(lineEnd, at + 7)))?.[0].length ?? 0;
}

/** A time before the name, on its line or alone on the line above, with a colon behind it; or a time behind the name. */
export function timedName(
  text: string,
  start: number,
  lineEnd: number,
  leading: TimeStamp | null,
): TimedName | null {
  if (leading === null && !hasClock(text, start, lineEnd)) return null;
  if (text[start] === '[' && leading === null) return bracketedName(text, start, lineEnd);
  const dash = leading && /^[-–] $/.test(text.slice(start, start + 2)) ? 2 : 0;
  const nameStart = start + dash;
  const label = nameAtStart(text, nameStart, lineEnd);
  if (label === null) return null;
  // "Oui, Docteur" in subtitles is as often said as "Dupont, Marie" speaks.
  const hasComma = label.includes(',');
  const labelEnd = nameStart + label.length;
  const after = skipMarks(text, skipWhiteOfLine(text, labelEnd, lineEnd), lineEnd);
  if (text[after] === ':' && after < lineEnd) {
    const next = skipWhiteOfLine(text, after + 1, lineEnd);
    if (leading) return hasComma ? null : { label, bodyStart: next, time: leading };
    const behind = isDigit(text.charCodeAt(next)) ? null : readTimeStamp(text, next, lineEnd);
    return behind ? { label, bodyStart: skipWhiteOfLine(text, behind.end, lineEnd), time: behind } : null;
  }
  if (leading && after >= lineEnd)
    return !hasComma && !label.endsWith('.') && wordsFollow(text, lineEnd)
      ? { label, bodyStart: lineEnd, time: leading }
      : null;
  const trailing = after > labelEnd ? trailingTime(text, after, lineEnd) : null;
  return trailing ? { label, bodyStart: trailing.bodyStart, time: trailing.time } : null;
}

function bracketedName(text: string, start: number, lineEnd: number): TimedName | null {
  const label = nameAtStart(text, start + 1, lineEnd);
  if (label === null) return null;
  const close = start + 1 + label.length;
  const next = skipWhiteOfLine(text, close + 1, lineEnd);
  const time = text[close] === ']' && next > close + 1 ? trailingTime(text, next, lineEnd) : null;
  return time?.isAlone ? { label, bodyStart: time.bodyStart, time: time.time } : null;
}

/** Whether the next line has words and no time of its own: then the line before it names who says them. */
function wordsFollow(text: string, lineEnd: number): boolean {
  const start = lineEnd + 1;
  const feed = text.indexOf('\n', start);
  const end = feed === -1 ? text.length : feed;
  return start < end && !isBlank(text, start, end) && leadingTime(text, start, end) === null;
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
