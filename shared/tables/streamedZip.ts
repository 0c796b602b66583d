/** A zip with one long text part that is compressed as it comes, so that a document of any length needs little memory. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface StreamedPart {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** Chunk after chunk of one part to one raw DEFLATE stream: the command line gives Node's own, which is quicker. */
export type DeflateChunk = (chunk: Uint8Array, isLast: boolean) => Uint8Array;

const chunkLength = 1 << 18;

type Parts = ReadonlyMap<string, Uint8Array>;

export interface ZipWays {
  /** Parts that are known only when the streamed one is written. */
  readonly last?: () => Parts;
  readonly deflate?: DeflateChunk | undefined;
}

/** The same bytes for the same parts: entries carry the zip format's zero of time, not the clock. */
export function streamedZip(
  parts: Parts,
  streamed: StreamedPart,
  { last = () => new Map(), deflate }: ZipWays = {},
): Uint8Array {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    written.push(bytes);
  });
  const add = (name: string) => {
    const part = deflate ? new DeflatedPart(name, deflate) : new ZipDeflate(name, { level: 4 });
    part.mtime = new Date(1980, 0, 1);
    zip.add(part);
    return part;
  };
  for (const [name, bytes] of parts) add(name).push(bytes, true);
  const long = add(streamed.name);
  for (const chunk of encodedChunks(streamed.pieces)) long.push(chunk);
  long.push(new Uint8Array(0), true);
  for (const [name, bytes] of last()) add(name).push(bytes, true);
  zip.end();
  return joinBytes(written);
}

/** An entry whose bytes are compressed by another than fflate, which counts, sums and places them as its own. */
class DeflatedPart extends ZipPassThrough {
  override readonly compression = 8;
  private readonly deflate: DeflateChunk;

  constructor(name: string, deflate: DeflateChunk) {
    super(name);
    this.deflate = deflate;
  }

  protected override process(chunk: Uint8Array, isLast: boolean): void {
    this.ondata(null, this.deflate(chunk, isLast) as Uint8Array<ArrayBuffer>, isLast);
  }
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
