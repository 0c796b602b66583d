/**
 * Writes the zip of a project file with Node's own compression, which is five times as quick as the one that the window
 * has. Entries are those of shared/project-file/writeProjectFile.ts: few enough and small enough for a plain zip.
 */
import { crc32, deflateRawSync } from 'node:zlib';
import { joinBytes } from '../../shared/project-file/historyLines.ts';
import type { ZipWriter } from '../../shared/project-file/writeProjectFile.ts';

/** The first of January 1980 at noon, as a zip has it: time, then date. */
const madeAt = 0x0021_6000;
/** Compressed by deflate, as every reader since 1993 knows it. */
const version = 20;
const deflated = 8;
/** The least that Node takes. */
const smallestChunk = 64;
/** More entries or bytes need another kind of zip, which Trame does not read. */
const mostEntries = 0xffff;
const mostBytes = 0xffff_ffff;

export const zipWithNode: ZipWriter = (entries, level) => {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const named = Object.entries(entries);
  if (named.length > mostEntries) throw new RangeError('too many entries for a zip');
  let at = 0;
  for (const [name, bytes] of named) {
    // Room for most at once: putting pieces together touches the memory twice.
    const chunkSize = Math.max(smallestChunk, bytes.length >> 1);
    const packed = deflateRawSync(bytes, { level, chunkSize });
    const nameBytes = Buffer.from(name, 'utf8');
    const facts = factsOf(nameBytes, bytes, packed);
    directory.push(directoryRecord(facts, at), nameBytes);
    const record = Buffer.concat([numbers([4, 0x0403_4b50]), facts]);
    parts.push(record, nameBytes, packed);
    at += record.length + nameBytes.length + packed.length;
  }
  const listed = joinBytes(directory);
  if (at + listed.length > mostBytes) throw new RangeError('too many bytes for a zip');
  const count = named.length;
  const end = numbers(
    [4, 0x0605_4b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listed.length],
    [4, at],
    [2, 0],
  );
  return joinBytes([...parts, listed, end]);
};

/** What the record before an entry and its record in the directory both say. */
function factsOf(name: Uint8Array, bytes: Uint8Array, packed: Uint8Array): Buffer {
  return numbers(
    ...([
      [2, version],
      [2, 0],
      [2, deflated],
      [4, madeAt],
    ] as const),
    ...([
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    ] as const),
  );
}

/** No comment, the first disk, no attributes. */
function directoryRecord(facts: Buffer, at: number): Buffer {
  const rest = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]);
  return Buffer.concat([numbers([4, 0x0201_4b50], [2, version]), facts, rest]);
}

/** Numbers of 2 or 4 bytes, the lowest byte first. */
function numbers(...all: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const written = Buffer.alloc(all.reduce((sum, [size]) => sum + size, 0));
  let place = 0;
  for (const [size, value] of all) place = written.writeUIntLE(value, place, size);
  return written;
}
