import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../shared/draft-check/checkDraft.ts';
import { readNumber } from '../../../shared/draft-check/numberWords.ts';
import { countInWords } from '../../../shared/results-section/countInWords.ts';
import { numberInWords } from '../../../shared/results-section/numberInWords.ts';
import { orderBlocks } from '../../../shared/results-section/orderBlocks.ts';
import { outlineNumbers } from '../../../shared/results-section/outlineNumbers.ts';
import { firstLabels, smallStudy } from '../../helpers/smallStudy.ts';

const plain = { as: 'word', isFeminine: false, isCapital: false, noun: null } as const;
const doctors = { one: 'médecin', many: 'médecins' };

describe('numbers in words', () => {
  it.each([
    [21, 'vingt et un'],
    [71, 'soixante et onze'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [99, 'quatre-vingt-dix-neuf'],
    [200, 'deux cents'],
    [380, 'trois cent quatre-vingts'],
    [1280, 'mille deux cent quatre-vingts'],
    [2001, 'deux mille un'],
  ])('RS5: %i is “%s”', (value, written) => expect(numberInWords(value, 'fr')).toBe(written));

  it('RS5: has a feminine, and reads as the number it is', () => {
    expect(numberInWords(31, 'fr', true)).toBe('trente et une');
    expect(numberInWords(42, 'en')).toBe('forty-two');
    for (let value = 1; value <= 100; value++)
      for (const language of ['fr', 'en'] as const)
        if (value < 100 || language === 'fr') expect(readNumber(numberInWords(value, language))).toBe(value);
  });

  it('RS5: counts with a noun, in the number and gender asked for', () => {
    const count = (n: number, look = {}) => countInWords(n, 11, { ...plain, ...look }, 'fr');
    expect(count(8)).toBe('huit');
    expect(count(1, { noun: doctors })).toBe('un seul médecin');
    expect(count(2, { noun: doctors, isCapital: true })).toBe('Deux médecins');
    expect(count(0, { noun: { one: 'infirmière', many: 'infirmières' }, isFeminine: true })).toBe(
      'aucune infirmière',
    );
    expect(count(9, { as: 'numeral', noun: doctors })).toBe('9\u00a0médecins');
    expect(countInWords(1, 11, { ...plain, noun: { one: 'doctor', many: 'doctors' } }, 'en')).toBe(
      'only one doctor',
    );
  });

  it('RS6: says shares that are true', () => {
    const share = (n: number, of: number, look = {}) =>
      countInWords(n, of, { ...plain, as: 'fraction', ...look }, 'fr');
    expect(share(8, 11)).toBe('plus des deux tiers');
    expect(share(6, 12, { noun: doctors })).toBe('la moitié des médecins');
    expect(share(6, 11)).toBe('plus de la moitié');
    expect(share(11, 11, { noun: doctors })).toBe('tous les médecins');
    expect(share(2, 11)).toBe('moins du quart');
    expect(share(1, 11)).toBe('un seul');
    expect(share(5, 0)).toBe('cinq');
  });

  it('RS6: no number in words, figures or shares is ever flagged by the check of drafts', () => {
    for (let n = 1; n <= 11; n++)
      for (const as of ['word', 'numeral', 'fraction'] as const)
        for (const language of ['fr', 'en'] as const) {
          const noun = { one: 'participant', many: 'participants' };
          const said = countInWords(n, 11, { ...plain, as, noun, isCapital: true }, language);
          const [count] = checkDraft(smallStudy, `${said} (${firstLabels(n)}).`, 'document').counts;
          expect(`${said}: ${count?.verdict ?? 'unread'}`).toBe(`${said}: agrees`);
        }
  });
});

describe('the outline', () => {
  it('RS7: is numbered as a thesis, by decimals, or not', () => {
    const headings = [1, 2, 3, 4, 4, 3, 2, 1, 2].map((level) => ({ level, isNumbered: true }));
    expect(outlineNumbers(headings, 'thesis')).toEqual('I. A. 1. a. b. 2. B. II. A.'.split(' '));
    expect(outlineNumbers(headings, 'decimal').at(4)).toBe('1.1.1.2.');
    expect(outlineNumbers(headings, 'none').join('')).toBe('');
    const sample = [{ level: 1, isNumbered: false }, ...headings];
    expect(outlineNumbers(sample, 'thesis').slice(0, 3)).toEqual(['', 'I.', 'A.']);
  });

  it('RS12: positions ascend in any new order, and a block that moves is the one that changes', () => {
    expect(orderBlocks([5, 1, 2, 3, 4])).toEqual([0.5, 1, 2, 3, 4]);
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { maxLength: 30 }), (positions) => {
        const ordered = orderBlocks(positions);
        expect(ordered).toHaveLength(positions.length);
        for (let at = 1; at < ordered.length; at++)
          expect(ordered[at]).toBeGreaterThan(ordered[at - 1] ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});
