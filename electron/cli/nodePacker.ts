/**
 * Packs the parts of a Word or Excel file with Node's own deflate and checksum, five times as quick as the window's. Each
 * chunk is a piece of the stream by itself, closed at a byte, so that the next can follow it.
 */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { ChunkPacker } from '../../shared/tables/streamedZip.ts';

/** Takes half the time of the next one, for files that are a fortieth larger. */
const level = 3;

export const nodePacker: ChunkPacker = {
  deflate: (chunk, isLast) =>
    deflateRawSync(chunk, { level, finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }),
  crc32: (chunk, before) => crc32(chunk, before),
};
