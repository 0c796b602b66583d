import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { isRow, rowSchema } from '../../../shared/project-file/codingsEntry.ts';
import { guidOf } from '../../helpers/guids.ts';

const row = [guidOf('coding'), 0, 1, 4, 9, 'seule', '', ' ici', '', '2026-03-01T10:00:00.000Z'];
const anyValue = fc.oneof(
  fc.constantFrom(
    ...row,
    null,
    undefined,
    -1,
    1.5,
    2 ** 53,
    Number.NaN,
    guidOf('x').toLowerCase(),
    '2026-03-01',
  ),
  fc.jsonValue(),
);
const anyChange = fc.record({ at: fc.nat(row.length), value: anyValue });

test('PF9, PF10: the quick question about a row says what its schema says', () => {
  expect(isRow(row)).toBe(true);
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 3 }), fc.nat(row.length + 1), (changes, length) => {
      const changed: unknown[] = [...row];
      for (const { at, value } of changes) changed[at] = value;
      for (const one of [changed, changed.slice(0, length)])
        expect(isRow(one)).toBe(z.safeParse(rowSchema, one).success);
    }),
  );
  for (const value of [null, undefined, 'row', { ...row, length: row.length }])
    expect(isRow(value)).toBe(false);
});
