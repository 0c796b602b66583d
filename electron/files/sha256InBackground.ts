/** The SHA-256 of a file's bytes, computed beside the main thread: of a large project it takes a tenth of a second. */
import { webcrypto } from 'node:crypto';

/** Lower-case hexadecimal. */
export async function sha256InBackground(bytes: Uint8Array): Promise<string> {
  const digest = await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Buffer.from(digest).toString('hex');
}
