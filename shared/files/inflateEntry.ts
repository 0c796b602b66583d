/** Unpacks one zip entry into exactly the size that its header gives, and stops as soon as it turns out to be another. */
import { Inflate, inflateSync } from 'fflate';

/** DEFLATE cannot unpack a byte to more than this many. */
const highestRatio = 1032;
/** Up to this packed size the work of a lying entry stays small, and one call is much faster than many. */
const smallPackedSize = 64 * 1024;
const overshoot = 1024 * 1024;

export type InflateFault = 'size' | 'broken';

/**
 * The unpacked bytes, or the reason why there are none: `size` if they are more or fewer than `size`, `broken` if they
 * are no DEFLATE stream. Never holds more than `size` plus 1 MiB, whatever the packed bytes say.
 */
export function inflateEntry(packed: Uint8Array, size: number): Uint8Array | InflateFault {
  try {
    return packed.length <= smallPackedSize ? inflateAtOnce(packed, size) : inflateInSteps(packed, size);
  } catch {
    return 'broken';
  }
}

/** One byte of room more than announced shows an entry that goes on; fflate writes nothing beyond the room it has. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array | InflateFault {
  const unpacked = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return unpacked.length === size ? unpacked.subarray(0, size) : 'size';
}

/** Each step is so short that even at the highest ratio it cannot pass the announced size by more than 1 MiB. */
function inflateInSteps(packed: Uint8Array, size: number): Uint8Array | InflateFault {
  const unpacked = new Uint8Array(size);
  let written = 0;
  const inflate = new Inflate((chunk) => {
    if (written + chunk.length <= size) unpacked.set(chunk, written);
    written += chunk.length;
  });
  for (let at = 0; at < packed.length; ) {
    const step = Math.ceil(Math.max(overshoot, size - written) / highestRatio);
    const next = Math.min(packed.length, at + step);
    inflate.push(packed.subarray(at, next), next === packed.length);
    if (written > size) return 'size';
    at = next;
  }
  return written === size ? unpacked : 'size';
}
