import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinQuotes, quotesAsText } from '../../../shared/results-section/citedQuotes.ts';
import { inQuotationMarks, type Typography, typeset } from '../../../shared/results-section/typeset.ts';
import { noVectors, publishedVectors } from '../../helpers/publishedVectors.ts';

const narrow: Typography = { language: 'fr', spaces: 'narrow' };
const full: Typography = { language: 'fr', spaces: 'full' };
const english: Typography = { language: 'en', spaces: 'narrow' };
const vectors = publishedVectors('typography_fr');

describe('typesetting', () => {
  if (vectors.length === 0) it.skip(noVectors, () => undefined);
  it.each(vectors.filter(({ input }) => 'text' in input).map((one) => [one.id, one] as const))(
    'QT3: published example %s',
    (_, { input, expected }) => {
      expect(typeset(String(input.text), narrow)).toBe(expected.text);
      expect(typeset(String(input.text), full)).toBe(expected.text_nbsp_profile);
    },
  );

  it.each(vectors.filter(({ input }) => 'quotes' in input).map((one) => [one.id, one] as const))(
    'QT10: published example %s',
    (_, { input, expected }) => {
      const labels = input.format === 'before' ? 'colon' : 'after';
      const quotes = (input.quotes as [string, string][]).map(([who, words]) => ({
        who,
        words: typeset(words, narrow, true),
      }));
      expect(quotesAsText(joinQuotes(quotes, { ...narrow, labels }))).toBe(expected.text);
    },
  );

  it('QT4: sets apostrophes between letters, ellipses, and cuts in square brackets', () => {
    for (const look of [narrow, full, english]) {
      expect(typeset("l'eau, aujourd'hui", look)).toBe('l’eau, aujourd’hui');
      expect(typeset("les internes' nuits, '98", look)).toBe("les internes' nuits, '98");
      expect(typeset('je... non.... si..', look)).toBe('je… non… si..');
      expect(typeset('(...) on (…) dort [...] mal […]', look)).toBe('[…] on […] dort […] mal […]');
    }
  });

  it('QT5: leaves times, addresses and half quotation marks alone', () => {
    for (const text of [
      'à 10:30',
      'voir https://a.b/c?d=e;f',
      'a.b@c.fr',
      'il a dit "non',
      'rien » du tout "',
    ])
      expect(typeset(text, narrow).replace(/\u202f»/u, ' »')).toBe(text);
  });

  it('QT3: sets English quotes and keeps French spaces inside them', () => {
    expect(typeset(`"I don't know"`, english)).toBe('“I don’t know”');
    expect(inQuotationMarks(typeset('He said "no" ?', english, true), english)).toBe('“He said ‘no’\u00a0?”');
  });

  const pieces = fc.array(
    fc.constantFrom(
      ...[
        '« ',
        ' »',
        '"',
        '“',
        '”',
        "l'",
        '…',
        '...',
        '(...)',
        ' ?',
        '!',
        ' ; ',
        ':',
        ' : ',
        '10:30',
        ' 50 %',
        '% ',
      ],
      ...['http://a.b/?c ', 'mot', 'Été ', ' ', '\u00a0', '\u202f', '(rires)', '[sic]', "'", 'E4', '7', '’'],
    ),
    { maxLength: 14 },
  );
  const anyText = fc.oneof(
    pieces.map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const looks = fc.constantFrom(narrow, full, english);

  it('QT2: changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, looks, fc.boolean(), (text, look, isInside) => {
        const once = typeset(text, look, isInside);
        expect(typeset(once, look, isInside)).toBe(once);
      }),
      { numRuns: 4000 },
    );
  });

  it('QT1: never touches a letter, a digit or the order of words', () => {
    fc.assert(
      fc.property(anyText, looks, (text, look) => {
        const words = (one: string) => one.match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(words(typeset(text, look))).toEqual(words(text));
      }),
      { numRuns: 2000 },
    );
  });
});
