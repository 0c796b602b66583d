/** Finds what stands as a speaker's label at the start of a source line. Rules: docs/rules/turns.md, T2 to T8. */
import type { FormatRange } from '../project/records.ts';
import { type LabelKind, labelKey, labelKindOf } from './speakerLabels.ts';
import { isWhiteSpace, skipWhiteOfLine } from './whiteSpace.ts';

export interface FoundLabel {
  /** Start of the source line. */
  readonly start: number;
  /** First character after the sign and the white space that follows it on its line. */
  readonly bodyStart: number;
  /** As written, without its sign. */
  readonly label: string;
  readonly key: string;
  /** `null` for a label that only the user's choice made one. */
  readonly kind: LabelKind | null;
  /** True where only `.` or `-` ends it: taken if the file has the same label three times. */
  readonly isWeak: boolean;
}

/** The user's changes: labels to take besides the rule's, and labels not to take; compared by `labelKey`. */
export interface LabelChoice {
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
}

/** Reads the label candidate of one source line [start, end), or `null`. */
export type LabelReader = (start: number, end: number) => FoundLabel | null;

export function labelReader(
  text: string,
  formats: readonly FormatRange[],
  choice: LabelChoice = {},
): LabelReader {
  const boldEnds = boldEndFinder(formats);
  const added = (choice.add ?? []).map((label) => label.trim()).filter((label) => label !== '');
  const dropped = new Set((choice.drop ?? []).map(labelKey));
  return (lineStart, lineEnd) => {
    const start = skipWhiteOfLine(text, lineStart, lineEnd);
    const label = chosenLabel(text, start, added) ?? wordsAtStart(text, start, lineEnd);
    if (label === null) return null;
    const kind = labelKindOf(label);
    const key = labelKey(label);
    if ((kind === null && !added.some((one) => labelKey(one) === key)) || dropped.has(key)) return null;
    const close = closeOfLabel(text, start + label.length, lineEnd, boldEnds(start));
    if (!close || (close.sign === ':' && isTimeOfDay(text, label, close.signAt))) return null;
    return {
      start: lineStart,
      bodyStart: skipWhiteOfLine(text, close.end, lineEnd),
      label,
      key,
      kind,
      isWeak: close.isWeak,
    };
  };
}

const letters = /\p{L}[\p{L}\p{M}]{0,30}(?:\(e\))?(?:[ \u00a0\u202f]?[0-9]{1,9})?/uy;

/** The first word, with a number after it where one stands there. */
function wordsAtStart(text: string, start: number, end: number): string | null {
  letters.lastIndex = start;
  const found = letters.exec(text)?.[0];
  return found !== undefined && start + found.length <= end ? found : null;
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
  readonly isWeak: boolean;
}

/** What ends the label whose letters end at `labelEnd`: a sign, else a tab or the end of bold; `null` if nothing does. */
function closeOfLabel(text: string, labelEnd: number, lineEnd: number, boldEnd: number): LabelClose | null {
  const signAt = skipWhiteOfLine(text, labelEnd, lineEnd);
  const sign = signAt < lineEnd ? (text[signAt] ?? '') : '';
  if (sign === ':' || sign === '–' || sign === '—') return { sign, signAt, end: signAt + 1, isWeak: false };
  const isBeforeSpace = signAt + 1 >= lineEnd || isWhiteSpace(text.charCodeAt(signAt + 1));
  if ((sign === '.' || sign === '-') && isBeforeSpace) return { sign, signAt, end: signAt + 1, isWeak: true };
  const hasTab = text.slice(labelEnd, signAt).includes('\t');
  const isBoldCell = boldEnd >= labelEnd && boldEnd <= signAt;
  return hasTab || isBoldCell ? { sign: '', signAt, end: signAt, isWeak: false } : null;
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
