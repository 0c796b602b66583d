/**
 * Themes × interviews: who says something on a theme, in how many passages, in how many words. Columns are participants,
 * or groups of them. Rules: docs/rules/theme-counts.md.
 */
import { themeTree } from '../codebook/themeTree.ts';
import { participantOrder } from '../coding/participantOrder.ts';
import type { CoderId, ParticipantId, ThemeId, TranscriptId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import { type CodedPassages, codedPassages } from './codedPassages.ts';
import { type TreeShape, treeShape } from './treeShape.ts';
import { wordCoverage } from './wordCoverage.ts';

/** `presence`: 0 or 1 in a column of one participant. `participants`: how many of the column say something. */
export const matrixUnits = ['presence', 'participants', 'codings', 'words'] as const;
export type MatrixUnit = (typeof matrixUnits)[number];

export interface MatrixColumn {
  readonly label: string;
  readonly participantIds: readonly ParticipantId[];
}

export interface ThemeMatrix {
  readonly columns: readonly MatrixColumn[];
  /**
   * What a value is a part of, by column: participants for `presence` and `participants`, else all distinct passages or
   * coded words of the column.
   */
  readonly base: readonly number[];
  /** Every theme in the order of the tree; one value a column, with subtree. */
  readonly rows: readonly { readonly themeId: ThemeId; readonly values: readonly number[] }[];
}

/** One column a participant, in natural order. */
export function participantColumns(project: Project): MatrixColumn[] {
  return participantOrder(project).ids.map((id) => ({
    label: project.participants.get(id)?.label ?? '',
    participantIds: [id],
  }));
}

export interface MatrixQuestion {
  readonly unit: MatrixUnit;
  /** One column a participant by default. A participant may stand in several columns. */
  readonly columns?: readonly MatrixColumn[];
  /** `null` (default): all coders. */
  readonly coderId?: CoderId | null;
}

/** A column of several participants counts, for `presence` as for `participants`, those who say something. */
export function themeMatrix(project: Project, question: MatrixQuestion): ThemeMatrix {
  const steps = themeMatrixSteps(project, question);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, with a pause after each interview, for a window that must get its frames. */
export function* themeMatrixSteps(
  project: Project,
  { unit, columns = participantColumns(project), coderId = null }: MatrixQuestion,
): Generator<void, ThemeMatrix> {
  const shape = treeShape(project);
  const sums = new MatrixSums(shape, columns, project);
  for (const id of project.codings.transcriptIds()) {
    const passages = codedPassages(project.codings.ofTranscript(id), textOf(project, id));
    if (unit === 'words') addWords(sums, project, id, passages, coderId);
    else if (unit === 'codings') addPassages(sums, passages, coderId);
    else addPresence(sums, passages, coderId);
    yield;
  }
  const isByPeople = unit === 'presence' || unit === 'participants';
  const base = isByPeople ? columns.map((column) => new Set(column.participantIds).size) : sums.base;
  const rows = themeTree(project).order.map(({ theme }, row) => ({
    themeId: theme.id,
    values: sums.valuesOf(row, isByPeople),
  }));
  return { columns, base: [...base], rows };
}

/** Values by row and column, and what each step over the transcripts needs to add to them. */
class MatrixSums {
  readonly shape: TreeShape;
  readonly base: number[];
  readonly columnsOf = new Map<ParticipantId, number[]>();
  readonly rankOf: ReadonlyMap<ParticipantId, number>;
  private readonly width: number;
  private readonly sums: Int32Array;
  /** 1 where a participant says something on a theme, by row and rank. */
  private readonly presence: Uint8Array;
  private readonly people: number;
  private readonly columns: readonly MatrixColumn[];

  constructor(shape: TreeShape, columns: readonly MatrixColumn[], project: Project) {
    const { ids, rankOf } = participantOrder(project);
    this.shape = shape;
    this.columns = columns;
    this.rankOf = rankOf;
    this.people = ids.length;
    this.width = columns.length;
    this.base = columns.map(() => 0);
    this.sums = new Int32Array(shape.ids.length * columns.length);
    this.presence = new Uint8Array(shape.ids.length * ids.length);
    columns.forEach(({ participantIds }, column) => {
      for (const id of new Set(participantIds)) {
        const own = this.columnsOf.get(id);
        if (own) own.push(column);
        else this.columnsOf.set(id, [column]);
      }
    });
  }

  add(row: number, column: number, count: number): void {
    const at = row * this.width + column;
    this.sums[at] = (this.sums[at] ?? 0) + count;
  }

  markPresent(row: number, rank: number): void {
    this.presence[row * this.people + rank] = 1;
  }

  valuesOf(row: number, isByPeople: boolean): number[] {
    if (!isByPeople) return Array.from(this.sums.subarray(row * this.width, (row + 1) * this.width));
    return this.columns.map(({ participantIds }) => {
      let present = 0;
      for (const id of new Set(participantIds)) {
        present += this.presence[row * this.people + (this.rankOf.get(id) ?? -1)] ?? 0;
      }
      return present;
    });
  }
}

/** Calls `visit` for each passage of the coder with the rows of its themes and of all above them, each row once. */
function eachPassage(
  passages: CodedPassages,
  shape: TreeShape,
  coderId: CoderId | null,
  visit: (passage: number, rows: readonly number[]) => void,
): void {
  const rowsOfThemes = passages.themeIds.map((id) => shape.rowOf.get(id) ?? -1);
  const coder = coderId === null ? -1 : passages.coderIds.indexOf(coderId);
  const seenFor = new Int32Array(shape.ids.length);
  const rows: number[] = [];
  for (let passage = 0; passage < passages.starts.length; passage++) {
    if (coderId !== null && passages.coders[passage] !== coder) continue;
    rows.length = 0;
    const end = passages.firstCoding[passage + 1] ?? 0;
    for (let coding = passages.firstCoding[passage] ?? 0; coding < end; coding++) {
      let row = rowsOfThemes[passages.codingThemes[coding] ?? 0] ?? -1;
      while (row >= 0 && seenFor[row] !== passage + 1) {
        seenFor[row] = passage + 1;
        rows.push(row);
        row = shape.parents[row] ?? -1;
      }
    }
    if (rows.length > 0) visit(passage, rows);
  }
}

function addPresence(sums: MatrixSums, passages: CodedPassages, coderId: CoderId | null): void {
  const ranks = passages.participantIds.map((id) => sums.rankOf.get(id) ?? -1);
  const { firstSpeaker, speakers } = passages;
  eachPassage(passages, sums.shape, coderId, (passage, rows) => {
    const end = firstSpeaker[passage + 1] ?? 0;
    for (let i = firstSpeaker[passage] ?? 0; i < end; i++) {
      const rank = ranks[speakers[i] ?? 0] ?? -1;
      if (rank >= 0) for (const row of rows) sums.markPresent(row, rank);
    }
  });
}

function addPassages(sums: MatrixSums, passages: CodedPassages, coderId: CoderId | null): void {
  const columnsOf = passages.participantIds.map((id) => sums.columnsOf.get(id) ?? []);
  const { firstSpeaker, speakers } = passages;
  eachPassage(passages, sums.shape, coderId, (passage, rows) => {
    const first = firstSpeaker[passage] ?? 0;
    const end = firstSpeaker[passage + 1] ?? 0;
    let columns: readonly number[] = columnsOf[speakers[first] ?? 0] ?? [];
    if (first === end) columns = [];
    else if (end - first > 1) {
      const all = Array.from(speakers.subarray(first, end), (speaker) => columnsOf[speaker] ?? []);
      columns = [...new Set(all.flat())];
    }
    for (const column of columns) {
      sums.base[column] = (sums.base[column] ?? 0) + 1;
      for (const row of rows) sums.add(row, column, 1);
    }
  });
}

function addWords(
  sums: MatrixSums,
  project: Project,
  transcriptId: TranscriptId,
  passages: CodedPassages,
  coderId: CoderId | null,
): void {
  const coverage = wordCoverage(textOf(project, transcriptId), passages, sums.shape, coderId);
  passages.participantIds.forEach((id, participant) => {
    for (const column of sums.columnsOf.get(id) ?? []) {
      sums.base[column] = (sums.base[column] ?? 0) + (coverage.covered[participant] ?? 0);
      for (const [row, words] of coverage.byRow) sums.add(row, column, words[participant] ?? 0);
    }
  });
}
