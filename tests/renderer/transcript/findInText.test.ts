import { describe, expect, it } from 'vitest';
import { findInText } from '../../../renderer/transcript/findInText.ts';

const found = (text: string, query: string) =>
  findInText(text, query).map(({ start, end }) => text.slice(start, end));

describe('findInText', () => {
  it('SR2: finds words without regard to case and accents, as they stand', () => {
    expect(found('Il était là, ETAIT-il ?', 'etait')).toEqual(['était', 'ETAIT']);
  });

  it('SR2, SR3: finds letters whose accents are characters of their own, with the accents', () => {
    expect(found('e\u0301te\u0301 fini', 'ete')).toEqual(['e\u0301te\u0301']);
  });

  it('SR2: takes kinds of apostrophes, quotes, dashes and spaces for one', () => {
    expect(found('C’est\u00a0quoi ? «\u202foui\u202f»', "c'est quoi")).toEqual(['C’est\u00a0quoi']);
    expect(found('mi‑temps', 'mi-temps')).toEqual(['mi‑temps']);
  });

  it('SR2: finds across a line feed, and œ as oe', () => {
    expect(found('ma sœur\net moi', 'soeur et')).toEqual(['sœur\net']);
  });

  it('SR2, SR3: spaces inside quotation marks do not count, and half an œ is no place', () => {
    expect(found('Elle dit « oui » et rit.', '"oui"')).toEqual(['« oui »']);
    expect(found('ma sœur', 'so')).toEqual([]);
  });

  it('finds nothing for nothing, and counts no place twice', () => {
    expect(findInText('aaaa', '  ')).toEqual([]);
    expect(findInText('aaaa', 'aa')).toHaveLength(2);
  });

  it('SR3: keeps emoji whole', () => {
    expect(found('oui 👍 non', '👍')).toEqual(['👍']);
  });
});
