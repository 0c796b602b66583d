import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../shared/files/readSourceText.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { problemSentence, refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { buildDocx, buildXlsx, docxParts, paragraph } from '../../helpers/officeBuilder.ts';
import { buildZip } from '../../helpers/zipBuilder.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function refused(fileName: string, bytes: Uint8Array | string): Record<string, string | number> | string {
  const result = readSourceText(fileName, typeof bytes === 'string' ? utf8(bytes) : bytes);
  if (!isRefusal(result)) return result.text;
  for (const words of [wordsOf.en, wordsOf.fr]) expect(refusalSentence(words, result)).toContain(fileName);
  const { file: _, ...params } = result.params;
  return { refused: result.refused, ...params };
}

describe('F1: text files', () => {
  it('F1: .txt and .md as typed, in canonical form', () => {
    expect(readSourceText('E1.txt', utf8('\ufeff# MP : oui\r\nE1 : *non*\r'))).toEqual({
      text: '# MP : oui\nE1 : *non*\n',
      formats: [],
      encoding: 'utf-8',
      problems: [],
      comments: [],
      leftOut: [],
    });
    expect(readSourceText('E1.MD', utf8('a'))).toMatchObject({ text: 'a' });
  });

  it('F1: NUL bytes are taken with a named problem', () => {
    expect(readSourceText('E1.txt', utf8('a\u0000b'))).toMatchObject({
      text: 'a�b',
      problems: [{ problem: 'nulReplaced', params: { count: 1 }, line: 1 }],
    });
  });

  it('F1: a line of 2 MB is taken', () => {
    const line = 'mot '.repeat(500_000);
    const source = readSourceText('E1.txt', utf8(line));
    expect(isRefusal(source) ? source : source.text === line).toBe(true);
  });

  it('F2: the user’s encoding is followed', () => {
    const bytes = new Uint8Array([0x64, 0x8e, 0x6a, 0x88]);
    expect(readSourceText('E1.txt', bytes, 'macintosh')).toMatchObject({ text: 'déjà', problems: [] });
    expect(readSourceText('E1.txt', bytes)).toMatchObject({ text: 'dŽjˆ', encoding: 'windows-1252' });
  });
});

describe('F11: what is not read says why', () => {
  it('F11: empty files, and files of white space alone', () => {
    for (const content of ['', ' \r\n\t \u00a0', '\ufeff'])
      expect(refused('E1.txt', content)).toEqual({ refused: 'fileEmpty' });
    expect(refused('E1.docx', '')).toEqual({ refused: 'fileEmpty' });
    expect(refused('E1.docx', buildDocx('<w:p/><w:p/>'))).toEqual({ refused: 'fileEmpty' });
  });

  it.each([
    ['E1.doc', 'saveAsDocx'],
    ['E1.OTT', 'saveAsDocx'],
    ['E1.fodt', 'saveAsDocx'],
    ['E1.docm', 'saveAsDocx'],
    ['E1.pages', 'exportFromPages'],
    ['E1.pdf', 'pdfNeedsTime'],
    ['E1.mp3', 'formatUnknown'],
    ['E1', 'formatUnknown'],
    ['.txt', 'formatUnknown'],
    ['folder.txt/E1', 'formatUnknown'],
  ])('F11: %s', (fileName, code) => {
    expect(refused(fileName, 'x')).toMatchObject({ refused: code });
  });

  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const encrypted = new Uint8Array([...ole, ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0])]);
  const odt = buildZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', isStored: true },
    { name: 'content.xml', data: '<x/>' },
  ]);

  it.each([
    ['pdf', utf8('%PDF-1.7\n%âãÏÓ')],
    ['office97', ole],
    ['rtf', utf8('{\\rtf1\\ansi bonjour}')],
    ['html', utf8('\ufeff\n<!DOCTYPE html><html><body>bonjour</body></html>')],
    ['html', utf8('<?xml version="1.0"?>\n<html xmlns="x">')],
    ['xml', utf8('<?xml version="1.0"?><w:wordDocument/>')],
    ['image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['text', utf8('MP : bonjour')],
    ['unknown', new Uint8Array([1, 2, 0, 3])],
    ['odf', odt],
    ['xlsx', buildXlsx('')],
    ['pptx', buildZip([{ name: 'ppt/presentation.xml', data: '<x/>' }])],
    ['pages', buildZip([{ name: 'Index/Document.iwa', data: 'x' }])],
    ['zip', buildZip([{ name: 'photo.jpg', data: 'x' }])],
  ])('F11: a .docx that is really: %s', (kind, bytes) => {
    expect(refused('E1.docx', bytes)).toEqual({ refused: 'isAnotherFormat', extension: '.docx', kind });
  });

  it('F11: a .docx with a password', () => {
    expect(refused('E1.docx', encrypted)).toEqual({ refused: 'fileHasPassword' });
    expect(refused('E1.txt', encrypted)).toEqual({ refused: 'fileHasPassword' });
  });

  it('F11: a .txt that is really something else, while a web page is text', () => {
    expect(refused('E1.txt', '%PDF-1.7')).toMatchObject({ kind: 'pdf' });
    expect(refused('E1.txt', buildDocx(paragraph('x')))).toMatchObject({ kind: 'zip' });
    expect(refused('E1.txt', '{\\rtf1 x}')).toMatchObject({ kind: 'rtf' });
    expect(refused('E1.txt', '<html>x</html>')).toBe('<html>x</html>');
  });

  it('F11: a .docx cut in half, with a DTD, without its document, damaged or too deep', () => {
    const whole = buildDocx(paragraph('x'));
    expect(refused('E1.docx', whole.subarray(0, whole.length / 2))).toEqual({ refused: 'zipCut' });
    const withDocument = (data: string) =>
      buildZip(docxParts('').map((part) => (part.name === 'word/document.xml' ? { ...part, data } : part)));
    const part = 'word/document.xml';
    expect(refused('E1.docx', withDocument('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))).toEqual({
      refused: 'xmlHasDoctype',
      part,
    });
    expect(refused('E1.docx', withDocument('<a/>'))).toEqual({ refused: 'xmlBroken', part });
    expect(refused('E1.docx', withDocument(''))).toEqual({ refused: 'xmlBroken', part });
    expect(refused('E1.docx', buildDocx('<w:p>'.repeat(200) + '</w:p>'.repeat(200)))).toEqual({
      refused: 'xmlTooDeep',
      part,
      limit: 100,
    });
    const without = docxParts('').filter(({ name }) => name !== part);
    expect(refused('E1.docx', buildZip(without))).toEqual({ refused: 'documentPartMissing', part });
  });

  it('F3: a .docx that is a bomb', () => {
    const bomb = docxParts('').map((part) =>
      part.name === 'word/document.xml' ? { ...part, data: new Uint8Array(20_000_000) } : part,
    );
    expect(refused('E1.docx', buildZip(bomb))).toEqual({
      refused: 'zipRatioTooHigh',
      entry: 'word/document.xml',
      ratio: 100,
    });
  });

  it('F11: every sentence is whole in both languages', () => {
    const params = {
      file: 'E1.docx',
      extension: '.doc',
      kind: 'pdf',
      entry: 'a',
      part: 'b',
      limit: 3,
      megabytes: 4,
      ratio: 5,
    };
    const others = { count: 2, encoding: 'macintosh', address: 'http://x' };
    for (const words of [wordsOf.en, wordsOf.fr]) {
      for (const code of [
        'isAnotherFormat',
        'zipSizeWrong',
        'xmlTooDeep',
        'saveAsDocx',
        'tableTooLarge',
      ] as const) {
        expect(refusalSentence(words, { refused: code, params })).toMatch(/^E1\.docx .*\.$/);
      }
      for (const problem of [
        'encodingGuessed',
        'undecodableReplaced',
        'outsidePartsLeftOut',
        'listNumbersLeftOut',
      ] as const) {
        expect(problemSentence(words, { problem, params: others })).toMatch(/^[^a-z].*\.$/);
      }
    }
    expect(problemSentence(wordsOf.fr, { problem: 'nulReplaced', params: { count: 1 } })).toBe(
      '1 caractère de contrôle illisible a été remplacé par le signe �.',
    );
  });
});
