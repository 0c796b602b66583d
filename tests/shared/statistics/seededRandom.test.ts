import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../shared/statistics/quantile.ts';
import { SeededRandom } from '../../../shared/statistics/seededRandom.ts';

describe('SeededRandom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const draw = (seed: number) => {
      const random = new SeededRandom(seed);
      return Array.from({ length: 20 }, () => random.below(1_000_000));
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(new Set(draw(0)).size).toBe(20);
  });

  it('gives each number below a limit about as often as the others', () => {
    const random = new SeededRandom(7);
    const counts = new Array<number>(6).fill(0);
    for (let draw = 0; draw < 60_000; draw++) {
      const face = random.below(6);
      counts[face] = (counts[face] ?? 0) + 1;
    }
    // Five standard deviations of a fair die: √(60000 · 1/6 · 5/6) ≈ 91.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(457);
  });

  it('brings each order of three about as often as the others', () => {
    const random = new SeededRandom(3);
    const orders = new Map<string, number>();
    for (let draw = 0; draw < 12_000; draw++) {
      const entries = [0, 1, 2];
      random.shuffle(entries);
      orders.set(entries.join(''), (orders.get(entries.join('')) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    for (const count of orders.values()) expect(Math.abs(count - 2000)).toBeLessThan(205);
  });

  it('keeps every entry when shuffling', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (entries, seed) => {
        const shuffled = [...entries];
        new SeededRandom(seed).shuffle(shuffled);
        expect(shuffled.sort((a, b) => a - b)).toEqual([...entries].sort((a, b) => a - b));
      }),
    );
  });
});

describe('quantile', () => {
  it('is linear between the two nearest values', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([1, 2, 3, 4], 1)).toBe(4);
    expect(quantile([5], 0.975)).toBe(5);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
