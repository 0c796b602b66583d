/**
 * Passages as intervals that share a point exactly where the passages are related: characters for overlapping, turns for
 * "within one turn", lines for "near". Rules: docs/rules/code-relations.md, CO2.
 */

import type { TranscriptText } from '../project/records.ts';
import type { CodedPassages } from '../theme-counts/codedPassages.ts';
import { lineSpanOf } from '../transcript/lines.ts';
import { turnsInRange } from '../transcript/turns.ts';
import type { CooccurrenceQuestion } from './cooccurrenceQuestion.ts';

export interface Intervals {
  readonly starts: Int32Array;
  /** Exclusive; as its start where a passage stands in no turn and so is related to nothing. */
  readonly ends: Int32Array;
}

/** Passages between two pauses. */
const passagesInStep = 1024;

/** Pauses now and then, so that a window gets its frames. */
export function* relatedIntervals(
  { starts, ends }: Pick<CodedPassages, 'starts' | 'ends'>,
  text: TranscriptText,
  { relation, lines }: Pick<CooccurrenceQuestion, 'relation' | 'lines'>,
): Generator<void, Intervals> {
  if (relation === 'overlapping') return { starts, ends };
  const from = new Int32Array(starts.length);
  const to = new Int32Array(starts.length);
  for (let passage = 0; passage < starts.length; passage++) {
    if (passage % passagesInStep === passagesInStep - 1) yield;
    const start = starts[passage] ?? 0;
    const end = ends[passage] ?? 0;
    if (relation === 'turn') {
      const { first, end: behind } = turnsInRange(text.turns, { start, end });
      from[passage] = first;
      to[passage] = Math.max(first, behind);
    } else {
      // Both grow at their end only: spans of lines n apart then share a line, whichever comes first.
      const { first, last } = lineSpanOf(text, start, end);
      from[passage] = first;
      to[passage] = last + 1 + lines;
    }
  }
  return { starts: from, ends: to };
}

/** Numbers of the passages, sorted by the value of each, then by number. */
export function sortedBy(values: Int32Array, passages: Int32Array): Int32Array {
  const keys = new Float64Array(passages.length);
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] ?? 0;
    keys[i] = (values[passage] ?? 0) * most + passage;
  }
  keys.sort();
  return Int32Array.from(keys, (key) => key % most);
}

/** More passages than any interview has; a position times this is still a whole number to a double. */
const most = 2 ** 21;
