/**
 * The stretch of a text most like a quote. Similarity = 1 − (insertions, deletions, substitutions of words) ÷ the larger
 * number of words. Ends of good stretches are found in one pass (P. Sellers, "The theory and computation of evolutionary
 * distances: pattern recognition", J. Algorithms 1, 1980); only at these is every length tried.
 */

/** Words [first, end) of a text, by index, with what they have to do to become the quote. */
export interface WordWindow {
  readonly first: number;
  readonly end: number;
  readonly distance: number;
  /** The larger number of words, of the window and of the quote. */
  readonly size: number;
}

export function similarityOf({ distance, size }: WordWindow): number {
  return 1 - distance / size;
}

/** At least 0.9, without rounding. */
export function isSimilarEnough({ distance, size }: WordWindow): boolean {
  return 10 * distance <= size;
}

/** Better: more alike; then earlier; then longer, so that a changed last word lies inside. */
export function isBetterWindow(a: WordWindow, b: WordWindow | null): boolean {
  if (!b) return true;
  const difference = a.distance * b.size - b.distance * a.size;
  if (difference !== 0) return difference < 0;
  return a.first !== b.first ? a.first < b.first : a.end > b.end;
}

/**
 * Windows of `words[from..to)` that are worth a look, in order of their ends: every one similar enough, for each end the
 * best; and the closest one in any case. Below the threshold the closest is the best of those with the fewest changes at
 * their end.
 */
export function similarWindows(
  quote: Int32Array,
  words: Int32Array,
  from: number,
  to: number,
): { similar: WordWindow[]; closest: WordWindow | null } {
  const similar: WordWindow[] = [];
  let closest: WordWindow | null = null;
  const { length } = quote;
  const longest = Math.floor(length / 0.9);
  // distances[i], firsts[i]: fewest changes between the first i words of the quote and a window that ends here, and its start.
  const distances = Int32Array.from({ length: length + 1 }, (_, i) => i);
  const firsts = new Int32Array(length + 1).fill(from);
  for (let at = from; at < to; at++) {
    addWord(quote, words[at] ?? -1, at, distances, firsts);
    const first = firsts[length] ?? at;
    const distance = distances[length] ?? length;
    if (first > at) continue;
    const window = { first, end: at + 1, distance, size: Math.max(length, at + 1 - first) };
    if (isBetterWindow(window, closest)) closest = window;
    if (10 * distance > longest) continue;
    const best = bestEndingAt(quote, words, Math.max(from, at + 1 - longest), at + 1);
    if (isBetterWindow(best, closest)) closest = best;
    if (isSimilarEnough(best)) similar.push(best);
  }
  return { similar, closest };
}

/** One column of the table: the text's word `word`, at index `at`. */
function addWord(
  quote: Int32Array,
  word: number,
  at: number,
  distances: Int32Array,
  firsts: Int32Array,
): void {
  let diagonal = 0;
  let diagonalFirst = at;
  // A window may begin behind this word: nothing of the quote, at no cost.
  firsts[0] = at + 1;
  for (let i = 1; i < distances.length; i++) {
    const before = distances[i] ?? 0;
    const beforeFirst = firsts[i] ?? 0;
    let best = diagonal + (quote[i - 1] === word ? 0 : 1);
    let first = diagonalFirst;
    if (before + 1 < best) {
      best = before + 1;
      first = beforeFirst;
    }
    const above = (distances[i - 1] ?? 0) + 1;
    if (above < best) {
      best = above;
      first = firsts[i - 1] ?? 0;
    }
    distances[i] = best;
    firsts[i] = first;
    diagonal = before;
    diagonalFirst = beforeFirst;
  }
}

/** The best window that ends before `end` and begins at `from` or later: the quote compared backwards. */
function bestEndingAt(quote: Int32Array, words: Int32Array, from: number, end: number): WordWindow {
  const { length } = quote;
  const distances = Int32Array.from({ length: length + 1 }, (_, i) => i);
  let best: WordWindow = { first: end - 1, end, distance: length, size: length };
  for (let first = end - 1; first >= from; first--) {
    let diagonal = distances[0] ?? 0;
    distances[0] = end - first;
    for (let i = 1; i <= length; i++) {
      const before = distances[i] ?? 0;
      const changed = diagonal + (quote[length - i] === words[first] ? 0 : 1);
      distances[i] = Math.min(changed, before + 1, (distances[i - 1] ?? 0) + 1);
      diagonal = before;
    }
    const window = {
      first,
      end,
      distance: distances[length] ?? length,
      size: Math.max(length, end - first),
    };
    if (isBetterWindow(window, best)) best = window;
  }
  return best;
}
