/** Node's own unpacking and checksums for reading large project files. */
import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipEngine } from '../../shared/files/readZip.ts';

export const nodeZipEngine: ZipEngine = {
  inflate(packed, size) {
    try {
      // One byte of room more than announced shows an entry that goes on.
      const unpacked = inflateRawSync(packed, { maxOutputLength: size + 1 });
      return unpacked.length === size ? unpacked : 'size';
    } catch (error) {
      const isTooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      return isTooLong ? 'size' : 'broken';
    }
  },
  crc32: (bytes) => crc32(bytes),
};
