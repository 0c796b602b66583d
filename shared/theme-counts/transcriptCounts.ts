/** What one transcript adds to the counts of the themes; remembered, so that one more coding recounts one transcript. */
import type { CoderId, ParticipantId } from '../project/ids.ts';
import type { CodedPassages } from './codedPassages.ts';
import type { TreeShape } from './treeShape.ts';

/**
 * One entry a theme that occurs, in order of the tree's rows, `stride` numbers each, all in one list:
 * row, own codings (records), distinct passages with subtree; then for each participant own codings and passages with
 * subtree in which they speak.
 */
export interface TranscriptCounts {
  readonly numbers: Int32Array;
  readonly stride: number;
  readonly participantIds: readonly ParticipantId[];
}

/** Places in an entry. */
export const entryRow = 0;
export const entryOwn = 1;
export const entrySubtree = 2;
export const entrySpoken = 3;

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
  const { participantIds, starts, coders, firstCoding, codingThemes, firstSpeaker, speakers } = passages;
  const stride = entrySpoken + 2 * participantIds.length;
  const scratch = scratchOf(shape);
  const rowsOfThemes = passages.themeIds.map((id) => shape.rowOf.get(id) ?? -1);
  const numbers = entriesFor(rowsOfThemes, shape, stride, scratch);
  const { entryOf, countedFor } = scratch;
  const coder = coderId === null ? -1 : passages.coderIds.indexOf(coderId);
  for (let passage = 0; passage < starts.length; passage++) {
    if (coderId !== null && coders[passage] !== coder) continue;
    const first = firstSpeaker[passage] ?? 0;
    const end = firstSpeaker[passage + 1] ?? 0;
    const endOfCodings = firstCoding[passage + 1] ?? 0;
    for (let coding = firstCoding[passage] ?? 0; coding < endOfCodings; coding++) {
      let row = rowsOfThemes[codingThemes[coding] ?? 0] ?? -1;
      if (row < 0) continue;
      const own = entryOf[row] ?? 0;
      add(numbers, own, entryOwn, speakers, first, end);
      // Where a row was counted for this passage, all above it were.
      while (row >= 0 && countedFor[row] !== passage + 1) {
        countedFor[row] = passage + 1;
        add(numbers, entryOf[row] ?? 0, entrySubtree, speakers, first, end);
        row = shape.parents[row] ?? -1;
      }
    }
  }
  return { numbers, stride, participantIds };
}

/** One more at `what` of an entry, and for each speaker of the passage. */
function add(
  numbers: Int32Array,
  entry: number,
  what: typeof entryOwn | typeof entrySubtree,
  speakers: Int32Array,
  first: number,
  end: number,
): void {
  numbers[entry + what] = (numbers[entry + what] ?? 0) + 1;
  const spoken = entry + entrySpoken + what - entryOwn;
  for (let i = first; i < end; i++) {
    const at = spoken + 2 * (speakers[i] ?? 0);
    numbers[at] = (numbers[at] ?? 0) + 1;
  }
}

/** Empty entries for the themes and all above them. Leaves `isMarked` all 0, `entryOf` and `countedFor` ready. */
function entriesFor(
  rowsOfThemes: readonly number[],
  shape: TreeShape,
  stride: number,
  { entryOf, isMarked, countedFor }: Scratch,
): Int32Array {
  let count = 0;
  let last = -1;
  for (const first of rowsOfThemes) {
    if (first > last) last = first;
    for (let row = first; row >= 0 && isMarked[row] === 0; row = shape.parents[row] ?? -1) {
      isMarked[row] = 1;
      count++;
    }
  }
  const numbers = new Int32Array(count * stride);
  // Parents stand before their children: no row behind the last theme's own is marked.
  for (let row = 0, entry = 0; row <= last; row++) {
    if (isMarked[row] === 0) continue;
    isMarked[row] = 0;
    countedFor[row] = 0;
    entryOf[row] = entry;
    numbers[entry] = row;
    entry += stride;
  }
  return numbers;
}

interface Scratch {
  /** Where the entry of a row begins; holds for the transcript that is being counted. */
  readonly entryOf: Int32Array;
  readonly isMarked: Uint8Array;
  /** The last passage that was counted for a row, plus one. */
  readonly countedFor: Int32Array;
}

const scratches = new WeakMap<TreeShape, Scratch>();

/** One for each tree, used again by each transcript: with 3,000 themes fresh ones would cost more than counting. */
function scratchOf(shape: TreeShape): Scratch {
  let scratch = scratches.get(shape);
  if (!scratch) {
    const rows = shape.ids.length;
    scratch = {
      entryOf: new Int32Array(rows),
      isMarked: new Uint8Array(rows),
      countedFor: new Int32Array(rows),
    };
    scratches.set(shape, scratch);
  }
  return scratch;
}
