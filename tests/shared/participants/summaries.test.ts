import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration } from '../../../shared/participants/formatDuration.ts';
import {
  type Summary,
  summariseClasses,
  summariseDates,
  summariseNumbers,
} from '../../../shared/participants/summaries.ts';
import { writeNumber, writeRounded } from '../../../shared/participants/writeNumber.ts';
import { writeShortSummary, writeSummary } from '../../../shared/participants/writeSummary.ts';

/** As a reader sees it: no-break spaces as spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');
const written = (summary: Summary, language: 'en' | 'fr', isDuration = false) =>
  plain(writeSummary(summary, language, isDuration));

describe('summaries of numbers', () => {
  it('PT15, PT16: count values and missing ones, and know least, greatest, mean and median', () => {
    expect(summariseNumbers([52, null, 29, 41, 38])).toEqual({
      kind: 'number',
      n: 4,
      missing: 1,
      range: { least: 29, greatest: 52 },
      mean: 40,
      median: 39.5,
      total: 160,
    });
  });

  it('PT16: the median of an odd count is the value in the middle, ties or not', () => {
    expect(summariseNumbers([3, 1, 2]).median).toBe(2);
    expect(summariseNumbers([5, 5, 1, 5, 9]).median).toBe(5);
    expect(summariseNumbers([7]).median).toBe(7);
    expect(summariseNumbers([1, 2, 2, 3]).median).toBe(2);
  });

  it('PT16: of no value there is neither range nor mean nor median', () => {
    for (const values of [[], [null, null]]) {
      const summary = summariseNumbers(values);
      expect(summary).toMatchObject({ n: 0, missing: values.length, range: null, mean: null, median: null });
      expect(written(summary, 'en')).toBe('no value');
      expect(written(summary, 'fr')).toBe('aucune valeur');
      expect(writeShortSummary(summary, 'en')).toBe('');
    }
  });

  it('PT16: whatever the order, the median has as many values below it as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 }), (values) => {
        const { median, range, mean } = summariseNumbers(values);
        if (median === null || range === null || mean === null) throw new Error('There are values.');
        const below = values.filter((value) => value < median).length;
        const above = values.filter((value) => value > median).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
        expect(range.least).toBeLessThanOrEqual(median);
        expect(range.greatest).toBeGreaterThanOrEqual(median);
        expect(summariseNumbers([...values].reverse())).toEqual(summariseNumbers(values));
      }),
    );
  });

  it('PT15: are written with median, range, mean and n, and say what is missing', () => {
    const summary = summariseNumbers([29, 57, 38, null]);
    expect(written(summary, 'en')).toBe('median 38 [29–57]; mean 41.3; n = 3; 1 missing');
    expect(written(summary, 'fr')).toBe('médiane 38 [29–57] ; moyenne 41,3 ; n = 3 ; 1 manquante');
    expect(written(summariseNumbers([1, null, null]), 'fr')).toContain('2 manquantes');
    expect(written(summariseNumbers([-5, 4]), 'en')).toContain('median -0.5 [-5 to 4]');
  });

  it('PT17: mean and median have one decimal, rounded half away from zero, without a zero behind it', () => {
    expect(writeRounded(40, 'en')).toBe('40');
    expect(writeRounded(2.25, 'en')).toBe('2.3');
    expect(writeRounded(-2.25, 'en')).toBe('-2.3');
    expect(writeRounded(0.15, 'fr')).toBe('0,2');
    expect(writeRounded((0.1 + 0.2) / 2, 'fr')).toBe('0,2');
    expect(writeRounded(39.96, 'fr')).toBe('40');
    expect(writeRounded(-0.04, 'en')).toBe('0');
  });

  it('PT17: values print as they are stored, with the comma of the language', () => {
    expect(writeNumber(1.125, 'fr')).toBe('1,125');
    expect(writeNumber(0.1 + 0.2, 'en')).toBe('0.3');
    expect(plain(writeNumber(1200.5, 'fr'))).toBe('1 200,5');
    expect(writeNumber(1200.5, 'en')).toBe('1,200.5');
    expect(written(summariseNumbers([1.5, 2.5]), 'fr')).toContain('[1,5–2,5]');
  });
});

describe('summaries of durations, dates and classes', () => {
  it('PT18: durations have a total in hours and minutes, rounded to the minute', () => {
    expect([0, 45, 60, 125, 391, 59.6, 90.5, 6001].map((one) => plain(formatDuration(one)))).toEqual([
      '0 min',
      '45 min',
      '1 h 00',
      '2 h 05',
      '6 h 31',
      '1 h 00',
      '1 h 31',
      '100 h 01',
    ]);
    const summary = summariseNumbers([52, 47, 61, null]);
    expect(written(summary, 'en', true)).toBe('median 52 [47–61]; mean 53.3; total 2 h 40; n = 3; 1 missing');
    expect(plain(writeShortSummary(summary, 'fr', true))).toBe('2 h 40');
  });

  it('PT15: dates have a first and a last, or one day', () => {
    const days = summariseDates(['2026-05-12', null, '2026-03-04']);
    expect(written(days, 'en')).toBe('4 Mar 2026 to 12 May 2026; 1 missing');
    expect(written(days, 'fr')).toBe('04/03/2026 à 12/05/2026 ; 1 manquante');
    expect(written(summariseDates(['2026-03-04', '2026-03-04']), 'fr')).toBe('04/03/2026');
    expect(written(summariseDates([null]), 'en')).toBe('no value');
  });

  it('PT15: classes are counted in their order, empty ones too', () => {
    const counts = summariseClasses(
      [
        { label: 'F', count: 7 },
        { label: 'M', count: 4 },
        { label: 'X', count: 0 },
      ],
      2,
    );
    expect(counts.n).toBe(11);
    expect(written(counts, 'en')).toBe('F 7, M 4, X 0; 2 missing');
    expect(plain(writeShortSummary(counts, 'en'))).toBe('7 F 4 M');
    const many = summariseClasses(
      ['office', 'video', 'home', 'café'].map((label) => ({ label, count: 1 })),
      0,
    );
    expect(plain(writeShortSummary(many, 'fr'))).toBe('4 classes');
  });
});
