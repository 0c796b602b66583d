/** Which codings stand on each line, while some come, go and change lanes. Lines not concerned keep their list. */
import type { CodingsByLine, LaidCoding } from './codingLayout.ts';

export class LaidLines {
  readonly #byLine: Map<number, readonly LaidCoding[]>;

  constructor(byLine: CodingsByLine) {
    this.#byLine = new Map(byLine);
  }

  get byLine(): CodingsByLine {
    return this.#byLine;
  }

  /** At the end of each list, whatever its lane. */
  put(one: LaidCoding): void {
    for (const line of linesOf(one)) this.#byLine.set(line, [...this.#on(line), one]);
  }

  take(one: LaidCoding): void {
    for (const line of linesOf(one)) {
      const left = this.#on(line).filter((other) => other !== one);
      if (left.length > 0) this.#byLine.set(line, left);
      else this.#byLine.delete(line);
    }
  }

  /** Those that share a line with it, each once, itself among them where it stands. */
  beside(one: LaidCoding): Set<LaidCoding> {
    const beside = new Set<LaidCoding>();
    for (const line of linesOf(one)) for (const other of this.#on(line)) beside.add(other);
    return beside;
  }

  /** How many looks each of the other methods takes for this coding. */
  looksFor({ firstLine, lastLine }: LaidCoding): number {
    let looks = 0;
    for (let line = firstLine; line <= lastLine; line++) looks += 1 + this.#on(line).length;
    return looks;
  }

  /** Puts others in the place of some; their lines are in lane order then, and where lanes are equal as `compare` says. */
  replace(
    others: ReadonlyMap<LaidCoding, LaidCoding>,
    compare: (a: LaidCoding, b: LaidCoding) => number,
  ): void {
    const now = (one: LaidCoding) => others.get(one) ?? one;
    for (const line of new Set([...others.keys()].flatMap(linesOf))) {
      const sorted = [...this.#on(line)].sort((a, b) => now(a).lane - now(b).lane || compare(a, b));
      this.#byLine.set(line, sorted.map(now));
    }
  }

  #on(line: number): readonly LaidCoding[] {
    return this.#byLine.get(line) ?? [];
  }
}

function linesOf({ firstLine, lastLine }: LaidCoding): number[] {
  return Array.from({ length: lastLine - firstLine + 1 }, (_, at) => firstLine + at);
}
