/** The interview as other programs write it, built byte by byte: their markup, not their program. */

import type { TextEncodingName } from '../../shared/files/decodeText.ts';
import { singleByteTables } from '../../shared/files/singleByteTables.ts';
import { buildOdt } from '../helpers/odfBuilder.ts';
import { buildDocx } from '../helpers/officeBuilder.ts';

export interface BuiltFile {
  readonly format: string;
  /** Whose way of writing it is. */
  readonly program: string;
  readonly name: string;
  readonly hasEmoji: boolean;
  readonly encoding?: TextEncodingName;
  readonly make: (paragraphs: readonly string[]) => Uint8Array;
  /** What each paragraph becomes by the rules of the format; as it is where nothing is said. */
  readonly expected?: (paragraphs: readonly string[]) => string[];
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const builtFiles: readonly BuiltFile[] = [
  {
    format: '.txt',
    program: 'UTF-8, LF',
    name: 'E4.txt',
    hasEmoji: true,
    make: (all) => utf8(all.join('\n')),
  },
  { format: '.txt', program: 'Notepad (UTF-16, CRLF)', name: 'E4.txt', hasEmoji: true, make: utf16 },
  {
    format: '.txt',
    program: 'Windows-1252',
    name: 'E4.txt',
    hasEmoji: false,
    make: (all) => singleByte(all, 'windows-1252'),
  },
  {
    format: '.txt',
    program: 'Mac OS Roman (--encoding)',
    name: 'E4.txt',
    hasEmoji: false,
    encoding: 'macintosh',
    make: (all) => singleByte(all, 'macintosh'),
  },
  { format: '.md', program: 'Markdown', name: 'E4.md', hasEmoji: true, make: (all) => utf8(all.join('\n')) },
  {
    format: '.docx',
    program: 'Word: revisions, smart tags, content controls',
    name: 'E4.docx',
    hasEmoji: true,
    make: (all) => buildDocx(all.map(asWord).join('')),
  },
  {
    format: '.docx',
    program: 'Google Docs: a run a piece, bookmarks',
    name: 'E4.docx',
    hasEmoji: true,
    make: (all) => buildDocx(all.map(asGoogle).join('')),
  },
  {
    format: '.docx',
    program: 'Word: table of speaker and words',
    name: 'E4.docx',
    hasEmoji: true,
    make: asWordTable,
    expected: (all) => all.map(asCells),
  },
  {
    format: '.odt',
    program: 'Google Docs: a span a piece',
    name: 'E4.odt',
    hasEmoji: true,
    make: (all) => buildOdt(all.map(asOdt).join('')),
  },
  { format: '.rtf', program: 'Word: code page and Unicode', name: 'E4.rtf', hasEmoji: true, make: asWordRtf },
  { format: '.rtf', program: 'TextEdit: Unicode alone', name: 'E4.rtf', hasEmoji: true, make: asTextEdit },
  {
    format: '.vtt',
    program: 'Teams: voice tags',
    name: 'E4.vtt',
    hasEmoji: true,
    make: (all) =>
      utf8(`WEBVTT\n\n${cues(all, (label, said) => `<v ${label || 'E4'}>${xml(said)}</v>`, '.')}`),
    expected: asTurns,
  },
  {
    format: '.vtt',
    program: 'Zoom: names before the words',
    name: 'E4.vtt',
    hasEmoji: true,
    make: (all) => utf8(`WEBVTT\n\n${cues(all, (label, said) => `${label || 'E4'}: ${said}`, '.')}`),
    expected: asTurns,
  },
  {
    format: '.srt',
    program: 'SubRip, CRLF',
    name: 'E4.srt',
    hasEmoji: true,
    make: (all) => utf8(cues(all, (label, said) => `${label || 'E4'}: ${said}`, ',').replace(/\n/g, '\r\n')),
    expected: asTurns,
  },
];

function utf16(all: readonly string[]): Uint8Array {
  const text = `\ufeff${all.join('\r\n')}`;
  return new Uint8Array(
    Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).buffer,
  );
}

function singleByte(all: readonly string[], encoding: 'windows-1252' | 'macintosh'): Uint8Array {
  const table = [...singleByteTables[encoding]];
  const text = all.join('\r\n');
  return Uint8Array.from(text, (character) => table.indexOf(character.charCodeAt(0)));
}

function split(paragraph: string): { label: string; said: string } {
  const found = /^(MP|E4)\u00a0: (.*)$/su.exec(paragraph);
  return found ? { label: found[1] ?? '', said: found[2] ?? '' } : { label: '', said: paragraph };
}

const run = (text: string, properties = '') =>
  text === ''
    ? ''
    : `<w:r w:rsidR="00A1"><w:rPr>${properties}<w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;

function asWord(paragraph: string, index: number): string {
  const { label, said } = split(paragraph);
  const middle = Math.floor(said.length / 2);
  const [first, second] = [said.slice(0, middle), said.slice(middle)];
  const inside = [
    `<w:ins w:id="${index}" w:author="JD">${run(second)}</w:ins><w:del w:id="${index}" w:author="JD"><w:r><w:delText>retiré</w:delText></w:r></w:del>`,
    `<w:smartTag w:element="PersonName">${run(second)}</w:smartTag>`,
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run(second)}</w:sdtContent></w:sdt>`,
    `<w:proofErr w:type="spellStart"/>${run(second)}<w:proofErr w:type="spellEnd"/><w:commentRangeStart w:id="1"/>`,
  ][index % 4];
  return `<w:p>${label ? run(`${label}\u00a0: `, '<w:b/>') : ''}${run(first)}${inside}</w:p>`;
}

function asGoogle(paragraph: string): string {
  const pieces = paragraph.match(/.{1,40}/gsu) ?? [];
  const runs = pieces.map(
    (text) => `<w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`,
  );
  return `<w:p><w:pPr><w:rPr/></w:pPr><w:bookmarkStart w:id="0" w:name="_x"/><w:bookmarkEnd w:id="0"/>${runs.join('')}</w:p>`;
}

function asCells(paragraph: string): string {
  const { label, said } = split(paragraph);
  return `${label}\t${said}`;
}

function asWordTable(all: readonly string[]): Uint8Array {
  const rows = all.map((paragraph) => {
    const { label, said } = split(paragraph);
    return `<w:tr><w:tc><w:p>${run(label)}</w:p></w:tc><w:tc><w:p>${run(said)}</w:p></w:tc></w:tr>`;
  });
  return buildDocx(`<w:tbl>${rows.join('')}</w:tbl><w:p/>`);
}

function asOdt(paragraph: string): string {
  const pieces = paragraph.match(/.{1,40}/gsu) ?? [];
  const spans = pieces.map((text) => {
    const [, space = '', rest = ''] = /^( *)(.*)$/su.exec(text) ?? [];
    return `<text:span text:style-name="T1">${space === '' ? '' : `<text:s text:c="${space.length}"/>`}${xml(rest)}</text:span>`;
  });
  return `<text:p text:style-name="P1">${spans.join('')}</text:p>`;
}

function rtf(all: readonly string[], head: string, write: (character: string) => string): Uint8Array {
  const body = all.map((paragraph) => [...paragraph].map(write).join('')).join('\\par\r\n');
  return Uint8Array.from(`{\\rtf1${head}\r\n${body}\\par}`, (character) => character.charCodeAt(0));
}

const windows = [...singleByteTables['windows-1252']];

function asWordRtf(all: readonly string[]): Uint8Array {
  return rtf(
    all,
    '\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}}\\uc1\\pard\\plain\\f0',
    (character) => {
      const code = character.charCodeAt(0);
      if (character.length === 1 && code < 0x80) return character;
      const byte = character.length === 1 ? windows.indexOf(code) : -1;
      if (character === '\u00a0') return '\\~';
      return byte > 0 ? `\\'${byte.toString(16)}` : units(character, ' ?');
    },
  );
}

function asTextEdit(all: readonly string[]): Uint8Array {
  return rtf(
    all,
    '\\ansi\\ansicpg1252\\cocoartf2709{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;}\\f0\\uc0',
    (character) =>
      character.length === 1 && character.charCodeAt(0) < 0x80 ? character : units(character, ' '),
  );
}

function units(character: string, after: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index);
    return `\\u${unit > 0x7fff ? unit - 0x10000 : unit}${after}`;
  }).join('');
}

function cues(all: readonly string[], write: (label: string, said: string) => string, point: string): string {
  const clock = (seconds: number) =>
    `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}${point}000`;
  return all
    .map((paragraph, index) => {
      const { label, said } = split(paragraph);
      return `${index + 1}\n${clock(index * 4)} --> ${clock(index * 4 + 3)}\n${write(label, said)}\n\n`;
    })
    .join('');
}

/** Cues of one speaker in a row are one line. */
function asTurns(all: readonly string[]): string[] {
  const turns: { speaker: string; said: string }[] = [];
  for (const paragraph of all) {
    const { label, said } = split(paragraph);
    const speaker = label || 'E4';
    const last = turns.at(-1);
    if (last?.speaker === speaker) last.said += ` ${said}`;
    else turns.push({ speaker, said });
  }
  return turns.map(({ speaker, said }) => `${speaker}: ${said}`);
}
