/** What one transcript adds to the counts of the themes; remembered, so that one more coding recounts one transcript. */
import type { CoderId, ParticipantId } from '../project/ids.ts';
import type { CodedPassages } from './codedPassages.ts';
import type { TreeShape } from './treeShape.ts';

/** Only themes that occur are listed; all lists but the last two have one entry a listed theme. */
export interface TranscriptCounts {
  /** Rows of the tree, ascending. */
  readonly rows: Int32Array;
  /** Own codings (records). */
  readonly own: Int32Array;
  /** Distinct passages among own and descendants. */
  readonly subtree: Int32Array;
  readonly participantIds: readonly ParticipantId[];
  /**
   * Own codings and passages with subtree in which a participant speaks: entry i of participant p is at
   * `p * rows.length + i`.
   */
  readonly ownSpoken: Int32Array;
  readonly subtreeSpoken: Int32Array;
}

interface Remembered {
  readonly shape: TreeShape;
  /** By coder; `null` is all of them. */
  readonly counts: Map<CoderId | null, TranscriptCounts>;
}

const remembered = new WeakMap<CodedPassages, Remembered>();

/** Counts for one coder, or with `null` for all. The same object as long as passages and tree are the same objects. */
export function transcriptCounts(
  passages: CodedPassages,
  shape: TreeShape,
  coderId: CoderId | null,
): TranscriptCounts {
  let known = remembered.get(passages);
  if (known?.shape !== shape) {
    known = { shape, counts: new Map() };
    remembered.set(passages, known);
  }
  let counts = known.counts.get(coderId);
  if (!counts) {
    counts = count(passages, shape, coderId);
    known.counts.set(coderId, counts);
  }
  return counts;
}

function count(passages: CodedPassages, shape: TreeShape, coderId: CoderId | null): TranscriptCounts {
  const rowsOfThemes = passages.themeIds.map((id) => shape.rowOf.get(id) ?? -1);
  const scratch = scratchOf(shape);
  const rows = rowsThatOccur(rowsOfThemes, shape, scratch.isMarked);
  const { placeOf } = scratch;
  for (let i = 0; i < rows.length; i++) placeOf[rows[i] ?? 0] = i;
  const width = rows.length;
  const spoken = width * passages.participantIds.length;
  const memory = new Int32Array(2 * width + 2 * spoken);
  const own = memory.subarray(0, width);
  const subtree = memory.subarray(width, 2 * width);
  const ownSpoken = memory.subarray(2 * width, 2 * width + spoken);
  const subtreeSpoken = memory.subarray(2 * width + spoken);
  const { countedFor } = scratch;
  countedFor.fill(0, 0, width);
  const coder = coderId === null ? -1 : passages.coderIds.indexOf(coderId);
  const { starts, coders, firstCoding, codingThemes, firstSpeaker, speakers } = passages;
  for (let passage = 0; passage < starts.length; passage++) {
    if (coderId !== null && coders[passage] !== coder) continue;
    const firstOfPassage = firstSpeaker[passage] ?? 0;
    const endOfPassage = firstSpeaker[passage + 1] ?? 0;
    const endOfCodings = firstCoding[passage + 1] ?? 0;
    for (let coding = firstCoding[passage] ?? 0; coding < endOfCodings; coding++) {
      let row = rowsOfThemes[codingThemes[coding] ?? 0] ?? -1;
      if (row < 0) continue;
      let place = placeOf[row] ?? 0;
      own[place] = (own[place] ?? 0) + 1;
      addSpoken(ownSpoken, speakers, firstOfPassage, endOfPassage, width, place);
      // Where a row was counted for this passage, all above it were.
      while (row >= 0 && countedFor[place] !== passage + 1) {
        countedFor[place] = passage + 1;
        subtree[place] = (subtree[place] ?? 0) + 1;
        addSpoken(subtreeSpoken, speakers, firstOfPassage, endOfPassage, width, place);
        row = shape.parents[row] ?? -1;
        if (row >= 0) place = placeOf[row] ?? 0;
      }
    }
  }
  return { rows, own, subtree, participantIds: passages.participantIds, ownSpoken, subtreeSpoken };
}

function addSpoken(
  spoken: Int32Array,
  speakers: Int32Array,
  first: number,
  end: number,
  width: number,
  place: number,
): void {
  for (let i = first; i < end; i++) {
    const at = (speakers[i] ?? 0) * width + place;
    spoken[at] = (spoken[at] ?? 0) + 1;
  }
}

/** Rows of the themes and of all above them, ascending. Leaves `isMarked` all 0. */
function rowsThatOccur(rowsOfThemes: readonly number[], shape: TreeShape, isMarked: Uint8Array): Int32Array {
  let count = 0;
  let highest = -1;
  for (const first of rowsOfThemes) {
    if (first > highest) highest = first;
    for (let row = first; row >= 0 && isMarked[row] === 0; row = shape.parents[row] ?? -1) {
      isMarked[row] = 1;
      count++;
    }
  }
  const rows = new Int32Array(count);
  // Parents stand before their children: no row above the highest theme's own is marked.
  for (let row = 0, next = 0; row <= highest; row++) {
    if (isMarked[row] === 0) continue;
    isMarked[row] = 0;
    rows[next++] = row;
  }
  return rows;
}

interface Scratch {
  /** Place of a row in the lists; holds for the transcript that is being counted. */
  readonly placeOf: Int32Array;
  readonly isMarked: Uint8Array;
  /** By place: the last passage that was counted there, plus one. */
  readonly countedFor: Int32Array;
}

const scratches = new WeakMap<TreeShape, Scratch>();

/** One for each tree, used again by each transcript: with 3,000 themes fresh ones would cost more than counting. */
function scratchOf(shape: TreeShape): Scratch {
  let scratch = scratches.get(shape);
  if (!scratch) {
    const rows = shape.ids.length;
    scratch = {
      placeOf: new Int32Array(rows),
      isMarked: new Uint8Array(rows),
      countedFor: new Int32Array(rows),
    };
    scratches.set(shape, scratch);
  }
  return scratch;
}
