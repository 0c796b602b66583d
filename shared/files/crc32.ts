/** The checksum of zip entries: CRC-32 as in ISO 3309, four bytes a step. */

const tables = makeTables();

/** Unsigned CRC-32 of the bytes. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = tables;
  const wholeSteps = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  let at = 0;
  for (; at < wholeSteps; at += 4) {
    crc ^=
      byteAt(bytes, at) |
      (byteAt(bytes, at + 1) << 8) |
      (byteAt(bytes, at + 2) << 16) |
      (byteAt(bytes, at + 3) << 24);
    crc =
      byteAt(t3, crc & 255) ^
      byteAt(t2, (crc >>> 8) & 255) ^
      byteAt(t1, (crc >>> 16) & 255) ^
      byteAt(t0, crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = byteAt(t0, (crc ^ byteAt(bytes, at)) & 255) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Table n gives the effect of a byte that is followed by n further bytes. */
function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    first[byte] = value;
  }
  const follow = (table: Uint32Array) => table.map((value) => byteAt(first, value & 255) ^ (value >>> 8));
  const second = follow(first);
  const third = follow(second);
  return [first, second, third, follow(third)];
}

function byteAt(values: Uint8Array | Uint32Array, index: number): number {
  return values[index] as number;
}
