/** The passage of all transcripts that is most like a quotation in pieces. Rules: DC20 to DC22. */
import { isBetterWindow, similarWindows, type WordWindow } from '../quotes/wordSimilarity.ts';
import type { Speech, SpokenWords } from './spokenWords.ts';

export interface NearPassage {
  readonly speech: Speech;
  /** One window of the row a piece, in order. */
  readonly windows: readonly WordWindow[];
  readonly distance: number;
  readonly size: number;
}

/** Words between two pieces that are looked through. */
const widestGap = 400;
/** Words that stand in more places than this say nothing about where. */
const mostPlaces = 400;
const mostRegions = 6;
/** A longer piece is looked for by its first words. */
const longestPiece = 300;

/** `null` where none of its words is ever said by one of them. `isAllowed` limits whose words are looked at. */
export function nearestPassage(
  row: SpokenWords,
  pieces: readonly (readonly string[])[],
  isAllowed: (speech: Speech) => boolean,
): NearPassage | null {
  const numbers = pieces.map((piece) =>
    Int32Array.from(piece.slice(0, longestPiece), (word) => row.vocabulary.get(word) ?? -1),
  );
  const longest = numbers.reduce(
    (best, piece, at) => (piece.length > (numbers[best]?.length ?? 0) ? at : best),
    0,
  );
  const anchor = numbers[longest];
  if (!anchor || anchor.length === 0) return null;
  let nearest: NearPassage | null = null;
  for (const { speech, from, to } of regionsOf(row, anchor, isAllowed)) {
    const window = similarWindows(anchor, row.words, from, to).closest;
    if (!window) continue;
    const found = withOtherPieces(row, speech, numbers, longest, window);
    if (!nearest || isNearer(found, nearest)) nearest = found;
  }
  return nearest;
}

export function isNearer(a: NearPassage, b: NearPassage): boolean {
  return a.distance * b.size < b.distance * a.size;
}

interface Region {
  readonly speech: Speech;
  readonly from: number;
  readonly to: number;
}

/**
 * Places vote for where the piece would begin, each for its own speech: next to a short question an answer's first words
 * would else be looked for in the question. The best ones, all of their first words looked at.
 */
function regionsOf(row: SpokenWords, piece: Int32Array, isAllowed: (speech: Speech) => boolean): Region[] {
  const votes = new Map<Speech, Map<number, number>>();
  const width = 8;
  let isRare = false;
  for (const limit of [mostPlaces, Number.POSITIVE_INFINITY]) {
    piece.forEach((word, offset) => {
      if (word < 0) return;
      const [first, end] = [row.firstPlace[word] ?? 0, row.firstPlace[word + 1] ?? 0];
      if (end - first > limit) return;
      isRare = true;
      for (let at = first; at < end; at++) {
        const place = row.places[at] ?? 0;
        const speech = speechAt(row.speeches, place);
        if (!speech || !isAllowed(speech)) continue;
        const own = votes.get(speech) ?? new Map<number, number>();
        votes.set(speech, own);
        const bucket = Math.floor((place - offset) / width);
        own.set(bucket, (own.get(bucket) ?? 0) + 1);
      }
    });
    if (isRare) break;
  }
  const scored = [...votes].flatMap(([speech, own]) =>
    Array.from(own, ([bucket, count]) => ({ speech, bucket, near: count + (own.get(bucket + 1) ?? 0) })),
  );
  scored.sort((a, b) => b.near - a.near || a.bucket - b.bucket);
  return scored.slice(0, mostRegions).map(({ bucket, speech }) => ({
    speech,
    from: Math.max(speech.first, bucket * width - piece.length),
    to: Math.min(speech.end, bucket * width + 2 * width + 2 * piece.length),
  }));
}

function speechAt(speeches: readonly Speech[], place: number): Speech | undefined {
  let low = 0;
  let high = speeches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((speeches[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return speeches[low];
}

function withOtherPieces(
  row: SpokenWords,
  speech: Speech,
  pieces: readonly Int32Array[],
  anchorAt: number,
  anchor: WordWindow,
): NearPassage {
  const windows: (WordWindow | null)[] = pieces.map((_, at) => (at === anchorAt ? anchor : null));
  let start = anchor.first;
  for (let at = anchorAt - 1; at >= 0; at--) {
    const window = lookIn(row, pieces[at], Math.max(speech.first, start - widestGap), start, 'last');
    windows[at] = window;
    start = window?.first ?? start;
  }
  let end = anchor.end;
  for (let at = anchorAt + 1; at < pieces.length; at++) {
    const window = lookIn(row, pieces[at], end, Math.min(speech.end, end + widestGap), 'first');
    windows[at] = window;
    end = window?.end ?? end;
  }
  let distance = 0;
  let size = 0;
  windows.forEach((window, at) => {
    const length = pieces[at]?.length ?? 0;
    distance += window?.distance ?? length;
    size += window?.size ?? length;
  });
  return { speech, windows: windows.filter((window) => window !== null), distance, size };
}

/** The best window; of equal ones the nearest to the piece that is known. */
function lookIn(
  row: SpokenWords,
  piece: Int32Array | undefined,
  from: number,
  to: number,
  wanted: 'first' | 'last',
): WordWindow | null {
  if (!piece || from >= to) return null;
  const { similar, closest } = similarWindows(piece, row.words, from, to);
  if (wanted === 'first' || !closest) return closest;
  const equal = similar.filter((one) => one.distance * closest.size === closest.distance * one.size);
  return equal.reduce(
    (last, one) => (one.first > last.first && !isBetterWindow(closest, one) ? one : last),
    closest,
  );
}
