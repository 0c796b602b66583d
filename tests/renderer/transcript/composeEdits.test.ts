import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, composeEdit, type TextEdit } from '../../../renderer/transcript/composeEdits.ts';

const compose = (edits: readonly TextEdit[]) => edits.reduce<TextEdit[]>(composeEdit, []);

describe('composeEdits', () => {
  it('TC1: letters typed one after the other are one edit of the original', () => {
    expect(
      compose([
        { start: 3, end: 3, insert: 'é' },
        { start: 4, end: 4, insert: 't' },
      ]),
    ).toEqual([{ start: 3, end: 3, insert: 'ét' }]);
  });

  it('TC1: edits apart from each other stay apart, in the positions of the original', () => {
    expect(
      compose([
        { start: 0, end: 2, insert: 'abcd' },
        { start: 10, end: 11, insert: '' },
      ]),
    ).toEqual([
      { start: 0, end: 2, insert: 'abcd' },
      { start: 8, end: 9, insert: '' },
    ]);
  });

  it('TC1, TC3: what was typed and taken back again leaves nothing', () => {
    expect(
      compose([
        { start: 5, end: 5, insert: 'oups' },
        { start: 5, end: 9, insert: '' },
      ]),
    ).toEqual([]);
  });

  it('TC2: any run of edits gives the same text at once as one after the other, in order and apart', () => {
    const step = fc.record({
      at: fc.nat(40),
      length: fc.nat(6),
      insert: fc.constantFrom('', 'a', 'é', 'ab', '\n', '👩‍👧'),
    });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30, unit: fc.constantFrom('a', 'b', ' ', 'é') }),
        fc.array(step, { maxLength: 12 }),
        (text, steps) => {
          let now = text;
          let edits: TextEdit[] = [];
          for (const { at, length, insert } of steps) {
            const start = Math.min(at, now.length);
            const end = Math.min(start + length, now.length);
            edits = composeEdit(edits, { start, end, insert });
            now = now.slice(0, start) + insert + now.slice(end);
          }
          expect(applyEdits(text, edits)).toBe(now);
          edits.forEach((edit, index) => {
            expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
            expect(edit.end).toBeLessThanOrEqual(text.length);
          });
        },
      ),
      { numRuns: 2000 },
    );
  });
});
