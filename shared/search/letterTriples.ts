/**
 * Which three signs stand side by side in a text. A word with three that stand nowhere in it is not there, which is seen
 * without going through the text: of ten million words a rare one is found in a few transcripts only.
 */

/** A power of two. More places leave out more texts; these are 4 kB a text. */
const places = 0x8000;

export class LetterTriples {
  readonly #taken = new Uint32Array(places / 32);

  constructor(text: string) {
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    for (let at = 2; at < text.length; at++) {
      const third = text.charCodeAt(at);
      const place = placeOf(first, second, third);
      this.#taken[place >> 5] = (this.#taken[place >> 5] as number) | (1 << (place & 31));
      first = second;
      second = third;
    }
  }

  /** `false` only where `needle` is no part of the text. */
  mayHold(needle: string): boolean {
    for (let at = 2; at < needle.length; at++) {
      const place = placeOf(needle.charCodeAt(at - 2), needle.charCodeAt(at - 1), needle.charCodeAt(at));
      if (((this.#taken[place >> 5] as number) & (1 << (place & 31))) === 0) return false;
    }
    return true;
  }
}

/** Several triples may share a place: then a text is gone through in vain, and nothing is missed. */
function placeOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (places - 1);
}
