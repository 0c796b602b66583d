import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardFormula, keepApostrophe, unguardFormula } from '../../../shared/files/formulaGuard.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+33', "'+33"],
  ['- oui', "'- oui"],
  ['@nom', "'@nom"],
  ['\tx', "'\tx"],
  ['\nx', "'\nx"],
  ['＝1', "'＝1"],
  ["'=x", "''=x"],
  ["''-x", "'''-x"],
  ["l'été", "l'été"],
  ["'l'été'", "'l'été'"],
  ['1 = 1', '1 = 1'],
  ['', ''],
])('EX12: %j is written %j', (text, written) => {
  expect(guardFormula(text)).toBe(written);
  expect(unguardFormula(written)).toBe(text);
});

it('EX12: whatever is written comes back, guarded or kept', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+\-@'\t\n＝]{0,4}.{0,4}$/));
  fc.assert(
    fc.property(text, (one) => {
      expect(unguardFormula(guardFormula(one))).toBe(one);
      expect(unguardFormula(keepApostrophe(one))).toBe(one);
      expect(guardFormula(one)).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});
