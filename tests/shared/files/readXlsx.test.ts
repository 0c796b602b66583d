import { describe, expect, it } from 'vitest';
import { readTable } from '../../../shared/files/readTable.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import {
  buildXlsx,
  relationship,
  relationshipsXml,
  type XlsxParts,
  xlsxParts,
} from '../../helpers/officeBuilder.ts';
import { buildZip } from '../../helpers/zipBuilder.ts';

function rowsOf(bytes: Uint8Array): string[][] | string {
  const table = readTable('t.xlsx', bytes);
  return isRefusal(table) ? table.refused : table.rows;
}
const sheet = (rows: string, parts?: XlsxParts) => rowsOf(buildXlsx(rows, parts));
const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (place: string, value: number | string, style = 0) =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;

describe('F8: cells', () => {
  it('F8: shared and inline strings, numbers, booleans, errors', () => {
    const strings =
      '<si><t>participant</t></si><si><r><t>en </t></r><r><t xml:space="preserve">deux </t></r></si>';
    expect(
      sheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>99</v></c></row>' +
          `<row r="2">${text('A2', 'é')}<c r="B2" t="b"><v>1</v></c><c r="C2" t="b"><v>0</v></c><c r="D2" t="e"><v>#N/A</v></c></row>` +
          `<row r="3">${number('A3', '0.30000000000000004')}${number('B3', '1E3')}${number('C3', -12)}${number('D3', '12345678901')}</row>`,
        { strings },
      ),
    ).toEqual([
      ['participant', 'en deux ', '', ''],
      ['é', 'TRUE', 'FALSE', '#N/A'],
      ['0.3', '1000', '-12', '12345678901'],
    ]);
  });

  it('F8: formulas give their stored value and are never computed', () => {
    const table = readTable(
      't.xlsx',
      buildXlsx(
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>HYPERLINK("http://x")</f><v>lien</v></c><c r="C1"><f>NOW()</f></c><c r="D1" t="str"><f>""</f><v></v></c></row>',
      ),
    );
    expect(table).toEqual({
      rows: [['2', 'lien']],
      problems: [{ problem: 'formulasWithoutValue', params: { count: 1 }, line: null }],
    });
  });

  it('F8: dates by the format of their cell', () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="171" formatCode="[$-40C]d mmmm yyyy;@"/>' +
      '<numFmt numFmtId="172" formatCode="yyyy-mm-dd hh:mm"/><numFmt numFmtId="173" formatCode="[h]:mm"/><numFmt numFmtId="174" formatCode="0.0&quot; days&quot;"/>' +
      '<numFmt numFmtId="175" formatCode="[Red]General"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="173"/><xf numFmtId="174"/><xf numFmtId="20"/><xf numFmtId="175"/></cellXfs>';
    const cells = [
      number('A1', 46082),
      number('B1', 46082, 1),
      number('C1', 46082.75, 2),
      number('D1', 46082, 3),
      number('E1', '46082.395833333336', 4),
      number('F1', '1.09375', 5),
      number('G1', 46082, 6),
      number('H1', 0.5, 7),
      number('I1', 46082, 8),
      number('J1', 60, 1),
      number('K1', 1, 1),
      number('L1', -1, 1),
      number('M1', 2958465, 1),
      number('N1', 2958466, 1),
      '<c r="O1" t="d"><v>2026-03-01T00:00:00</v></c>',
    ];
    expect(sheet(`<row r="1">${cells.join('')}</row>`, { styles })).toEqual([
      [
        '46082',
        '2026-03-01',
        '2026-03-01',
        '2026-03-01',
        '2026-03-01 09:30',
        '26:15',
        '46082',
        '12:00',
        '46082',
        '1900-02-29',
        '1900-01-01',
        '-1',
        '9999-12-31',
        '2958466',
        '2026-03-01',
      ],
    ]);
    expect(
      sheet(`<row r="1">${number('A1', 44620, 1)}</row>`, {
        styles,
        properties: '<workbookPr date1904="1"/>',
      }),
    ).toEqual([['2026-03-01']]);
  });

  it('F8: phonetic guides are left out, escapes of characters undone', () => {
    const strings =
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D__x000A_b_x0007_c_x005F_x000A_</t></si>';
    expect(
      sheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', { strings }),
    ).toEqual([['東京', 'a\nb�c_x000A_']]);
  });

  it('F8: cells and rows without a place follow each other', () => {
    expect(sheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });

  it('F8: merged cells are filled from the first, as far as the table reaches', () => {
    expect(
      sheet(
        `<row r="1">${text('A1', 'a')}${text('B1', 'b')}${text('C1', 'c')}</row><row r="2">${text('A2', 'E1')}${text('C2', 'x')}</row><row r="3">${text('C3', 'y')}</row>`,
        {
          merged:
            '<mergeCells><mergeCell ref="A2:B3"/><mergeCell ref="C3:XFD1048576"/><mergeCell ref="junk"/></mergeCells>',
        },
      ),
    ).toEqual([
      ['a', 'b', 'c'],
      ['E1', 'E1', 'x'],
      ['E1', 'E1', 'y'],
    ]);
  });
});

describe('F8: which sheet', () => {
  const withSheets = (sheets: string, links: string) =>
    buildZip(
      xlsxParts(`<row r="1">${text('A1', 'one')}</row>`).flatMap((part) => {
        if (part.name === 'xl/workbook.xml')
          return [
            {
              ...part,
              data: `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets>${sheets}</sheets></workbook>`,
            },
          ];
        if (part.name === 'xl/_rels/workbook.xml.rels') return [{ ...part, data: relationshipsXml(links) }];
        if (part.name !== 'xl/worksheets/sheet1.xml') return [part];
        return [part, { name: 'xl/worksheets/sheet2.xml', data: String(part.data).replace('one', 'two') }];
      }),
    );

  it('F8: the first that is shown, chart sheets passed over', () => {
    const links =
      relationship('r1', 'worksheet', 'worksheets/sheet1.xml') +
      relationship('r2', 'worksheet', '/xl/worksheets/sheet2.xml') +
      relationship('r3', 'chartsheet', 'chartsheets/sheet1.xml');
    const listed = (state: string) => `<sheet r:id="r3"/><sheet r:id="r1"${state}/><sheet r:id="r2"/>`;
    expect(rowsOf(withSheets(listed(''), links))).toEqual([['one']]);
    expect(rowsOf(withSheets(listed(' state="hidden"'), links))).toEqual([['two']]);
    expect(rowsOf(withSheets('<sheet r:id="r1" state="veryHidden"/>', links))).toEqual([['one']]);
    expect(rowsOf(withSheets('<sheet r:id="r3"/>', links))).toBe('sheetMissing');
  });
});

describe('F8: a sheet of explanations in front', () => {
  it('F8: is passed over where a table follows', () => {
    const row = (at: number, ...cells: string[]) =>
      `<row r="${at}">${cells.map((cell, column) => text(`${'AB'[column]}${at}`, cell)).join('')}</row>`;
    const data = (name: string, rows: string) => {
      const part = xlsxParts(rows).find((one) => one.name === 'xl/worksheets/sheet1.xml');
      return { name, data: part?.data ?? '' };
    };
    const links = [1, 2, 3]
      .map((at) => relationship(`r${at}`, 'worksheet', `worksheets/sheet${at}.xml`))
      .join('');
    const parts = xlsxParts('').flatMap((part) => {
      if (part.name === 'xl/worksheets/sheet1.xml')
        return [
          data('xl/worksheets/sheet1.xml', row(1, 'Read me') + row(2, 'first')),
          data('xl/worksheets/sheet2.xml', row(1, 'Participant', 'Sexe') + row(2, 'E1', 'F')),
          data('xl/worksheets/sheet3.xml', row(1, 'a', 'b') + row(2, 'c', 'd')),
        ];
      if (part.name === 'xl/_rels/workbook.xml.rels') return [{ ...part, data: relationshipsXml(links) }];
      const one = '<sheet name="A" sheetId="1" r:id="r1"/>';
      const all =
        one +
        one.replaceAll('1"', '2"').replace('"A"', '"B"') +
        one.replaceAll('1"', '3"').replace('"A"', '"C"');
      return [{ ...part, data: String(part.data).replace(one, all) }];
    });
    const table = readTable('t.xlsx', buildZip(parts));
    expect(table).toMatchObject({
      rows: [
        ['Participant', 'Sexe'],
        ['E1', 'F'],
      ],
      problems: [{ problem: 'otherSheetsLeftOut', params: { count: 2 } }],
    });
  });
});

describe('F8: bounds', () => {
  it('F8: two hundred thousand empty rows and styled cells cost nothing and are cut', () => {
    const empty = Array.from(
      { length: 200_000 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="1"/></row>`,
    );
    expect(sheet(`<row r="1">${text('A1', 'a')}</row>${empty.join('')}`)).toEqual([['a']]);
  });

  it('F8: a lone cell in the last row is reached over empty rows', () => {
    const rows = sheet(`<row r="1">${text('A1', 'a')}</row><row r="1048576">${text('B1048576', 'z')}</row>`);
    expect(rows).toHaveLength(1_048_576);
    expect(rows.at(-1)).toEqual(['', 'z']);
    expect(rows[1]).toEqual(['', '']);
  });

  it('F8: a table that would fill the memory is refused', () => {
    const corner = text('XFD1', 'x');
    const rows = Array.from(
      { length: 300 },
      (_, index) => `<row r="${index + 2}">${text(`A${index + 2}`, 'y')}</row>`,
    );
    expect(sheet(`<row r="1">${corner}</row>${rows.join('')}`)).toBe('tableTooLarge');
    const merged = Array.from({ length: 3000 }, () => '<mergeCell ref="A1:ALL1000"/>').join('');
    expect(
      sheet(
        `<row r="1">${text('A1', 'a')}${text('ALL1', 'b')}</row><row r="1000">${text('A1000', 'c')}</row>`,
        { merged },
      ),
    ).toBe('tableTooLarge');
  });

  it('F8: places that no sheet has are passed over', () => {
    expect(sheet(`<row r="1">${text('A1', 'a')}${text('XFE1', 'b')}${text('A1048577', 'c')}</row>`)).not.toBe(
      'tableTooLarge',
    );
  });
});
