/** How often and by whom each theme is supported: the one place that counts. Rules: docs/rules/theme-counts.md. */

import { type ParticipantOrder, participantOrder } from '../coding/participantOrder.ts';
import type { CoderId, ParticipantId, ThemeId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { codedPassages } from './codedPassages.ts';
import {
  entryOwn,
  entryRow,
  entrySpoken,
  entrySubtree,
  type TranscriptCounts,
  transcriptCounts,
} from './transcriptCounts.ts';
import { type TreeShape, treeShape } from './treeShape.ts';

export { participantRanks } from '../coding/participantOrder.ts';

export interface Support {
  readonly codings: number;
  /** In natural order of their labels. */
  readonly participants: readonly ParticipantId[];
}

export interface ThemeCount {
  /** Codings of the theme itself. */
  readonly own: Support;
  /** Distinct (transcript, start, end, coder) among the codings of the theme and of all below it. */
  readonly subtree: Support;
  /** Of those with subtree, how many each participant speaks in; participants without any have no entry. */
  readonly perParticipant: ReadonlyMap<ParticipantId, number>;
}

export interface ThemeCounts {
  /** A theme that is not in the project has no codings. The same object each time. */
  of(themeId: ThemeId): ThemeCount;
}

const nothing: Support = { codings: 0, participants: [] };
const noCount: ThemeCount = { own: nothing, subtree: nothing, perParticipant: new Map() };

/** Counts of one coder, or (default) of all. Remembered by transcript: one more coding recounts one transcript. */
export function countThemes(
  project: Project,
  { coderId = null }: { coderId?: CoderId | null } = {},
): ThemeCounts {
  const shape = treeShape(project);
  const parts: TranscriptCounts[] = [];
  for (const id of project.codings.transcriptIds()) {
    const passages = codedPassages(project.codings.ofTranscript(id), textOf(project, id));
    parts.push(transcriptCounts(passages, shape, coderId));
  }
  return new SummedCounts(shape, parts, participantOrder(project));
}

class SummedCounts implements ThemeCounts {
  private readonly shape: TreeShape;
  private readonly parts: readonly TranscriptCounts[];
  private readonly participants: ParticipantOrder;
  private readonly own: Int32Array;
  private readonly subtree: Int32Array;
  private readonly known = new Map<ThemeId, ThemeCount>();
  private spoken: SpokenCounts | null = null;

  constructor(shape: TreeShape, parts: readonly TranscriptCounts[], participants: ParticipantOrder) {
    this.shape = shape;
    this.parts = parts;
    this.participants = participants;
    this.own = new Int32Array(shape.ids.length);
    this.subtree = new Int32Array(shape.ids.length);
    for (const { numbers, stride } of parts) {
      for (let entry = 0; entry < numbers.length; entry += stride) {
        const row = numbers[entry + entryRow] ?? 0;
        this.own[row] = (this.own[row] ?? 0) + (numbers[entry + entryOwn] ?? 0);
        this.subtree[row] = (this.subtree[row] ?? 0) + (numbers[entry + entrySubtree] ?? 0);
      }
    }
  }

  of(themeId: ThemeId): ThemeCount {
    const row = this.shape.rowOf.get(themeId);
    if (row === undefined || this.subtree[row] === 0) return noCount;
    let count = this.known.get(themeId);
    if (!count) {
      this.spoken ??= gatherSpoken(this.shape.ids.length, this.parts, this.participants);
      count = this.countRow(row, this.spoken);
      this.known.set(themeId, count);
    }
    return count;
  }

  /** Participants are gathered only for themes that somebody asks for. */
  private countRow(row: number, spoken: SpokenCounts): ThemeCount {
    const { ids } = this.participants;
    const own = new Int32Array(ids.length);
    const subtree = new Int32Array(ids.length);
    const end = spoken.firstOfRow[row + 1] ?? 0;
    for (let i = spoken.firstOfRow[row] ?? 0; i < end; i++) {
      const rank = spoken.ranks[i] ?? 0;
      own[rank] = (own[rank] ?? 0) + (spoken.own[i] ?? 0);
      subtree[rank] = (subtree[rank] ?? 0) + (spoken.subtree[i] ?? 0);
    }
    const ownParticipants: ParticipantId[] = [];
    const perParticipant = new Map<ParticipantId, number>();
    for (let rank = 0; rank < ids.length; rank++) {
      const id = ids[rank];
      if (id === undefined || subtree[rank] === 0) continue;
      perParticipant.set(id, subtree[rank] ?? 0);
      if (own[rank] !== 0) ownParticipants.push(id);
    }
    return {
      own: { codings: this.own[row] ?? 0, participants: ownParticipants },
      subtree: { codings: this.subtree[row] ?? 0, participants: [...perParticipant.keys()] },
      perParticipant,
    };
  }
}

/** Who speaks on what, sorted by row: entries `firstOfRow[row]` up to before `firstOfRow[row + 1]` are those of a row. */
interface SpokenCounts {
  readonly firstOfRow: Int32Array;
  /** Ranks in the participants' order. A participant of several transcripts has several entries. */
  readonly ranks: Int32Array;
  readonly own: Int32Array;
  readonly subtree: Int32Array;
}

function gatherSpoken(
  rows: number,
  parts: readonly TranscriptCounts[],
  { rankOf }: ParticipantOrder,
): SpokenCounts {
  const firstOfRow = new Int32Array(rows + 1);
  for (const { numbers, stride, participantIds } of parts) {
    for (let entry = 0; entry < numbers.length; entry += stride) {
      const after = (numbers[entry + entryRow] ?? 0) + 1;
      firstOfRow[after] = (firstOfRow[after] ?? 0) + participantIds.length;
    }
  }
  for (let row = 0; row < rows; row++)
    firstOfRow[row + 1] = (firstOfRow[row + 1] ?? 0) + (firstOfRow[row] ?? 0);
  const free = firstOfRow.slice();
  const size = firstOfRow[rows] ?? 0;
  const spoken = {
    firstOfRow,
    ranks: new Int32Array(size),
    own: new Int32Array(size),
    subtree: new Int32Array(size),
  };
  for (const part of parts) {
    part.participantIds.forEach((id, person) => {
      placeSpoken(part, entrySpoken + 2 * person, rankOf.get(id) ?? 0, spoken, free);
    });
  }
  return spoken;
}

/** Copies what one participant says in one transcript, at `offset` of each entry, behind what the rows have already. */
function placeSpoken(
  { numbers, stride }: TranscriptCounts,
  offset: number,
  rank: number,
  spoken: SpokenCounts,
  free: Int32Array,
): void {
  for (let entry = 0; entry < numbers.length; entry += stride) {
    const row = numbers[entry + entryRow] ?? 0;
    const at = free[row] ?? 0;
    free[row] = at + 1;
    spoken.ranks[at] = rank;
    spoken.own[at] = numbers[entry + offset] ?? 0;
    spoken.subtree[at] = numbers[entry + offset + 1] ?? 0;
  }
}
