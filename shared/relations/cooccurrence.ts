/**
 * Which themes meet: for every two themes, passages of the one that stand overlapping, within one turn or near to
 * passages of the other. Rules: docs/rules/code-relations.md.
 */

import type { ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { codedPassages } from '../theme-counts/codedPassages.ts';
import type { CooccurrenceQuestion } from './cooccurrenceQuestion.ts';
import { CooccurrenceSums } from './cooccurrenceSums.ts';
import { passageRows } from './passageRows.ts';
import { relatedIntervals } from './relatedIntervals.ts';
import { sweepTranscript } from './sweepTranscript.ts';

/** What two themes have in common. */
export interface Meeting {
  /** Passages of the first, and of the second. */
  readonly ofFirst: number;
  readonly ofSecond: number;
  /** Passages of the first that have a partner among the second one's, and the other way round. */
  readonly firstFound: number;
  readonly secondFound: number;
  /** Passages with both themes, and pairs of related passages, each once. */
  readonly events: number;
  /** Participants who speak of both anywhere, and of either. */
  readonly bothSpeak: number;
  readonly eitherSpeaks: number;
}

export class Cooccurrence {
  readonly question: CooccurrenceQuestion;
  private readonly sums: CooccurrenceSums;
  private readonly steps: Generator<number>;
  /** 0 to 1. */
  progress = 0;
  isComplete = false;

  constructor(project: Project, question: CooccurrenceQuestion) {
    this.question = question;
    this.sums = new CooccurrenceSums(project, question.withSubtree);
    this.steps = countSteps(project, question, this.sums);
  }

  /** Goes on until `isEnough` or the end. */
  advance(isEnough: () => boolean = () => false): void {
    while (!this.isComplete && !isEnough()) {
      const step = this.steps.next();
      if (step.done) this.isComplete = true;
      this.progress = step.done ? 1 : step.value;
    }
  }

  /** Distinct passages of a theme. */
  passagesOf(theme: ThemeId): number {
    const place = this.placeOf(theme);
    return place < 0 ? 0 : (this.sums.passages[place] ?? 0);
  }

  /** Passages of the first that have a partner among the second one's: what the retrieval finds for the same question. */
  found(first: ThemeId, second: ThemeId): number {
    const a = this.placeOf(first);
    const b = this.placeOf(second);
    return a < 0 || b < 0 ? 0 : (this.sums.found[a * this.sums.size + b] ?? 0);
  }

  meeting(first: ThemeId, second: ThemeId): Meeting {
    const a = this.placeOf(first);
    const b = this.placeOf(second);
    const { both, either } = this.speakersOf(a, b);
    return {
      ofFirst: this.passagesOf(first),
      ofSecond: this.passagesOf(second),
      firstFound: this.found(first, second),
      secondFound: this.found(second, first),
      events: a < 0 || b < 0 ? 0 : (this.sums.events[Math.min(a, b) * this.sums.size + Math.max(a, b)] ?? 0),
      bothSpeak: both,
      eitherSpeaks: either,
    };
  }

  private speakersOf(a: number, b: number) {
    if (a >= 0 && b >= 0) return this.sums.speakersOf(a, b);
    const only = Math.max(a, b);
    return only < 0 ? { both: 0, either: 0 } : { ...this.sums.speakersOf(only, only), both: 0 };
  }

  private placeOf(theme: ThemeId): number {
    return this.sums.placeOf[this.sums.shape.rowOf.get(theme) ?? -1] ?? -1;
  }
}

/** All at once. */
export function countCooccurrence(project: Project, question: CooccurrenceQuestion): Cooccurrence {
  const counted = new Cooccurrence(project, question);
  counted.advance();
  return counted;
}

function* countSteps(
  project: Project,
  question: CooccurrenceQuestion,
  sums: CooccurrenceSums,
): Generator<number> {
  const ids = [...project.codings.transcriptIds()];
  for (const [index, id] of ids.entries()) {
    for (const _ of addTranscript(project, id, question, sums)) yield index / ids.length;
    yield (index + 1) / ids.length;
  }
}

function* addTranscript(
  project: Project,
  id: TranscriptId,
  question: CooccurrenceQuestion,
  sums: CooccurrenceSums,
): Generator<void> {
  const text = textOf(project, id);
  const coded = codedPassages(project.codings.ofTranscript(id), text);
  yield;
  const rows = yield* passageRows(coded, sums.shape, question);
  sums.addPassages(coded, rows);
  yield;
  const intervals = yield* relatedIntervals(coded, text, question);
  yield* sweepTranscript(sums, rows, intervals);
}
