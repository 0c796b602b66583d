import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveEndByWord, moveStartByWord, snapToWord } from '../../../renderer/transcript/moveByWord.ts';
import { buildText } from '../../helpers/projectBuilder.ts';

const text = buildText('E1', ['MP : Et la nuit ?', 'E1 : L’été, on  est seule.']);
const passage = (quote: string) => {
  const start = text.text.indexOf(quote);
  return { start, end: start + quote.length };
};
const quote = ({ start, end }: { start: number; end: number }) => text.text.slice(start, end);

describe('moveByWord', () => {
  it('TB1: an end goes to the end of the next word, or of the one before', () => {
    expect(quote(moveEndByWord(text, passage('on'), 1))).toBe('on  est');
    expect(quote(moveEndByWord(text, passage('on  est'), -1))).toBe('on');
    expect(quote(moveStartByWord(text, passage('on'), -1))).toBe('L’été, on');
    expect(quote(moveStartByWord(text, passage('on  est'), 1))).toBe('est');
  });

  it('TB1: from the middle of a word, the whole word comes in first', () => {
    expect(quote(moveEndByWord(text, passage('on  es'), 1))).toBe('on  est');
    expect(quote(moveStartByWord(text, passage('té, on'), -1))).toBe('L’été, on');
  });

  it('TB1: labels are stepped over', () => {
    expect(quote(moveEndByWord(text, passage('nuit ?'), 1))).toBe('nuit ?\nE1 : L’été,');
    expect(quote(moveStartByWord(text, passage('L’été,'), -1))).toBe('?\nE1 : L’été,');
  });

  it('TB2: one word is left, and the ends of the text hold', () => {
    expect(quote(moveEndByWord(text, passage('on'), -1))).toBe('on');
    expect(quote(moveStartByWord(text, passage('on'), 1))).toBe('on');
    expect(quote(moveEndByWord(text, passage('seule.'), 1))).toBe('seule.');
    expect(quote(moveStartByWord(text, passage('Et'), -1))).toBe('Et');
  });

  it('TB1: the pointer finds the nearest end of a word', () => {
    const seule = passage('seule.');
    expect(snapToWord(text, seule.start + 1, 'start')).toBe(seule.start);
    expect(snapToWord(text, seule.end - 1, 'end')).toBe(seule.end);
  });

  it('TB2: no move empties a passage or leaves the text', () => {
    const range = fc.tuple(fc.nat(text.text.length - 1), fc.nat(20)).map(([start, length]) => ({
      start,
      end: Math.min(start + length + 1, text.text.length),
    }));
    fc.assert(
      fc.property(range, fc.constantFrom(-1 as const, 1 as const), (one, direction) => {
        for (const moved of [moveEndByWord(text, one, direction), moveStartByWord(text, one, direction)]) {
          expect(moved.end).toBeGreaterThan(moved.start);
          expect(moved.start).toBeGreaterThanOrEqual(0);
          expect(moved.end).toBeLessThanOrEqual(text.text.length);
        }
      }),
    );
  });
});
