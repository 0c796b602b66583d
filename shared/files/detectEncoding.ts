/** Tells the encoding of a text file from its bytes alone. */
import type { TextEncodingName } from './decodeText.ts';

export interface DetectedEncoding {
  readonly name: TextEncodingName;
  /** `false` where the bytes would also be a text in another encoding. */
  readonly isCertain: boolean;
}

/** How much of the file is looked at for UTF-16 without a byte order mark. */
const sampleBytes = 64 * 1024;

export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const signed = encodingBySigns(bytes);
  if (signed) return signed;
  return decodes('utf-8', bytes) ? { name: 'utf-8', isCertain: true } : windows1252ByDefault;
}

export const windows1252ByDefault: DetectedEncoding = { name: 'windows-1252', isCertain: false };

/** By byte order mark or unmistakable UTF-16; `null` leaves the choice to whether the bytes are strict UTF-8. */
export function encodingBySigns(bytes: Uint8Array): DetectedEncoding | null {
  const marked = markedEncoding(bytes);
  if (marked) return { name: marked, isCertain: true };
  const unmarked = unmarkedUtf16(bytes);
  return unmarked ? { name: unmarked, isCertain: false } : null;
}

function markedEncoding(bytes: Uint8Array): TextEncodingName | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * Unmistakable means: an even number of bytes, at least 8; of the first 64 KiB at least three quarters of the units have
 * a zero high byte and none is NUL; and the units hold no lone surrogate. Text of one byte a character never looks so.
 */
function unmarkedUtf16(bytes: Uint8Array): TextEncodingName | null {
  if (bytes.length % 2 !== 0 || bytes.length < 8) return null;
  const sample = bytes.subarray(0, sampleBytes);
  let zeroFirst = 0;
  let zeroSecond = 0;
  for (let at = 0; at < sample.length; at += 2) {
    if (sample[at] === 0 && sample[at + 1] === 0) return null;
    if (sample[at] === 0) zeroFirst++;
    if (sample[at + 1] === 0) zeroSecond++;
  }
  const enough = (sample.length / 2) * 0.75;
  if (zeroSecond >= enough && decodes('utf-16le', bytes)) return 'utf-16le';
  return zeroFirst >= enough && decodes('utf-16be', bytes) ? 'utf-16be' : null;
}

function decodes(label: string, bytes: Uint8Array): boolean {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    for (let at = 0; at < bytes.length; at += sampleBytes) {
      decoder.decode(bytes.subarray(at, at + sampleBytes), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
