import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedWords } from '../../../shared/draft-check/markedWords.ts';

const shown = (text: string, changed: string[]) =>
  markedWords(text, changed)
    .map((piece) => (piece.isChanged ? `[${piece.text}]` : piece.text))
    .join('');

test('DC21: changed words are marked in their order, as whole words', () => {
  expect(shown('la nuit, la peur', ['la peur'])).toBe('la nuit, [la peur]');
  expect(shown('seule, on est seul', ['seul'])).toBe('seule, on est [seul]');
  expect(shown('non, non, non', ['non', '', 'non'])).toBe('[non], [non], non');
});

test('DC21: words that stand nowhere leave the text unmarked', () => {
  expect(shown('on est seul', ['peur', 'on  est'])).toBe('on est seul');
});

test('DC21: whatever is marked, the pieces are the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (text, changed) => {
      const pieces = markedWords(text, changed);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
