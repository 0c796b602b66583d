/** Places whose words are nearly those of a quote, inside one turn. Rules: docs/rules/finding-a-quote.md. */
import type { TranscriptText } from '../project/records.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { foldedWords, type TurnWords, turnWords } from './turnWords.ts';
import { isBetterWindow, similarityOf, similarWindows, type WordWindow } from './wordSimilarity.ts';

export interface EditedPlaces {
  /** Similarity of the best window, 0 to 1. */
  readonly score: number;
  /** The windows of that score, apart from each other, in order; only where the score is 0.9 or more. */
  readonly places: readonly TextRange[];
  /** The best window in any case; `null` where no turn has a word. */
  readonly closest: TextRange | null;
}

export function editedPlaces(text: TranscriptText, quote: string): EditedPlaces {
  const table = turnWords(text);
  const wanted = foldedWords(quote);
  const numbers = Int32Array.from(wanted, (word) => table.vocabulary.get(word) ?? -1);
  const similar: WordWindow[] = [];
  let closest: WordWindow | null = null;
  if (wanted.length > 0) {
    for (let turn = 0; turn < text.turns.length; turn++) {
      const [from, to] = [table.firstWord[turn] ?? 0, table.firstWord[turn + 1] ?? 0];
      const found = similarWindows(numbers, table.words, from, to);
      similar.push(...found.similar);
      if (found.closest && isBetterWindow(found.closest, closest)) closest = found.closest;
    }
  }
  if (!closest) return { score: 0, places: [], closest: null };
  const range = (window: WordWindow) => rangeOf(text.text, table, window, quote);
  return {
    score: similarityOf(closest),
    places: bestApart(similar).map(range),
    closest: range(closest),
  };
}

/** Of all windows those as good as the best one, from the first on, without those that overlap one before. */
function bestApart(windows: readonly WordWindow[]): WordWindow[] {
  const best = windows.reduce<WordWindow | null>((a, b) => (isBetterWindow(b, a) ? b : a), null);
  if (!best) return [];
  const good = windows.filter((window) => window.distance * best.size === best.distance * window.size);
  good.sort((a, b) => (isBetterWindow(a, b) ? -1 : 1));
  const apart: WordWindow[] = [];
  for (const window of good) {
    const last = apart.at(-1);
    if (!last || window.first >= last.end) apart.push(window);
  }
  return apart;
}

/** From the first word to the last; punctuation at an end belongs to it where the quote has some there too. */
function rangeOf(text: string, table: TurnWords, window: WordWindow, quote: string): TextRange {
  const start = table.starts[window.first] ?? 0;
  const end = table.ends[window.end - 1] ?? 0;
  const words = text.slice(start, end);
  const opening = /^[^\p{L}\p{N}]+/u;
  const closing = /[^\p{L}\p{N}]+$/u;
  const before = opening.test(quote.trim()) ? 0 : (opening.exec(words)?.[0].length ?? 0);
  const after = closing.test(quote.trim()) ? 0 : (closing.exec(words)?.[0].length ?? 0);
  return { start: start + before, end: end - after };
}
