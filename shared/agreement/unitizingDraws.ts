/**
 * What intervals of uα, |uα and cuα are drawn from: sums of each transcript, which add up for any draw of them. Rules:
 * docs/rules/agreement.md, AG6, AG9.
 */
import { UnitizingSums, type ValuedUnit } from './unitizingAlpha.ts';

/** One entry for each value in each transcript, as lists beside one another: they go to a worker. */
export interface UnitizingDrawn {
  readonly observers: number;
  /** How many values there may be. */
  readonly values: number;
  /** Characters of each transcript. */
  readonly characters: readonly number[];
  readonly transcripts: readonly number[];
  readonly value: readonly number[];
  /** Length of the value's units, summed over observers. */
  readonly total: readonly number[];
  /** Of that, what others have with any value, and what they have with this one. */
  readonly shared: readonly number[];
  readonly agreed: readonly number[];
  readonly squares: readonly number[];
  readonly pairedSquares: readonly number[];
}

/** As bare numbers; NaN where one is undefined. */
export interface UnitizingValues {
  uAlpha: number;
  uAlphaBinary: number;
  cuAlpha: number;
  /** Disagreement of "coded or not", to be added up over themes. */
  observed: number;
  expected: number;
}

/** Collects the sums of one transcript after the other. */
export class UnitizingRecord {
  readonly drawn: { readonly [Key in keyof UnitizingDrawn]: UnitizingDrawn[Key] } & {
    readonly characters: number[];
    readonly transcripts: number[];
    readonly value: number[];
    readonly total: number[];
    readonly shared: number[];
    readonly agreed: number[];
    readonly squares: number[];
    readonly pairedSquares: number[];
  };

  constructor(observers: number, values: number) {
    const lists = { characters: [], transcripts: [], value: [], total: [], shared: [] };
    this.drawn = { observers, values, ...lists, agreed: [], squares: [], pairedSquares: [] };
  }

  /** The next transcript. `units` as `UnitizingSums.add` takes them. */
  add(length: number, units: readonly (readonly ValuedUnit[])[]): void {
    const { drawn } = this;
    const transcript = drawn.characters.push(length) - 1;
    const used = [...new Set(units.flat().map(({ value }) => value))];
    if (used.length === 0) return;
    // Only the values of this transcript: the table of all would be as wide as the codebook.
    const own = new Map(used.map((value, index) => [value, index]));
    const sums = new UnitizingSums(drawn.observers, used.length);
    sums.add(
      length,
      units.map((list) => list.map((unit) => ({ ...unit, value: own.get(unit.value) ?? 0 }))),
    );
    for (const [index, value] of used.entries()) {
      const { total, shared, agreed, squares, pairedSquares } = sums.sumsOf(index);
      drawn.transcripts.push(transcript);
      drawn.value.push(value);
      drawn.total.push(total);
      drawn.shared.push(shared);
      drawn.agreed.push(agreed);
      drawn.squares.push(squares);
      drawn.pairedSquares.push(pairedSquares);
    }
  }
}

/** Figures of transcripts that were drawn, each as often as `times` says. */
export class UnitizingDraws {
  private readonly drawn: UnitizingDrawn;
  private readonly total: Float64Array;
  private readonly shared: Float64Array;
  private readonly squares: Float64Array;
  private readonly pairedSquares: Float64Array;

  constructor(drawn: UnitizingDrawn) {
    this.drawn = drawn;
    this.total = new Float64Array(drawn.values);
    this.shared = new Float64Array(drawn.values);
    this.squares = new Float64Array(drawn.values);
    this.pairedSquares = new Float64Array(drawn.values);
  }

  values(times: ArrayLike<number>): UnitizingValues {
    const { drawn } = this;
    let characters = 0;
    for (let index = 0; index < drawn.characters.length; index++)
      characters += (times[index] ?? 0) * (drawn.characters[index] ?? 0);
    const agreed = this.sum(times);
    const all = drawn.observers * characters;
    let [coded, common, squares, pairedSquares] = [0, 0, 0, 0];
    let [ofCoded, ofCommon] = [0, 0];
    for (let value = 0; value < drawn.values; value++) {
      const [total, shared] = [this.total[value] ?? 0, this.shared[value] ?? 0];
      coded += total;
      common += shared;
      squares += this.squares[value] ?? 0;
      pairedSquares += this.pairedSquares[value] ?? 0;
      ofCoded += total ** 2 - (this.squares[value] ?? 0);
      ofCommon += shared ** 2 - (this.pairedSquares[value] ?? 0);
    }
    const gap = all - coded;
    const room = all * all - squares - gap;
    // What one has coded and the other has not, from either side.
    const observed = coded - common;
    const expected = room > 0 ? (all * gap * coded) / room : 0;
    const same = room > 0 ? (all * (ofCoded + gap * gap - gap)) / room : all;
    const commonRoom = common * common - pairedSquares;
    const sameInCommon = commonRoom > 0 ? (common * ofCommon) / commonRoom : common;
    return {
      uAlpha: alpha(coded + observed - agreed, all - same, all),
      uAlphaBinary: alpha(observed, expected, all),
      cuAlpha: alpha(common - agreed, common - sameInCommon, common),
      observed,
      expected,
    };
  }

  /** Fills the sums by value; answers the length on which value and value agree. */
  private sum(times: ArrayLike<number>): number {
    const { drawn, total, shared, squares, pairedSquares } = this;
    for (const list of [total, shared, squares, pairedSquares]) list.fill(0);
    let agreed = 0;
    for (let index = 0; index < drawn.transcripts.length; index++) {
      const weight = times[drawn.transcripts[index] ?? 0] ?? 0;
      if (weight === 0) continue;
      const value = drawn.value[index] ?? 0;
      total[value] = (total[value] ?? 0) + weight * (drawn.total[index] ?? 0);
      shared[value] = (shared[value] ?? 0) + weight * (drawn.shared[index] ?? 0);
      squares[value] = (squares[value] ?? 0) + weight * (drawn.squares[index] ?? 0);
      pairedSquares[value] = (pairedSquares[value] ?? 0) + weight * (drawn.pairedSquares[index] ?? 0);
      agreed += weight * (drawn.agreed[index] ?? 0);
    }
    return agreed;
  }
}

function alpha(observed: number, expected: number, all: number): number {
  // 0 ÷ 0 in exact numbers leaves a rest of rounding.
  return expected <= 1e-12 * all ? Number.NaN : 1 - observed / expected;
}
