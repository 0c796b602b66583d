/**
 * Positions in files and JSON count Unicode code points; in memory they count UTF-16 units. This is the only place that
 * converts. A lone half of a surrogate pair counts as one code point.
 */

export interface CodePointIndex {
  toCodePoint(offset: number): number;
  fromCodePoint(position: number): number;
}

const identity: CodePointIndex = {
  toCodePoint: (offset) => offset,
  fromCodePoint: (position) => position,
};

/** Converts many offsets of one text: one pass over the text, then a binary search each. */
export function codePointIndex(text: string): CodePointIndex {
  const pairs = pairStarts(text);
  if (pairs.length === 0) return identity;
  return {
    // An offset inside a pair comes out as the position of that pair.
    toCodePoint: (offset) => offset - countWhile(pairs, (start) => start < offset),
    fromCodePoint: (position) => position + countWhile(pairs, (start, index) => start - index < position),
  };
}

export function toCodePoint(text: string, offset: number): number {
  return codePointIndex(text.slice(0, offset + 1)).toCodePoint(offset);
}

export function fromCodePoint(text: string, position: number): number {
  return codePointIndex(text).fromCodePoint(position);
}

/** How many code points a text has. */
export function countCodePoints(text: string): number {
  return text.length - pairStarts(text).length;
}

function pairStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) starts.push(match.index);
  return starts;
}

/** Length of the leading part of `sorted` for which `holds` is true. */
function countWhile(sorted: readonly number[], holds: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
