/** Binary search, everywhere: how many items at the front of an ordered list satisfy a condition. */

/** `holds` is true up to some index and false from there on; it is asked log₂(length) times. */
export function countLeading(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
