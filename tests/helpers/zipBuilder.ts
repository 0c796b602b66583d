/** Writes zips byte by byte, so that tests can make every header lie. */
import { deflateSync } from 'fflate';
import { crc32 } from '../../shared/files/crc32.ts';

export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** Stored instead of deflated. */
  readonly isStored?: boolean;
  /** What the headers say instead of the truth. */
  readonly lie?: {
    readonly crc?: number;
    readonly size?: number;
    readonly packedSize?: number;
    readonly method?: number;
    readonly flags?: number;
    /** In the entry's own header only. */
    readonly localName?: string;
    readonly localSize?: number;
    readonly localCrc?: number;
    readonly localMethod?: number;
    /** In the directory only: where the entry's own header is said to begin; the entry itself is not written. */
    readonly headerStart?: number;
    /** The packed bytes instead of what deflating `data` gives. */
    readonly packed?: Uint8Array;
  };
}

export interface ZipEnding {
  readonly count?: number;
  readonly comment?: string;
  readonly after?: Uint8Array;
  readonly before?: Uint8Array;
}

const encoder = new TextEncoder();

export function buildZip(parts: readonly ZipPart[], ending: ZipEnding = {}): Uint8Array {
  const written: Uint8Array[] = ending.before ? [ending.before] : [];
  const central: Uint8Array[] = [];
  let at = ending.before?.length ?? 0;
  for (const part of parts) {
    const { lie = {} } = part;
    const data = typeof part.data === 'string' ? encoder.encode(part.data) : part.data;
    const packed = lie.packed ?? (part.isStored ? data : deflateSync(data));
    const method = lie.method ?? (part.isStored ? 0 : 8);
    const crc = lie.crc ?? crc32(data);
    const size = lie.size ?? data.length;
    const packedSize = lie.packedSize ?? packed.length;
    const name = encoder.encode(part.name);
    const localName = encoder.encode(lie.localName ?? part.name);
    const flags = lie.flags ?? 0x800;
    const start = at;
    const local = record(30, localName, (view) => {
      view.setUint32(0, 0x04034b50, true);
      view.setUint16(4, 20, true);
      view.setUint16(6, flags, true);
      view.setUint16(8, lie.localMethod ?? method, true);
      view.setUint32(14, lie.localCrc ?? crc, true);
      view.setUint32(18, packedSize, true);
      view.setUint32(22, lie.localSize ?? size, true);
      view.setUint16(26, localName.length, true);
    });
    central.push(
      record(46, name, (view) => {
        view.setUint32(0, 0x02014b50, true);
        view.setUint16(4, 20, true);
        view.setUint16(6, 20, true);
        view.setUint16(8, flags, true);
        view.setUint16(10, method, true);
        view.setUint32(16, crc, true);
        view.setUint32(20, packedSize, true);
        view.setUint32(24, size, true);
        view.setUint16(28, name.length, true);
        view.setUint32(42, lie.headerStart ?? start, true);
      }),
    );
    if (lie.headerStart !== undefined) continue;
    written.push(local, packed);
    at += local.length + packed.length;
  }
  const comment = encoder.encode(ending.comment ?? '');
  const end = record(22, comment, (view) => {
    const count = ending.count ?? parts.length;
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, count, true);
    view.setUint16(10, count, true);
    view.setUint32(12, sumOf(central), true);
    view.setUint32(16, at, true);
    view.setUint16(20, comment.length, true);
  });
  return joinBytes([...written, ...central, end, ending.after ?? new Uint8Array()]);
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(sumOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

function record(length: number, name: Uint8Array, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length + name.length);
  fill(new DataView(bytes.buffer));
  bytes.set(name, length);
  return bytes;
}

function sumOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
