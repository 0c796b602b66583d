/** Exact numbers for tests of formulas: no rounding hides an error. */
export class Fraction {
  readonly over: bigint;
  readonly under: bigint;

  constructor(over: bigint, under = 1n) {
    if (under === 0n) throw new Error('Division by nothing.');
    const sign = under < 0n ? -1n : 1n;
    const common = commonDivisor(over < 0n ? -over : over, under * sign) || 1n;
    this.over = (sign * over) / common;
    this.under = (sign * under) / common;
  }

  static of(whole: number): Fraction {
    return new Fraction(BigInt(whole));
  }

  static sum(all: Iterable<Fraction>): Fraction {
    let sum = Fraction.of(0);
    for (const one of all) sum = sum.plus(one);
    return sum;
  }

  plus({ over, under }: Fraction): Fraction {
    return new Fraction(this.over * under + over * this.under, this.under * under);
  }

  minus({ over, under }: Fraction): Fraction {
    return this.plus(new Fraction(-over, under));
  }

  times({ over, under }: Fraction): Fraction {
    return new Fraction(this.over * over, this.under * under);
  }

  by({ over, under }: Fraction): Fraction {
    return new Fraction(this.over * under, this.under * over);
  }

  get isZero(): boolean {
    return this.over === 0n;
  }

  get value(): number {
    return Number(this.over) / Number(this.under);
  }
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
