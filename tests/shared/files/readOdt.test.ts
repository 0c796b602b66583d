import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../shared/files/readSourceText.ts';
import type { SourceText } from '../../../shared/files/sourceText.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { buildOdt, type OdtParts, odfNamespaces } from '../../helpers/odfBuilder.ts';
import { buildZip } from '../../helpers/zipBuilder.ts';

function read(body: string, parts: OdtParts = {}): SourceText {
  const source = readSourceText('E1.odt', buildOdt(body, parts));
  if (isRefusal(source)) throw new Error(source.refused);
  return source;
}

const textOf = (body: string) => read(body).text;
const leftOut = (body: string, parts: OdtParts = {}) =>
  read(body, parts).leftOut.map(({ problem, params }) => [problem, params.count ?? 0]);
const refusalOf = (bytes: Uint8Array, name = 'E1.odt') => {
  const result = readSourceText(name, bytes);
  return isRefusal(result) ? result.refused : result.text;
};
const cell = (text: string, attributes = '') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;

describe('F13: the lines of an .odt', () => {
  it('F13: one line a paragraph, headings and lists too, empty ones kept', () => {
    const list =
      '<text:list><text:list-item><text:p>un</text:p></text:list-item><text:list-item><text:p>deux</text:p></text:list-item></text:list>';
    const source = read(`<text:h>Titre</text:h><text:p/><text:p>a</text:p>${list}`);
    expect(source.text).toBe('Titre\n\na\nun\ndeux');
    expect(source.leftOut).toEqual([{ problem: 'listNumbersLeftOut', params: { count: 2 }, line: null }]);
  });

  it('F13: white space of the XML is one space, spaces and tabs that were typed stand as elements', () => {
    expect(
      textOf(
        '<text:p>  a \n b<text:span> </text:span> c<text:s text:c="3"/>d<text:tab/>e<text:line-break/>f</text:p>',
      ),
    ).toBe('a b c   d\te\nf');
    expect(textOf('<text:p>a\u00a0: « b »</text:p>')).toBe('a\u00a0: « b »');
  });

  it('F13: tables as tabs, merged and covered cells, repeated rows, a table in a cell', () => {
    const inner = `<table:table-cell><table:table>${row(cell('i') + cell('j'))}</table:table><text:p/></table:table-cell>`;
    const table = `<table:table>${row(`${cell('large', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('haut', 'table:number-rows-spanned="2"')}`)}${row(`${cell('a')}${inner}<table:covered-table-cell/>`)}${row(cell('x') + cell('y'), 'table:number-rows-repeated="2"')}</table:table>`;
    expect(textOf(table)).toBe('large\thaut\na\ti\tj\t\nx\ty\nx\ty');
  });

  it('F13: a million repeated empty rows and cells stand once', () => {
    const table = `<table:table>${row(cell('a'))}${row(cell('', 'table:number-columns-repeated="1"'), 'table:number-rows-repeated="1048576"')}</table:table>`;
    expect(textOf(table)).toBe('a\n');
  });

  it('F13: deleted text stays out, inserted text in', () => {
    const tracked =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>SUPPRIMÉ</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const body = `${tracked}<text:p>a <text:change text:change-id="1"/><text:change-start text:change-id="2"/>mis<text:change-end text:change-id="2"/></text:p>`;
    expect(textOf(body)).toBe('a mis');
    expect(leftOut(body)).toEqual([['deletionsLeftOut', 1]]);
  });

  it('F13: footnotes, then endnotes, behind the text; comments beside it', () => {
    const note = (kind: string, text: string) =>
      `<text:note text:note-class="${kind}"><text:note-citation>9</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`;
    const comment =
      '<office:annotation><dc:creator>Jeanne</dc:creator><dc:date>2026-01-01</dc:date><text:p>à revoir</text:p></office:annotation>';
    const source = read(
      `<text:p>E1${note('endnote', 'fin')} : oui${note('footnote', `pied${comment}`)}</text:p><text:p>non${comment}</text:p>`,
    );
    expect(source.text).toBe('E1 : oui\nnon\n[note 1] pied\n[note 2] fin');
    expect(source.comments).toContainEqual({ author: 'Jeanne', text: 'à revoir', position: 12 });
    expect(source.comments).toHaveLength(2);
  });

  it('F13: a text box follows its paragraph; pictures, objects, hidden text and headers are counted', () => {
    const frame = '<draw:frame><draw:text-box><text:p>cadre</text:p></draw:text-box></draw:frame>';
    const picture =
      '<draw:frame><draw:image><text:p>x</text:p></draw:image><svg:title>chat</svg:title></draw:frame>';
    const hidden = '<text:section text:display="none"><text:p>caché</text:p></text:section>';
    const body = `<text:p>avant${frame}${picture} après</text:p>${hidden}<text:p><text:a xlink:href="x">lien</text:a></text:p>`;
    const styles =
      '<office:master-styles><style:master-page><style:header><text:p>En-tête</text:p></style:header></style:master-page></office:master-styles>';
    expect(read(body, { styles }).text).toBe('avant après\ncadre\n\nlien');
    expect(leftOut(body, { styles })).toEqual([
      ['hiddenTextLeftOut', 1],
      ['imagesLeftOut', 1],
      ['headersLeftOut', 0],
      ['linksLeftOut', 1],
    ]);
  });

  it('F5: bold, italic and underline through automatic styles and their parents', () => {
    const source = read(
      '<text:p text:style-name="P1"><text:span text:style-name="T1">MP :</text:span> oui</text:p>',
      {
        automatic:
          '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Base"/><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="700" style:text-underline-style="none"/></style:style>',
        styles:
          '<office:styles><style:style style:name="Base" style:family="paragraph"><style:text-properties fo:font-style="italic" style:text-underline-style="solid"/></style:style></office:styles>',
      },
    );
    expect(source.formats).toEqual([
      { start: 0, end: 4, format: 'bold' },
      { start: 0, end: 8, format: 'italic' },
      { start: 4, end: 8, format: 'underline' },
    ]);
  });
});

describe('F11: an .odt that is not read says why', () => {
  it('F11: a password, a spreadsheet, another format, a missing part, a DTD, a depth', () => {
    const manifest =
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    expect(refusalOf(buildOdt('<text:p>x</text:p>', { manifest }))).toBe('fileHasPassword');
    const sheet = `<office:document-content ${odfNamespaces}><office:body><office:spreadsheet/></office:body></office:document-content>`;
    expect(
      refusalOf(
        buildZip([
          { name: 'mimetype', data: 'x' },
          { name: 'content.xml', data: sheet },
        ]),
      ),
    ).toBe('odfNotText');
    expect(refusalOf(new TextEncoder().encode('MP : bonjour'))).toBe('isAnotherFormat');
    expect(refusalOf(buildZip([{ name: 'word/document.xml', data: '<x/>' }]))).toBe('isAnotherFormat');
    const dtd = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>';
    expect(
      refusalOf(
        buildZip([
          { name: 'mimetype', data: 'x' },
          { name: 'content.xml', data: dtd },
        ]),
      ),
    ).toBe('xmlHasDoctype');
    expect(refusalOf(buildOdt('<text:p>'.repeat(200) + '</text:p>'.repeat(200)))).toBe('xmlTooDeep');
  });

  it('F6: a million notes are refused at once', () => {
    const note = '<text:note><text:note-body><text:p>x</text:p></text:note-body></text:note>';
    const parts = buildZip([
      { name: 'mimetype', data: 'x', isStored: true },
      {
        name: 'content.xml',
        data: `<office:document-content ${odfNamespaces}><office:body><office:text><text:p>${note.repeat(200_000)}</text:p></office:text></office:body></office:document-content>`,
        isStored: true,
      },
    ]);
    expect(refusalOf(parts)).toBe('tooManyNotes');
  });
});
