/** Takes an .rtf apart into groups, control words and bytes of text (Rich Text Format 1.9.1, "Syntax"). */

/** What the reader is told, in the order of the file; nothing is kept. */
export interface RtfListener {
  openGroup(): void;
  closeGroup(): void;
  /** A control word or sign; `parameter` is `null` where none is written. */
  control(word: string, parameter: number | null): void;
  /** One byte of text in the present code page, written as itself or as \'hh. */
  byte(value: number): void;
  /** Asked after every group and control: whether to read no further. */
  readonly isStopped: boolean;
}

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const longestWord = 32;

/** Bytes after the last closing brace are no part of the document. Returns whether every group was closed. */
export function readRtfTokens(bytes: Uint8Array, start: number, listener: RtfListener): boolean {
  let depth = 0;
  let at = start;
  while (at < bytes.length && !listener.isStopped) {
    const value = bytes[at] as number;
    if (value === backslash) at = readControl(bytes, at + 1, listener);
    else {
      at++;
      if (value === openBrace) {
        depth++;
        listener.openGroup();
      } else if (value === closeBrace) {
        if (depth > 0) listener.closeGroup();
        if (--depth <= 0) return depth === 0;
      } else if (value !== 0x0a && value !== 0x0d) listener.byte(value);
    }
  }
  return false;
}

/** `at` is the place after the backslash. Returns the place behind the control. */
function readControl(bytes: Uint8Array, at: number, listener: RtfListener): number {
  const first = bytes[at];
  if (first === undefined) return at;
  if (!isLetter(first)) return readSign(bytes, at, first, listener);
  let end = at;
  while (end < bytes.length && isLetter(bytes[end] as number)) end++;
  const word = end - at > longestWord ? '' : String.fromCharCode(...bytes.subarray(at, end));
  const isNegative = bytes[end] === 0x2d && isDigit(bytes[end + 1]);
  if (isNegative) end++;
  let parameter: number | null = null;
  for (; isDigit(bytes[end]); end++) {
    parameter = Math.min(2 ** 31, (parameter ?? 0) * 10 + (bytes[end] as number) - 0x30);
  }
  if (parameter !== null && isNegative) parameter = -parameter;
  if (bytes[end] === 0x20) end++;
  // Raw bytes of a picture may hold anything, braces included.
  if (word === 'bin') return Math.min(bytes.length, end + Math.max(0, parameter ?? 0));
  listener.control(word, parameter);
  return end;
}

function readSign(bytes: Uint8Array, at: number, sign: number, listener: RtfListener): number {
  if (sign !== 0x27) {
    // A backslash before the end of a line is a paragraph's end.
    const isLineEnd = sign === 0x0a || sign === 0x0d;
    listener.control(isLineEnd ? 'par' : String.fromCharCode(sign), null);
    return at + 1;
  }
  const value = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0x20, bytes[at + 2] ?? 0x20), 16);
  const isHex = isHexDigit(bytes[at + 1]) && isHexDigit(bytes[at + 2]);
  if (isHex) listener.byte(value);
  return isHex ? at + 3 : at + 1;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isHexDigit(byte: number | undefined): boolean {
  return byte !== undefined && /[0-9a-f]/i.test(String.fromCharCode(byte));
}
