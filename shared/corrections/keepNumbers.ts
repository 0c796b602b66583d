/** Gives a new text the line numbers of the old one, turn by turn, so that "l. 166" stays true. */
import type { TranscriptText, Turn } from '../project/records.ts';
import { lineNumberAfter } from '../transcript/lineNumbers.ts';
import { labelKey } from '../transcript/speakerLabels.ts';

export interface KeptNumbers {
  readonly text: TranscriptText;
  /** The first number that means another line than before; `null` where every number stays with its turn. */
  readonly renumberedFrom: string | null;
}

/**
 * As long as the same speakers follow each other, every turn keeps its numbers, and lines that came in get letters. Where
 * turns came in or went, the text is numbered anew from its beginning.
 */
export function keepNumbers(old: TranscriptText, text: TranscriptText): KeptNumbers {
  if (!haveSameTurns(old.turns, text.turns)) return { text, renumberedFrom: firstDifferentNumber(old, text) };
  const numbers: string[] = [];
  const turns: Turn[] = [];
  let line = 0;
  text.turns.forEach((turn, index) => {
    const { firstNumber, lastNumber } = old.turns[index] ?? turn;
    let number = '';
    for (; line < text.lines.starts.length && (text.lines.starts[line] ?? 0) < turn.end; line++) {
      number = lineNumberAfter(number, { firstNumber, lastNumber });
      numbers.push(number);
    }
    turns.push({ ...turn, firstNumber, lastNumber });
  });
  // A last turn without words has its line at the very end of the text.
  if (numbers.length < text.lines.starts.length)
    return { text, renumberedFrom: firstDifferentNumber(old, text) };
  return { text: { ...text, turns, lines: { ...text.lines, numbers } }, renumberedFrom: null };
}

function haveSameTurns(old: readonly Turn[], turns: readonly Turn[]): boolean {
  return (
    old.length === turns.length &&
    old.every(({ speaker }, index) => labelKey(speaker) === labelKey(turns[index]?.speaker ?? ''))
  );
}

function firstDifferentNumber(old: TranscriptText, text: TranscriptText): string | null {
  const wordsOf = ({ text: whole, lines }: TranscriptText, index: number) =>
    whole.slice(lines.starts[index], lines.ends[index]);
  const index = old.lines.numbers.findIndex(
    (number, at) => number !== text.lines.numbers[at] || wordsOf(old, at) !== wordsOf(text, at),
  );
  return index < 0 ? null : (old.lines.numbers[index] ?? null);
}
