import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { nodePacker } from '../../../electron/cli/nodePacker.ts';
import { readZip } from '../../../shared/files/readZip.ts';
import { streamedZip } from '../../../shared/tables/streamedZip.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';

const limits = {
  entries: 10,
  ratio: 1100,
  ratioFreeBytes: 1 << 20,
  entryBytes: 1 << 28,
  totalBytes: 1 << 28,
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  ['fflate', undefined],
  ['Node', nodePacker],
])('compressed by %s, parts before, between and after are read again the same', (_, packer) => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 30_000 }),
      (first, words, times) => {
        const pieces = words.map((word) => word.repeat(times));
        const zip = streamedZip(
          new Map([['a.bin', first]]),
          { name: 'long.xml', pieces },
          {
            last: () => new Map([['z.xml', bytesOf(words.join(''))]]),
            packer,
          },
        );
        const read = readZip(zip, limits, 'x.zip');
        if (isRefusal(read)) throw new Error(JSON.stringify(read));
        expect([...read.keys()]).toEqual(['a.bin', 'long.xml', 'z.xml']);
        expect(Buffer.compare(read.get('a.bin') ?? bytesOf('?'), first)).toBe(0);
        expect(Buffer.compare(read.get('long.xml') ?? bytesOf('?'), bytesOf(pieces.join('')))).toBe(0);
        expect(Object.keys(unzipSync(zip))).toHaveLength(3);
      },
    ),
    { numRuns: 30 },
  );
});
