/**
 * What the cumulative curve would be in other orders of the interviews: the exact mean over all orders, and the band in
 * which 95 % of them lie. Rules: docs/rules/saturation.md, SA11 to SA13.
 */
import { quantile } from '../statistics/quantile.ts';
import { SeededRandom } from '../statistics/seededRandom.ts';

export interface OrderBand {
  /** Mean of the orders drawn, by number of interviews. */
  readonly mean: readonly number[];
  /** 2.5 and 97.5 % of the orders lie below. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly orders: number;
  /** `null` where all orders were taken, so that none was drawn. */
  readonly seed: number | null;
}

/** How many orders are drawn. */
export const bandOrders = 1000;

/** Up to so many interviews all orders are taken: 7! = 5,040. */
const allOrdersUpTo = 7;

export interface BandOptions {
  readonly orders: number;
  readonly seed: number;
  /** Called now and then with the share done; `false` stops. */
  readonly onProgress?: (share: number) => boolean;
}

/** `interviews` as in `countNewThemes`. `null` where it was stopped. */
export function orderBand(
  interviews: readonly ArrayLike<number>[],
  { orders, seed, onProgress = () => true }: BandOptions,
): OrderBand | null {
  const count = interviews.length;
  const drawn =
    count <= allOrdersUpTo ? everyOrder(count) : randomOrders(count, orders, new SeededRandom(seed));
  const total = count <= allOrdersUpTo ? factorial(count) : orders;
  const curves = Array.from({ length: count }, () => new Int32Array(total));
  const counter = new CurveCounter(interviews);
  let done = 0;
  for (const order of drawn) {
    counter.count(order, curves, done);
    done++;
    if (done % 50 === 0 && !onProgress(done / total)) return null;
  }
  for (const curve of curves) curve.sort();
  return {
    mean: curves.map((curve) => curve.reduce((sum, value) => sum + value, 0) / total),
    low: curves.map((curve) => quantile(curve, 0.025)),
    high: curves.map((curve) => quantile(curve, 0.975)),
    orders: total,
    seed: count <= allOrdersUpTo ? null : seed,
  };
}

/**
 * The exact mean over all orders (Mao Tau; Colwell, Mao & Chang 2004, Ecology 85:2717): the chance that a theme of n
 * interviews is among h of T is 1 − C(T − n, h) / C(T, h).
 * @param found for each theme, in how many interviews
 */
export function expectedCurve(interviews: number, found: readonly number[]): number[] {
  const missing = found.map(() => 1);
  return Array.from({ length: interviews }, (_, drawn) => {
    let sum = 0;
    found.forEach((count, theme) => {
      const left = Math.max(0, interviews - count - drawn) / (interviews - drawn);
      const chance = (missing[theme] ?? 0) * left;
      missing[theme] = chance;
      sum += 1 - chance;
    });
    return sum;
  });
}

class CurveCounter {
  readonly #interviews: readonly Int32Array[];
  /** Number of the order in which a theme was last seen, from 1. */
  readonly #seenIn: Int32Array;

  constructor(interviews: readonly ArrayLike<number>[]) {
    this.#interviews = interviews.map((themes) => Int32Array.from(themes));
    const most = this.#interviews.reduce((max, themes) => themes.reduce((a, b) => Math.max(a, b), max), -1);
    this.#seenIn = new Int32Array(most + 1);
  }

  /** Puts the cumulative curve of one order into place `at` of `curves`. */
  count(order: ArrayLike<number>, curves: readonly Int32Array[], at: number): void {
    const seenIn = this.#seenIn;
    const now = at + 1;
    let sum = 0;
    for (let place = 0; place < order.length; place++) {
      const themes = this.#interviews[order[place] ?? 0];
      for (const theme of themes ?? []) {
        if (seenIn[theme] === now) continue;
        seenIn[theme] = now;
        sum++;
      }
      const curve = curves[place];
      if (curve) curve[at] = sum;
    }
  }
}

function* randomOrders(count: number, orders: number, random: SeededRandom): Iterable<Int32Array> {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  for (let drawn = 0; drawn < orders; drawn++) {
    random.shuffle(order);
    yield order;
  }
}

/** Every order once, by Heap's method (1963, The Computer Journal 6:293): each differs from the last by one exchange. */
function* everyOrder(count: number): Iterable<Int32Array> {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  const turns = new Int32Array(count);
  if (count > 0) yield order;
  for (let at = 1; at < count; ) {
    const turn = turns[at] ?? 0;
    if (turn >= at) {
      turns[at] = 0;
      at++;
      continue;
    }
    const other = at % 2 === 0 ? 0 : turn;
    const moved = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = moved;
    turns[at] = turn + 1;
    at = 1;
    yield order;
  }
}

function factorial(count: number): number {
  return count === 0 ? 0 : Array.from({ length: count }, (_, index) => index + 1).reduce((a, b) => a * b, 1);
}
