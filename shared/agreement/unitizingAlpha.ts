/**
 * Krippendorff's α for units of text that coders cut themselves: which passages, and which theme each. Rules:
 * docs/rules/agreement.md, AG6. Formulas: Krippendorff, Mathet, Bouvry & Widlöcher 2016 (Quality & Quantity 50:2347), as in
 * Krippendorff 2019, section 12.6.
 */
import { type Coefficient, defined, undefinedFor } from './coefficient.ts';

/** [start, end) of the continuum with a value, from 0. */
export interface ValuedUnit {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

export interface UnitizingAlpha {
  /** uα: passages and their values. */
  readonly uAlpha: Coefficient;
  /** |uα: coded or not. */
  readonly uAlphaBinary: Coefficient;
  /** cuα: values, where both coded. */
  readonly cuAlpha: Coefficient;
  /** (k)uα of each value, and how much of it could be compared. */
  readonly values: ReadonlyMap<number, { readonly alpha: Coefficient; readonly coverage: number }>;
}

interface ValueSums {
  /** Length of its units, over observers. */
  readonly total: number;
  /** Of that, what others have with any value, and with this one. */
  readonly shared: number;
  readonly agreed: number;
  readonly squares: number;
  readonly pairedSquares: number;
}

/** Continua are laid end to end; no unit crosses from one into the next. */
export class UnitizingSums {
  private readonly observers: number;
  private readonly width: number;
  /** ℓ by value of one and value of the other; place 0 is the gap, value v stands at v + 1. */
  private readonly matches: Float64Array;
  private readonly squares: Float64Array;
  private readonly pairedSquares: Float64Array;
  private length = 0;

  /** Values are whole numbers from 0 to before `values`. */
  constructor(observers: number, values: number) {
    this.observers = observers;
    this.width = values + 1;
    this.matches = new Float64Array(this.width * this.width);
    this.squares = new Float64Array(this.width);
    this.pairedSquares = new Float64Array(this.width);
  }

  /** `units` has one list an observer: sorted, without overlaps. */
  add(length: number, units: readonly (readonly ValuedUnit[])[]): void {
    this.length += length;
    const weight = 1 / (this.observers - 1);
    const partitions = units.map((list) => partition(list, length));
    for (const [i, own] of partitions.entries()) {
      const paired = new Float64Array(own.length);
      for (const [j, other] of partitions.entries()) if (i !== j) this.match(own, other, weight, paired);
      own.forEach(({ start, end, place }, index) => {
        const extent = end - start;
        this.grow(this.squares, place, place === 0 ? extent : extent * extent);
        if (place > 0) this.grow(this.pairedSquares, place, (paired[index] ?? 0) ** 2);
      });
    }
  }

  private match(
    own: readonly Placed[],
    other: readonly Placed[],
    weight: number,
    paired: Float64Array,
  ): void {
    let at = 0;
    own.forEach(({ start, end, place }, index) => {
      while (at > 0 && (other[at]?.start ?? 0) > start) at--;
      while (at < other.length && (other[at]?.end ?? 0) <= start) at++;
      for (let next = at; next < other.length && (other[next]?.start ?? 0) < end; next++) {
        const one = other[next];
        if (!one) continue;
        const common = weight * (Math.min(end, one.end) - Math.max(start, one.start));
        this.grow(this.matches, place * this.width + one.place, common);
        if (one.place > 0) paired[index] = (paired[index] ?? 0) + common;
      }
    });
  }

  private grow(list: Float64Array, at: number, by: number): void {
    list[at] = (list[at] ?? 0) + by;
  }

  result(): UnitizingAlpha {
    const whole = new Disagreement(this.matches, this.squares, this.width, 0);
    const shared = new Disagreement(this.matches, this.pairedSquares, this.width, 1);
    const noUnits = this.length === 0 ? undefinedFor('noUnits') : null;
    return {
      uAlpha: noUnits ?? whole.alpha(),
      uAlphaBinary: noUnits ?? whole.binary(),
      cuAlpha: noUnits ?? shared.alpha(),
      values: new Map(
        Array.from({ length: this.width - 1 }, (_, value) => {
          const all = whole.total(value + 1);
          const coverage = all === 0 ? 0 : shared.total(value + 1) / all;
          return [value, { alpha: shared.ofValue(value + 1), coverage }] as const;
        }).filter(([value]) => whole.total(value + 1) > 0),
      ),
    };
  }

  /** Of one value: sums that add up over continua. */
  sumsOf(value: number): ValueSums {
    const place = value + 1;
    const at = (other: number) => this.matches[place * this.width + other] ?? 0;
    let shared = 0;
    for (let other = 1; other < this.width; other++) shared += at(other);
    return {
      total: shared + at(0),
      shared,
      agreed: at(place),
      squares: this.squares[place] ?? 0,
      pairedSquares: this.pairedSquares[place] ?? 0,
    };
  }

  /** Observed and expected disagreement of "coded or not", to be added up over themes. */
  binaryDisagreement(): { readonly observed: number; readonly expected: number } {
    return new Disagreement(this.matches, this.squares, this.width, 0).binaryParts();
  }
}

/** 1 − observed ÷ expected, of disagreements that were added up. */
export function alphaOfDisagreement(observed: number, expected: number): Coefficient {
  return expected <= 1e-9 ? undefinedFor('noVariation') : defined(1 - observed / expected);
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly place: number;
}

/** Units and the gaps between them. */
function partition(units: readonly ValuedUnit[], length: number): Placed[] {
  const placed: Placed[] = [];
  let last = 0;
  for (const { start, end, value } of units) {
    if (start > last) placed.push({ start: last, end: start, place: 0 });
    placed.push({ start, end, place: value + 1 });
    last = end;
  }
  if (last < length) placed.push({ start: last, end: length, place: 0 });
  return placed;
}

/** Observed and expected coincidences among the places from `first` on: from 0 with the gap, from 1 without. */
class Disagreement {
  private readonly matches: Float64Array;
  private readonly width: number;
  private readonly first: number;
  private readonly squares: Float64Array;
  private readonly totals: number[];
  private readonly all: number;
  /** What the expected coincidences are divided by, before ℓ.. */
  private readonly room: number;

  constructor(matches: Float64Array, squares: Float64Array, width: number, first: number) {
    this.matches = matches;
    this.width = width;
    this.first = first;
    this.squares = squares;
    this.totals = Array.from({ length: width }, (_, place) => {
      let sum = 0;
      for (let other = first; other < width; other++) sum += this.at(place, other);
      return place < first ? 0 : sum;
    });
    this.all = this.totals.reduce((sum, total) => sum + total, 0);
    let corrected = 0;
    for (let place = first; place < width; place++) corrected += squares[place] ?? 0;
    this.room = this.all * this.all - corrected;
  }

  total(place: number): number {
    return this.totals[place] ?? 0;
  }

  alpha(): Coefficient {
    if (this.all === 0) return undefinedFor('nothingShared');
    let observed = this.all;
    let expected = this.all;
    for (let place = this.first; place < this.width; place++) {
      observed -= this.at(place, place);
      expected -= this.expected(place, place);
    }
    return this.overExpected(observed, expected);
  }

  binary(): Coefficient {
    const { observed, expected } = this.binaryParts();
    return this.overExpected(observed, expected);
  }

  binaryParts(): { observed: number; expected: number } {
    let observed = 0;
    let expected = 0;
    for (let place = 1; place < this.width; place++) {
      observed += this.at(0, place);
      expected += this.expected(0, place);
    }
    return { observed, expected };
  }

  ofValue(place: number): Coefficient {
    const total = this.total(place);
    if (total === 0) return undefinedFor('nothingShared');
    const observed = (total - this.at(place, place)) / total;
    let expectedTotal = 0;
    for (let other = this.first; other < this.width; other++) expectedTotal += this.expected(other, place);
    if (expectedTotal === 0) return undefinedFor('noVariation');
    return this.overExpected(observed, (expectedTotal - this.expected(place, place)) / expectedTotal, 1);
  }

  private overExpected(observed: number, expected: number, scale = this.all): Coefficient {
    // 0 ÷ 0 in exact numbers leaves a rest of rounding.
    return expected <= 1e-12 * scale ? undefinedFor('noVariation') : defined(1 - observed / expected);
  }

  private at(place: number, other: number): number {
    return this.matches[place * this.width + other] ?? 0;
  }

  private expected(place: number, other: number): number {
    if (this.room <= 0) return place === other ? this.total(place) : 0;
    const own = place === other ? (this.squares[place] ?? 0) : 0;
    return (this.all * (this.total(place) * this.total(other) - own)) / this.room;
  }
}
