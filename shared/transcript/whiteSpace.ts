/** What counts as white space: the Unicode property White_Space, no-break spaces included. */

const white = new Uint8Array(0x3001);
for (const code of [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
])
  white[code] = 1;
for (let code = 0x2000; code <= 0x200a; code++) white[code] = 1;

/** `code` is a UTF-16 unit; no white space lies outside the basic plane. */
export function isWhiteSpace(code: number): boolean {
  return code <= 0x3000 && white[code] === 1;
}

/** True for a slice without any visible character, the empty slice included. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isWhiteSpace(text.charCodeAt(i))) return false;
  return true;
}

/** First offset in [start, end) that is no white space of that source line: stops at a line feed, or at `end`. */
export function skipWhiteOfLine(text: string, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || !isWhiteSpace(code)) break;
    i++;
  }
  return i;
}
