import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../../shared/files/detectDelimiter.ts';
import { readTable } from '../../../shared/files/readTable.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { buildDocx, buildXlsx, paragraph } from '../../helpers/officeBuilder.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function rowsOf(fileName: string, bytes: Uint8Array | string): string[][] | string {
  const table = readTable(fileName, typeof bytes === 'string' ? utf8(bytes) : bytes);
  return isRefusal(table) ? table.refused : table.rows;
}
const problemsOf = (fileName: string, bytes: Uint8Array | string) => {
  const table = readTable(fileName, typeof bytes === 'string' ? utf8(bytes) : bytes);
  return isRefusal(table) ? table.refused : table.problems.map(({ problem, line }) => [problem, line]);
};

describe('F9: .csv', () => {
  it('F9: semicolon, comma and tab are told apart', () => {
    expect(rowsOf('t.csv', 'a;b\n1,5;2\n')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect(rowsOf('t.csv', 'a,b\nx;y,z')).toEqual([
      ['a', 'b'],
      ['x;y', 'z'],
    ]);
    expect(rowsOf('t.tsv', 'a\tb\nx,y\tz;w')).toEqual([
      ['a', 'b'],
      ['x,y', 'z;w'],
    ]);
  });

  it('F9: delimiters inside quotation marks do not count', () => {
    const csv = 'participant;quote\nE1;"oui, non, peut-être, enfin, si"\nE2;"a, b, c ""d"", e, f"\n';
    expect(detectDelimiter(csv)).toBe(';');
    expect(rowsOf('t.csv', csv)).toEqual([
      ['participant', 'quote'],
      ['E1', 'oui, non, peut-être, enfin, si'],
      ['E2', 'a, b, c "d", e, f'],
    ]);
  });

  it('F9: a heading above the table and empty records do not mislead, prose in one column is one column', () => {
    expect(detectDelimiter('Participants\n\na;b;c\n1;2;3\n4;5;6\n')).toBe(';');
    expect(rowsOf('t.csv', 'quote\noui, non\npeut-être\nsi, mais, enfin\n')).toEqual([
      ['quote'],
      ['oui, non'],
      ['peut-être'],
      ['si, mais, enfin'],
    ]);
  });

  it('F9: line feeds in a cell stay, in every kind of line end', () => {
    expect(rowsOf('t.csv', 'a,b\r\n"x\r\ny",z\r\n')).toEqual([
      ['a', 'b'],
      ['x\ny', 'z'],
    ]);
    expect(rowsOf('t.csv', 'a,b\r1,2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('F9: encodings as for texts, byte order mark off, Excel’s sep= line taken', () => {
    expect(rowsOf('t.csv', '\ufeffa;b\né;œ')).toEqual([
      ['a', 'b'],
      ['é', 'œ'],
    ]);
    expect(rowsOf('t.csv', new Uint8Array([...utf8('a;b\n'), 0xe9, 0x3b, 0x9c]))).toEqual([
      ['a', 'b'],
      ['é', 'œ'],
    ]);
    expect(rowsOf('t.csv', 'sep=,\na,b\n1;2;3,4')).toEqual([
      ['a', 'b'],
      ['1;2;3', '4'],
    ]);
  });

  it('F10: wholly empty rows and columns at the end go, others stay, short rows are filled', () => {
    expect(rowsOf('t.csv', 'a;b;; \n;;;\n1;;;\n\n;;;\n  \n')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['1', ''],
    ]);
  });

  it('F9: a quotation mark that is never closed, or misplaced, is named with its row', () => {
    expect(problemsOf('t.csv', 'a;b\n1;"x\n2;y\n')).toEqual([['quoteNotClosed', 2]]);
    expect(problemsOf('t.csv', 'a;b\n1;2\n"x"y;z\n')).toContainEqual(['quoteMisplaced', 3]);
  });

  it('F9: what is quoted is read back', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => !/[\r\u0000-\u0008\u000b-\u001f\ufeff]/.test(text));
    const table = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 6 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), (rows, delimiter) => {
        const quoted = rows.map((row) =>
          [...row, 'x'].map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter),
        );
        expect(rowsOf('t.csv', quoted.join('\n'))).toEqual(rows.map((row) => [...row, 'x']));
      }),
    );
  });

  it('F9: two megabytes of misplaced quotation marks come to an end', () => {
    expect(problemsOf('t.csv', `a;b\n${'"a"b;"c"d\n'.repeat(200_000)}`)).toHaveLength(20);
    expect(Array.isArray(rowsOf('t.csv', `a;b\n"${'x"y'.repeat(600_000)}`))).toBe(true);
    expect(Array.isArray(rowsOf('t.csv', `a;b\n"${'x"y'.repeat(300_000)}${' '.repeat(900_000)};`))).toBe(
      true,
    );
  });

  it('F9: a million columns in one row are read, too many cells refused', () => {
    const wide = rowsOf('t.csv', `a${';b'.repeat(999_999)}`);
    expect(Array.isArray(wide) && wide[0]?.length).toBe(1_000_000);
    expect(rowsOf('t.csv', `a${';b'.repeat(999_999)}\n${'c\n'.repeat(5)}`)).toBe('tableTooLarge');
  });
});

describe('F10: tables of a .docx', () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text
      .split('|')
      .map((line) => paragraph(line))
      .join('')}</w:tc>`;
  const table = (...rows: string[][]) =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

  it('F10: the first with at least two rows; paragraphs of a cell joined by line feeds', () => {
    const body =
      paragraph('Tableau 1') +
      table([cell('alone')]) +
      table([cell('participant'), cell('quote')], [cell('E1'), cell('Oui.|Non.')], [cell(' '), cell('')]) +
      table([cell('x')], [cell('y')]);
    expect(rowsOf('t.docx', buildDocx(body))).toEqual([
      ['participant', 'quote'],
      ['E1', 'Oui.\nNon.'],
    ]);
  });

  it('F10: merged cells fill all their places', () => {
    const body = table(
      [cell('a'), cell('b'), cell('c')],
      [cell('1', '<w:vMerge w:val="restart"/>'), cell('wide', '<w:gridSpan w:val="2"/>')],
      [cell('', '<w:vMerge/>'), cell('x'), cell('y')],
    );
    expect(rowsOf('t.docx', buildDocx(body))).toEqual([
      ['a', 'b', 'c'],
      ['1', 'wide', 'wide'],
      ['1', 'x', 'y'],
    ]);
  });

  it('F10: a document without such a table is refused', () => {
    expect(rowsOf('t.docx', buildDocx(paragraph('x') + table([cell('a')])))).toBe('tableMissing');
  });

  it('F10: a table inside the single cell of a frame is found', () => {
    const inner = table([cell('a')], [cell('b')]);
    expect(rowsOf('t.docx', buildDocx(`<w:tbl><w:tr><w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`))).toEqual([
      ['a'],
      ['b'],
    ]);
  });
});

describe('F11: tables that are not read say why', () => {
  it.each([
    ['t.csv', '', 'fileEmpty'],
    ['t.csv', ' ;;\n;', 'tableEmpty'],
    ['t.xls', 'x', 'saveAsXlsx'],
    ['t.ods', 'x', 'saveAsXlsx'],
    ['t.numbers', 'x', 'exportFromNumbers'],
    ['t.doc', 'x', 'saveAsDocx'],
    ['t.json', 'x', 'tableFormatUnknown'],
    ['t.csv', '<html><table>', 'isAnotherFormat'],
    ['t.xlsx', 'a;b', 'isAnotherFormat'],
    ['t.xlsx', buildDocx(''), 'isAnotherFormat'],
    ['t.docx', buildXlsx(''), 'isAnotherFormat'],
    ['t.csv', buildXlsx(''), 'isAnotherFormat'],
  ])('F11: %s holding %j', (fileName, content, code) => {
    const result = readTable(fileName, typeof content === 'string' ? utf8(content) : content);
    expect(isRefusal(result) && result.refused).toBe(code);
    if (isRefusal(result)) expect(refusalSentence(wordsOf.fr, result)).toContain(fileName);
  });
});
