import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundaryTest, snapToGrapheme } from '../../../shared/transcript/graphemes.ts';

it('X1: whether a cluster ends at an offset is said as the nearest boundary says it', () => {
  const pieces = fc.constantFrom(
    'a',
    'é',
    'e\u0301',
    '👍🏽',
    '👩‍👧',
    '🇫🇷',
    '가',
    '각',
    ' ',
    '\n',
    '\ud83d',
    '\u0301',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const text = all.join('');
      const isBoundary = boundaryTest(text);
      for (let offset = 0; offset <= text.length; offset++)
        expect(isBoundary(offset)).toBe(snapToGrapheme(text, offset, 'back') === offset);
    }),
  );
});
