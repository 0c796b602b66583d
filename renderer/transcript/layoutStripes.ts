/**
 * Gives every coding a lane in the margin: the first free one, longest first, nearest the text. Lanes are worked out
 * over the whole transcript, so that none moves when one scrolls. Rules: docs/rules/transcript-window.md, TM1–TM4.
 */

/** A coding by the indexes of its first and last line. */
export interface LineSpan<Id> {
  readonly id: Id;
  readonly first: number;
  readonly last: number;
}

export interface StripeLayout<Id> {
  /** Lane of each coding, 0 nearest the text; `foldedLane` for those that found none. */
  readonly lanes: ReadonlyMap<Id, number>;
  /** Lanes in use, `foldedLane` at most. */
  readonly laneCount: number;
}

/** Lanes that are drawn; what needs a seventh is folded into "+n". */
export const foldedLane = 6;

/** Spans that share a line get different lanes; each takes the lowest that is free. Equal spans keep their order. */
export function layoutStripes<Id>(spans: readonly LineSpan<Id>[], lineCount: number): StripeLayout<Id> {
  const longestFirst = spans
    .map((span, index) => ({ ...span, index }))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first || a.index - b.index);
  const taken: Uint8Array[] = [];
  const lanes = new Map<Id, number>();
  for (const { id, first, last } of longestFirst) {
    const lane = freeLane(taken, first, last, lineCount);
    taken[lane]?.fill(1, first, last + 1);
    lanes.set(id, lane);
  }
  return { lanes, laneCount: taken.length };
}

function freeLane(taken: Uint8Array[], first: number, last: number, lineCount: number): number {
  for (let lane = 0; lane < foldedLane; lane++) {
    const own = taken[lane];
    if (!own) {
      taken.push(new Uint8Array(lineCount));
      return lane;
    }
    const next = own.indexOf(1, first);
    if (next === -1 || next > last) return lane;
  }
  return foldedLane;
}
