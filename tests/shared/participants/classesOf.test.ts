import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, classKeyOf } from '../../../shared/participants/classesOf.ts';
import { matchClasses } from '../../../shared/participants/matchClasses.ts';
import { boundsOf, classIndexOf, numberClassKey } from '../../../shared/participants/numberClasses.ts';
import { quartileBounds, roundBounds } from '../../../shared/participants/proposeBounds.ts';
import type { CharacteristicId } from '../../../shared/project/ids.ts';
import type { Characteristic, CharacteristicValue } from '../../../shared/project/records.ts';
import { studyWith } from './studyWith.ts';

type Values = readonly (CharacteristicValue | null)[];

function classes(
  type: Characteristic['type'],
  values: Values,
  listed: string[] = [],
  language: 'en' | 'fr' = 'en',
) {
  const project = studyWith({ trait: { type, classes: listed, values } });
  const found = classesOf(project, 'trait' as CharacteristicId, language);
  const labelOf = (id: string) => id.replace('participant ', '');
  return {
    classes: found.classes.map(({ key, label, participantIds }) => [key, label, participantIds.map(labelOf)]),
    missing: found.missing.map(labelOf),
  };
}

describe('classes of a characteristic', () => {
  it('PT20: are the values in use, in natural order, and say who has none', () => {
    expect(classes('text', ['b 10', 'b 9', null, 'b 9'])).toEqual({
      classes: [
        ['b 9', 'b 9', ['E2', 'E4']],
        ['b 10', 'b 10', ['E1']],
      ],
      missing: ['E3'],
    });
  });

  it('PT20: are the listed ones first, empty ones too, then what is in none of them', () => {
    expect(classes('ordered', ['often', 'odd', 'never'], ['never', 'seldom', 'often']).classes).toEqual([
      ['never', 'never', ['E3']],
      ['seldom', 'seldom', []],
      ['often', 'often', ['E1']],
      ['odd', 'odd', ['E2']],
    ]);
  });

  it('PT20: of a number without bounds are its values by size', () => {
    expect(classes('number', [10, 9, 9.5], [], 'fr').classes.map(([key, label]) => [key, label])).toEqual([
      ['9', '9'],
      ['9.5', '9,5'],
      ['10', '10'],
    ]);
  });

  it('PT20, PT21: of a number with bounds are open at both ends, and a bound begins the class above it', () => {
    expect(classes('number', [29, 30, 39, 40, null], ['40', '30'])).toEqual({
      classes: [
        ['..30', 'Under 30', ['E1']],
        ['30..40', '30–39', ['E2', 'E3']],
        ['40..', '40 and over', ['E4']],
      ],
      missing: ['E5'],
    });
  });

  it('PT21: say "under" where values or bounds are not whole, and need one number for a class of one', () => {
    const labels = (values: Values, bounds: string[], language: 'en' | 'fr' = 'en') =>
      classes('number', values, bounds, language).classes.map(([, label]) => label);
    expect(labels([39.5], ['30', '40'])).toEqual(['Under 30', '30 – < 40', '40 and over']);
    expect(labels([3], ['1', '2', '4.5'], 'fr')).toEqual([
      'Moins de 1',
      '1 – < 2',
      '2 – < 4,5',
      '4,5 et plus',
    ]);
    expect(labels([3], ['1', '2', '4'])).toEqual(['Under 1', '1', '2–3', '4 and over']);
    expect(labels([3], ['-5', '5'])[1]).toBe('-5 to 4');
  });

  it('PT20: every number is in exactly one class, and its key says between which bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 6 }),
        fc.integer({ min: -60, max: 60 }),
        (given, value) => {
          const characteristic = { type: 'number', classes: given.map(String) } as const;
          const bounds = boundsOf(characteristic);
          const index = classIndexOf(bounds, value);
          expect(bounds[index - 1] ?? -Infinity).toBeLessThanOrEqual(value);
          expect(bounds[index] ?? Infinity).toBeGreaterThan(value);
          const key = bounds.length === 0 ? String(value) : numberClassKey(bounds, index);
          expect(classKeyOf(characteristic, value)).toBe(key);
        },
      ),
    );
  });
});

describe('proposed bounds', () => {
  it('PT22: are round and make five classes or fewer', () => {
    expect(roundBounds([29, 34, 57, 41])).toEqual([30, 40, 50]);
    expect(roundBounds([2, 24, 9])).toEqual([5, 10, 15, 20]);
    expect(roundBounds([0.1, 0.4])).toEqual([0.2, 0.3, 0.4]);
    expect(roundBounds([7, 7])).toEqual([]);
    expect(roundBounds([])).toEqual([]);
  });

  it('PT22: or stand at the quartiles', () => {
    expect(quartileBounds([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([3, 5, 7]);
    expect(quartileBounds([1, 1, 1, 1])).toEqual([]);
    expect(quartileBounds([0.5, 1.5, 2.5])).toEqual([1, 1.5, 2]);
  });

  it('PT22: never leave the first or the last class without a value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 }),
        (values) => {
          for (const bounds of [roundBounds(values), quartileBounds(values)]) {
            expect(bounds.length).toBeLessThanOrEqual(4);
            expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
            for (const bound of bounds) {
              expect(values.some((value) => value < bound)).toBe(true);
              expect(values.some((value) => value >= bound)).toBe(true);
            }
          }
        },
      ),
    );
  });
});

describe('choosing participants by class', () => {
  const project = studyWith({
    sex: { type: 'text', values: ['F', 'M', 'F', null] },
    age: { type: 'number', classes: ['40'], values: [29, 45, 41, 50] },
  });
  const sex = (key: string | null) => ({ characteristicId: 'sex' as CharacteristicId, key });
  const age = (key: string) => ({ characteristicId: 'age' as CharacteristicId, key });
  const found = (...choices: Parameters<typeof matchClasses>[1]) => {
    const ids = matchClasses(project, choices);
    return ids && [...ids].map((id) => id.replace('participant ', ''));
  };

  it('PT25: takes one of the classes of each characteristic, and so for every characteristic', () => {
    expect(found()).toBeNull();
    expect(found(sex('F'))).toEqual(['E1', 'E3']);
    expect(found(sex('F'), sex('M'))).toEqual(['E1', 'E2', 'E3']);
    expect(found(sex('F'), sex('M'), age('40..'))).toEqual(['E2', 'E3']);
    expect(found(sex('X'))).toEqual([]);
  });

  it('PT25: finds who has no value, and forgets characteristics that are gone', () => {
    expect(found(sex(null))).toEqual(['E4']);
    expect(found({ characteristicId: 'gone' as CharacteristicId, key: 'x' })).toBeNull();
  });
});
