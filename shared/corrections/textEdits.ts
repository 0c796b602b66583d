/**
 * Exact edits of a text, and where its ranges go. Never a comparison of two whole texts: only what was really typed,
 * deleted or replaced says which characters are still the same. Rules: docs/rules/corrections.md.
 */
import type { TextRange } from '../transcript/textRange.ts';

/** Replaces [start, end) of the text before by `insert`; all edits are given in positions of the text before. */
export interface TextEdit extends TextRange {
  readonly insert: string;
}

/** In order and apart from each other; touching is allowed. */
export function areInOrder(edits: readonly TextEdit[], length: number): boolean {
  let last = 0;
  for (const { start, end } of edits) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < last || end < start || end > length)
      return false;
    last = end;
  }
  return true;
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end, insert } of edits) {
    parts.push(text.slice(last, start), insert);
    last = end;
  }
  parts.push(text.slice(last));
  return parts.join('');
}

/** Where the inserted text of each edit stands in the new text. */
export function insertedRanges(edits: readonly TextEdit[]): TextRange[] {
  let shift = 0;
  return edits.map(({ start, end, insert }) => {
    const from = start + shift;
    shift += insert.length - (end - start);
    return { start: from, end: from + insert.length };
  });
}

/** How much longer the edits make the text. */
export function growthOf(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0);
}

/**
 * The range that holds the same characters afterwards. What is typed at an edge stays outside; a replacement across an
 * edge stays inside; one that covers exactly the range takes its place. `null` where every character was deleted.
 */
export function moveRange(range: TextRange, edits: readonly TextEdit[]): TextRange | null {
  let { start, end } = range;
  let survivors = range.end - range.start;
  let replacement: TextRange | null = null;
  let shift = 0;
  for (const edit of edits) {
    if (edit.start > range.end) break;
    const at = edit.start + shift;
    const length = edit.insert.length;
    const isReplacement = edit.start < edit.end;
    survivors -= Math.max(0, Math.min(edit.end, range.end) - Math.max(edit.start, range.start));
    if (isReplacement && edit.start === range.start && edit.end === range.end && length > 0)
      replacement = { start: at, end: at + length };
    shift += length - (edit.end - edit.start);
    if (edit.end <= range.start) start = range.start + shift;
    else if (edit.start < range.start) start = at;
    if (edit.end <= range.end && (isReplacement || edit.end < range.end)) end = range.end + shift;
    else if (isReplacement && edit.start < range.end) end = at + length;
  }
  return survivors > 0 ? { start, end } : replacement;
}
