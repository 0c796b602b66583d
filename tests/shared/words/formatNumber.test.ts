import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber, type Language } from '../../../shared/words/plural.ts';

test.each<Language>(['en', 'fr'])(
  'numbers are written as the language library writes them (%s)',
  (language) => {
    const library = new Intl.NumberFormat(language);
    const anyNumber = fc.oneof(
      fc.integer({ min: -2000, max: 2000 }),
      fc.double({ min: 0, max: 2000, noNaN: true }),
    );
    fc.assert(
      fc.property(anyNumber, (value) => {
        fc.pre(!Object.is(value, -0));
        expect(formatNumber(language, value)).toBe(library.format(value));
      }),
    );
  },
);
