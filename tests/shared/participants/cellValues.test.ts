import { describe, expect, it } from 'vitest';
import { isMissing, readDate, readDuration, readNumber } from '../../../shared/participants/cellValues.ts';

describe('cells', () => {
  it.each([
    ['29', 29],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1 200', 1200],
    ['1\u202f200,25', 1200.25],
    ['−3', -3],
    ['12 %', null],
    ['1,234,567', null],
    ['12 34', null],
    ['', null],
    ['Infinity', null],
    ['0x1F', null],
  ])('PT4: “%s” as a number is %s', (cell, value) => {
    expect(readNumber(cell)).toBe(value);
  });

  it.each([
    ['14/01/2025', '2025-01-14'],
    ['4/1/2025', '2025-01-04'],
    ['14.01.2025', '2025-01-14'],
    ['2025-01-14', '2025-01-14'],
    ['2025-01-14T00:00:00.000Z', '2025-01-14'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2025', null],
    ['31/04/2025', null],
    ['13/13/2025', null],
    ['14/01/25', null],
    ['14/01-2025', null],
    ['hier', null],
  ])('PT4: “%s” as a date is %s', (cell, value) => {
    expect(readDate(cell)).toBe(value);
  });

  it.each([
    ['1 h 05', 65],
    ['1h05', 65],
    ['1H', 60],
    ['1 heure 5 minutes', 65],
    ['1 hour and 5 min', 65],
    ['65 min', 65],
    ['65', 65],
    ['65,5', 65.5],
    ['65’', 65],
    ['01:05', 65],
    ['1:05:30', 65.5],
    ['45:30', 45.5],
    ['1,5 h', 90],
    ['environ une heure', null],
    ['1:75', null],
    ['', null],
  ])('PT7: “%s” lasts %s minutes', (cell, minutes) => {
    expect(readDuration(cell)).toBe(minutes);
  });

  it('PT7: a bare number under a heading of hours is hours', () => {
    expect(readDuration('1,5', 'hours')).toBe(90);
    expect(readDuration('45 min', 'hours')).toBe(45);
  });

  it('PT5: a formula that failed is missing, a word behind a number sign is not', () => {
    const failed = ['#N/A', '#VALUE!', '#VALEUR!', '#REF!', '#DIV/0!', '#NOM ?'];
    expect(failed.map(isMissing)).toEqual(failed.map(() => true));
    expect(['#1', '#N', 'N/A', '#REF'].map(isMissing)).toEqual([false, false, false, false]);
  });

  it('PT5: nothing and a dash are missing, a zero is not', () => {
    expect(['', '  ', '–', '—', '-', '0'].map(isMissing)).toEqual([true, true, true, true, true, false]);
  });
});
