import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineRows } from '../../../renderer/transcript/lineRows.ts';
import { offsetAt, placeAt, rangeBetween } from '../../../renderer/transcript/textPlace.ts';
import { buildText } from '../../helpers/projectBuilder.ts';

const long =
  'La nuit on est seule avec le téléphone, et puis voilà 👩‍👩‍👧 ça sonne quand même, je réponds toujours.';
const text = buildText('E1', ['MP : Et la nuit ?', `E1 : ${long}`, '', 'Voilà.']);
const rows = lineRows(text);

describe('textPlace', () => {
  it('TS2: where one line ends and the next begins, a beginning goes down and an end stays up', () => {
    const second = rows[2]?.start ?? 0;
    expect(rows[1]?.end).toBe(second);
    expect(placeAt(rows, second, 'after')).toEqual({ line: 2, column: 0 });
    expect(placeAt(rows, second, 'before')).toEqual({ line: 1, column: second - (rows[1]?.start ?? 0) });
  });

  it('TS3: a position in a label goes to its turn for a beginning, to the line before for an end', () => {
    const label = text.text.indexOf('E1 :');
    expect(placeAt(rows, label + 1, 'after')).toEqual({ line: 1, column: 0 });
    expect(placeAt(rows, label + 1, 'before')).toEqual({ line: 0, column: 12 });
  });

  it('TS4: a selection that ends at the start of the next turn does not take its label in', () => {
    const range = rangeBetween(rows, { line: 0, column: 3 }, { line: 1, column: 0 });
    expect(text.text.slice(range.start, range.end)).toBe('la nuit ?');
  });

  it('TS4: places may come in any order', () => {
    const [a, b] = [
      { line: 1, column: 5 },
      { line: 2, column: 4 },
    ];
    expect(rangeBetween(rows, a, b)).toEqual(rangeBetween(rows, b, a));
  });

  it('TS1: every position within a line comes back exactly, from both sides', () => {
    fc.assert(
      fc.property(
        fc.nat(text.text.length),
        fc.constantFrom('before' as const, 'after' as const),
        (offset, side) => {
          const isInLine = rows.some(({ start, end }) => offset >= start && offset <= end);
          if (isInLine) expect(offsetAt(rows, placeAt(rows, offset, side))).toBe(offset);
        },
      ),
    );
  });

  it('TS1: every passage within the lines comes back exactly', () => {
    const inLines = fc
      .nat(text.text.length)
      .filter((at) => rows.some(({ start, end }) => at >= start && at <= end));
    fc.assert(
      fc.property(inLines, inLines, (one, other) => {
        const [start, end] = one < other ? [one, other] : [other, one];
        if (start === end) return;
        const back = rangeBetween(rows, placeAt(rows, start, 'after'), placeAt(rows, end, 'before'));
        const isStartOfLine = rows.some((row) => row.start === end && row.end !== end);
        if (!isStartOfLine) expect(back).toEqual({ start, end });
        else expect(text.text.slice(back.end, end).replace(/[A-Z0-9]+ : |\s/gu, '')).toBe('');
      }),
    );
  });
});
