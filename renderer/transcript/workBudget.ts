/** How many looks at a coding on a line a piece of work may still take before another way is the shorter one. */
export class WorkBudget {
  #left: number;

  constructor(left: number) {
    this.#left = left;
  }

  /** To be asked before the work is done: `false` where it would be too much. */
  spend(looks: number): boolean {
    this.#left -= looks;
    return this.#left >= 0;
  }
}
