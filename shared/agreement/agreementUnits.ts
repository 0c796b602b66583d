/**
 * What agreement is counted in: the participants' words of a transcript as turns, sentences, lines or characters, or the
 * transcript as a whole. Rules: docs/rules/agreement.md, AG7.
 */
import { type AgreementUnitName, agreementUnits } from '../project/agreementNames.ts';
import type { TranscriptText } from '../project/records.ts';
import { codePointIndex } from '../transcript/codePoints.ts';
import { countLeading } from '../transcript/countLeading.ts';
import { sentencesIn } from '../transcript/sentences.ts';
import { type TextRange, trimRange } from '../transcript/textRange.ts';

export { agreementUnits };
export type AgreementUnit = AgreementUnitName;

/** A transcript as a row of units, numbered from 0. */
export interface UnitScale {
  readonly units: number;
  /** The units that a passage touches, [start, end) of their numbers; empty where it touches none. */
  unitsIn(passage: TextRange): TextRange;
}

/** Interviewers' turns, and text before the first label, are no units. */
export function unitScale(text: TranscriptText, unit: AgreementUnit): UnitScale {
  const speech = participantsSpeech(text);
  switch (unit) {
    case 'character':
      return characterScale(text.text, speech);
    case 'turn':
      return rangeScale(text.text, speech);
    case 'sentence':
      return rangeScale(
        text.text,
        speech.flatMap(({ start, end }) => sentencesIn(text.text, start, end)),
      );
    case 'line':
      return rangeScale(text.text, linesOf(text, speech));
    case 'transcript':
      return oneUnit(rangeScale(text.text, speech));
  }
}

/** Bodies of participants' turns without the white space around them; turns of nothing but white space are left out. */
function participantsSpeech({ text, turns }: TranscriptText): TextRange[] {
  return turns
    .filter(({ participantId }) => participantId !== null)
    .map(({ bodyStart, end }) => trimRange(text, { start: bodyStart, end }))
    .filter(({ start, end }) => end > start);
}

function linesOf({ text, lines }: TranscriptText, speech: readonly TextRange[]): TextRange[] {
  const found: TextRange[] = [];
  let line = 0;
  for (const { start, end } of speech) {
    while (line < lines.starts.length && (lines.ends[line] ?? 0) <= start) line++;
    for (; line < lines.starts.length && (lines.starts[line] ?? 0) < end; line++) {
      const own = {
        start: Math.max(start, lines.starts[line] ?? 0),
        end: Math.min(end, lines.ends[line] ?? 0),
      };
      const trimmed = trimRange(text, own);
      if (trimmed.end > trimmed.start) found.push(trimmed);
    }
  }
  return found;
}

/** A unit is touched by a passage that holds one of its characters, white space apart. */
function rangeScale(text: string, ranges: readonly TextRange[]): UnitScale {
  const starts = Int32Array.from(ranges, ({ start }) => start);
  const ends = Int32Array.from(ranges, ({ end }) => end);
  return {
    units: ranges.length,
    unitsIn(passage) {
      const { start, end } = trimRange(text, passage);
      if (end <= start) return { start: 0, end: 0 };
      const first = countLeading(ends.length, (index) => (ends[index] ?? 0) <= start);
      const last = countLeading(starts.length, (index) => (starts[index] ?? 0) < end);
      return { start: first, end: Math.max(first, last) };
    },
  };
}

function characterScale(text: string, speech: readonly TextRange[]): UnitScale {
  const positions = codePointIndex(text);
  const starts = Int32Array.from(speech, ({ start }) => positions.toCodePoint(start));
  const ends = Int32Array.from(speech, ({ end }) => positions.toCodePoint(end));
  const before = new Int32Array(speech.length + 1);
  for (let index = 0; index < speech.length; index++)
    before[index + 1] = (before[index] ?? 0) + (ends[index] ?? 0) - (starts[index] ?? 0);
  const numberOf = (offset: number) => {
    const place = positions.toCodePoint(offset);
    const turn = countLeading(ends.length, (index) => (ends[index] ?? 0) <= place);
    return (before[turn] ?? 0) + Math.max(0, place - (starts[turn] ?? place));
  };
  return {
    units: before[speech.length] ?? 0,
    unitsIn: ({ start, end }) => ({ start: numberOf(start), end: numberOf(end) }),
  };
}

function oneUnit(turns: UnitScale): UnitScale {
  return {
    units: turns.units > 0 ? 1 : 0,
    unitsIn(passage) {
      const { start, end } = turns.unitsIn(passage);
      return { start: 0, end: end > start ? 1 : 0 };
    },
  };
}
