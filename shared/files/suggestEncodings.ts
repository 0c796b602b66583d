/** What the import preview offers when an encoding is in doubt: each one with a piece of the text as it would read. */
import { decodeText, type TextEncodingName, textEncodings } from './decodeText.ts';
import { detectEncoding } from './detectEncoding.ts';

export interface EncodingSuggestion {
  readonly encoding: TextEncodingName;
  /** What `auto` takes; exactly one of the list. */
  readonly isGuess: boolean;
  /** One line of at most 80 characters around the first byte that is not ASCII. */
  readonly excerpt: string;
}

const bytesBefore = 60;
const bytesAfter = 140;

/** The guess first, then the others in a fixed order. */
export function suggestEncodings(bytes: Uint8Array): EncodingSuggestion[] {
  const guess = detectEncoding(bytes).name;
  const sample = sampleAround(bytes);
  return [guess, ...textEncodings.filter((encoding) => encoding !== guess)].map((encoding) => ({
    encoding,
    isGuess: encoding === guess,
    excerpt: excerptOf(decodeText(sample, encoding).text),
  }));
}

/** Begins at an even place, for UTF-16, and never inside a UTF-8 character that `auto` could have read. */
function sampleAround(bytes: Uint8Array): Uint8Array {
  const first = Math.max(
    0,
    bytes.findIndex((byte, index) => byte >= 0x80 && index > 2),
  );
  const start = Math.max(0, first - bytesBefore);
  return bytes.subarray(start - (start % 2), first + bytesAfter);
}

function excerptOf(text: string): string {
  const line = text
    .replace(/^\ufeff/, '')
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .replace(/\ufffd$/, '')
    .trim();
  return [...line].slice(0, 80).join('');
}
