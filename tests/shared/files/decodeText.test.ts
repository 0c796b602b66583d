import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../shared/files/decodeText.ts';
import { singleByteTables } from '../../../shared/files/singleByteTables.ts';
import { suggestEncodings } from '../../../shared/files/suggestEncodings.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return bytes;
}
const codes = (bytes: Uint8Array, encoding: Parameters<typeof decodeText>[1] = 'auto') =>
  decodeText(bytes, encoding).problems.map(({ problem, params }) => [problem, params]);

const interview = 'MP : Vous étiez déjà là ?\nE4 : Oui, « toujours »… c’est l’œuvre d’une vie. 👩‍⚕️\n';
const wellFormed = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('F2: which encoding is taken', () => {
  it('F2: strict UTF-8 without a word about it', () => {
    expect(decodeText(utf8(interview), 'auto')).toEqual({ text: interview, encoding: 'utf-8', problems: [] });
  });

  it('F2: a byte order mark decides and stays for canonicalText to take off', () => {
    expect(decodeText(utf8(`\ufeff${interview}`), 'auto').text).toBe(`\ufeff${interview}`);
    expect(decodeText(utf16(`\ufeff${interview}`), 'auto')).toMatchObject({
      text: `\ufeff${interview}`,
      encoding: 'utf-16le',
      problems: [{ problem: 'encodingOther' }],
    });
    expect(decodeText(utf16(`\ufeff${interview}`, true), 'auto')).toMatchObject({
      text: `\ufeff${interview}`,
      encoding: 'utf-16be',
    });
  });

  it('F2: UTF-16 without a mark is taken when three quarters of its high bytes are zero', () => {
    expect(decodeText(utf16(interview), 'auto')).toMatchObject({
      text: interview,
      encoding: 'utf-16le',
      problems: [{ problem: 'encodingGuessed' }],
    });
    expect(decodeText(utf16(interview, true), 'auto').encoding).toBe('utf-16be');
    expect(decodeText(utf16('Она сказала, что ночью тихо'), 'auto').encoding).not.toBe('utf-16le');
  });

  it('F2: a few NUL bytes do not make a file UTF-16', () => {
    const bytes = utf8(`E1 : bon\u0000jour\u0000 ${'madame '.repeat(20)}`);
    expect(decodeText(bytes, 'auto').encoding).toBe('utf-8');
    expect(decodeText(new Uint8Array(1000), 'auto').encoding).toBe('utf-8');
  });

  it('F2: anything else is Windows-1252, said as a guess', () => {
    const bytes = new Uint8Array([
      0x64, 0xe9, 0x6a, 0xe0, 0x20, 0x9c, 0x75, 0x76, 0x72, 0x65, 0x20, 0x80, 0x92,
    ]);
    expect(decodeText(bytes, 'auto')).toEqual({
      text: 'déjà œuvre €’',
      encoding: 'windows-1252',
      problems: [{ problem: 'encodingGuessed', params: { encoding: 'windows-1252' }, line: null }],
    });
  });

  it('F2: bytes without meaning in Windows-1252 become C1 controls and are counted', () => {
    const bytes = new Uint8Array([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xe9]);
    expect(decodeText(bytes, 'windows-1252').text).toBe('\u0081\u008d\u008f\u0090\u009dé');
    expect(codes(bytes, 'windows-1252')).toEqual([['undefinedBytes', { count: 5 }]]);
  });

  it('F2: Mac OS Roman is read when asked', () => {
    const bytes = new Uint8Array([
      0x64, 0x8e, 0x6a, 0x88, 0x20, 0xcf, 0x75, 0x20, 0xd5, 0x20, 0xdb, 0x20, 0xca,
    ]);
    expect(decodeText(bytes, 'macintosh').text).toBe('déjà œu ’ € \u00a0');
  });
});

describe('F2: what cannot be decoded', () => {
  it('F2: is counted and replaced, signs � of the file itself not counted', () => {
    const bytes = new Uint8Array([...utf8('a\ufffdb'), 0xff, 0x63, 0xe9, 0x64, 0xe2, 0x82]);
    expect(decodeText(bytes, 'utf-8').text).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
    expect(codes(bytes, 'utf-8')).toEqual([['undecodableReplaced', { count: 3 }]]);
  });

  it('F2: broken UTF-8 under a mark stays UTF-8', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x62]);
    expect(decodeText(bytes, 'auto')).toMatchObject({ text: '\ufeffa\ufffdb', encoding: 'utf-8' });
    expect(codes(bytes)).toEqual([['undecodableReplaced', { count: 1 }]]);
  });

  it('F2: lone surrogates and an odd last byte in UTF-16', () => {
    const bytes = new Uint8Array([...utf16('a\ud800b\ufffd'), 0x41]);
    expect(decodeText(bytes, 'utf-16le').text).toBe('a\ufffdb\ufffd\ufffd');
    expect(codes(bytes, 'utf-16le')).toEqual([['undecodableReplaced', { count: 2 }]]);
  });
});

describe('F2: encode, then decode', () => {
  it('F2: gives UTF-8 and UTF-16 back', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(decodeText(utf8(text), 'utf-8').text).toBe(text);
        expect(decodeText(utf16(text), 'utf-16le').text).toBe(text);
        expect(decodeText(utf16(text, true), 'utf-16be').text).toBe(text);
      }),
    );
  });

  it('F2: gives the bytes of both tables back, each character once', () => {
    for (const encoding of ['windows-1252', 'macintosh'] as const) {
      expect(new Set(singleByteTables[encoding]).size).toBe(256);
      const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      const { text } = decodeText(all, encoding);
      expect(
        [...text].map((character) => singleByteTables[encoding].indexOf(character.charCodeAt(0))),
      ).toEqual([...all]);
    }
  });

  it('F2: the tables are those of the Encoding standard', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    for (const encoding of ['windows-1252', 'macintosh'] as const) {
      let standard: TextDecoder;
      try {
        standard = new TextDecoder(encoding);
      } catch {
        continue;
      }
      const ours = [...decodeText(all, encoding).text];
      const theirs = [...standard.decode(all)];
      // Some runtimes decode Windows-1252 as Latin-1: only what they do decode is compared.
      if (theirs[0x80] !== '€' && encoding === 'windows-1252') continue;
      expect(ours).toEqual(theirs);
    }
  });

  it('F2: auto never loses what UTF-8 wrote', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const decoded = decodeText(utf8(text), 'auto');
        if (decoded.encoding === 'utf-8') expect(decoded.text).toBe(text);
        else expect(text).toMatch(/\u0000/);
      }),
    );
  });
});

describe('F2: what the preview offers', () => {
  it('F2: the guess first, then the others, each with a line around the first accent', () => {
    const bytes = new Uint8Array([...utf8(`${'mot '.repeat(100)}d`), 0xe9, ...utf8('but\nla suite')]);
    const suggestions = suggestEncodings(bytes);
    expect(suggestions.map(({ encoding, isGuess }) => [encoding, isGuess])).toEqual([
      ['windows-1252', true],
      ['utf-8', false],
      ['macintosh', false],
      ['utf-16le', false],
      ['utf-16be', false],
    ]);
    expect(suggestions[0]?.excerpt).toContain('mot début la suite');
    expect(suggestions[2]?.excerpt).toContain('mot dÈbut la suite');
  });

  it('F2: works on empty, tiny and marked files', () => {
    expect(suggestEncodings(new Uint8Array()).map(({ excerpt }) => excerpt)).toEqual(['', '', '', '', '']);
    expect(suggestEncodings(utf16('\ufeffdéjà'))[0]).toEqual({
      encoding: 'utf-16le',
      isGuess: true,
      excerpt: 'déjà',
    });
    expect(suggestEncodings(utf8('\ufeffdéjà'))[0]?.excerpt).toBe('déjà');
  });
});
