import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, wordsIn } from '../../../shared/transcript/countWords.ts';
import { buildText } from '../../helpers/projectBuilder.ts';
import { arbitraryText } from './arbitraryText.ts';

describe('words', () => {
  it.each([
    ['l’hôpital peut-être', 2],
    ['Bonjour\u00a0!\u202f« Oui »', 2],
    ['– … (!) « » 👍', 0],
    ['23h12, 3 %', 2],
    ['漢字 дом e\u0301té', 3],
    ['a\u2028b\u3000c\u0085d', 4],
    ['\u{1D400}\u{1D401} ²', 2],
    ['', 0],
  ])('W1: “%s” holds %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('W1: agrees with splitting at white space, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryText, fc.string({ unit: 'binary' })), (text) => {
        const tokens = text.split(/\p{White_Space}+/u).filter((token) => /[\p{L}\p{N}]/u.test(token));
        expect(countWords(text)).toBe(tokens.length);
      }),
    );
  });

  const text = buildText('E1', ['MP : Et la nuit ?', 'E1 : On est seule, très seule.']);
  const at = (words: string) => text.text.indexOf(words);

  it('W2: labels are left out, also where no space follows them', () => {
    expect(text.wordCount).toBe(8);
    expect(countWords('E4:bonjour', 3, 10)).toBe(1);
  });

  it('W3: a word counts where its first character lies', () => {
    expect(wordsIn(text, [{ start: at('n est'), end: at('seule') + 2 }])).toBe(2);
    expect(wordsIn(text, [{ start: at('eule,'), end: at('eule,') + 2 }])).toBe(0);
    expect(wordsIn(text, [{ start: at('eule,'), end: at(' très') + 2 }])).toBe(1);
  });

  it('W3: however many passages hold it, it counts once', () => {
    const one = { start: at('On'), end: at('très') };
    expect(wordsIn(text, [one, one, { start: at('seule'), end: text.text.length }])).toBe(5);
  });

  it('W4: counts only the turns asked for', () => {
    const all = [{ start: 0, end: text.text.length }];
    expect(wordsIn(text, all)).toBe(8);
    expect(wordsIn(text, all, (turn) => turn.participantId !== null)).toBe(5);
  });
});
