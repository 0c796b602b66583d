import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPath, parsePath } from '../../../shared/codebook/themePath.ts';

it.each([
  [['Vécu', 'Solitude'], 'Vécu > Solitude'],
  [['nuit > jour', 'x'], 'nuit \\> jour > x'],
  [['a \\> b'], 'a \\\\> b'],
  [['> 50 ans', 'âge >'], '\\> 50 ans > âge \\>'],
  [['a>b', '->', '> >'], 'a>b > -> > \\> \\>'],
])('H3: %j is written %s and read back', (path, written) => {
  expect(formatPath(path)).toBe(written);
  expect(parsePath(written)).toEqual(path);
});

it('H3: a path typed in a table may have any white space around the sign, and empty names', () => {
  expect(parsePath('  Vécu\u00a0>\nSolitude > ')).toEqual(['Vécu', 'Solitude']);
  expect(parsePath('')).toEqual([]);
});

it('H3: any names without outer white space come back', () => {
  const name = fc
    .array(fc.constantFrom('>', '\\', ' ', 'é', 'a', '👩‍⚕️', '\u00a0'), { minLength: 1, maxLength: 8 })
    .map((signs) => signs.join('').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (path) => {
      expect(parsePath(formatPath(path))).toEqual(path);
    }),
    { numRuns: 2000 },
  );
});
