/** Themes × participants, or × groups of them. Rules: docs/rules/exports.md. */
import { type ThemeNode, themeTree } from '../codebook/themeTree.ts';
import { type CodedPassages, codedPassages } from '../coding/codedPassages.ts';
import { type TreeShape, treeShape } from '../coding/treeShape.ts';
import type { ParticipantId } from '../project/ids.ts';
import { type Project, textOf } from '../project/project.ts';
import type { TranscriptText } from '../project/records.ts';
import { wordsIn } from '../transcript/countWords.ts';
import type { TextRange } from '../transcript/textRange.ts';
import type { ExportOptions, MatrixUnit } from './exportOptions.ts';
import { type MatrixColumns, matrixColumns } from './matrixColumns.ts';

export interface Matrix {
  readonly columns: readonly string[];
  /** Participants of the column; of codings and words: all distinct passages, or coded words, of the column. */
  readonly base: readonly number[];
  /** Every theme in the order of the tree, each with its subtree. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly node: ThemeNode;
  readonly values: readonly number[];
  /** Value ÷ base, 0 to 1; `null` where the base is 0. */
  readonly percent: readonly (number | null)[];
}

export type MatrixOptions = Pick<ExportOptions, 'by' | 'unit' | 'coderId' | 'language'>;

export function matrix(project: Project, options: MatrixOptions): Matrix {
  const columns = matrixColumns(project, options.by, options.language);
  const shape = treeShape(project);
  const sums =
    options.unit === 'words'
      ? countWords(project, shape, columns, options)
      : countPassages(project, shape, columns, options);
  const width = columns.headings.length;
  const base = isOfParticipants(options.unit) ? columns.sizes : sums.base;
  return {
    columns: columns.headings,
    base,
    rows: themeTree(project).order.map((node, row) => {
      const values = Array.from(sums.values.subarray(row * width, (row + 1) * width));
      const percent = values.map((value, column) => {
        const whole = base[column] ?? 0;
        return whole === 0 ? null : value / whole;
      });
      return { node, values, percent };
    }),
  };
}

/** Of one participant, "participants" is presence: 0 or 1. */
export function isOfParticipants(unit: MatrixUnit): boolean {
  return unit === 'presence' || unit === 'participants';
}

/** Theme `row` and column `c` at `row * width + c`. */
interface Sums {
  readonly values: Float64Array;
  readonly base: number[];
}

/** Distinct passages of each theme with subtree that somebody of the column speaks in, or who those somebodies are. */
function countPassages(
  project: Project,
  shape: TreeShape,
  { headings, columnOf }: MatrixColumns,
  { unit, coderId }: MatrixOptions,
): Sums {
  const width = headings.length;
  const values = new Float64Array(shape.ids.length * width);
  const base = new Array<number>(width).fill(0);
  const seen = new Set<string>();
  for (const transcriptId of project.codings.transcriptIds()) {
    const text = textOf(project, transcriptId);
    const passages = codedPassages(project.codings.ofTranscript(transcriptId), text);
    for (const passage of passagesOf(passages, coderId)) {
      const speakers = speakersOfPassage(passages, passage);
      const columns = new Set(speakers.flatMap((id) => columnOf.get(id) ?? []));
      for (const column of columns) base[column] = (base[column] ?? 0) + 1;
      for (const row of rowsOfPassage(passages, passage, shape)) {
        if (!isOfParticipants(unit)) {
          for (const column of columns)
            values[row * width + column] = (values[row * width + column] ?? 0) + 1;
          continue;
        }
        for (const id of speakers) {
          const column = columnOf.get(id);
          const key = `${row}/${id}`;
          if (column === undefined || seen.has(key)) continue;
          seen.add(key);
          values[row * width + column] = (values[row * width + column] ?? 0) + 1;
        }
      }
    }
  }
  return { values, base };
}

/** Participants' words in the union of the passages; a word lies where its first character does. */
function countWords(
  project: Project,
  shape: TreeShape,
  { headings, columnOf }: MatrixColumns,
  { coderId }: MatrixOptions,
): Sums {
  const width = headings.length;
  const values = new Float64Array(shape.ids.length * width);
  const base = new Array<number>(width).fill(0);
  for (const transcriptId of project.codings.transcriptIds()) {
    const text = textOf(project, transcriptId);
    const passages = codedPassages(project.codings.ofTranscript(transcriptId), text);
    const all: TextRange[] = [];
    const byRow = new Map<number, TextRange[]>();
    for (const passage of passagesOf(passages, coderId)) {
      const range = { start: passages.starts[passage] ?? 0, end: passages.ends[passage] ?? 0 };
      all.push(range);
      for (const row of rowsOfPassage(passages, passage, shape)) {
        const ranges = byRow.get(row);
        if (ranges) ranges.push(range);
        else byRow.set(row, [range]);
      }
    }
    for (const id of passages.participantIds) {
      const column = columnOf.get(id);
      if (column === undefined) continue;
      base[column] = (base[column] ?? 0) + ownWords(text, all, id);
      for (const [row, ranges] of byRow) {
        values[row * width + column] = (values[row * width + column] ?? 0) + ownWords(text, ranges, id);
      }
    }
  }
  return { values, base };
}

function ownWords(text: TranscriptText, ranges: readonly TextRange[], id: ParticipantId): number {
  return wordsIn(text, ranges, (turn) => turn.participantId === id);
}

function* passagesOf(
  { starts, coders, coderIds }: CodedPassages,
  coderId: MatrixOptions['coderId'],
): Generator<number> {
  const coder = coderId === null ? null : coderIds.indexOf(coderId);
  for (let passage = 0; passage < starts.length; passage++) {
    if (coder === null || coders[passage] === coder) yield passage;
  }
}

function speakersOfPassage(passages: CodedPassages, passage: number): ParticipantId[] {
  const { firstSpeaker, speakers, participantIds } = passages;
  const own = speakers.subarray(firstSpeaker[passage] ?? 0, firstSpeaker[passage + 1] ?? 0);
  return Array.from(own).flatMap((index) => participantIds[index] ?? []);
}

/** Rows of the passage's themes and of all above them, each once. */
function rowsOfPassage(passages: CodedPassages, passage: number, shape: TreeShape): ReadonlySet<number> {
  const { firstCoding, codingThemes, themeIds } = passages;
  const rows = new Set<number>();
  for (let i = firstCoding[passage] ?? 0; i < (firstCoding[passage + 1] ?? 0); i++) {
    const id = themeIds[codingThemes[i] ?? 0];
    let row = id === undefined ? -1 : (shape.rowOf.get(id) ?? -1);
    for (; row >= 0 && !rows.has(row); row = shape.parents[row] ?? -1) rows.add(row);
  }
  return rows;
}
