/** The SHA-256 of a file's bytes, computed a part at a time, so that the main process hears everything in between. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

/** Some milliseconds. A system's own background hashing copies all bytes first, which takes longer than this at once. */
const part = 2 ** 20;

/** Lower-case hexadecimal. */
export async function sha256InBackground(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let from = 0; from < bytes.length; from += part) {
    if (from > 0) await setImmediate();
    hash.update(bytes.subarray(from, from + part));
  }
  return hash.digest('hex');
}
