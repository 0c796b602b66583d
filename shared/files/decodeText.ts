/** Turns the bytes of a text file into characters, the same in window and command line. */
import { nameProblem, type Problem } from '../words/problem.ts';
import type { Words } from '../words/words.ts';
import { encodingBySigns, windows1252ByDefault } from './detectEncoding.ts';
import { singleByteTables, undefinedInWindows1252 } from './singleByteTables.ts';

export type TextEncodingName = keyof Words['files']['encodings'];

/** In the order in which the preview offers them. */
export const textEncodings: readonly TextEncodingName[] = [
  'utf-8',
  'windows-1252',
  'macintosh',
  'utf-16le',
  'utf-16be',
];

export interface DecodedText {
  /** As decoded: byte order mark, CR and NUL still in it. `canonicalText` comes next. */
  readonly text: string;
  readonly encoding: TextEncodingName;
  readonly problems: readonly Problem[];
}

/**
 * `auto`: byte order mark, else unmistakable UTF-16, else strict UTF-8, else Windows-1252 (docs/rules/files.md, F2).
 * What cannot be decoded becomes U+FFFD and is counted. Encodings other than UTF-8 are named as a problem in `auto`.
 */
export function decodeText(bytes: Uint8Array, encoding: TextEncodingName | 'auto'): DecodedText {
  if (encoding !== 'auto') return decodeAs(bytes, encoding, []);
  const signed = encodingBySigns(bytes);
  const strict = signed ? null : decodeStrictUtf8(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf-8', problems: [] };
  const { name, isCertain } = signed ?? windows1252ByDefault;
  if (name === 'utf-8') return decodeAs(bytes, name, []);
  const problem = nameProblem(null, isCertain ? 'encodingOther' : 'encodingGuessed', { encoding: name });
  return decodeAs(bytes, name, [problem]);
}

function decodeAs(bytes: Uint8Array, encoding: TextEncodingName, found: readonly Problem[]): DecodedText {
  const problems = [...found];
  const { text, undecodable } = decodeBytes(bytes, encoding);
  if (undecodable > 0) problems.push(nameProblem(null, 'undecodableReplaced', { count: undecodable }));
  if (encoding === 'windows-1252') {
    const count = countBytes(bytes, undefinedInWindows1252);
    if (count > 0) problems.push(nameProblem(null, 'undefinedBytes', { count }));
  }
  return { text, encoding, problems };
}

function decodeBytes(bytes: Uint8Array, name: TextEncodingName): { text: string; undecodable: number } {
  if (name === 'windows-1252' || name === 'macintosh') {
    return { text: decodeUnits(mapBytes(bytes, singleByteTables[name])).text, undecodable: 0 };
  }
  return name === 'utf-8' ? decodeUtf8(bytes) : decodeUnits(name === 'utf-16be' ? swapBytes(bytes) : bytes);
}

function decodeUtf8(bytes: Uint8Array): { text: string; undecodable: number } {
  const strict = decodeStrictUtf8(bytes);
  if (strict !== null) return { text: strict, undecodable: 0 };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, undecodable: countReplacements(text) - countWrittenInUtf8(bytes) };
}

function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Little-endian UTF-16: lone surrogates and an odd last byte become U+FFFD and are counted. */
function decodeUnits(bytes: Uint8Array): { text: string; undecodable: number } {
  try {
    return {
      text: new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(bytes),
      undecodable: 0,
    };
  } catch {
    const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
    let written = 0;
    for (let at = 0; at + 1 < bytes.length; at += 2)
      if (bytes[at] === 0xfd && bytes[at + 1] === 0xff) written++;
    return { text, undecodable: countReplacements(text) - written };
  }
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** One TextDecoder call over mapped units is many times faster than building a string of 60 MB in a loop. */
function mapBytes(bytes: Uint8Array, table: Uint16Array): Uint8Array {
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) units[at] = table[bytes[at] as number] as number;
  const mapped = new Uint8Array(units.buffer);
  return isLittleEndian ? mapped : swapBytes(mapped);
}

function swapBytes(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    swapped[at] = bytes[at + 1] as number;
    swapped[at + 1] = bytes[at] as number;
  }
  return swapped;
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

/** U+FFFD that the file itself holds: EF BF BD always decodes, whatever stands before it. */
function countWrittenInUtf8(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  }
  return count;
}

function countBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  const isWanted = Uint8Array.from({ length: 256 }, (_, byte) => (wanted.includes(byte) ? 1 : 0));
  let count = 0;
  for (const byte of bytes) count += isWanted[byte] as number;
  return count;
}
