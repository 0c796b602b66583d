/** Bounds that make readable classes of numbers: round steps, or quarters of the participants. Rules: docs/rules/participants.md. */

const mostClasses = 5;

/** Multiples of the smallest round step (1, 2, 5, 10, 20 …) that makes five classes or fewer. None for one value. */
export function roundBounds(values: readonly number[]): number[] {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  if (!(greatest > least)) return [];
  for (const step of roundSteps(greatest - least)) {
    const first = Math.floor(least / step) + 1;
    const last = Math.floor(greatest / step);
    if (last - first + 2 > mostClasses) continue;
    return Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
  }
  return [];
}

/** First quartile, median and third quartile, each once, where participants stand on both sides. */
export function quartileBounds(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const isWhole = sorted.every(Number.isInteger);
  const bounds = [0.25, 0.5, 0.75].map((part) => {
    const bound = quantile(sorted, part);
    return isWhole ? Math.ceil(bound) : tidy(Math.round(bound * 10) / 10);
  });
  const [least = Number.NaN] = sorted;
  const greatest = sorted.at(-1) ?? Number.NaN;
  return [...new Set(bounds)].filter((bound) => bound > least && bound <= greatest);
}

/** Between two values in proportion, as most programs do (type 7 of Hyndman and Fan). */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const lower = sorted[Math.floor(place)] ?? Number.NaN;
  const upper = sorted[Math.ceil(place)] ?? Number.NaN;
  return lower + (upper - lower) * (place - Math.floor(place));
}

function* roundSteps(range: number): Generator<number> {
  const start = Math.floor(Math.log10(range)) - 1;
  for (let exponent = start; exponent <= start + 3; exponent++) {
    for (const factor of [1, 2, 5]) yield Number(`${factor}e${exponent}`);
  }
}

/** Without what binary fractions leave behind: 0.3 and not 0.30000000000000004. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
