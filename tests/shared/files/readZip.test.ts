import { deflateSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../shared/files/crc32.ts';
import { inflateEntry } from '../../../shared/files/inflateEntry.ts';
import { openZip, readZip } from '../../../shared/files/readZip.ts';
import { documentZipLimits } from '../../../shared/files/zipLimits.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { buildZip, joinBytes, type ZipPart } from '../../helpers/zipBuilder.ts';

const limits = documentZipLimits;
const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(bytes: Uint8Array, own = limits) {
  const entries = readZip(bytes, own, 'E1.docx');
  if (isRefusal(entries)) return entries;
  return Object.fromEntries([...entries].map(([name, data]) => [name, new TextDecoder().decode(data)]));
}

function refusedFor(parts: readonly ZipPart[], own = limits): string {
  const result = readZip(buildZip(parts), own, 'E1.docx');
  return isRefusal(result) ? result.refused : 'read';
}

describe('F3: an honest zip', () => {
  it('F3: gives every entry, stored or deflated, and leaves folders out', () => {
    const zip = buildZip([
      { name: 'texts/', data: '', isStored: true },
      { name: 'texts/é.txt', data: 'Bonjour, ça va ?' },
      { name: 'b.txt', data: 'stored', isStored: true },
      { name: 'empty.txt', data: '' },
    ]);
    expect(read(zip)).toEqual({ 'texts/é.txt': 'Bonjour, ça va ?', 'b.txt': 'stored', 'empty.txt': '' });
  });

  it('F3: of another writer is read too, and a comment at the end is allowed', () => {
    expect(read(zipSync({ 'a.xml': bytesOf('<a/>') }))).toEqual({ 'a.xml': '<a/>' });
    expect(read(buildZip([{ name: 'a', data: 'x' }], { comment: 'made by hand' }))).toEqual({ a: 'x' });
  });

  it('F3: may leave sizes and checksum to the descriptor after the data', () => {
    const zip = buildZip([{ name: 'a', data: 'x', lie: { flags: 0x8, localCrc: 0, localSize: 0 } }]);
    expect(read(zip)).toEqual({ a: 'x' });
  });

  it('F3: unpacks only the wanted entries, so that a huge one nobody asks for does no harm', () => {
    const zip = buildZip([
      { name: 'wanted', data: 'x' },
      { name: 'video', data: new Uint8Array(2_000_000) },
    ]);
    const entries = readZip(zip, limits, 'E1.docx', (name) => name === 'wanted');
    expect(isRefusal(entries) ? entries : [...entries.keys()]).toEqual(['wanted']);
  });

  it('F3: finds an entry without regard to case', () => {
    const archive = openZip(buildZip([{ name: 'Word/Document.xml', data: 'x' }]), limits, 'E1.docx');
    expect(isRefusal(archive) ? archive : archive.read('word/document.xml')).toEqual(bytesOf('x'));
    expect(isRefusal(archive) ? archive : archive.read('absent')).toBeNull();
  });

  it('F3: large entries are unpacked in steps to the same bytes', () => {
    const words = Array.from({ length: 60_000 }, (_, index) => `mot${(index * 7919) % 60_013} `).join('');
    const packed = deflateSync(bytesOf(words));
    expect(packed.length).toBeGreaterThan(64 * 1024);
    expect(new TextDecoder().decode(inflateEntry(packed, words.length) as Uint8Array) === words).toBe(true);
    expect(inflateEntry(packed, words.length - 1)).toBe('size');
    expect(inflateEntry(packed, words.length + 1)).toBe('size');
    expect(inflateEntry(packed.subarray(0, packed.length - 9), words.length)).toBe('broken');
  });

  it('F3: CRC-32 of "123456789" is CBF43926', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});

describe('F3: bounds, counted while unpacking', () => {
  it('F3: zeros at 1022:1 are refused by their ratio', () => {
    expect(refusedFor([{ name: 'a.xml', data: new Uint8Array(50_000_000) }])).toBe('zipRatioTooHigh');
  });

  it('F3: below 100 KiB any ratio is fine', () => {
    expect(refusedFor([{ name: 'a.xml', data: new Uint8Array(100 * 1024) }])).toBe('read');
  });

  it('F3: a bomb that announces 10 bytes stops there', () => {
    const packed = deflateSync(new Uint8Array(50_000_000));
    expect(refusedFor([{ name: 'a.xml', data: 'x', lie: { packed, size: 10 } }])).toBe('zipSizeWrong');
  });

  it('F3: a bomb of a megabyte of packed bytes that announces a small size stops at once', () => {
    const packed = deflateSync(new Uint8Array(80_000_000), { level: 1 });
    expect(packed.length).toBeGreaterThan(64 * 1024);
    expect(inflateEntry(packed, 1000)).toBe('size');
  });

  it('F3: too many entries, too large an entry, too much in all', () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name, data: 'x'.repeat(600), isStored: true }));
    expect(refusedFor(parts, { ...limits, entries: 2 })).toBe('zipTooManyEntries');
    expect(refusedFor(parts, { ...limits, entryBytes: 599 })).toBe('zipEntryTooLarge');
    expect(refusedFor(parts, { ...limits, totalBytes: 1799 })).toBe('zipTotalTooLarge');
    expect(refusedFor(parts, { ...limits, totalBytes: 1800 })).toBe('read');
  });

  it('F3: ten thousand entries are more than a document needs, and a caller may allow them', () => {
    const parts = Array.from({ length: 10_000 }, (_, index) => ({
      name: `e${index}`,
      data: '',
      isStored: true,
    }));
    expect(refusedFor(parts)).toBe('zipTooManyEntries');
    expect(refusedFor(parts, { ...limits, entries: 20_000 })).toBe('read');
  });
});

describe('F3: lies', () => {
  it('F3: a wrong checksum', () => {
    expect(refusedFor([{ name: 'a', data: 'hello', lie: { crc: 1 } }])).toBe('zipChecksumWrong');
  });

  it('F3: a size that is too small or too large', () => {
    expect(refusedFor([{ name: 'a', data: 'hello', lie: { size: 4 } }])).toBe('zipSizeWrong');
    expect(refusedFor([{ name: 'a', data: 'hello', lie: { size: 6 } }])).toBe('zipSizeWrong');
    expect(refusedFor([{ name: 'a', data: 'hello', isStored: true, lie: { size: 4 } }])).toBe('zipSizeWrong');
  });

  it('F3: bytes that do not unpack', () => {
    const packed = new Uint8Array([0xff, 0xff, 0xff, 0xff]);
    expect(refusedFor([{ name: 'a', data: 'hello', lie: { packed } }])).toBe('zipEntryBroken');
  });

  it('F3: an own header that differs from the directory in name, size, checksum or method', () => {
    for (const lie of [
      { localName: 'b' },
      { localName: 'longer' },
      { localSize: 4 },
      { localCrc: 7 },
      { localMethod: 0 },
    ]) {
      expect(refusedFor([{ name: 'a', data: 'hello', lie }])).toBe('zipHeadersDiffer');
    }
  });

  it('F3: a directory that points to no header', () => {
    expect(
      refusedFor([
        { name: 'z', data: 'x' },
        { name: 'a', data: 'hello', lie: { headerStart: 3 } },
      ]),
    ).toBe('zipHeadersDiffer');
    expect(refusedFor([{ name: 'a', data: 'hello', lie: { headerStart: 4_000_000 } }])).toBe(
      'zipHeadersDiffer',
    );
  });

  it('F3: entries that overlap, one hidden in the bytes of the other', () => {
    const hidden: ZipPart = { name: 'b', data: 'shared bytes' };
    const inner = buildZip([hidden]).subarray(0, 31 + deflateSync(bytesOf('shared bytes')).length);
    const outer: ZipPart = { name: 'a', data: inner, isStored: true };
    expect(refusedFor([outer, { ...hidden, lie: { headerStart: 31 } }])).toBe('zipEntriesOverlap');
  });

  it('F3: an entry that reaches into the directory', () => {
    expect(refusedFor([{ name: 'a', data: 'hello', lie: { packedSize: 5000 } }])).toBe('zipEntriesOverlap');
  });

  it('F3: more or fewer entries than the end record says', () => {
    for (const count of [0, 1, 3]) {
      const zip = buildZip(
        [
          { name: 'a', data: 'x' },
          { name: 'b', data: 'x' },
        ],
        { count },
      );
      expect(read(zip)).toEqual({ refused: 'zipCut', params: { file: 'E1.docx' } });
    }
  });
});

describe('F3: names', () => {
  it.each([
    ['../../etc/x'],
    ['a/../b'],
    ['a/./b'],
    ['a//b'],
    ['/abs'],
    ['C:\\w'],
    ['c:w'],
    ['a\\b'],
    ['nul\u0000x'],
    ['line\nfeed'],
    ['__proto__'],
    ['a/__proto__/b'],
    ['constructor'],
    [''],
    ['x'.repeat(1025)],
  ])('F3: %j is refused', (name) => {
    expect(refusedFor([{ name, data: 'x' }])).toBe('zipNameUnsafe');
  });

  it('F3: the same name twice, in another case or normal form, or as file and folder', () => {
    for (const [one, two] of [
      ['a', 'a'],
      ['dup.xml', 'DUP.xml'],
      ['é', 'e\u0301'],
      ['a/', 'a'],
    ] as const) {
      expect(
        refusedFor([
          { name: one, data: '' },
          { name: two, data: '' },
        ]),
      ).toBe('zipNameTwice');
    }
  });

  it('F3: the refusal names the file and shows the entry without its control characters', () => {
    const result = readZip(buildZip([{ name: 'a\u0007\u202eb', data: 'x' }]), limits, 'E1.docx');
    expect(result).toEqual({ refused: 'zipNameUnsafe', params: { file: 'E1.docx', entry: 'a��b' } });
    if (!isRefusal(result)) return;
    expect(refusalSentence(wordsOf.en, result)).toContain('E1.docx');
    expect(refusalSentence(wordsOf.fr, result)).toContain('a��b');
  });
});

describe('F3: forms that are not read', () => {
  it('F3: encryption', () => {
    expect(refusedFor([{ name: 'a', data: 'x', lie: { flags: 1 } }])).toBe('zipLocked');
  });

  it('F3: methods other than stored and deflated', () => {
    expect(refusedFor([{ name: 'a', data: 'x', lie: { method: 14 } }])).toBe('zipMethodUnknown');
  });

  it('F3: zip64, by an overflowing field or by its locator', () => {
    expect(refusedFor([{ name: 'a', data: 'x', lie: { size: 0xffffffff } }])).toBe('zipTooNew');
    expect(read(buildZip([], { count: 0xffff }))).toEqual({
      refused: 'zipTooNew',
      params: { file: 'E1.docx' },
    });
    const locator = new Uint8Array(20);
    new DataView(locator.buffer).setUint32(0, 0x07064b50, true);
    const zip = buildZip([{ name: 'a', data: 'x' }]);
    const withLocator = joinBytes([zip.subarray(0, -22), locator, zip.subarray(-22)]);
    expect(read(withLocator)).toEqual({ refused: 'zipTooNew', params: { file: 'E1.docx' } });
  });

  it('F3: a cut file, bytes after the end, bytes before the beginning', () => {
    const zip = buildZip([{ name: 'a', data: 'hello' }]);
    expect(read(zip.subarray(0, -30))).toEqual({ refused: 'zipCut', params: { file: 'E1.docx' } });
    expect(read(buildZip([{ name: 'a', data: 'x' }], { after: new Uint8Array(3) }))).toMatchObject({
      refused: 'zipCut',
    });
    expect(read(joinBytes([new Uint8Array(9), zip]))).toMatchObject({ refused: 'zipCut' });
    expect(read(new Uint8Array())).toMatchObject({ refused: 'zipCut' });
  });
});
