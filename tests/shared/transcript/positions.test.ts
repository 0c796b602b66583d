import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codePointIndex,
  countCodePoints,
  fromCodePoint,
  toCodePoint,
} from '../../../shared/transcript/codePoints.ts';
import { clusterStarts, countGraphemes, snapToGrapheme } from '../../../shared/transcript/graphemes.ts';
import { contains, overlaps, trimRange, uniteRanges } from '../../../shared/transcript/textRange.ts';
import { turnIndexAt, turnsInRange } from '../../../shared/transcript/turns.ts';
import { isGraphemeBoundary } from '../../helpers/isGraphemeBoundary.ts';
import { arbitraryText } from './arbitraryText.ts';

const anyText = fc.oneof(arbitraryText, fc.string({ unit: 'binary' }));

describe('code points', () => {
  it('X3: counts an emoji as one', () => {
    expect(toCodePoint('a👍b', 3)).toBe(2);
    expect(fromCodePoint('a👍b', 2)).toBe(3);
    expect(countCodePoints('a👍b')).toBe(3);
  });

  it('X3: an offset inside a pair is the pair’s start, half a pair is one code point', () => {
    expect(toCodePoint('a👍b', 2)).toBe(1);
    expect(toCodePoint('\ud83da\udc4db', 3)).toBe(3);
  });

  it('X3: both ways undo each other at every code point', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const index = codePointIndex(text);
        let offset = 0;
        [...text].forEach((character, position) => {
          expect(index.toCodePoint(offset)).toBe(position);
          expect(toCodePoint(text, offset)).toBe(position);
          expect(index.fromCodePoint(position)).toBe(offset);
          offset += character.length;
        });
        expect(index.toCodePoint(text.length)).toBe([...text].length);
        expect(index.fromCodePoint([...text].length)).toBe(text.length);
      }),
    );
  });
});

describe('grapheme clusters', () => {
  it('X2, X4: snaps out of an accent, an emoji of several persons and a flag', () => {
    const text = 'e\u0301👩🏽‍⚕️🇫🇷.';
    expect([0, 1, 2, 3, 9, 10, 13].map((offset) => snapToGrapheme(text, offset, 'back'))).toEqual([
      0, 0, 2, 2, 9, 9, 13,
    ]);
    expect([1, 3, 10, 99].map((offset) => snapToGrapheme(text, offset, 'forward'))).toEqual([2, 9, 13, 14]);
    expect(countGraphemes(text)).toBe(4);
  });

  it('X4: agrees with the segmenter at every offset of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const segments = [...new Intl.Segmenter('und').segment(text)].map(({ index }) => index);
        const found = clusterStarts(text, 0, text.length) ?? Array.from(text, (_, index) => index);
        expect(found).toEqual(segments);
        const boundaries = new Set([...segments, 0, text.length]);
        for (let offset = 0; offset <= text.length; offset++) {
          expect(isGraphemeBoundary(text, offset)).toBe(boundaries.has(offset));
          expect(boundaries.has(snapToGrapheme(text, offset, 'back'))).toBe(true);
          expect(snapToGrapheme(text, offset, 'forward')).toBeGreaterThanOrEqual(offset);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('X4: takes a letter with a thousand accents as one', () => {
    const text = `a${'\u0301'.repeat(1000)}b`;
    expect(clusterStarts(text, 0, text.length)).toEqual([0, 1001]);
    expect(snapToGrapheme(text, 500, 'back')).toBe(0);
  });
});

describe('ranges', () => {
  it('X5, X6: trims white space of every kind, and an all-white range to its start', () => {
    expect(trimRange('\u00a0 oui\u202f\n', { start: 0, end: 7 })).toEqual({ start: 2, end: 5 });
    expect(trimRange('a   b', { start: 1, end: 4 })).toEqual({ start: 1, end: 1 });
  });

  it('X7: touching is not overlapping', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
    expect(overlaps({ start: 2, end: 2 }, { start: 0, end: 5 })).toBe(false);
    expect(contains({ start: 0, end: 5 }, { start: 0, end: 5 })).toBe(true);
  });

  it('X7: unites ranges that overlap or touch', () => {
    const ranges = [
      { start: 5, end: 7 },
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 4, end: 4 },
    ];
    expect(uniteRanges(ranges)).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 7 },
    ]);
  });
});

describe('turns at a place', () => {
  const turns = [
    { start: 0, end: 4 },
    { start: 4, end: 9 },
  ];

  it('T1: finds the turn of a character, and none behind the last', () => {
    expect([0, 3, 4, 8, 9].map((offset) => turnIndexAt(turns, offset))).toEqual([0, 0, 1, 1, -1]);
    expect(turnIndexAt([], 0)).toBe(-1);
  });

  it('T1: finds the turns of a range', () => {
    expect(turnsInRange(turns, { start: 2, end: 4 })).toEqual({ first: 0, end: 1 });
    expect(turnsInRange(turns, { start: 3, end: 5 })).toEqual({ first: 0, end: 2 });
    expect(turnsInRange(turns, { start: 9, end: 12 })).toEqual({ first: 2, end: 2 });
  });
});
