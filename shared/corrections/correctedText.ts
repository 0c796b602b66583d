/** The next version of a transcript's text: one turn's words corrected, everything behind it moved along. */
import type { TextId } from '../project/ids.ts';
import type { TranscriptText, Turn } from '../project/records.ts';
import { rebreakTurn } from '../transcript/breakLines.ts';
import { countWords } from '../transcript/countWords.ts';
import { applyEdits, growthOf, moveRange, type TextEdit } from './textEdits.ts';

/**
 * Index of the turn whose words hold all edits; -1 where there is none. The line feed before the next label is not among
 * a turn's words: without it the label would no longer stand at the start of a line.
 */
export function editableTurnIndex(text: TranscriptText, edits: readonly TextEdit[]): number {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return text.turns.length > 0 ? 0 : -1;
  return text.turns.findIndex((turn) => {
    const isLast = turn.end === text.text.length;
    const end = !isLast && text.text.charAt(turn.end - 1) === '\n' ? turn.end - 1 : turn.end;
    return turn.bodyStart <= first.start && last.end <= end;
  });
}

export function correctedText(
  old: TranscriptText,
  turnIndex: number,
  edits: readonly TextEdit[],
  id: TextId,
): TranscriptText {
  const turn = old.turns[turnIndex];
  if (!turn) throw new Error(`A text without turn ${turnIndex} cannot be corrected there.`);
  const text = applyEdits(old.text, edits);
  const growth = growthOf(edits);
  const end = turn.end + growth;
  return {
    id,
    text,
    turns: old.turns.map((one, index) =>
      index < turnIndex ? one : index === turnIndex ? { ...one, end } : shift(one, growth),
    ),
    lines: rebreakTurn(old.lines, turn, text, { bodyStart: turn.bodyStart, end }),
    formats: old.formats.flatMap((format) => {
      const range = moveRange(format, edits);
      return range ? { ...format, ...range } : [];
    }),
    wordCount:
      old.wordCount - countWords(old.text, turn.bodyStart, turn.end) + countWords(text, turn.bodyStart, end),
  };
}

function shift(turn: Turn, by: number): Turn {
  return { ...turn, start: turn.start + by, bodyStart: turn.bodyStart + by, end: turn.end + by };
}
