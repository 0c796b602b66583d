/** Node's own unpacking and checksums for reading large project files. */
import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipEngine } from '../../shared/files/readZip.ts';

/** The least that Node takes, and the most memory that a size which is only announced gets at once. */
const smallestChunk = 64;
const largestChunk = 4 * 1024 * 1024;

export const nodeZipEngine: ZipEngine = {
  inflate(packed, size) {
    try {
      // One byte of room more than announced shows an entry that goes on. All of it at once where it is small: putting
      // pieces together touches the memory twice.
      const room = size + 1;
      const chunkSize = Math.max(smallestChunk, Math.min(room, largestChunk));
      const unpacked = inflateRawSync(packed, { maxOutputLength: room, chunkSize });
      return unpacked.length === size ? unpacked : 'size';
    } catch (error) {
      const isTooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      return isTooLong ? 'size' : 'broken';
    }
  },
  crc32: (bytes) => crc32(bytes),
};
