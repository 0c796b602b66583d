/** Says in a PNG how large it prints. Format: PNG (ISO/IEC 15948), 11.3.4.3 (pHYs). Rules: docs/rules/figures.md, FG2. */
import { crc32 } from '../files/crc32.ts';

/** The signature and the header chunk, which is always the first and of one length. */
const beforeFirst = 8 + 25;

export function withPngResolution(png: Uint8Array, dotsPerInch: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, beforeFirst));
  whole.set(chunk, beforeFirst);
  whole.set(png.subarray(beforeFirst), beforeFirst + chunk.length);
  return whole;
}
