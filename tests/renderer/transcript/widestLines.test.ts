import { describe, expect, it } from 'vitest';
import type { LineRow } from '../../../renderer/transcript/lineRows.ts';
import { widestLines } from '../../../renderer/transcript/widestLines.ts';

function rowsOf(text: string): LineRow[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const row = { start, end: start + line.length, number: String(index + 1), turnIndex: 0 };
    start += line.length + 1;
    return { ...row, isFirstOfTurn: index === 0, hasGap: false };
  });
}

describe('TG4: the lines that may be the widest', () => {
  it('are those of the widest characters, not those of the most', () => {
    const text = ['illillillillill', 'mwmwmwmwmw', 'abcabcabc'].join('\n');
    expect(widestLines(text, rowsOf(text))[0]).toBe('mwmwmwmwmw');
  });

  it('are twenty-four at most, and none of an empty text', () => {
    const text = Array.from({ length: 40 }, (_, index) => 'a'.repeat(index)).join('\n');
    const widest = widestLines(text, rowsOf(text));
    expect(widest.map((line) => line.length)).toEqual(Array.from({ length: 24 }, (_, at) => 39 - at));
    expect(widestLines('', [])).toEqual([]);
  });
});
