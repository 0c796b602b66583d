/**
 * Gives every coding a lane in the margin: the first free one, longest first, nearest the text. Lanes are worked out
 * over the whole transcript, so that none moves when one scrolls. Rules: docs/rules/transcript-window.md, TM1–TM4.
 */

/** A coding by the indexes of its first and last line. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

export interface StripeLayout {
  /** Lane of each span in the order given, 0 nearest the text; `foldedLane` for those that found none. */
  readonly lanes: Uint8Array;
  /** Lanes in use, `foldedLane` at most. */
  readonly laneCount: number;
}

/** Lanes that are drawn; what needs a seventh is folded into "+n". */
export const foldedLane = 6;

/**
 * Spans that share a line get different lanes; each takes the lowest that is free. Of spans of one length the earlier
 * in `spans` comes first, which is why they are given in text order.
 */
export function layoutStripes(spans: readonly LineSpan[], lineCount: number): StripeLayout {
  const taken: Uint8Array[] = [];
  const lanes = new Uint8Array(spans.length);
  for (const index of longestFirst(spans, lineCount)) {
    const { first, last } = spans[index] as LineSpan;
    const lane = freeLane(taken, first, last, lineCount);
    taken[lane]?.fill(1, first, last + 1);
    lanes[index] = lane;
  }
  return { lanes, laneCount: taken.length };
}

/** Indexes of the spans. Length and index make one number each, as numbers are sorted many times faster than by a rule. */
function longestFirst(spans: readonly LineSpan[], lineCount: number): Float64Array {
  const keys = Float64Array.from(
    spans,
    ({ first, last }, index) => (lineCount - (last - first)) * spans.length + index,
  );
  return keys.sort().map((key) => key % spans.length);
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
