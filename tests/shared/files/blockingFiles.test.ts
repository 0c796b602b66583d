/** Files made to block a computer: each ends in a value or a refusal, within the test's own time. */
import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../shared/files/readSourceText.ts';
import { readTable } from '../../../shared/files/readTable.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { docxParts, paragraph, run, xlsxParts } from '../../helpers/officeBuilder.ts';
import { buildZip, type ZipPart } from '../../helpers/zipBuilder.ts';

/** Stored, so that the ratio of packed to unpacked size does not end the attack first. */
const stored = (parts: readonly ZipPart[]) => buildZip(parts.map((part) => ({ ...part, isStored: true })));

function lengthOf(body: string): number | string {
  const source = readSourceText('E1.docx', stored(docxParts(body)));
  return isRefusal(source) ? source.refused : source.text.length;
}

describe('F12: documents', () => {
  it('F12: a text box of two hundred thousand paragraphs', () => {
    const box = `<w:txbxContent>${paragraph('a').repeat(200_000)}</w:txbxContent>`;
    expect(lengthOf(`<w:p>${box}</w:p>`)).toBe(400_000);
  });

  it('F12: a million spaces inside a text', () => {
    expect(lengthOf(`<w:p><w:r><w:t>a${' '.repeat(1_000_000)}b</w:t></w:r></w:p>`)).toBe(1_000_002);
  });

  it('F12: a hundred thousand fields begun and never ended', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(lengthOf(`<w:p>${begin.repeat(100_000)}${run('a')}</w:p>`)).toBe(1);
  });

  it('F12: more elements than can be read at once', () => {
    expect(lengthOf('<w:p/>'.repeat(6_000_001))).toBe('xmlTooLarge');
  });
});

describe('F6: notes', () => {
  it('F6: a million footnotes are refused at once', () => {
    const note = `<w:footnote w:id="1">${paragraph('a')}</w:footnote>`;
    const notes = Array.from({ length: 200_000 }, (_, id) => note.replace('"1"', `"${id}"`)).join('');
    const bytes = stored(docxParts(paragraph('a'), { footnotes: notes }));
    expect(readSourceText('E1.docx', bytes)).toMatchObject({ refused: 'tooManyNotes' });
  });
});

describe('F12: tables', () => {
  it('F12: a number format of a million brackets', () => {
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="${'['.repeat(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`;
    const parts = xlsxParts('<row r="1"><c r="A1" s="0"><v>5</v></c></row>', { styles });
    expect(readTable('t.xlsx', stored(parts))).toEqual({ rows: [['5']], problems: [] });
  });

  it('F12: twenty million empty cells of a .csv', () => {
    const bytes = new Uint8Array(20_000_010).fill(0x3b);
    bytes.set(new TextEncoder().encode('a;b\n'), 0);
    expect(readTable('t.csv', bytes)).toEqual({
      refused: 'tableTooLarge',
      params: { file: 't.csv', limit: 4_000_000 },
    });
  });
});
