/**
 * Grapheme clusters: what a reader sees as one character. Positions never fall inside one. Most interview text is
 * plain, each UTF-16 unit its own cluster; only the rest goes through Intl.Segmenter, which is some fifty times slower.
 */

/** Made for the first text that needs it; most need none. */
let madeSegmenter: Intl.Segmenter | null = null;

function segmenter(): Intl.Segmenter {
  madeSegmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return madeSegmenter;
}

/**
 * 1 for units between any two of which a cluster ends (UAX #29: no Extend, Prepend, SpacingMark, ZWJ, regional
 * indicator, Hangul jamo, surrogate or carriage return).
 */
const plain = new Uint8Array(0x10000);
for (const [first, last] of [
  [0x0a, 0x0a],
  [0x09, 0x09],
  [0x20, 0x7e],
  [0xa0, 0x2ff],
  [0x370, 0x482],
  [0x48a, 0x52f],
  [0x1e00, 0x200a],
  [0x2010, 0x2064],
  [0x2070, 0x20cf],
  [0x2100, 0x2bff],
  [0x3000, 0x3029],
  [0x3030, 0x3096],
  [0x30a0, 0x30ff],
  [0x4e00, 0x9fff],
  [0xff01, 0xff9d],
  [0xfffd, 0xfffd],
] as const)
  plain.fill(1, first, last + 1);

function isPlainAt(text: string, offset: number): boolean {
  return plain[text.charCodeAt(offset)] === 1;
}

/** Start of every cluster in [start, end), or `null` where each UTF-16 unit is one. `start` must be a boundary. */
export function clusterStarts(text: string, start: number, end: number): number[] | null {
  let i = start;
  while (i < end && isPlainAt(text, i)) i++;
  if (i === end) return null;
  const starts: number[] = [];
  for (let next = start; next < end; ) {
    if (next + 1 === end || isSureBoundary(text, next + 1)) starts.push(next++);
    else next = segmentFrom(text, next, end, starts);
  }
  return starts;
}

/** Units given to the segmenter at once: V8's iterator takes time by the square of the text's length. */
const windowLength = 128;

/** Adds starts of clusters from the boundary `start` on; answers the start of the first that it did not add. */
function segmentFrom(text: string, start: number, end: number, starts: number[]): number {
  for (let length = windowLength; ; length *= 2) {
    const windowEnd = Math.min(start + length, end);
    const found: number[] = [];
    for (const { index } of segmenter().segment(text.slice(start, windowEnd))) found.push(start + index);
    // The last cluster may go on behind the window.
    const open = windowEnd === end ? end : found.pop();
    if (open === undefined || open === start) continue;
    for (const one of found) starts.push(one);
    return open;
  }
}

export function countGraphemes(text: string): number {
  return clusterStarts(text, 0, text.length)?.length ?? text.length;
}

/** The nearest boundary at or before (`back`), or at or after `offset`; inside the text in any case. */
export function snapToGrapheme(text: string, offset: number, direction: 'back' | 'forward'): number {
  const inside = Math.min(Math.max(offset, 0), text.length);
  const cluster = clusterAround(text, inside);
  if (!cluster) return inside;
  return direction === 'back' ? cluster.start : cluster.end;
}

/** The cluster that `offset` would split, or `null` where it splits none. */
function clusterAround(text: string, offset: number): { start: number; end: number } | null {
  if (offset <= 0 || offset >= text.length || isSureBoundary(text, offset)) return null;
  let start = offset - 1;
  while (start > 0 && !isSureBoundary(text, start)) start--;
  let end = offset + 1;
  while (end < text.length && !isSureBoundary(text, end)) end++;
  const found = segmenter()
    .segment(text.slice(start, end))
    .containing(offset - start);
  if (!found || found.index === offset - start) return null;
  return { start: start + found.index, end: start + found.index + found.segment.length };
}

/** Whether a cluster ends at an offset, for many offsets of one text: what is not plain in it is cut once. */
export function boundaryTest(text: string): (offset: number) => boolean {
  let starts: ReadonlySet<number> | null = null;
  return (offset) => {
    if (offset <= 0 || offset >= text.length || isSureBoundary(text, offset)) return true;
    starts ??= new Set(clusterStarts(text, 0, text.length));
    return starts.has(offset);
  };
}

function isSureBoundary(text: string, offset: number): boolean {
  return isPlainAt(text, offset - 1) && isPlainAt(text, offset);
}
