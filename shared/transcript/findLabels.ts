/** Finds what stands as a speaker's label at the start of a source line. Rules: docs/rules/turns.md, T2 to T8 and T15 to T19. */
import type { FormatRange } from '../project/records.ts';
import { boldEndFinder } from './boldStretches.ts';
import {
  closeOfLabel,
  isDigit,
  isTimeOfDay,
  type LabelClose,
  type LabelNeed,
  mayBeginTime,
  skipMarks,
} from './labelClose.ts';
import { type LabelKind, labelKey, labelKindOf } from './speakerLabels.ts';
import { leadingTime, rowNumber, timedName } from './timedNames.ts';
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
  readonly needs: LabelNeed | null;
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

/** Reads the label candidate of one source line [start, end), or `null`; `above` is a time alone on the line before it. */
export type LabelReader = (start: number, end: number, above?: TimeStamp | null) => FoundLabel | null;

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
  const words = {
    added,
    addedKeys: new Set(added.map(labelKey)),
    namedKeys: new Set(named.map(labelKey)),
    dropped: new Set((choice.drop ?? []).map(labelKey)),
  };
  return (lineStart, lineEnd, above = null) => {
    const first = skipWhiteOfLine(text, lineStart, lineEnd);
    const leading = mayBeginTime(text.charCodeAt(first)) ? leadingTime(text, first, lineEnd) : null;
    const isLabelled = labelOfLine(text, leading?.end ?? first, lineEnd, leading !== null, words, boldEnds);
    if (isLabelled) {
      const { close, ...label } = isLabelled;
      const bodyStart = skipWhiteOfLine(text, close.end, lineEnd);
      return { start: lineStart, ...label, bodyStart, time: leading?.time ?? close.time, needs: close.needs };
    }
    const start = skipMarks(text, leading?.end ?? first, lineEnd);
    const timed = timedName(text, start, lineEnd, leading?.time ?? above);
    if (timed && !words.dropped.has(labelKey(timed.label)))
      return { start: lineStart, ...timed, key: labelKey(timed.label), kind: 'named', needs: 'timed' };
    if (!leading?.time.isSure || skipWhiteOfLine(text, leading.end, lineEnd) >= lineEnd) return null;
    const onlyTime = { label: '', key: '', kind: null, needs: 'timed' as const };
    return { start: lineStart, time: leading.time, bodyStart: leading.end, ...onlyTime };
  };
}

interface LabelWords {
  readonly added: readonly string[];
  readonly addedKeys: ReadonlySet<string>;
  readonly namedKeys: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
}

/** The label that the words at `at` are, with what closes it. */
function labelOfLine(
  text: string,
  at: number,
  lineEnd: number,
  isAfterTime: boolean,
  words: LabelWords,
  boldEnds: (offset: number) => number,
): (Pick<FoundLabel, 'label' | 'key' | 'kind'> & { readonly close: LabelClose }) | null {
  const front = frontOfLabel(text, at, lineEnd);
  const start = skipMarks(text, front.end, lineEnd);
  const label = chosenLabel(text, start, words.added) ?? wordsAtStart(text, start, lineEnd);
  if (label === null) return null;
  const key = labelKey(label);
  const kind = labelKindOf(label) ?? (words.namedKeys.has(key) ? 'named' : null);
  if ((kind === null && !words.addedKeys.has(key)) || words.dropped.has(key)) return null;
  const labelEnd = start + label.length;
  const close = front.bracket
    ? closeOfBracket(text, labelEnd, lineEnd, front.bracket)
    : closeOfLabel(text, { start, end: labelEnd }, lineEnd, boldEnds(start), isAfterTime);
  if (!close || (close.sign === ':' && isTimeOfDay(text, label, close.signAt))) return null;
  if (front.kind === 'list' && close.sign !== ':') return null;
  const hasTab = text.slice(labelEnd, close.end).includes('\t');
  if (front.kind !== 'line' && (front.kind !== 'row' || hasTab)) return { label, key, kind, close };
  return close.sign === ':' ? { label, key, kind, close: { ...close, needs: 'repeated' } } : null;
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>' };

/** The mark of a list, the number of a table's row or of a line, or a bracket in front of a label (T19). */
function frontOfLabel(
  text: string,
  at: number,
  lineEnd: number,
): { kind: 'list' | 'row' | 'line' | 'bracket' | null; end: number; bracket: string | null } {
  const first = text[at] ?? '';
  const bracket = at < lineEnd ? (brackets[first] ?? null) : null;
  if (bracket) return { kind: 'bracket', end: at + 1, bracket };
  if ('-–—•·▪*'.includes(first) && isWhiteSpace(text.charCodeAt(at + 1)))
    return { kind: 'list', end: skipWhiteOfLine(text, at + 1, lineEnd), bracket: null };
  if (!isDigit(text.charCodeAt(at))) return { kind: null, end: at, bracket: null };
  const row = rowNumber(text, at, lineEnd);
  if (row > 0) return { kind: 'row', end: at + row, bracket: null };
  const line = /^[0-9]{1,5} +/.exec(text.slice(at, Math.min(lineEnd, at + 12)))?.[0].length ?? 0;
  return { kind: line > 0 ? 'line' : null, end: at + line, bracket: null };
}

/** "[MP] Alors ?": the bracket, and a colon behind it, close the label; without a colon it has to come again. */
function closeOfBracket(text: string, labelEnd: number, lineEnd: number, bracket: string): LabelClose | null {
  if (text[labelEnd] !== bracket || labelEnd >= lineEnd) return null;
  const next = skipWhiteOfLine(text, labelEnd + 1, lineEnd);
  const hasColon = text[next] === ':' && next < lineEnd;
  const end = hasColon ? next + 1 : labelEnd + 1;
  return { sign: bracket, signAt: labelEnd, end, needs: hasColon ? null : 'repeated', time: null };
}

const letters =
  /\p{L}[\p{L}\p{M}]{0,30}(?:\([a-z]{1,5}\)|[·./-](?:e|rice|trice|se|euse)(?!\p{L}))?(?:[ _\u00a0\u202f]?[0-9]{1,9})?/uy;

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
