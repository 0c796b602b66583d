import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../shared/files/readSourceText.ts';
import type { SourceText } from '../../../shared/files/sourceText.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';

const fonts =
  '{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset204 Arial Cyr;}{\\f3\\fcharset128 MS Mincho;}}';

function read(body: string, head = `\\ansi\\ansicpg1252\\deff0${fonts}`): SourceText {
  const bytes = Uint8Array.from(`{\\rtf1${head}\n${body}}`, (character) => character.charCodeAt(0));
  const source = readSourceText('E1.rtf', bytes);
  if (isRefusal(source)) throw new Error(source.refused);
  return source;
}

const textOf = (body: string, head?: string) => read(body, head).text;
const leftOut = (body: string) =>
  read(body).leftOut.map(({ problem, params }) => [problem, params.count ?? 0]);

describe('F14: the characters of an .rtf', () => {
  it('F14: bytes by the code page of the document and of the font', () => {
    expect(textOf("d\\'e9j\\'e0 \\'80")).toBe('déjà €');
    expect(textOf("d\\'8ej\\'88", '\\mac')).toBe('déjà');
    expect(textOf("d\\'82j\\'85", '\\pca')).toBe('déjà');
    expect(textOf("{\\f2\\'cf\\'f0\\'e8}{\\f3\\'93\\'fa\\'96\\'7b}")).toBe('При日本');
    expect(textOf('{\\f1 a\\u-3999 ?}')).toBe('αα');
  });

  it('F14: Unicode with as many characters passed over as \\uc says', () => {
    expect(textOf("\\u233\\'e9t\\u233?")).toBe('été');
    expect(textOf('\\uc0\\u233 t\\u233 ')).toBe('été');
    expect(textOf("\\uc2\\u26085\\'93\\'fa\\u26412\\'96\\'7b.")).toBe('日本.');
    expect(textOf('\\u-10179?\\u-8706?')).toBe('🧾'.normalize().replace('🧾', '\ud83d\uddfe'));
    expect(textOf('{\\upr{De}{\\*\\ud{D\\u233 ?}}}')).toBe('Dé');
  });

  it('F14: signs and named characters', () => {
    expect(textOf('a\\~:\\ldblquote b\\rdblquote\\emdash\\{c\\}\\\\ d\\_e\\-f')).toBe(
      'a\u00a0:“b”—{c}\\ d\u2011e\u00adf',
    );
  });

  it('F14: a code page that is not known is named', () => {
    expect(read("\\'e9", '\\ansi\\ansicpg1361').problems).toEqual([
      { problem: 'codePageUnknown', params: { number: 1361 }, line: null },
    ]);
  });
});

describe('F14: the lines of an .rtf', () => {
  it('F14: \\par ends a line, \\line is one inside it, the line ends of the file are none', () => {
    expect(textOf('MP : a\\line b\\par\r\n\\par E1\\tab c\\\nd\\par')).toBe('MP : a\nb\n\nE1\tc\nd');
  });

  it('F14: tables, merged cells, a table in a cell', () => {
    const table =
      '\\trowd\\cellx100\\clmgf\\cellx200\\clmrg\\cellx300\\pard\\intbl a\\par a2\\cell b\\cell\\cell\\row' +
      '\\trowd\\clvmrg\\cellx100\\cellx200\\pard\\intbl\\cell {\\itap2 i\\nestcell j\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\cellx2\\nestrow}}\\pard\\intbl\\cell\\trowd\\clvmrg\\cellx100\\cellx200\\row';
    expect(textOf(`${table}\\pard fin`)).toBe('a\na2\tb\n\ti\tj\nfin');
  });

  it('F14: footnotes, endnotes and comments', () => {
    const source = read(
      'E1 : oui{\\footnote\\ftnalt{\\chftn} fin}{\\*\\footnote{\\chftn} pied} ou{\\*\\atnid JD}{\\*\\atnauthor Jeanne}\\chatn{\\*\\annotation{\\*\\atndate 1} revoir} non\\par',
    );
    expect(source.text).toBe('E1 : oui ou non\n[note 1] pied\n[note 2] fin');
    expect(source.comments).toEqual([{ author: 'Jeanne', text: 'revoir', position: 11 }]);
  });

  it('F14: deleted text, hidden text, pictures, headers, list signs and styles are no text', () => {
    const picture = '{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 0102}}{\\pict\\bin4 {}{}}';
    const body =
      `{\\stylesheet{\\s1 Titre;}}{\\info{\\author JD}}{\\header En-t\\'eate}{\\*\\inconnu rien{\\b x}}` +
      `a{\\deleted retir\\'e9}{\\v cach\\'e9}${picture}{\\listtext 1.\\tab}b{\\object{\\*\\objdata 01}{\\result r}}`;
    expect(textOf(body)).toBe('ab');
    expect(leftOut(body)).toEqual([
      ['deletionsLeftOut', 1],
      ['hiddenTextLeftOut', 1],
      ['imagesLeftOut', 2],
      ['objectsLeftOut', 1],
      ['listNumbersLeftOut', 1],
      ['headersLeftOut', 0],
    ]);
  });

  it('F14: fields keep their result, text boxes follow their paragraph', () => {
    const field = '{\\field{\\*\\fldinst{HYPERLINK "x"}}{\\fldrslt lien}}';
    const shape =
      '{\\shp{\\*\\shpinst{\\sp{\\sn txid}{\\sv 1}}{\\shptxt \\pard cadre\\par}}{\\shprslt{\\*\\do x}}}';
    const source = read(`a ${field}${shape} b\\par c`);
    expect(source.text).toBe('a lien b\ncadre\nc');
    expect(source.leftOut).toEqual([{ problem: 'linksLeftOut', params: { count: 1 }, line: null }]);
  });

  it('F5: bold, italic and underline', () => {
    expect(read('{\\b MP :} \\i oui\\i0  {\\ul non\\ulnone  x}\\b y\\plain z').formats).toEqual([
      { start: 0, end: 4, format: 'bold' },
      { start: 5, end: 8, format: 'italic' },
      { start: 9, end: 12, format: 'underline' },
      { start: 14, end: 15, format: 'bold' },
    ]);
  });
});

describe('F11: hostile .rtf', () => {
  it('F11: what is no .rtf, and a .doc that is one', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(readSourceText('E1.rtf', bytes('bonjour'))).toMatchObject({ refused: 'isAnotherFormat' });
    expect(readSourceText('E1.rtf', bytes('{\\rtf1 }'))).toMatchObject({ refused: 'fileEmpty' });
    expect(readSourceText('E1.doc', bytes('{\\rtf1 a}'))).toMatchObject({ text: 'a' });
  });

  it('F14: a file without its end is read as far as it goes, and named', () => {
    const source = readSourceText('E1.rtf', new TextEncoder().encode('{\\rtf1 MP : oui\\par{\\b E1 : n'));
    expect(source).toMatchObject({ text: 'MP : oui\nE1 : n', problems: [{ problem: 'fileEndMissing' }] });
  });

  it('F12: a million groups, a million notes, a control word of a million letters', () => {
    const refusalOf = (body: string) => {
      const source = readSourceText('E1.rtf', new TextEncoder().encode(`{\\rtf1 x${body}`));
      return isRefusal(source) ? source.refused : source.text;
    };
    expect(refusalOf('{'.repeat(1_000_000))).toBe('rtfTooDeep');
    expect(refusalOf('{\\footnote x}'.repeat(1_000_000))).toBe('tooManyNotes');
    expect(refusalOf(`\\${'a'.repeat(1_000_000)} y`)).toBe('xy');
    expect(refusalOf('\\cell'.repeat(1_000_000))).toContain('x');
  });
});
