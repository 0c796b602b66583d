import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldTypography,
  foldWord,
  otherFirstCase,
  withoutOuterMarks,
} from '../../../shared/quotes/foldTypography.ts';

describe('foldTypography', () => {
  it.each([
    ['l’équipe ‘dit’ aujourd`hui', "l'équipe 'dit' aujourd'hui"],
    ['« Oui », “non” „si‟', '"Oui", "non" "si"'],
    ['«\u00a0Oui\u202f»', '"Oui"'],
    ['elle dit ‹ non\u202f› et ‹oui›', 'elle dit "non" et "oui"'],
    ['— Enfin – bref ‑ voilà −1', '- Enfin - bref - voilà -1'],
    ['euh… bon', 'euh... bon'],
    ['a\u00a0b\u202fc  d\n\ne\tf\u2028g', 'a b c d e f g'],
    ['e\u0301te\u0301', 'été'],
    ['👩‍⚕️ ok', '👩‍⚕️ ok'],
    ['', ''],
  ])('Q3: %j becomes %j', (text, folded) => {
    expect(foldTypography(text).folded).toBe(folded);
  });

  it('Q3: leads every place back to the text', () => {
    const text = 'Elle dit : «  J’ai  peur… »\n\nFin.';
    const { folded, toSource } = foldTypography(text);
    expect(folded).toBe('Elle dit : "J\'ai peur..." Fin.');
    const back = (words: string) => {
      const start = folded.indexOf(words);
      const range = toSource(start, start + words.length);
      return text.slice(range.start, range.end);
    };
    expect(back("J'ai peur")).toBe('J’ai  peur');
    expect(back('peur...')).toBe('peur…');
    expect(back('"J\'ai peur..."')).toBe('«  J’ai  peur… »');
    expect(back('..')).toBe('…');
    expect(back(' Fin')).toBe('\n\nFin');
    expect(back('.')).toBe('…');
  });

  it('Q3: folding what a place leads back to gives that place again', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '…', '’', '«', '»', 'é', 'e\u0301', '🌙'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (words, a, b) => {
        const { folded, toSource } = foldTypography(words);
        const start = Math.min(a, b, folded.length);
        const end = Math.min(Math.max(a, b), folded.length);
        if (start === end) return;
        const range = toSource(start, end);
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThanOrEqual(words.length);
        expect(range.start).toBeLessThan(range.end);
        if (start === 0 && end === folded.length) expect(words.slice(range.start, range.end)).toBe(words);
        if (!/[….«»\s]/u.test(words))
          expect(foldTypography(words.slice(range.start, range.end)).folded).toContain(
            folded.slice(start, end),
          );
      }),
      { numRuns: 2000 },
    );
  });
});

it('Q3: the first letter may have either case, behind any sign', () => {
  expect(otherFirstCase('oui Non')).toBe('Oui Non');
  expect(otherFirstCase('(rires) Été')).toBe('(Rires) Été');
  expect(otherFirstCase('Été')).toBe('été');
  expect(otherFirstCase('ßa')).toBe('ßa');
  expect(otherFirstCase('12 %')).toBe('12 %');
});

it('Q6: words are compared without case, typography and outer punctuation', () => {
  expect(foldWord('«L’Équipe,»')).toBe("l'équipe");
  expect(foldWord('peut-être…')).toBe('peut-être');
  expect(foldWord('—')).toBe('');
});

it('Q3: quotation marks around the whole quote are taken off', () => {
  expect(withoutOuterMarks('« On est seule »')).toBe('On est seule');
  expect(withoutOuterMarks('"On est\nseule"')).toBe('On est\nseule');
  expect(withoutOuterMarks('« oui » et « non')).toBe('« oui » et « non');
});
