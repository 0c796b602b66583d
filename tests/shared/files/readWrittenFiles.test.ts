/** Files of real writers: the docx package, the spreadsheet writer, and LibreOffice where it is installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readSourceText } from '../../../shared/files/readSourceText.ts';
import { readTable } from '../../../shared/files/readTable.ts';
import type { SourceText } from '../../../shared/files/sourceText.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';

function read(bytes: Uint8Array): SourceText {
  const source = readSourceText('E1.docx', bytes);
  if (isRefusal(source)) throw new Error(`${source.refused} ${JSON.stringify(source.params)}`);
  return source;
}
const formatted = ({ text, formats }: SourceText) =>
  formats.map(({ start, end, format }) => `${format}: ${text.slice(start, end)}`);
const rowsOf = (name: string, bytes: Uint8Array) => {
  const table = readTable(name, bytes);
  return isRefusal(table) ? table.refused : table.rows;
};

async function write(...children: (Paragraph | Table)[]): Promise<Uint8Array> {
  return Packer.toBuffer(
    new Document({ sections: [{ children }], footnotes: { 1: { children: [new Paragraph('une note')] } } }),
  );
}

describe('F4: files of the docx package', () => {
  it('F4: any lines come back exactly', async () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .filter((text) => !/[\u0000-\u0008\u000a-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        const text = ['MP : déjà ?', ...lines].join('\n');
        const bytes = await write(
          ...text.split('\n').map((words) => new Paragraph({ children: [new TextRun(words)] })),
        );
        expect(read(bytes).text).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('F5: formats, notes, tracked changes and tables come back', async () => {
    const change = { id: 1, author: 'MP', date: '2026-03-01T00:00:00Z' };
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const source = read(
      await write(
        new Paragraph({
          children: [
            new TextRun({ text: 'MP', bold: true }),
            new TextRun(' : '),
            new TextRun({ text: 'Vraiment', italics: true, underline: {} }),
            new TextRun({ text: 'là', break: 1 }),
            new FootnoteReferenceRun(1),
          ],
        }),
        new Paragraph({
          children: [
            new InsertedTextRun({ ...change, text: 'ajouté' }),
            new DeletedTextRun({ ...change, text: 'retiré' }),
          ],
        }),
        new Table({ rows: [new TableRow({ children: [cell('a'), cell('b')] })] }),
      ),
    );
    expect(source.text).toBe('MP : Vraiment\nlà\najouté\na\tb\n[note 1] une note');
    expect(formatted(source)).toEqual(['bold: MP', 'italic: Vraiment', 'underline: Vraiment']);
  });

  it('F10: a table written by it is read', async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
    const bytes = await write(new Table({ rows: [row('participant', 'quote'), row('E1', '« Oui »')] }));
    expect(rowsOf('t.docx', bytes)).toEqual([
      ['participant', 'quote'],
      ['E1', '« Oui »'],
    ]);
  });
});

describe('F8: files of the spreadsheet writer', () => {
  it('F8: come back as texts', async () => {
    const bytes = await writeXlsxFile([
      [{ value: 'participant' }, { value: 'date' }, { value: 'n' }],
      [
        { value: 'E1 <&> "é"\nligne' },
        { value: new Date('2026-03-01T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' },
        { value: 1.5, type: Number },
      ],
    ]).toBuffer();
    expect(rowsOf('t.xlsx', bytes)).toEqual([
      ['participant', 'date', 'n'],
      ['E1 <&> "é"\nligne', '2026-03-01', '1.5'],
    ]);
  });
});

const flatOdt = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.3">
<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="U" style:family="text"><style:text-properties style:text-underline-style="solid" fo:font-style="italic"/></style:style></office:automatic-styles>
<office:body><office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>MP</dc:creator><dc:date>2026-03-01T00:00:00</dc:date></office:change-info><text:p> effacé</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p><text:span text:style-name="B">MP</text:span> : Vous étiez déjà là ?<text:note text:id="f1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>au pied</text:p></text:note-body></text:note></text:p>
<text:p>E1 : Oui<office:annotation><dc:creator>JD</dc:creator><text:p>à revoir</text:p></office:annotation>, <text:span text:style-name="U">toujours</text:span>.<text:change text:change-id="c1"/><text:line-break/>Puis<text:tab/>non<text:s text:c="3"/>!</text:p>
<text:p/>
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p><text:p>c</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>d</text:p></table:table-cell><table:table-cell><text:p>e</text:p></table:table-cell></table:table-row></table:table>
<text:p>Fin.</text:p></office:text></office:body></office:document>`;

const lines = [
  'MP : Vous étiez déjà là ?',
  '',
  'E1 : « Oui »… c’est l’œuvre 👩‍⚕️',
  'deux  espaces',
  'Ñandú — 東京',
];
const csv = 'participant;date;durée\nE1;01/03/2026;42,5\nE2;"x;y";\n';

/** Looked up, since asking LibreOffice for its version takes as long as a conversion. */
function hasLibreOffice(): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => ['soffice', 'soffice.exe'].some((name) => existsSync(join(folder, name))));
}

describe.skipIf(!hasLibreOffice())('F4: files of LibreOffice (skipped where it is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trame-written-'));
  // Starting LibreOffice is most of the time: one start a target, for all files.
  const convert = (to: string, files: Readonly<Record<string, string>>, ...options: string[]) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const sources = Object.keys(files).map((name) => join(folder, name));
    const target = ['--headless', '--convert-to', to, ...options, '--outdir', folder, ...sources];
    execFileSync('soffice', [profile, ...target], { stdio: 'ignore', timeout: 55_000 });
  };
  const written = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  beforeAll(() => {
    const paragraphs = lines
      .map((line) => `<text:p>${line.replaceAll('  ', ' <text:s/>')}</text:p>`)
      .join('');
    const linesFodt = flatOdt.replace(/(?<=<office:text>).*(?=<\/office:text>)/su, paragraphs);
    convert('docx:MS Word 2007 XML', { 'lines.fodt': linesFodt, 'study.fodt': flatOdt });
    // Separator ;, quotation mark ", UTF-8, from line 1, column 2 as a day/month/year date, column 3 with French decimals.
    convert('xlsx', { 'table.csv': csv }, '--infilter=CSV:59,34,76,1,1/1/2/4/3/1,1036');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('F4: lines come back exactly', () => {
    expect(read(written('lines.docx')).text).toBe(lines.join('\n'));
  });

  it('F4: formats, notes, comments, breaks, tracked deletions and tables come back', () => {
    const source = read(written('study.docx'));
    expect(source.text).toBe(
      'MP : Vous étiez déjà là ?\nE1 : Oui, toujours.\nPuis\tnon   !\n\na\tb\nc\nd\te\nFin.\n[note 1] au pied',
    );
    expect(formatted(source)).toEqual(['bold: MP', 'italic: toujours', 'underline: toujours']);
    expect(source.comments).toEqual([
      { author: 'JD', text: 'à revoir', position: source.text.indexOf(', toujours') },
    ]);
    expect(source.leftOut.map(({ problem }) => problem)).toEqual(['deletionsLeftOut']);
  });

  it('F10: its tables are read, and a .csv that it made an .xlsx', () => {
    expect(rowsOf('t.docx', written('study.docx'))).toEqual([
      ['a', 'b\nc'],
      ['d', 'e'],
    ]);
    expect(rowsOf('t.xlsx', written('table.xlsx'))).toEqual([
      ['participant', 'date', 'durée'],
      ['E1', '2026-03-01', '42.5'],
      ['E2', 'x;y', ''],
    ]);
  });
});
