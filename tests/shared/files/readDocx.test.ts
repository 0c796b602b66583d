import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../shared/files/readDocx.ts';
import type { SourceText } from '../../../shared/files/sourceText.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import {
  buildDocx,
  type DocxParts,
  docxParts,
  paragraph,
  relationship,
  relationshipsXml,
  run,
} from '../../helpers/officeBuilder.ts';
import { buildZip } from '../../helpers/zipBuilder.ts';

function read(body: string, parts?: DocxParts): SourceText {
  const source = readDocx('E1.docx', buildDocx(body, parts));
  if (isRefusal(source)) throw new Error(`${source.refused} ${JSON.stringify(source.params)}`);
  return source;
}
const textOf = (body: string, parts?: DocxParts) => read(body, parts).text;

function formatted(body: string, styles?: string): string[] {
  const { text, formats } = read(body, styles === undefined ? {} : { styles });
  return formats.map(({ start, end, format }) => `${format}: ${text.slice(start, end)}`);
}
const leftOut = (body: string, parts?: DocxParts) =>
  read(body, parts).leftOut.map(({ problem, params }) => [problem, ...Object.values(params)]);

const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const inRun = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`;

describe('F4: paragraphs and lines', () => {
  it('F4: one line a paragraph, empty ones kept, LF between and none after the last', () => {
    expect(textOf(`${paragraph('MP : Bonjour.')}<w:p/>${paragraph('E1 : Oui… «\u00a0là\u00a0».')}`)).toBe(
      'MP : Bonjour.\n\nE1 : Oui… «\u00a0là\u00a0».',
    );
  });

  it('F4: a soft break is LF, a tab is a tab, tab stops are none', () => {
    expect(
      textOf(inRun('<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:cr/><w:ptab/><w:t>d</w:t>')),
    ).toBe('a\nb\tc\n\td');
    expect(
      textOf(`<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr></w:p>${paragraph('x')}`),
    ).toBe('\nx');
  });

  it('F4: a page break is LF only between words of one paragraph', () => {
    const page = '<w:br w:type="page"/>';
    expect(
      textOf(inRun(`<w:t>a</w:t>${page}<w:t>b</w:t>`) + inRun(page) + inRun(`${page}<w:t>c</w:t>${page}`)),
    ).toBe('a\nb\n\nc');
  });

  it('F4: outer white space of a text counts only where it is declared, line feeds in the XML are spaces', () => {
    expect(
      textOf('<w:p><w:r><w:t> a\n b </w:t></w:r><w:r><w:t xml:space="preserve"> c </w:t></w:r></w:p>'),
    ).toBe('a  b c ');
    expect(textOf('<w:p><w:r><w:t>\u00a0a\u00a0</w:t></w:r></w:p>')).toBe('\u00a0a\u00a0');
  });

  it('F4: special hyphens, symbols and letters beyond the first plane', () => {
    expect(
      textOf(
        inRun(
          '<w:t>peut</w:t><w:noBreakHyphen/><w:t>être</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0E0"/>' +
            '<w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="004A"/><w:sym w:font="Arial" w:char="00E9"/><w:t>👩‍⚕️</w:t>',
        ),
      ),
    ).toBe('peut\u2011être\u00ad→≥☺é👩‍⚕️');
  });

  it('F4: an unknown symbol becomes � and is counted', () => {
    const { text, problems } = read(
      inRun(
        '<w:sym w:font="Webdings" w:char="F041"/><w:sym w:font="Arial" w:char="zz"/><w:sym w:font="constructor" w:char="F020"/>',
      ),
    );
    expect(text).toBe('���');
    expect(problems).toEqual([{ problem: 'symbolsUnknown', params: { count: 3 }, line: null }]);
  });

  it('F4: links, content controls, smart tags and formulas keep their text', () => {
    expect(
      textOf(
        `<w:sdt><w:sdtPr><w:alias w:val="no"/><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${paragraph('in a control')}</w:sdtContent></w:sdt>` +
          `<w:p><w:hyperlink r:id="r9">${run('a link')}</w:hyperlink><w:smartTag>${run(' tagged')}</w:smartTag>` +
          `<w:sdt><w:sdtContent>${run(' inline')}</w:sdtContent></w:sdt><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>`,
      ),
    ).toBe('in a control\na link tagged inlinex=1');
  });

  it('F4: of pronunciation guides only the base is text', () => {
    expect(
      textOf(
        `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${run('guide')}</w:rt><w:rubyBase>${run('base')}</w:rubyBase></w:ruby></w:r></w:p>`,
      ),
    ).toBe('base');
  });
});

describe('F4: fields', () => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

  it('F4: the result is kept, the instruction is not', () => {
    expect(
      textOf(
        `<w:p>${run('Page ')}${field('begin')}${code('PAGE')}${field('separate')}${run('4')}${field('end')}${run('.')}</w:p>` +
          `<w:p><w:fldSimple w:instr="DATE">${run('2 mai')}</w:fldSimple></w:p>`,
      ),
    ).toBe('Page 4.\n2 mai');
  });

  it('F4: the result of a field inside an instruction is not text either', () => {
    expect(
      textOf(
        `<w:p>${field('begin')}${code('IF ')}${field('begin')}${code('X')}${field('separate')}${run('inner')}${field('end')}${field('separate')}${run('shown')}${field('end')}</w:p>`,
      ),
    ).toBe('shown');
  });

  it('F4: a field that never ends swallows nothing', () => {
    expect(textOf(`<w:p>${field('begin')}${code('X')}${run('a')}</w:p>${paragraph('b')}`)).toBe('a\nb');
  });
});

describe('F4: tracked changes', () => {
  it('F4: insertions and moved-to text in, deletions and moved-from text out, and said', () => {
    const body =
      `<w:p>${run('a')}<w:ins>${run('+')}</w:ins><w:del><w:r><w:delText>-</w:delText><w:tab/></w:r></w:del>` +
      `<w:moveFrom>${run('from')}</w:moveFrom><w:moveTo>${run('to')}</w:moveTo><w:ins><w:del>${run('both')}</w:del></w:ins></w:p>`;
    expect(textOf(body)).toBe('a+to');
    expect(leftOut(body)).toEqual([['deletionsLeftOut', 2]]);
  });

  it('F4: a deleted paragraph mark joins the paragraph to the next', () => {
    const deleted = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    expect(textOf(`<w:p>${deleted}${run('one ')}</w:p><w:p>${deleted}</w:p>${paragraph('two')}`)).toBe(
      'one two',
    );
    expect(textOf(`${paragraph('one')}<w:p>${deleted}<w:del>${run('gone')}</w:del></w:p>`)).toBe('one');
    expect(textOf(`<w:p>${deleted}${run('last')}</w:p>`)).toBe('last');
  });

  it('F4: deleted rows and cells are out', () => {
    expect(
      textOf(
        table(
          `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(paragraph('gone'))}</w:tr>`,
          row(cell(paragraph('a')), cell(paragraph('gone'), '<w:cellDel w:id="2"/>'), cell(paragraph('b'))),
        ),
      ),
    ).toBe('a\tb');
  });
});

describe('F4: tables', () => {
  it('F4: a row is its cells joined by tabs', () => {
    expect(
      textOf(
        paragraph('before') +
          table(
            row(cell(paragraph('MP')), cell(paragraph('Oui ?'))),
            row(cell('<w:p/>'), cell(paragraph('x'))),
          ) +
          paragraph('after'),
      ),
    ).toBe('before\nMP\tOui ?\n\tx\nafter');
  });

  it('F4: paragraphs of one cell stand on lines of their own', () => {
    expect(textOf(table(row(cell(paragraph('E1')), cell(paragraph('a') + paragraph('b')))))).toBe('E1\ta\nb');
  });

  it('F4: a table in a cell is lines of the cell, without the empty paragraph that Word demands after it', () => {
    const inner = table(
      row(cell(paragraph('1')), cell(paragraph('2'))),
      row(cell(paragraph('3')), cell(paragraph('4'))),
    );
    expect(textOf(table(row(cell(`${paragraph('a') + inner}<w:p/>`), cell(paragraph('b')))))).toBe(
      'a\n1\t2\n3\t4\tb',
    );
  });
});

describe('F4: text boxes', () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text, '<w:i/>')}</w:txbxContent>`;

  it('F4: their text comes once, after the paragraph they hang on, whose look goes on after them', () => {
    const both =
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('boxed')}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('boxed')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t>${both}<w:t>b</w:t></w:r></w:p>${paragraph('next')}`;
    expect(textOf(body)).toBe('ab\nboxed\nnext');
    expect(formatted(body)).toEqual(['bold: ab', 'italic: boxed']);
  });

  it('F4: an alternative without a choice is read', () => {
    expect(
      textOf(
        `<w:p><mc:AlternateContent><mc:Fallback>${run('old')}</mc:Fallback></mc:AlternateContent></w:p>`,
      ),
    ).toBe('old');
  });
});

describe('F5: bold, italic, underline', () => {
  it('F5: as ranges, joined where runs touch', () => {
    expect(
      formatted(
        `<w:p>${run('a', '<w:b/>')}${run('b', '<w:b/><w:i/>')}${run('c')}${run('d', '<w:u w:val="single"/>')}</w:p>`,
      ),
    ).toEqual(['bold: ab', 'italic: b', 'underline: d']);
  });

  it('F5: switched off, or only for another script, or of an earlier state, is none', () => {
    expect(
      formatted(
        `<w:p>${run('a', '<w:b w:val="0"/><w:i w:val="false"/><w:u w:val="none"/>')}${run('b', '<w:bCs/><w:u/>')}` +
          `${run('c', '<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>')}</w:p>`,
      ),
    ).toEqual([]);
    expect(formatted(`<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${run('mark only')}</w:p>`)).toEqual([]);
  });

  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>' +
    '<w:style w:type="paragraph" w:styleId="Question"><w:basedOn w:val="Normal"/><w:pPr><w:rPr><w:i/></w:rPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Question"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Loop"><w:basedOn w:val="Loop2"/></w:style>' +
    '<w:style w:type="character" w:styleId="Loop2"><w:basedOn w:val="Loop"/><w:rPr><w:i/></w:rPr></w:style>';
  const styled = (style: string, ...runs: string[]) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`;

  it('F5: come from the paragraph’s style and what it is based on', () => {
    expect(formatted(styled('Question', run('q')), styles)).toEqual(['bold: q']);
    expect(formatted(styled('Sub', run('s'), run('t', '<w:b w:val="0"/>')), styles)).toEqual([
      'bold: s',
      'underline: st',
    ]);
  });

  it('F5: come from the run’s style; bold in a bold paragraph is plain; circles end', () => {
    const strong = '<w:rStyle w:val="Strong"/>';
    expect(formatted(styled('Normal', run('a', strong), run('b')), styles)).toEqual(['bold: a']);
    expect(formatted(styled('Question', run('a', strong), run('b')), styles)).toEqual(['bold: b']);
    expect(formatted(styled('Unknown', run('a', '<w:rStyle w:val="Loop"/>')), styles)).toEqual(['italic: a']);
  });

  it('F5: of the whole document', () => {
    const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>';
    expect(formatted(paragraph('all') + paragraph('lines'), defaults)).toEqual([
      'italic: all',
      'italic: lines',
    ]);
  });

  it('F5: count from the beginning of the text, in table cells too', () => {
    expect(
      formatted(paragraph('x') + table(row(cell(paragraph('MP', '<w:b/>')), cell(paragraph('y'))))),
    ).toEqual(['bold: MP']);
  });
});

describe('F6: notes and comments', () => {
  const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const note = (kind: string, id: number, inner: string) => `<w:${kind} w:id="${id}">${inner}</w:${kind}>`;

  it('F6: footnotes, then endnotes, after the last paragraph, numbered in the order of their references', () => {
    const source = read(
      `<w:p>${run('a')}${reference('endnote', 5)}${reference('footnote', 3)}</w:p><w:p>${run('b')}${reference('footnote', 2)}<w:del>${reference('footnote', 4)}</w:del></w:p>`,
      {
        footnotes:
          note('footnote', 0, '<w:p><w:r><w:separator/></w:r></w:p>') +
          note(
            'footnote',
            2,
            `<w:p><w:r><w:footnoteRef/></w:r>${run(' second', '<w:b/>')}</w:p>${paragraph('line')}`,
          ) +
          note('footnote', 3, `<w:p>${run(' ')}${run('first')}</w:p>`) +
          note('footnote', 4, paragraph('deleted')),
        endnotes: note('endnote', 5, paragraph('end')),
      },
    );
    expect(source.text).toBe('a\nb\n[note 1] first\n[note 2] second\nline\n[note 3] end');
    expect(source.formats.map(({ start, end }) => source.text.slice(start, end))).toEqual(['second']);
    expect(source.problems).toEqual([]);
  });

  it('F6: a note that is missing is named', () => {
    const { text, problems } = read(`<w:p>${run('a')}${reference('footnote', 9)}</w:p>`);
    expect(text).toBe('a');
    expect(problems).toEqual([{ problem: 'noteMissing', params: { count: 1 }, line: null }]);
  });

  it('F6: comments are listed with author, text and where they begin', () => {
    const { comments, text } = read(
      `${paragraph('x')}<w:p>${run('a')}<w:commentRangeStart w:id="1"/>${run('bc')}<w:commentRangeEnd w:id="1"/>${reference('comment', 1)}${reference('comment', 0)}</w:p>`,
      {
        comments:
          `<w:comment w:id="7" w:author="JD">${paragraph('nowhere')}</w:comment>` +
          `<w:comment w:id="0" w:author="JD">${paragraph('later')}</w:comment>` +
          `<w:comment w:id="1" w:author="MP">${paragraph('à revoir')}${paragraph('vite')}</w:comment>`,
      },
    );
    expect(text).toBe('x\nabc');
    expect(comments).toEqual([
      { author: 'MP', text: 'à revoir\nvite', position: 3 },
      { author: 'JD', text: 'later', position: 5 },
      { author: 'JD', text: 'nowhere', position: null },
    ]);
  });
});

describe('F6: what is left out is listed', () => {
  it('F6: images, charts, objects, inserted files, list numbers, headers, hidden text', () => {
    expect(
      leftOut(
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>${run('item')}${run('secret', '<w:vanish/>')}</w:p>` +
          '<w:p><w:r><w:drawing><a:blip r:embed="r5"/></w:drawing></w:r><w:r><w:pict><v:imagedata r:id="r6"/></w:pict></w:r></w:p>' +
          '<w:p><w:r><w:object><v:imagedata r:id="r7"/><o:OLEObject/></w:object><w:drawing><c:chart r:id="r8"/></w:drawing></w:r></w:p>' +
          '<w:altChunk r:id="r9"/><w:sectPr><w:headerReference r:id="r10"/><w:footerReference r:id="r11"/></w:sectPr>',
      ),
    ).toEqual([
      ['hiddenTextLeftOut', 1],
      ['imagesLeftOut', 2],
      ['chartsLeftOut', 1],
      ['objectsLeftOut', 1],
      ['insertedFilesLeftOut', 1],
      ['listNumbersLeftOut', 1],
      ['headersLeftOut'],
    ]);
  });

  it('F6: addresses outside the file and macros', () => {
    expect(
      leftOut(paragraph('x'), {
        relationships:
          relationship('r1', 'hyperlink', 'https://example.org', true) +
          relationship('r2', 'image', 'file:///etc/hostname', true) +
          relationship('r3', 'settings', 'settings.xml'),
        more: [
          { name: 'word/settings.xml', data: '<x/>' },
          {
            name: 'word/_rels/settings.xml.rels',
            data: relationshipsXml(relationship('r1', 'attachedTemplate', 'http://127.0.0.1/t.dotm', true)),
          },
          { name: 'word/vbaProject.bin', data: 'x' },
        ],
      }),
    ).toEqual([['linksLeftOut', 1], ['outsidePartsLeftOut', 2, 'file:///etc/hostname'], ['macrosLeftOut']]);
  });

  it('F6: a plain document leaves nothing out', () => {
    expect(read(paragraph('x'))).toEqual({
      text: 'x',
      formats: [],
      encoding: null,
      problems: [],
      comments: [],
      leftOut: [],
    });
  });
});

describe('F4: forms of the same document', () => {
  it('F4: strict namespaces, other prefixes, and a document of another name', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const zip = buildZip([
      {
        name: '_rels/.rels',
        data: `<R:Relationships xmlns:R="http://schemas.openxmlformats.org/package/2006/relationships"><R:Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></R:Relationships>`,
      },
      {
        name: 'word/document2.xml',
        data: `<document xmlns="${strict}/wordprocessingml/main" xmlns:q="${strict}/wordprocessingml/main"><body><p><r><rPr><b q:val="1"/></rPr><t>déjà</t></r></p></body></document>`,
      },
    ]);
    expect(readDocx('E1.docx', zip)).toMatchObject({
      text: 'déjà',
      formats: [{ start: 0, end: 4, format: 'bold' }],
    });
  });

  it('F4: without relationships the usual name is taken', () => {
    const parts = docxParts(paragraph('x')).filter(({ name }) => !name.endsWith('.rels'));
    expect(readDocx('E1.docx', buildZip(parts))).toMatchObject({ text: 'x' });
  });
});
