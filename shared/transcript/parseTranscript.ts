/**
 * Canonical text to turns: who speaks from where to where, by the labels in the text. Every character belongs to
 * exactly one turn. Rules: docs/rules/turns.md.
 */
import type { SourceText } from '../files/sourceText.ts';
import type { FormatRange } from '../project/records.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { type FoundLabel, type LabelChoice, labelReader } from './findLabels.ts';
import { withoutHeadLines } from './headLines.ts';
import { type LabelLine, nameAboveTime } from './nameAboveTime.ts';
import { readNumbers } from './numberedLabels.ts';
import { otherVoices } from './otherVoices.ts';
import { isNumberedName, type PossibleLabel, possibleLabels } from './possibleLabels.ts';
import { type LabelKind, labelKey } from './speakerLabels.ts';
import { namesUnderHeading } from './tableSpeakers.ts';
import { readTimeStamp, type TimeStamp } from './timeStamps.ts';
import { isBlank, isWhiteSpace, skipWhiteOfLine } from './whiteSpace.ts';

export interface ParsedTurn {
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  /** The label as first written in the file; empty for a turn without label. */
  readonly speaker: string;
  /** When it begins in the recording, where the file says so. */
  readonly startSeconds: number | null;
}

export interface ParsedLabel {
  /** As first written in the file. */
  readonly label: string;
  readonly key: string;
  readonly kind: LabelKind | null;
  readonly isAnonymous: boolean;
  readonly turns: number;
  /** How many of these turns end in a question mark. */
  readonly questions: number;
}

export interface ParsedTranscript {
  readonly turns: readonly ParsedTurn[];
  /** In the order of their first turn. */
  readonly labels: readonly ParsedLabel[];
  /** Names that may be labels and were not taken. */
  readonly possible: readonly PossibleLabel[];
  readonly problems: readonly Problem[];
}

/** Longer source lines (UTF-16 units) are named: a whole interview without paragraphs has no usable turns. */
const longLine = 100_000;

/** A text without any visible character has no turns. */
export function parseTranscript(
  source: Pick<SourceText, 'text' | 'formats' | 'marks'>,
  options: { readonly labels?: LabelChoice } = {},
): ParsedTranscript {
  const { text, marks } = source;
  const choice = { ...options.labels, named: [...(marks?.labels ?? []), ...namesUnderHeading(text)] };
  const { found, paragraphs, problems } = readSourceLines(text, source.formats, choice);
  const taken = withoutHeadLines(text, takenLabels(readNumbers(found)), choice.add ?? []);
  const turns = taken.some(({ label }) => label !== '')
    ? labelledTurns(text, taken)
    : paragraphTurns(text, paragraphs, taken);
  const labels = countLabels(text, turns, taken);
  if (labels.length === 0 && paragraphs.length > 0) problems.push(nameProblem(null, 'noSpeakerLabels'));
  const dropped = new Set((choice.drop ?? []).map(labelKey));
  const possible = possibleLabels(source, paragraphs, new Set(labels.map(({ key }) => key)), dropped);
  const offered = possible.filter(({ key }) => !dropped.has(key));
  const given = marks?.labels ?? [];
  const voices = [
    ...offered.filter(isNumberedName).map(({ label }) => label),
    ...otherVoices(source, paragraphs, { turns, labels }, dropped),
  ];
  if (voices.some((label) => !given.includes(label))) {
    const named = [...given, ...voices];
    return parseTranscript({ ...source, marks: { times: [], ...marks, labels: named } }, options);
  }
  const names = offered.map(({ label, lines }) => `${label} (${lines})`);
  if (names.length > 0) problems.push(nameProblem(null, 'possibleSpeakers', { names: names.join(', ') }));
  return { turns: withTimes(turns, marks?.times ?? []), labels, possible, problems };
}

/** Label candidates, and the starts of all source lines with visible characters. */
function readSourceLines(
  text: string,
  formats: readonly FormatRange[],
  choice: LabelChoice,
): { found: FoundLabel[]; paragraphs: number[]; problems: Problem[] } {
  const readLabel = labelReader(text, formats, choice);
  const found: FoundLabel[] = [];
  const paragraphs: number[] = [];
  const problems: Problem[] = [];
  let number = 0;
  /** A line that holds nothing but a time belongs to the label on the next line. */
  let timeLine: TimeLine | null = null;
  /** A label that fills its line, so that the time on the next line belongs to it too. */
  let lineAbove: LabelLine | null = null;
  let isTimeFirst = false;
  for (let start = 0; start < text.length; ) {
    number++;
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    if (end - start > longLine)
      problems.push(nameProblem(number, 'veryLongLine', { characters: end - start }));
    const label = readLabel(start, end, timeLine?.time ?? null);
    if (label) {
      const isBelowTime = timeLine && (label.time === null || label.time === timeLine.time);
      isTimeFirst ||= isBelowTime === true;
      found.push(isBelowTime ? { ...label, ...timeLine } : label);
    }
    const isVisible = !isBlank(text, start, end);
    if (label || isVisible) paragraphs.push(start);
    const time: TimeLine | null = isVisible && !label ? onlyTime(text, start, end) : null;
    const above: FoundLabel | null =
      time && lineAbove ? nameAboveTime(text, lineAbove, { ...time, end }) : null;
    if (above && lineAbove?.label) found[found.length - 1] = above;
    else if (above) found.push(above);
    if (isVisible) timeLine = lineAbove?.label && above ? null : time;
    lineAbove = isVisible ? { start, end, label } : null;
    start = end + 1;
  }
  // In a file with times above its names, the line above a time is what somebody said before: "Oui."
  const kept = isTimeFirst ? found.filter(({ needs }) => needs !== 'aboveTime') : found;
  return { found: kept, paragraphs, problems };
}

interface TimeLine {
  readonly start: number;
  readonly time: TimeStamp;
}

function onlyTime(text: string, start: number, end: number): TimeLine | null {
  const time = readTimeStamp(text, skipWhiteOfLine(text, start, end), end);
  return time && isBlank(text, time.end, end) ? { start, time } : null;
}

/**
 * A label that only `.` or `-` ends is taken where the same label stands at three lines or more; one that only a time
 * makes a label, where the times of the file rise as those of a recording do.
 */
function takenLabels(found: readonly FoundLabel[]): FoundLabel[] {
  const counts = new Map<string, number>();
  for (const { key, needs } of found) if (needs !== 'alone') counts.set(key, (counts.get(key) ?? 0) + 1);
  const hasTimes = areTimesOfRecording(found.filter(({ needs }) => needs === 'timed'));
  const alone = oftenAlone(found.filter(({ needs }) => needs === 'alone'));
  const aboveTimes = oftenAlone(found.filter(({ needs }) => needs === 'aboveTime'));
  return found.filter(({ needs, key }) => {
    if (needs === 'timed') return hasTimes;
    if (needs === 'alone') return alone.has(key);
    if (needs === 'aboveTime') return aboveTimes.has(key);
    return needs === null || (counts.get(key) ?? 0) >= 3;
  });
}

/** Labels on lines of their own are speakers where two of them stand so on three lines each: not a heading, nor a running head. */
function oftenAlone(labels: readonly FoundLabel[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = new Set([...counts].filter(([, lines]) => lines >= 3).map(([key]) => key));
  return often.size >= 2 ? often : new Set();
}

/** Where a recording begins, at most, if only two lines say so. */
const earlySeconds = 300;

function areTimesOfRecording(timed: readonly FoundLabel[]): boolean {
  const seconds = timed.map(({ time }) => time?.seconds ?? 0);
  const falls = seconds.filter((one, index) => index > 0 && one < (seconds[index - 1] ?? 0)).length;
  if (timed.length === 0 || falls * 10 > timed.length) return false;
  const isSure = timed.every(({ time }) => time?.isSure);
  const keys = new Set(timed.map(({ key }) => key));
  const isEarly = (seconds[0] ?? 0) < earlySeconds;
  return isSure || (isEarly && timed.length >= 2) || (timed.length >= 3 && keys.size < timed.length);
}

/** In a text without labels a time at the start of a paragraph is no part of its words. */
function paragraphTurns(
  text: string,
  paragraphs: readonly number[],
  timed: readonly FoundLabel[],
): ParsedTurn[] {
  const times = new Map(timed.map((one) => [one.start, one]));
  return paragraphs.map((paragraph, index) => {
    const start = index === 0 ? 0 : paragraph;
    const time = times.get(paragraph);
    return {
      start,
      bodyStart: time?.bodyStart ?? start,
      end: paragraphs[index + 1] ?? text.length,
      speaker: '',
      startSeconds: time?.time?.seconds ?? null,
    };
  });
}

function labelledTurns(text: string, taken: readonly FoundLabel[]): ParsedTurn[] {
  const firstWritten = new Map<string, string>([['', '']]);
  for (const { key, label } of taken) if (!firstWritten.has(key)) firstWritten.set(key, label);
  const turns: ParsedTurn[] = [];
  const first = taken[0]?.start ?? 0;
  const hasOpening = !isBlank(text, 0, first);
  if (hasOpening) turns.push({ start: 0, bodyStart: 0, end: first, speaker: '', startSeconds: null });
  taken.forEach((label, index) => {
    turns.push({
      // Empty lines before the first label belong to its label range, so that no character is without a turn.
      start: index === 0 && !hasOpening ? 0 : label.start,
      bodyStart: label.bodyStart,
      end: taken[index + 1]?.start ?? text.length,
      // Only a time stands there: the same speaker goes on.
      speaker: label.label === '' ? (turns.at(-1)?.speaker ?? '') : (firstWritten.get(label.key) ?? ''),
      startSeconds: label.time?.seconds ?? null,
    });
  });
  return turns;
}

/** Times that the format keeps beside its text go to the turns that begin there. */
function withTimes(
  turns: readonly ParsedTurn[],
  times: NonNullable<SourceText['marks']>['times'],
): readonly ParsedTurn[] {
  if (times.length === 0) return turns;
  const seconds = new Map(times.map(({ position, seconds: at }) => [position, at]));
  return turns.map((turn) => ({
    ...turn,
    startSeconds: turn.startSeconds ?? seconds.get(turn.start) ?? null,
  }));
}

function countLabels(
  text: string,
  turns: readonly ParsedTurn[],
  taken: readonly FoundLabel[],
): ParsedLabel[] {
  const counts = new Map<string, { turns: number; questions: number }>();
  for (const turn of turns) {
    if (turn.speaker === '') continue;
    const count = counts.get(turn.speaker) ?? { turns: 0, questions: 0 };
    count.turns++;
    if (endsInQuestion(text, turn)) count.questions++;
    counts.set(turn.speaker, count);
  }
  const labels = new Map<string, ParsedLabel>();
  for (const { label, key, kind } of taken) {
    const count = counts.get(label);
    if (label !== '' && count && !labels.has(key))
      labels.set(key, { label, key, kind, isAnonymous: kind === 'anonymous', ...count });
  }
  return [...labels.values()];
}

const closers = new Set('»”"’)]');

/** The last visible character is a question mark; closing quotation marks and brackets after it do not count. */
function endsInQuestion(text: string, turn: ParsedTurn): boolean {
  let last = turn.end - 1;
  while (last >= turn.bodyStart && (isWhiteSpace(text.charCodeAt(last)) || closers.has(text[last] ?? '')))
    last--;
  return last >= turn.bodyStart && text[last] === '?';
}
