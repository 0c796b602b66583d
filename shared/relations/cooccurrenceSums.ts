/** What is summed up over the transcripts: square tables over the themes that have passages, and who speaks on each. */

import { participantOrder } from '../coding/participantOrder.ts';
import type { ParticipantId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { CodedPassages } from '../theme-counts/codedPassages.ts';
import { type TreeShape, treeShape } from '../theme-counts/treeShape.ts';
import type { PassageRows } from './passageRows.ts';

export class CooccurrenceSums {
  readonly shape: TreeShape;
  /** Place in the tables by row of the tree; -1 for themes nothing is coded with. */
  readonly placeOf: Int32Array;
  /** Width and height of the tables. */
  readonly size: number;
  /** By place. */
  readonly passages: Int32Array;
  /** Passages of the first theme that have a partner among the second one's. */
  readonly found: Int32Array;
  /** Events, in the half above the diagonal and on it. */
  readonly events: Int32Array;
  /** One bit a participant, by place and rank. */
  readonly speakers: Uint32Array;
  private memory = new Int32Array(0);
  private readonly words: number;
  private readonly rankOf: ReadonlyMap<ParticipantId, number>;

  constructor(project: Project, withSubtree: boolean) {
    const { ids, rankOf } = participantOrder(project);
    this.shape = treeShape(project);
    this.placeOf = placesOfUsed(project, this.shape, withSubtree);
    this.size = this.placeOf.reduce((most, place) => Math.max(most, place + 1), 0);
    this.passages = new Int32Array(this.size);
    this.found = new Int32Array(this.size * this.size);
    this.events = new Int32Array(this.size * this.size);
    this.words = Math.ceil(ids.length / 32);
    this.speakers = new Uint32Array(this.size * this.words);
    this.rankOf = rankOf;
  }

  /** Passages and speakers of each theme of one transcript. */
  addPassages(coded: CodedPassages, { passages, first, rows, treeRows }: PassageRows): void {
    const ranks = coded.participantIds.map((id) => this.rankOf.get(id) ?? -1);
    for (const passage of passages) {
      const end = first[passage + 1] ?? 0;
      for (let at = first[passage] ?? 0; at < end; at++) {
        const place = this.placeOf[treeRows[rows[at] ?? 0] ?? 0] ?? 0;
        this.passages[place] = (this.passages[place] ?? 0) + 1;
        this.addSpeakers(place, coded, passage, ranks);
      }
    }
  }

  /**
   * Zeros, which are to be zeros again when a transcript is done: one piece of memory for all, one after the other, because
   * fresh ones would keep the garbage collector busy and clearing a large one takes longer than a frame.
   */
  emptyMemory(length: number): Int32Array {
    if (this.memory.length < length) this.memory = new Int32Array(length);
    return this.memory.subarray(0, length);
  }

  /** How many participants speak on both, and on either. */
  speakersOf(a: number, b: number): { readonly both: number; readonly either: number } {
    let both = 0;
    let either = 0;
    for (let word = 0; word < this.words; word++) {
      const ofA = this.speakers[a * this.words + word] ?? 0;
      const ofB = this.speakers[b * this.words + word] ?? 0;
      both += bitsOf(ofA & ofB);
      either += bitsOf(ofA | ofB);
    }
    return { both, either };
  }

  private addSpeakers(place: number, coded: CodedPassages, passage: number, ranks: readonly number[]): void {
    const end = coded.firstSpeaker[passage + 1] ?? 0;
    for (let i = coded.firstSpeaker[passage] ?? 0; i < end; i++) {
      const rank = ranks[coded.speakers[i] ?? 0] ?? -1;
      if (rank < 0) continue;
      const word = place * this.words + (rank >>> 5);
      this.speakers[word] = ((this.speakers[word] ?? 0) | (1 << (rank & 31))) >>> 0;
    }
  }
}

/** Three thousand themes of which a hundred are in use make a table of a hundred. */
function placesOfUsed(project: Project, shape: TreeShape, withSubtree: boolean): Int32Array {
  const isUsed = new Uint8Array(shape.ids.length);
  const seen = new Set<ThemeId>();
  for (const { themeId } of project.codings.values()) {
    if (seen.has(themeId)) continue;
    seen.add(themeId);
    let row = shape.rowOf.get(themeId) ?? -1;
    while (row >= 0) {
      isUsed[row] = 1;
      row = withSubtree ? (shape.parents[row] ?? -1) : -1;
    }
  }
  let size = 0;
  return Int32Array.from(isUsed, (used) => (used ? size++ : -1));
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
