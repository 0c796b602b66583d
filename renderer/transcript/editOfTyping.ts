/** The exact edit that one step of typing made, from the text and the caret before and after it. */
import type { TextEdit } from './composeEdits.ts';

export interface TypedState {
  readonly text: string;
  /** Selection in the text; both the same for a caret. */
  readonly selectionStart: number;
  readonly selectionEnd: number;
}

/**
 * Whatever was typed, pasted or deleted lies between the earlier of the two carets and the later caret. Where that does
 * not hold (a spelling correction elsewhere), it is what lies between the longest equal beginning and end.
 * `null` where nothing changed.
 */
export function editOfTyping(before: TypedState, after: TypedState): TextEdit | null {
  if (before.text === after.text) return null;
  const start = Math.min(before.selectionStart, after.selectionEnd);
  const tail = after.text.length - after.selectionEnd;
  const end = before.text.length - tail;
  const isExact =
    end >= start &&
    before.text.slice(0, start) === after.text.slice(0, start) &&
    before.text.slice(end) === after.text.slice(after.selectionEnd);
  return isExact
    ? { start, end, insert: after.text.slice(start, after.selectionEnd) }
    : editBetween(before.text, after.text);
}

function editBetween(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) };
}
