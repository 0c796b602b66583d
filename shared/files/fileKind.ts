/** Tells what a file really is from its first bytes, or from the entries of its zip, whatever its name says. */
import type { Words } from '../words/words.ts';

export type FileKind = keyof Words['files']['kinds'];

const headBytes = 1024;
const beginnings: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['office97', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['sound', [0x49, 0x44, 0x33, 0x03]],
  ['sound', [0x49, 0x44, 0x33, 0x04]],
  ['sound', [0x4f, 0x67, 0x67, 0x53]],
  ['sound', [0x52, 0x49, 0x46, 0x46]],
];

/** `text` for anything that could be plain text; `unknown` for other bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  for (const [kind, beginning] of beginnings) {
    if (beginning.every((byte, index) => bytes[index] === byte)) return kind;
  }
  if (asciiOf(bytes.subarray(4, 8)) === 'ftyp') return 'sound';
  const head = asciiOf(bytes.subarray(0, headBytes)).replace(/^(ï»¿)?\s*/, '');
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^(<\?xml[^>]*>\s*)?(<!doctype\s+html|<html[\s>])/i.test(head)) return 'html';
  if (head.startsWith('<?xml')) return 'xml';
  return head.includes('\u0000') ? 'unknown' : 'text';
}

/** An encrypted .docx or .xlsx is an old-style container with a stream of this name, in UTF-16 (MS-OFFCRYPTO 2.3). */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  return fileKind(bytes) === 'office97' && hasSequence(bytes, utf16Bytes('EncryptedPackage'));
}

/** What a zip holds, by the names of its entries. */
export function zipKind(names: readonly string[]): FileKind {
  const has = (test: (name: string) => boolean) => names.some((name) => test(name.toLowerCase()));
  if (has((name) => name.startsWith('word/'))) return 'docx';
  if (has((name) => name.startsWith('xl/'))) return 'xlsx';
  if (has((name) => name.startsWith('ppt/'))) return 'pptx';
  if (has((name) => name === 'mimetype') && has((name) => name === 'content.xml')) return 'odf';
  return has((name) => name.endsWith('.iwa') || name === 'index.zip' || name === 'index.apxl')
    ? 'pages'
    : 'zip';
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function utf16Bytes(text: string): number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}

function hasSequence(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
