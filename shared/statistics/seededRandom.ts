/**
 * Random numbers that a seed brings back: a figure in a thesis must be the same when it is asked for again. Generator:
 * xoshiro128** (Blackman & Vigna 2021, ACM Trans. Math. Softw. 47:36), its state filled from the seed by SplitMix32's
 * finaliser.
 */
export class SeededRandom {
  readonly #state = new Uint32Array(4);

  /** @param seed a whole number; its lower 32 bits count */
  constructor(seed: number) {
    let filling = seed >>> 0;
    for (let index = 0; index < 4; index++) {
      filling = (filling + 0x9e3779b9) >>> 0;
      let mixed = Math.imul(filling ^ (filling >>> 16), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      this.#state[index] = mixed ^ (mixed >>> 16);
    }
  }

  /** A whole number from 0 to before `limit` (1 to 2³²), each as likely as the others. */
  below(limit: number): number {
    // Draws from the uneven rest at the end are thrown away, or low numbers would come more often.
    const even = 2 ** 32 - (2 ** 32 % limit);
    let drawn = this.#next();
    while (drawn >= even) drawn = this.#next();
    return drawn % limit;
  }

  /** Brings the entries into a random order, every order as likely as the others (Fisher and Yates). */
  shuffle(entries: number[] | Int32Array): void {
    for (let last = entries.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const moved = entries[last] ?? 0;
      entries[last] = entries[other] ?? 0;
      entries[other] = moved;
    }
  }

  #next(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#state;
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const mixedC = c ^ a;
    const mixedD = d ^ b;
    this.#state[1] = b ^ mixedC;
    this.#state[0] = a ^ mixedD;
    this.#state[2] = mixedC ^ (b << 9);
    this.#state[3] = rotateLeft(mixedD, 11);
    return result;
  }
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
