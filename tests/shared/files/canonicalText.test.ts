import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../shared/files/canonicalText.ts';

describe('F1: canonical text', () => {
  it('X1, F1: CRLF and CR become LF', () => {
    expect(canonicalText('a\r\nb\rc\n\r\nd\r\r\n')).toEqual({ text: 'a\nb\nc\n\nd\n\n', problems: [] });
  });

  it('X1, F1: one byte order mark goes, a second stays', () => {
    expect(canonicalText('\ufeff\ufeffa').text).toBe('\ufeffa');
    expect(canonicalText('a\ufeff').text).toBe('a\ufeff');
  });

  it('X1, F1: nothing else is normalised', () => {
    const text = ' \u00a0\u202fe\u0301 é \u2028 \u2029 \u0085 \u200b\t👩‍⚕️ ﬁ  ';
    expect(canonicalText(text)).toEqual({ text, problems: [] });
  });

  it('X1, F1: NUL and other control characters become �, counted, with the line of the first', () => {
    expect(canonicalText('a\nb\u0000c\n\u0007\u000b\u000c\u001f')).toEqual({
      text: 'a\nb�c\n����',
      problems: [{ problem: 'nulReplaced', params: { count: 5 }, line: 2 }],
    });
  });

  it('F1: half of a surrogate pair becomes �, whole pairs stay', () => {
    expect(canonicalText('\ud83d\ude00 \ud83d x \ude00').text).toBe('\ud83d\ude00 \ufffd x \ufffd');
  });

  it('F1: what is canonical stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        const once = canonicalText(text).text;
        if (!once.startsWith('\ufeff')) expect(canonicalText(once)).toEqual({ text: once, problems: [] });
      }),
    );
  });
});
