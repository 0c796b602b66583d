import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../renderer/transcript/composeEdits.ts';
import { editOfTyping } from '../../../renderer/transcript/editOfTyping.ts';

const at = (text: string, selectionStart: number, selectionEnd = selectionStart) => ({
  text,
  selectionStart,
  selectionEnd,
});

describe('editOfTyping', () => {
  it('TC1: a letter typed among equal letters is known by the caret', () => {
    expect(editOfTyping(at('aaaa', 2), at('aaaaa', 3))).toEqual({ start: 2, end: 2, insert: 'a' });
  });

  it('TC1: Backspace and Delete are told apart among equal letters', () => {
    expect(editOfTyping(at('aaaa', 2), at('aaa', 1))).toEqual({ start: 1, end: 2, insert: '' });
    expect(editOfTyping(at('aaaa', 2), at('aaa', 2))).toEqual({ start: 2, end: 3, insert: '' });
  });

  it('TC1: what is typed over a selection takes its place', () => {
    expect(editOfTyping(at('la nuit', 3, 7), at('la garde', 8))).toEqual({
      start: 3,
      end: 7,
      insert: 'garde',
    });
  });

  it('TC1: a correction away from the caret is found by what stayed the same', () => {
    expect(editOfTyping(at('la niut dure', 12), at('la nuit dure', 12))).toEqual({
      start: 4,
      end: 6,
      insert: 'ui',
    });
  });

  it('TC1: moving the caret is no edit', () => {
    expect(editOfTyping(at('la nuit', 0), at('la nuit', 5))).toBeNull();
  });

  it('TC2: the edit always leads from the one text to the other', () => {
    const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', ' ') });
    fc.assert(
      fc.property(word, word, fc.nat(12), fc.nat(12), (before, after, from, to) => {
        const edit = editOfTyping(
          at(before, Math.min(from, before.length)),
          at(after, Math.min(to, after.length)),
        );
        expect(edit ? applyEdits(before, [edit]) : before).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });
});
