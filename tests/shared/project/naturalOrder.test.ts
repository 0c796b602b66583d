import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNatural, inNaturalOrder } from '../../../shared/project/naturalOrder.ts';

const collator = new Intl.Collator('en', { numeric: true });
const piece = fc.constantFrom(
  'E',
  'e',
  'é',
  '0',
  '1',
  '7',
  '10',
  '007',
  ' ',
  '\u00a0',
  '.txt',
  '_',
  '-',
  '٣',
  '’',
  'ENT_',
);
const name = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

describe('the natural order of names', () => {
  it('P12: puts E2 before E10', () => {
    expect(inNaturalOrder(['E10.txt', 'E2.txt', 'E1.txt', 'E02.txt'], (one) => one)).toEqual([
      'E1.txt',
      'E02.txt',
      'E2.txt',
      'E10.txt',
    ]);
  });

  it('is the order of the collator wherever that tells two names apart', () => {
    const spaced = /^(\p{L}{1,3})[ \u00a0\u202f](?=\d+$)/u;
    fc.assert(
      fc.property(name, name, (a, b) => {
        const byCollator = collator.compare(a.replace(spaced, '$1'), b.replace(spaced, '$1'));
        const expected = byCollator || (a < b ? -1 : a > b ? 1 : 0);
        expect(Math.sign(compareNatural(a, b))).toBe(Math.sign(expected));
      }),
      { numRuns: 2000 },
    );
  });
});
