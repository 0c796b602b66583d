/** Whole numbers at even steps from 0 up to the first that is `most` or more: the scale of counts. */

/** About `wanted` steps, of 1, 2, 5, 10, 20 … each. */
export function niceTicks(most: number, wanted: number): number[] {
  const least = Math.max(1, most) / wanted;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= least) ?? 1);
  const steps = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}
