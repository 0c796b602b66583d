import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../../shared/project-file/decodeUtf8.ts';
import { Utf8Words } from '../../../shared/project-file/utf8Words.ts';

/** Text of one to four bytes a character, long enough for several blocks. */
const texts = fc
  .array(fc.constantFrom('a', 'nuit ', 'é', '’', '…', '👩🏽‍⚕️', '\uFEFF', '\u0000', 'seule '), {
    maxLength: 400,
  })
  .map((parts) => parts.join(''));

/** Bytes that are nearly UTF-8: beginnings and continuations of characters in any order. */
const nearlyUtf8 = fc.array(
  fc.constantFrom(
    ...[0x61, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe2, 0xed, 0xef],
    ...[0xf0, 0xf1, 0xf4, 0xf5, 0xff],
  ),
  { maxLength: 6 },
);

const wordsOf = (text: string) => {
  const words = Utf8Words.of(new TextEncoder().encode(text));
  if (!words) throw new Error('is UTF-8');
  return words;
};

describe('words that lie as UTF-8', () => {
  test('PF6: are refused exactly where the strict decoder refuses them, and as long as its text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            nearlyUtf8,
            texts.map((text) => [...new TextEncoder().encode(text)]),
          ),
        ),
        (parts) => {
          const bytes = Uint8Array.from(parts.flat());
          expect(Utf8Words.of(bytes)?.length).toBe(decodeUtf8(bytes)?.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('hold what the text holds at a place, except where that begins or ends within a character', () => {
    const splits = (text: string, at: number) => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, size) => {
        const start = from % (text.length + 1);
        const quote = text.slice(start, start + 1 + (size % 300));
        const isWhole = !splits(text, start) && !splits(text, start + quote.length);
        expect(wordsOf(text).holds(quote, start)).toBe(quote !== '' && isWhole);
      }),
    );
  });

  test('do not hold other words, nor words at another place or beyond the end', () => {
    const words = wordsOf('Là, on est seule… 👩🏽‍⚕️');
    expect(words.holds('on est seule…', 4)).toBe(true);
    expect(words.holds('on est seul…', 4)).toBe(false);
    expect(words.holds('on est seule…', 5)).toBe(false);
    expect(words.holds('on est seule…', -1)).toBe(false);
    expect(words.holds('👩🏽‍⚕️ et', 18)).toBe(false);
    expect(words.holds('n', Number.NaN)).toBe(false);
    expect(wordsOf('').holds('a', 0)).toBe(false);
  });
});
