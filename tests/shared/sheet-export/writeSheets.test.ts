import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../shared/files/readTable.ts';
import { writeCsv } from '../../../shared/sheet-export/writeCsv.ts';
import { writeHtml } from '../../../shared/sheet-export/writeHtml.ts';
import { writeMarkdown } from '../../../shared/sheet-export/writeMarkdown.ts';
import { writeWorkbook, writeXlsx } from '../../../shared/sheet-export/writeXlsx.ts';
import {
  type Cell,
  dateColumn,
  lazyRows,
  numberColumn,
  type Table,
  textColumn,
} from '../../../shared/tables/table.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';

const columns = [
  textColumn('Thème', 20),
  numberColumn('Mots'),
  { heading: 'Part', kind: 'share', width: 8 } as const,
  dateColumn('Date'),
];
const table = (...rows: Cell[][]): Table => ({ title: 'Thèmes : « tout »', columns, rows });
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

async function xlsx(of: Table) {
  const written = await writeXlsx('t.xlsx', of, 'fr');
  if (isRefusal(written)) throw new Error(JSON.stringify(written));
  const sheet = text(unzipSync(written.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const read = readTable('t.xlsx', written.bytes);
  return { ...written, sheet, read: isRefusal(read) ? read : read.rows };
}

describe('.csv', () => {
  it('EX11: French has semicolons and decimal commas, English commas and points', () => {
    const one = table(['a;b', 1.5, 0.25, '2026-01-31'], [null, -2, null, null]);
    expect(text(writeCsv(one, 'fr'))).toBe(
      '\ufeffThème;Mots;Part;Date\r\n"a;b";1,5;0,25;2026-01-31\r\n;-2;;\r\n',
    );
    expect(text(writeCsv(one, 'en'))).toBe(
      '\ufeffThème,Mots,Part,Date\r\n"a;b",1.5,0.25,2026-01-31\r\n,-2,,\r\n',
    );
  });

  it('EX12: guards what a spreadsheet would calculate, and quotes what would be cut', () => {
    const rows = ['=1+1', '-x', ' a', 'a"b', 'a\nb', '👩🏽‍⚕️'].map((cell): Cell[] => [cell, null, null, null]);
    expect(
      text(writeCsv(table(...rows), 'fr'))
        .split('\r\n')
        .slice(1, -1),
    ).toEqual(["'=1+1;;;", "'-x;;;", '" a";;;', '"a""b";;;', '"a\nb";;;', '👩🏽‍⚕️;;;']);
  });
});

describe('.xlsx', () => {
  it('EX13: types numbers and dates, keeps the heading in view, and filters every column', async () => {
    const { sheet, read } = await xlsx(table(['La nuit', 1200, 0.5, '2026-01-31']));
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:D2"/>');
    expect(sheet).toMatch(/<c r="B2" s="\d+"><v>1200<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="D2" s="\d+"><v>46053<\/v><\/c>/);
    expect(read).toEqual([
      ['Thème', 'Mots', 'Part', 'Date'],
      ['La nuit', '1200', '50 %', '2026-01-31'],
    ]);
  });

  it('EX12: never calculates text, and keeps every character that a cell can hold', async () => {
    const hostile = [
      '=1+1',
      "'=x",
      'constructor',
      '__proto__',
      '_x0041_',
      '<b>&"',
      'a\nb\tc',
      ' bord ',
      '👩🏽‍⚕️',
    ];
    const { sheet, read } = await xlsx(table(...hostile.map((cell): Cell[] => [cell, null, null, null])));
    expect(sheet).not.toContain('<f>');
    expect((read as string[][]).slice(1).map(([cell]) => cell)).toEqual([
      '=1+1',
      "''=x",
      ...hostile.slice(2),
    ]);
  });

  it('drops what XML cannot hold', async () => {
    const { read } = await xlsx(table(['a\u0000b\ufffe\ud83dc', null, null, null]));
    expect((read as string[][])[1]?.[0]).toBe('ab\ufffdc');
  });

  it('EX13: cuts a text that no cell can hold, and says so', async () => {
    const { problems, read } = await xlsx(table(['x'.repeat(40_000), null, null, null]));
    expect((read as string[][])[1]?.[0]).toHaveLength(32_767);
    expect(problems).toMatchObject([{ problem: 'exportCellsCut', params: { count: 1, limit: 32_767 } }]);
  });

  it('EX13: rows are as high as their wrapped text, and no higher than a row can be', async () => {
    const { sheet } = await xlsx(
      table(
        ['court', null, null, null],
        ['mot '.repeat(60), null, null, null],
        ['x\n'.repeat(900), null, null, null],
      ),
    );
    const heights = [2, 3, 4].map((row) => new RegExp(`<row r="${row}" ht="([0-9]+)">`).exec(sheet)?.[1]);
    expect(heights[0]).toBeUndefined();
    expect(Number(heights[1])).toBeGreaterThan(15);
    expect(heights[2]).toBe('409');
  });

  it('EX13: the heading row is as high as its longest heading', async () => {
    const heights = [];
    for (const heading of ['κ', 'κ before discussion, 95% from']) {
      const rows = [[0.5]];
      const one = { title: 'x', columns: [{ heading, kind: 'decimal', width: 10 }], rows } as const;
      const written = await writeXlsx('t.xlsx', one, 'en');
      if ('refused' in written) throw new Error('It can be written.');
      const sheet = strFromU8(unzipSync(written.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      heights.push(/<row r="1" ht="([0-9]+)" customHeight="1"/.exec(sheet)?.[1]);
    }
    // "κ", and "κ", "before", "discussion," in two, "95%", "from".
    expect(heights).toEqual(['15', '90']);
  });

  it('EX13: refuses more rows than a sheet takes', async () => {
    const rows = lazyRows(function* () {
      for (let row = 0; row < 1_048_576; row++) yield [null, null, null, null];
    });
    expect(await writeXlsx('t.xlsx', { title: 'x', columns, rows }, 'fr')).toMatchObject({
      refused: 'exportTooManyRows',
    });
  });

  it('EX17: is the same for the same table', async () => {
    const one = await xlsx(table(['a', 1, null, null]));
    expect((await xlsx(table(['a', 1, null, null]))).bytes).toEqual(one.bytes);
  });
});

it('EX18: .html and .md show every sign as itself', () => {
  const one = table(['<script>x</script> & |a| *b*\nc', 1200, 0.5, '2026-01-31']);
  const html = text(writeHtml(one, 'fr'));
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain('<td>&lt;script&gt;x&lt;/script&gt; &amp; |a| *b*\nc</td>');
  expect(html).toContain('<td class="number">1\u202f200</td>');
  expect(html).not.toContain('<script');
  const markdown = text(writeMarkdown(one, 'en'));
  expect(markdown).toContain(
    '| \\<script\\>x\\</script\\> \\& \\|a\\| \\*b\\*<br>c | 1,200 | 50% | 31 Jan 2026 |',
  );
});

describe('a workbook of several sheets', () => {
  it('EX13: has one a table, under names that differ, each with its rows', async () => {
    const other: Table = { ...table(['b', 2, 0.5, null], ['c', 3, 0.5, null]), columns: columns.slice(0, 2) };
    const written = await writeWorkbook('t.xlsx', [table(['a', 1, 0.5, null]), other, other], 'fr');
    if (isRefusal(written)) throw new Error(JSON.stringify(written));
    const parts = unzipSync(written.bytes);
    const listed = text(parts['xl/workbook.xml'] ?? new Uint8Array());
    const names = [...listed.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
    const [own = ''] = names;
    expect(names).toEqual([own, `${own} 2`, `${own} 3`]);
    expect(own).toContain('« tout »');
    const rows = [1, 2, 3].map(
      (number) =>
        [...text(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array()).matchAll(/<row /g)].length,
    );
    expect(rows).toEqual([2, 3, 3]);
  });
});
