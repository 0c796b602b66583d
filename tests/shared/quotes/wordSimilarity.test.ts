import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isBetterWindow,
  isSimilarEnough,
  similarityOf,
  similarWindows,
  type WordWindow,
} from '../../../shared/quotes/wordSimilarity.ts';

function distance(a: readonly number[], b: readonly number[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Every window, tried one by one. */
function bestOneByOne(quote: readonly number[], words: readonly number[]): WordWindow | null {
  let best: WordWindow | null = null;
  for (let first = 0; first < words.length; first++) {
    for (let end = first + 1; end <= words.length; end++) {
      const window = {
        first,
        end,
        distance: distance(quote, words.slice(first, end)),
        size: Math.max(quote.length, end - first),
      };
      if (isBetterWindow(window, best)) best = window;
    }
  }
  return best;
}

function bestFound(quote: readonly number[], words: readonly number[]) {
  const found = similarWindows(Int32Array.from(quote), Int32Array.from(words), 0, words.length);
  const similar = found.similar.reduce<WordWindow | null>((a, b) => (isBetterWindow(b, a) ? b : a), null);
  return { similar, closest: found.closest };
}

describe('similarWindows', () => {
  it('Q6: counts insertions, deletions and substitutions of words', () => {
    const quote = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(bestFound(quote, [0, ...quote, 0]).similar).toEqual({ first: 1, end: 11, distance: 0, size: 10 });
    const changed = [1, 2, 3, 99, 5, 6, 7, 8, 9, 10];
    expect(bestFound(quote, [0, ...changed, 0]).similar).toEqual({
      first: 1,
      end: 11,
      distance: 1,
      size: 10,
    });
    const longer = [1, 2, 3, 99, 4, 5, 6, 7, 8, 9, 10];
    expect(bestFound(quote, [0, ...longer, 0]).similar).toEqual({ first: 1, end: 12, distance: 1, size: 11 });
  });

  it('Q7: 0.9 exactly is enough, less is not', () => {
    const window = (distance: number, size: number) => ({ first: 0, end: size, distance, size });
    expect(isSimilarEnough(window(1, 10))).toBe(true);
    expect(isSimilarEnough(window(1, 9))).toBe(false);
    expect(isSimilarEnough(window(3, 30))).toBe(true);
    expect(similarityOf(window(1, 10))).toBe(0.9);
  });

  it('Q7: of equal windows the earliest, then the longest', () => {
    const quote = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const words = [1, 2, 3, 4, 5, 6, 7, 8, 9, 88, 77, ...quote.slice(0, 9), 66];
    expect(bestFound(quote, words).similar).toEqual({ first: 0, end: 10, distance: 1, size: 10 });
  });

  it('Q6, Q7: finds the best of all windows where that is similar enough', () => {
    const word = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 24 }),
        fc.array(fc.tuple(fc.nat(24), word), { maxLength: 3 }),
        fc.array(word, { maxLength: 12 }),
        fc.array(word, { maxLength: 12 }),
        (quote, changes, before, after) => {
          const copy = [...quote];
          for (const [at, to] of changes) {
            if (to === 1) copy.splice(at, 1);
            else if (to === 2) copy.splice(at, 0, 9);
            else copy[at % copy.length] = to;
          }
          const words = [...before, ...copy, ...after];
          const best = bestOneByOne(quote, words);
          const found = bestFound(quote, words);
          if (best && isSimilarEnough(best)) {
            expect(found.similar).toEqual(best);
            expect(found.closest).toEqual(best);
          } else expect(found.similar).toBeNull();
          // The closest of a quote that is not found may be a little off, and never better than the best.
          if (best && found.closest)
            expect(similarityOf(found.closest)).toBeLessThanOrEqual(similarityOf(best));
        },
      ),
      { numRuns: 1500 },
    );
  });
});
