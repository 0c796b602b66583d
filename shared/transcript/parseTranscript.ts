/**
 * Canonical text to turns: who speaks from where to where, by the labels in the text. Every character belongs to
 * exactly one turn. Rules: docs/rules/turns.md.
 */
import type { FormatRange } from '../project/records.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { type FoundLabel, type LabelChoice, labelReader } from './findLabels.ts';
import type { LabelKind } from './speakerLabels.ts';
import { isBlank, isWhiteSpace } from './whiteSpace.ts';

export interface ParsedTurn {
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  /** The label as first written in the file; empty for a turn without label. */
  readonly speaker: string;
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
  readonly problems: readonly Problem[];
}

/** Longer source lines (UTF-16 units) are named: a whole interview without paragraphs has no usable turns. */
const longLine = 100_000;

/** A text without any visible character has no turns. */
export function parseTranscript(
  source: { readonly text: string; readonly formats: readonly FormatRange[] },
  options: { readonly labels?: LabelChoice } = {},
): ParsedTranscript {
  const { text } = source;
  const { found, paragraphs, problems } = readSourceLines(text, source.formats, options.labels);
  const taken = takenLabels(found);
  if (taken.length === 0) {
    if (paragraphs.length > 0) problems.push(nameProblem(null, 'noSpeakerLabels'));
    return { turns: paragraphTurns(text, paragraphs), labels: [], problems };
  }
  const firstWritten = new Map<string, string>();
  for (const { key, label } of taken) if (!firstWritten.has(key)) firstWritten.set(key, label);
  const turns = labelledTurns(text, taken, firstWritten);
  return { turns, labels: countLabels(text, turns, taken), problems };
}

/** Label candidates, and the starts of all source lines with visible characters. */
function readSourceLines(
  text: string,
  formats: readonly FormatRange[],
  choice: LabelChoice | undefined,
): { found: FoundLabel[]; paragraphs: number[]; problems: Problem[] } {
  const readLabel = labelReader(text, formats, choice);
  const found: FoundLabel[] = [];
  const paragraphs: number[] = [];
  const problems: Problem[] = [];
  let number = 0;
  for (let start = 0; start < text.length; ) {
    number++;
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    if (end - start > longLine)
      problems.push(nameProblem(number, 'veryLongLine', { characters: end - start }));
    const label = readLabel(start, end);
    if (label) found.push(label);
    if (label || !isBlank(text, start, end)) paragraphs.push(start);
    start = end + 1;
  }
  return { found, paragraphs, problems };
}

/** A label that only `.` or `-` ends is taken where the same label stands at three lines or more. */
function takenLabels(found: readonly FoundLabel[]): FoundLabel[] {
  const counts = new Map<string, number>();
  for (const { key } of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  return found.filter(({ isWeak, key }) => !isWeak || (counts.get(key) ?? 0) >= 3);
}

function paragraphTurns(text: string, paragraphs: readonly number[]): ParsedTurn[] {
  return paragraphs.map((paragraph, index) => {
    const start = index === 0 ? 0 : paragraph;
    return { start, bodyStart: start, end: paragraphs[index + 1] ?? text.length, speaker: '' };
  });
}

function labelledTurns(
  text: string,
  taken: readonly FoundLabel[],
  firstWritten: ReadonlyMap<string, string>,
): ParsedTurn[] {
  const turns: ParsedTurn[] = [];
  const first = taken[0]?.start ?? 0;
  const hasOpening = !isBlank(text, 0, first);
  if (hasOpening) turns.push({ start: 0, bodyStart: 0, end: first, speaker: '' });
  taken.forEach((label, index) => {
    turns.push({
      // Empty lines before the first label belong to its label range, so that no character is without a turn.
      start: index === 0 && !hasOpening ? 0 : label.start,
      bodyStart: label.bodyStart,
      end: taken[index + 1]?.start ?? text.length,
      speaker: firstWritten.get(label.key) ?? label.label,
    });
  });
  return turns;
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
    if (count && !labels.has(key))
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
