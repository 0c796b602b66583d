/**
 * Numbers the ids that occur in one transcript after the other. Each id is looked up in one table that lives on from
 * transcript to transcript: a fresh table for each of a thousand would cost more than the counting.
 */
export class IdNumbers<Id extends string> {
  /** Place of each id ever seen. */
  private readonly placeOf = new Map<Id, number>();
  private readonly ids: Id[] = [];
  /** By place: the round in which it was last seen, and its number there. */
  private readonly seenIn: number[] = [];
  private readonly numbers: number[] = [];
  private round = 0;
  private occurring: Id[] = [];

  /** Begins a transcript: numbers start from 0 again. */
  begin(): void {
    this.round++;
    this.occurring = [];
  }

  /** From 0, in the order in which the ids first occur in this transcript. */
  numberOf(id: Id): number {
    let place = this.placeOf.get(id);
    if (place === undefined) {
      place = this.ids.push(id) - 1;
      this.placeOf.set(id, place);
      this.seenIn.push(0);
      this.numbers.push(0);
    }
    if (this.seenIn[place] !== this.round) {
      this.seenIn[place] = this.round;
      this.numbers[place] = this.occurring.push(this.ids[place] ?? id) - 1;
    }
    return this.numbers[place] ?? 0;
  }

  /** The ids of this transcript by their numbers. */
  values(): readonly Id[] {
    return this.occurring;
  }
}
