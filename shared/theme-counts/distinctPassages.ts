/** Numbers the distinct (start, end, coder) of a transcript. A table of its own: keys made of strings cost too much. */
export class DistinctPassages {
  /** One entry a passage; what stands behind `count` is of an earlier transcript. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly coders: Int32Array;
  count = 0;
  /** Open addressing: number of the passage in each slot plus one, 0 = free. Never more than half full. */
  private readonly slots: Int32Array;
  private mask = 0;

  /** @param most how many passages there may ever be */
  constructor(most: number) {
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.coders = new Int32Array(most);
    this.slots = new Int32Array(slotsFor(most));
  }

  /** Forgets all passages; `codings` more may come. */
  begin(codings: number): void {
    const size = slotsFor(codings);
    this.slots.fill(0, 0, size);
    this.mask = size - 1;
    this.count = 0;
  }

  /** The passage's number, from 0 in the order in which they first come. */
  numberOf(start: number, end: number, coder: number): number {
    const { starts, ends, coders, slots, mask } = this;
    let hash = Math.imul(start, 0x9e3779b1) ^ Math.imul(end, 0x85ebca6b) ^ Math.imul(coder, 0xc2b2ae35);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) {
        const fresh = this.count++;
        slots[slot] = fresh + 1;
        starts[fresh] = start;
        ends[fresh] = end;
        coders[fresh] = coder;
        return fresh;
      }
      if (starts[number] === start && ends[number] === end && coders[number] === coder) return number;
    }
  }
}

/** A power of two, at least twice as many as passages. */
function slotsFor(passages: number): number {
  let size = 8;
  while (size < 2 * passages) size *= 2;
  return size;
}
