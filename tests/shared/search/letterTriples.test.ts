import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LetterTriples } from '../../../shared/search/letterTriples.ts';

test('a part of a text is never ruled out', () => {
  const anyText = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, needle, behind) => {
      expect(new LetterTriples(before + needle + behind).mayHold(needle)).toBe(true);
    }),
  );
});

test('a word with three signs that stand nowhere together is ruled out', () => {
  const triples = new LetterTriples('la nuit, on appelle le cadre de garde');
  expect(triples.mayHold('nuit, on')).toBe(true);
  expect(triples.mayHold('nuitee')).toBe(false);
  expect(triples.mayHold('xylophone')).toBe(false);
  expect(triples.mayHold('zz')).toBe(true);
});
