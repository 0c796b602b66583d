/** Quantiles of a sample. */

/**
 * Type 7 of Hyndman & Fan (1996, The American Statistician 50:361): linear between the two nearest of n values, the
 * smallest at 0 and the largest at 1, as R and spreadsheets do by default.
 * @param sorted in ascending order
 * @param share 0 to 1
 * @returns NaN for no values
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (place - below) * (high - low);
}
