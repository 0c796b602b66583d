import { describe, expect, it } from 'vitest';
import { joinUnit, splitUnit } from '../../../shared/participants/nameAndUnit.ts';

describe('the unit of a characteristic', () => {
  it('PT13: stands in brackets at the end of the name', () => {
    expect(splitUnit('Gardes (par mois)')).toEqual({ name: 'Gardes', unit: 'par mois' });
    expect(splitUnit('Âge')).toEqual({ name: 'Âge', unit: '' });
    expect(splitUnit('(ans)')).toEqual({ name: '(ans)', unit: '' });
    expect(splitUnit('Garde (nuit) seule')).toEqual({ name: 'Garde (nuit) seule', unit: '' });
  });

  it('PT13: is joined to the name as it was split from it', () => {
    for (const whole of ['Gardes (par mois)', 'Âge', 'Garde (nuit) seule', 'A (b) (c)']) {
      const { name, unit } = splitUnit(whole);
      expect(joinUnit(name, unit)).toBe(whole);
    }
    expect(joinUnit(' Âge ', ' (ans) ')).toBe('Âge (ans)');
  });
});
