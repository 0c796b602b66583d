/**
 * Line numbers as text: "166", and for lines that a correction adds "166a" … "166z", "166aa".
 * Rules: docs/rules/lines.md.
 */
import type { Lines, Turn } from '../project/records.ts';

type TurnNumbers = Pick<Turn, 'firstNumber' | 'lastNumber'>;

/** The same few thousand texts serve all transcripts: a thousand interviews have a million lines. */
const texts: string[] = [];

export function lineNumberText(number: number): string {
  for (let next = texts.length; next <= number; next++) texts.push(String(next));
  return texts[number] ?? String(number);
}

/** The number that follows within a turn: '' → first, then up to the last it got at import, then letters. */
export function lineNumberAfter(number: string, turn: TurnNumbers): string {
  if (number === '') return lineNumberText(turn.firstNumber);
  const { whole, letters } = parseLineNumber(number);
  if (whole < turn.lastNumber) return lineNumberText(whole + 1);
  return `${turn.lastNumber}${lettersAfter(letters)}`;
}

/** "166b" is 166 and "b". */
function parseLineNumber(number: string): { whole: number; letters: string } {
  const whole = Number.parseInt(number, 10);
  return { whole, letters: number.slice(String(whole).length) };
}

/** Order of two line numbers: 166, 166a, 166z, 166aa, 167. */
export function compareLineNumbers(a: string, b: string): number {
  const left = parseLineNumber(a);
  const right = parseLineNumber(b);
  if (left.whole !== right.whole) return left.whole - right.whole;
  if (left.letters.length !== right.letters.length) return left.letters.length - right.letters.length;
  return left.letters < right.letters ? -1 : left.letters > right.letters ? 1 : 0;
}

/** Indexes [first, end) of the lines of one turn, found by the numbers that the turn owns. */
export function linesOfTurn(
  lines: Pick<Lines, 'numbers'>,
  turn: TurnNumbers,
): { first: number; end: number } {
  return {
    first: firstFrom(lines.numbers, turn.firstNumber),
    end: firstFrom(lines.numbers, turn.lastNumber + 1),
  };
}

/** '' → a, a → b, z → aa, az → ba, zz → aaa. */
function lettersAfter(letters: string): string {
  const kept = letters.replace(/z+$/, '');
  const wrapped = 'a'.repeat(letters.length - kept.length);
  if (kept === '') return `a${wrapped}`;
  const last = kept.charCodeAt(kept.length - 1);
  return kept.slice(0, -1) + String.fromCharCode(last + 1) + wrapped;
}

function firstFrom(numbers: readonly string[], whole: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number.parseInt(numbers[middle] ?? '', 10) < whole) low = middle + 1;
    else high = middle;
  }
  return low;
}
