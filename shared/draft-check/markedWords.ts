/** A text cut where its changed words stand, so that they can be marked. */

export interface MarkedPiece {
  readonly text: string;
  readonly isChanged: boolean;
}

/**
 * `changed` are words of the text in their order, as `wordDifference` gives them; what is not found word for word from
 * there on (its signs or spaces differ) stays unmarked. All pieces together are the text.
 */
export function markedWords(text: string, changed: readonly string[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const put = (from: number, to: number, isChanged: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), isChanged });
  };
  let done = 0;
  for (const words of changed) {
    const found = words === '' ? null : placeOf(text, words, done);
    if (!found) continue;
    put(done, found.start, false);
    put(found.start, found.end, true);
    done = found.end;
  }
  put(done, text.length, false);
  return pieces;
}

const letterBefore = /[\p{L}\p{N}]$/u;
const letterAfter = /^[\p{L}\p{N}]/u;

/** The first place of whole words. */
function placeOf(text: string, words: string, from: number): { start: number; end: number } | null {
  for (let start = text.indexOf(words, from); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isInside =
      (letterAfter.test(words) && letterBefore.test(text.slice(0, start))) ||
      (letterBefore.test(words) && letterAfter.test(text.slice(end)));
    if (!isInside) return { start, end };
  }
  return null;
}
