import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { QuoteMark } from '../../../shared/project/resultsRecords.ts';
import { withMark } from '../../../shared/results-section/withMark.ts';

const mark = fc
  .record({
    kind: fc.constantFrom<QuoteMark['kind']>('cut', 'bracket', 'sic'),
    start: fc.nat({ max: 60 }),
    length: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ kind, start, length }): QuoteMark => ({ kind, start, end: start + length, text: '' }));

it('RS47: marks stand in order, never overlap, and the last one made is always there', () => {
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 12 }), (added) => {
      const marks = added.reduce<QuoteMark[]>(withMark, []);
      expect(marks).toContain(added.at(-1));
      for (const [index, { start }] of marks.entries())
        expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
    }),
  );
});
