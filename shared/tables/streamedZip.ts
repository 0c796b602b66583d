/** A zip with one long text part that is compressed as it comes, so that a document of any length needs little memory. */
import { type AsyncFlateStreamHandler, Zip, ZipDeflate, type ZipInputFile } from 'fflate';

export interface StreamedPart {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** Packs parts chunk by chunk: the command line gives Node's own, which is quicker. */
export interface ChunkPacker {
  /** The next piece of one raw DEFLATE stream. */
  deflate(chunk: Uint8Array, isLast: boolean): Uint8Array;
  /** The checksum of all chunks so far, from that of those before (0 at first). */
  crc32(chunk: Uint8Array, before: number): number;
}

const chunkLength = 1 << 18;
/** At most, in UTF-8. */
const bytesOfUnit = 3;

type Parts = ReadonlyMap<string, Uint8Array>;

export interface ZipWays {
  /** Parts that are known only when the streamed one is written. */
  readonly last?: () => Parts;
  readonly packer?: ChunkPacker | undefined;
}

/** The same bytes for the same parts: entries carry the zip format's zero of time, not the clock. */
export function streamedZip(
  parts: Parts,
  streamed: StreamedPart,
  { last = () => new Map(), packer }: ZipWays = {},
): Uint8Array {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    written.push(bytes);
  });
  const add = (name: string) => {
    const part = packer ? new PackedPart(name, packer) : new ZipDeflate(name, { level: 4 });
    part.mtime = new Date(1980, 0, 1);
    zip.add(part);
    return part;
  };
  for (const [name, bytes] of parts) add(name).push(bytes, true);
  const long = add(streamed.name);
  for (const chunk of passingChunks(streamed.pieces)) long.push(chunk);
  long.push(new Uint8Array(0), true);
  for (const [name, bytes] of last()) add(name).push(bytes, true);
  zip.end();
  return joinBytes(written);
}

/** An entry of fflate's zip that another packs. */
class PackedPart implements ZipInputFile {
  readonly filename: string;
  readonly compression = 8;
  mtime: Date | undefined;
  size = 0;
  crc = 0;
  /** Set by the zip that the part is added to. */
  ondata: AsyncFlateStreamHandler = () => undefined;
  private readonly packer: ChunkPacker;

  constructor(name: string, packer: ChunkPacker) {
    this.filename = name;
    this.packer = packer;
  }

  push(chunk: Uint8Array, isLast = false): void {
    this.size += chunk.length;
    this.crc = this.packer.crc32(chunk, this.crc);
    this.ondata(null, this.packer.deflate(chunk, isLast) as Uint8Array<ArrayBuffer>, isLast);
  }
}

/**
 * UTF-8 of the pieces, whose characters are whole. Each chunk is good until the next is asked for: they lie in the same
 * memory, as fresh memory for a document of any length takes longer than encoding it.
 */
function* passingChunks(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const memory = new Uint8Array(chunkLength);
  let length = 0;
  for (const piece of pieces) {
    const most = piece.length * bytesOfUnit;
    if (length + most > memory.length && length > 0) {
      yield memory.subarray(0, length);
      length = 0;
    }
    if (most > memory.length) yield encoder.encode(piece);
    else length += encoder.encodeInto(piece, memory.subarray(length)).written;
  }
  if (length > 0) yield memory.subarray(0, length);
}

/** UTF-8 of the pieces, in chunks large enough to be worth a call each. */
export function* encodedChunks(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < chunkLength) continue;
    yield encoder.encode(waiting.join(''));
    waiting = [];
    length = 0;
  }
  if (length > 0) yield encoder.encode(waiting.join(''));
}

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
