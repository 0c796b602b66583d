/** Moves one end of a coding by a word: words stand between white space, labels are stepped over. */
import type { Turn } from '../../shared/project/records.ts';
import type { TextRange } from '../../shared/transcript/textRange.ts';
import { turnIndexAt } from '../../shared/transcript/turns.ts';

interface TurnedText {
  readonly text: string;
  readonly turns: readonly Pick<Turn, 'start' | 'bodyStart' | 'end'>[];
}

const word = /\S+/gu;

/** The range with its end one word further or nearer; at least one word is left, and the text's ends are kept. */
export function moveEndByWord(source: TurnedText, range: TextRange, direction: -1 | 1): TextRange {
  if (direction === 1) {
    const next = wordAfter(source, range.end);
    return next ? { start: range.start, end: next.end } : range;
  }
  const last = wordBefore(source, range.end);
  const left = last && wordBefore(source, last.start);
  return left && left.end > range.start ? { start: range.start, end: left.end } : range;
}

export function moveStartByWord(source: TurnedText, range: TextRange, direction: -1 | 1): TextRange {
  if (direction === -1) {
    const before = wordBefore(source, range.start);
    return before ? { start: before.start, end: range.end } : range;
  }
  const first = wordAfter(source, range.start);
  const next = first && wordAfter(source, first.end);
  return next && next.start < range.end ? { start: next.start, end: range.end } : range;
}

/** The nearest end of a word (or start, for a coding's start) to a position; never inside a label. */
export function snapToWord(source: TurnedText, offset: number, edge: 'start' | 'end'): number {
  const before = wordBefore(source, offset);
  const after = wordAfter(source, offset);
  const inside = before && after && before.start < offset && before.end > offset ? before : null;
  const places = [inside, before, after].flatMap((one) => (one ? [one[edge]] : []));
  return places.reduce(
    (best, place) => (Math.abs(place - offset) < Math.abs(best - offset) ? place : best),
    places[0] ?? offset,
  );
}

/** First word of a body that ends after `offset`. */
function wordAfter({ text, turns }: TurnedText, offset: number): TextRange | null {
  word.lastIndex = wordStart(text, offset);
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const range = bodyPart(turns, match.index, word.lastIndex);
    if (range && range.end > offset) return range;
  }
  return null;
}

/** Last word of a body that starts before `offset`. */
function wordBefore({ text, turns }: TurnedText, offset: number): TextRange | null {
  for (let end = offset; end > 0; ) {
    while (end > 0 && /\s/u.test(text[end - 1] ?? '')) end--;
    if (end === 0) return null;
    const start = wordStart(text, end);
    word.lastIndex = start;
    const range = bodyPart(turns, start, word.exec(text) ? word.lastIndex : end);
    if (range && range.start < offset) return range;
    end = start;
  }
  return null;
}

function wordStart(text: string, offset: number): number {
  let start = Math.min(offset, text.length);
  while (start > 0 && /\S/u.test(text[start - 1] ?? '')) start--;
  return start;
}

/** The part of a word that is spoken, not label; `null` where nothing is. */
function bodyPart(turns: TurnedText['turns'], start: number, end: number): TextRange | null {
  const turn = turns[turnIndexAt(turns, end - 1)];
  const spoken = Math.max(start, turn?.bodyStart ?? start);
  return spoken < end ? { start: spoken, end } : null;
}
