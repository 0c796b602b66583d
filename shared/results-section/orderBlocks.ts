/** Positions for blocks in a new order, keeping as many as can be kept, so that a change names few records. */

/** `null`: a new block. The answer ascends. */
export function orderBlocks(positions: readonly (number | null)[]): number[] {
  const kept = longestAscending(positions);
  const ordered: number[] = [];
  for (let at = 0; at < positions.length; ) {
    if (kept.has(at)) {
      ordered.push(positions[at] ?? 0);
      at++;
      continue;
    }
    let end = at;
    while (end < positions.length && !kept.has(end)) end++;
    const below = ordered.at(-1) ?? null;
    const above = end < positions.length ? (positions[end] ?? null) : null;
    for (let index = at; index < end; index++) {
      ordered.push(between(below, above, (index - at + 1) / (end - at + 1), index - at + 1));
    }
    at = end;
  }
  const ascends = ordered.every((value, index) => index === 0 || value > (ordered[index - 1] ?? 0));
  // Halved too often: everything gets a whole number again.
  return ascends ? ordered : positions.map((_, index) => index + 1);
}

function between(below: number | null, above: number | null, share: number, step: number): number {
  if (above === null) return Math.floor(below ?? 0) + step;
  return below === null ? above - 1 + share : below + (above - below) * share;
}

/** Places of a longest run of positions that ascends. */
function longestAscending(positions: readonly (number | null)[]): Set<number> {
  const tails: number[] = [];
  const before = new Array<number>(positions.length).fill(-1);
  positions.forEach((position, index) => {
    if (position === null) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[tails[middle] ?? 0] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}
