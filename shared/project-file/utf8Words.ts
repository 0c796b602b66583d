/**
 * A text's words as the UTF-8 that lies in a file: whether they are UTF-8 at all, how long they are as a text, and what
 * stands where, without making a text of them, which takes ten times as long and twice the memory.
 */

/** Every so many bytes it is noted how many units lie before. */
const blockBytes = 256;

export class Utf8Words {
  /** In UTF-16 units, as all positions of a project. */
  readonly length: number;
  private readonly bytes: Uint8Array;
  /** Units before the first character that begins in each block. */
  private readonly unitsBefore: Uint32Array;

  private constructor(bytes: Uint8Array, unitsBefore: Uint32Array, length: number) {
    this.bytes = bytes;
    this.unitsBefore = unitsBefore;
    this.length = length;
  }

  /** `null` for what `decodeUtf8` refuses. The bytes are looked at again by `holds`. */
  static of(bytes: Uint8Array): Utf8Words | null {
    const unitsBefore = new Uint32Array(Math.ceil(bytes.length / blockBytes));
    let units = 0;
    let at = 0;
    for (let block = 0; block < unitsBefore.length; block++) {
      unitsBefore[block] = units;
      const end = Math.min(bytes.length, (block + 1) * blockBytes);
      while (at < end) {
        const next = at + 4;
        if (next <= end && isAscii(bytes, at)) {
          at = next;
          units += 4;
          continue;
        }
        const size = sizeOfCharacter(bytes, at);
        if (size === 0) return null;
        at += size;
        units += size === 4 ? 2 : 1;
      }
    }
    return new Utf8Words(bytes, unitsBefore, units);
  }

  /**
   * Whether the words at this offset are these; not so either where they begin or end within a character of two units, or
   * are none.
   */
  holds(words: string, offset: number): boolean {
    let at = this.byteOf(offset);
    if (at === -1 || words.length === 0) return false;
    const { bytes } = this;
    for (let index = 0; index < words.length; ) {
      const first = bytes[at] ?? 0xff;
      if (first < 0x80) {
        if (words.charCodeAt(index) !== first) return false;
        at++;
        index++;
        continue;
      }
      const size = sizeOfCharacter(bytes, at);
      if (size === 0 || words.codePointAt(index) !== codePointAt(bytes, at, size)) return false;
      at += size;
      index += size === 4 ? 2 : 1;
    }
    return true;
  }

  /** −1 where no character begins at this unit. */
  private byteOf(offset: number): number {
    if (!(offset >= 0 && offset < this.length)) return -1;
    const { bytes } = this;
    let block = 0;
    for (let end = this.unitsBefore.length; end - block > 1; ) {
      const middle = (block + end) >> 1;
      if ((this.unitsBefore[middle] ?? 0) > offset) end = middle;
      else block = middle;
    }
    let at = block * blockBytes;
    while (((bytes[at] ?? 0) & 0xc0) === 0x80) at++;
    let units = this.unitsBefore[block] ?? 0;
    while (units < offset) {
      const size = (bytes[at] ?? 0) < 0x80 ? 1 : sizeOfCharacter(bytes, at);
      at += size;
      units += size === 4 ? 2 : 1;
    }
    return units === offset ? at : -1;
  }
}

/** Whether four bytes from here on are a letter each, as most are. */
function isAscii(bytes: Uint8Array, at: number): boolean {
  return ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) | (bytes[at + 2] ?? 0) | (bytes[at + 3] ?? 0)) < 0x80;
}

/** Bytes of the character that begins here; 0 where none does: too long a form, half a surrogate pair, cut off. */
function sizeOfCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0xff;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  if ((second & 0xc0) !== 0x80) return 0;
  if (first < 0xe0) return 2;
  if (((bytes[at + 2] ?? 0) & 0xc0) !== 0x80) return 0;
  if (first < 0xf0) {
    const isShortest = first !== 0xe0 || second >= 0xa0;
    const isSurrogate = first === 0xed && second >= 0xa0;
    return isShortest && !isSurrogate ? 3 : 0;
  }
  if (((bytes[at + 3] ?? 0) & 0xc0) !== 0x80) return 0;
  const isShortest = first !== 0xf0 || second >= 0x90;
  const isUnicode = first !== 0xf4 || second < 0x90;
  return isShortest && isUnicode ? 4 : 0;
}

function codePointAt(bytes: Uint8Array, at: number, size: number): number {
  const first = bytes[at] ?? 0;
  if (size === 1) return first;
  // The first byte of a longer character has one bit of the number less for each byte.
  let number = first & (0xff >> (size + 1));
  for (let next = 1; next < size; next++) number = (number << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  return number;
}
