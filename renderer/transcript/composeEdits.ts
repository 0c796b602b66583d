/**
 * Edits made one after the other as edits of the original text. Each is known exactly from the typing itself, so that
 * codings follow to the letter; two texts are never compared as wholes.
 * Rules: docs/rules/transcript-window.md, TC1–TC3.
 */

/** Puts `insert` in the place of [start, end). */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/**
 * Adds an edit of the text as it is now to `edits` of the original text (in order, apart). Edits that it touches become
 * one with it.
 */
export function composeEdit(edits: readonly TextEdit[], next: TextEdit): TextEdit[] {
  const before: TextEdit[] = [];
  const after: TextEdit[] = [];
  let joined: { start: number; end: number; insert: string } | null = null;
  let shift = 0;
  let shiftBefore = 0;
  for (const edit of edits) {
    const start = edit.start + shift;
    const end = start + edit.insert.length;
    shift += edit.insert.length - (edit.end - edit.start);
    if (end < next.start) {
      before.push(edit);
      shiftBefore = shift;
    } else if (start > next.end) after.push(edit);
    else {
      const kept = edit.insert.slice(0, Math.max(0, next.start - start));
      const rest = edit.insert.slice(Math.max(0, edit.insert.length - Math.max(0, end - next.end)));
      joined = joined
        ? { start: joined.start, end: edit.end, insert: joined.insert + rest }
        : {
            start: Math.min(edit.start, next.start - shiftBefore),
            end: edit.end,
            insert: kept + next.insert + rest,
          };
      if (next.end > end) joined.end = edit.end + (next.end - end);
    }
  }
  joined ??= { start: next.start - shiftBefore, end: next.end - shiftBefore, insert: next.insert };
  return [...before, joined, ...after].filter(({ start, end, insert }) => end > start || insert !== '');
}

/** The text after edits of the original, which are in order and apart. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, insert } of edits) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at);
}
