import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClipboardTable, writeClipboardTable } from '../../../shared/participants/clipboardTable.ts';

describe('rows on the clipboard', () => {
  it('PT10: have tabs between cells and lines between rows; the last line feed opens no row', () => {
    expect(readClipboardTable('E1\tF\t29\r\nE2\t\t52\r\n')).toEqual([
      ['E1', 'F', '29'],
      ['E2', '', '52'],
    ]);
    expect(readClipboardTable('one')).toEqual([['one']]);
    expect(readClipboardTable('')).toEqual([['']]);
    expect(readClipboardTable('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });

  it('PT10: a quoted cell may hold tabs, line feeds and quotes', () => {
    expect(readClipboardTable('"a\tb\nc ""d"""\t2\n3')).toEqual([['a\tb\nc "d"', '2'], ['3']]);
  });

  it('PT10: quotes of prose are characters of the cell', () => {
    expect(readClipboardTable('"nuit" longue\tsa "nuit"\n"jamais\tclos')).toEqual([
      ['"nuit" longue', 'sa "nuit"'],
      ['"jamais', 'clos'],
    ]);
  });

  it('PT10: what is copied is pasted again as it was', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '"', '\t', 'a\nb', '""', '"a"', '"a" b'),
    );
    const width = fc.integer({ min: 1, max: 4 });
    const rows = width.chain((length) =>
      fc.array(fc.array(cell, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(rows, (table) => {
        const asLines = table.map((row) => row.map((one) => one.replace(/\r\n?/gu, '\n')));
        const alone = asLines.length > 1 && asLines.at(-1)?.join('') === '' && asLines.at(-1)?.length === 1;
        fc.pre(!alone);
        expect(readClipboardTable(writeClipboardTable(asLines))).toEqual(asLines);
      }),
    );
  });
});
