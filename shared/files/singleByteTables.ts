/**
 * Windows-1252 and Mac OS Roman as tables of our own, so that window and command line decode alike
 * (index-windows-1252 and index-macintosh of the WHATWG Encoding standard). Bytes below 80 are ASCII in both.
 */

/** Characters of bytes 80 to 9F; the five undefined ones are the C1 controls of the same number, as in the standard. */
const windows1252 = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${charactersOf(0xa0, 0xff)}`;

/** Characters of bytes 80 to FF. */
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
  '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
  '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

export type SingleByteEncoding = 'windows-1252' | 'macintosh';

/** Code units of the 256 bytes. */
export const singleByteTables: Readonly<Record<SingleByteEncoding, Uint16Array>> = {
  'windows-1252': tableOf(windows1252),
  macintosh: tableOf(macRoman),
};

/** Bytes without meaning in Windows-1252. */
export const undefinedInWindows1252: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

function tableOf(upper: string): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80)));
}

function charactersOf(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
