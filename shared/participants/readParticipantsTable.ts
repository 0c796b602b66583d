/**
 * A table of participants × characteristics, read without looking at the project: what each row and column is, and of
 * which type. Either way round. Rules: docs/rules/participants.md.
 */
import { unguardFormula } from '../files/formulaGuard.ts';
import type { SourceTable } from '../files/readTable.ts';
import type { Transcript } from '../project/records.ts';
import { labelKey } from '../transcript/speakerLabels.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { isMissing, readDate, readDayNumber, readDuration } from './cellValues.ts';
import { type ColumnValues, type DetectedType, readColumnValues } from './columnValues.ts';
import { joinUnit } from './nameAndUnit.ts';
import { withNumbersAsNames } from './numbersAsNames.ts';
import { withoutNvivoMarks } from './nvivoSheet.ts';
import {
  type FilledRow,
  isFilled,
  looksLikeParticipant,
  orientTable,
  participantsOfCell,
} from './orientTable.ts';
import { type ColumnMeaning, durationUnitOf, foldHeading, meaningOfHeading } from './tableHeadings.ts';

export interface ParticipantsTable {
  readonly fileName: string;
  readonly characteristics: readonly { readonly name: string; readonly type: DetectedType }[];
  readonly rows: readonly ParticipantRow[];
  readonly problems: readonly Problem[];
}

export interface ParticipantRow {
  /** Row of the table from 1, headings included; the column's number where participants stand side by side. */
  readonly row: number;
  readonly participant: string;
  /** Name of the transcript, where a column of its own says it. */
  readonly transcript: string | null;
  /** Cells by characteristic, trimmed; missing ones are left out. */
  readonly cells: ReadonlyMap<string, string>;
  /** The same as the file has them, where units were taken off: for a characteristic that holds words. */
  readonly written: ReadonlyMap<string, string>;
  readonly facts: TranscriptFacts;
}

export type TranscriptFacts = Partial<Pick<Transcript, 'date' | 'durationMinutes' | 'place' | 'interviewer'>>;

interface Column {
  readonly index: number;
  readonly heading: string;
  readonly meaning: ColumnMeaning;
}

/** `known` are the labels of the project's participants: they tell which way round the table is. `transcripts` are names. */
export function readParticipantsTable(
  fileName: string,
  table: SourceTable,
  known: Iterable<string> = [],
  transcripts: readonly string[] = [],
): ParticipantsTable | Refusal {
  const labels = [...known];
  const knownKeys = new Set(labels.map(labelKey));
  const problems: Problem[] = [...table.problems];
  const filledRows = withoutNvivoMarks(filledRowsOf(table));
  const named = withNumbersAsNames(filledRows, { labels, transcripts }, problems);
  const oriented = orientTable(named, knownKeys);
  if (!oriented) return refuse('noTableRows', { file: fileName });
  const { headings, titleRows } = oriented;
  if (titleRows > 0) problems.push(nameProblem(null, 'titleRowsLeftOut', { count: titleRows }));
  const columns = readColumns(headings, oriented.filled, problems);
  const participantColumn = chooseParticipantColumn(columns, oriented.filled, knownKeys);
  if (!participantColumn) return refuse('noParticipantColumn', { file: fileName });
  const filled = withoutSummaries(oriented.filled, participantColumn.index, problems);
  const transcriptColumn = columns.find((one) => one.meaning === 'transcript' && one !== participantColumn);
  const own = columns.filter((one) => one !== participantColumn && one !== transcriptColumn);
  const traits = own
    .filter(({ meaning }) => meaning === 'characteristic' || meaning === 'participant')
    .map((column): Trait => traitOf(column, filled, problems));
  const read: ParticipantRow[] = [];
  const first = new Map<string, number>();
  for (const filledRow of filled) {
    const { cells, row } = filledRow;
    const labels = participantsOfCell(cells[participantColumn.index] ?? '', knownKeys);
    if (labels.length > 1) problems.push(nameProblem(row, 'severalInOneRow', { count: labels.length }));
    const transcript = transcriptColumn ? (cells[transcriptColumn.index] ?? '').trim() || null : null;
    for (const participant of labels) {
      // A second interview has a row of its own where a column names the transcript.
      const key = `${labelKey(participant)}\n${transcript ?? ''}`;
      const problem = problemOfRow(participant, first.get(key), row);
      if (problem) {
        problems.push(problem);
        continue;
      }
      first.set(key, row);
      const values = readCells(traits, cells, row, participant, problems);
      const facts = readFacts(own, cells, row, problems);
      read.push({ row, participant, transcript, ...values, facts });
    }
  }
  const characteristics = traits.map(({ name, values }) => ({ name, type: values.type }));
  return { fileName, characteristics, rows: read, problems };
}

function filledRowsOf({ rows }: SourceTable): FilledRow[] {
  let empty: readonly string[] | null = null;
  const filled: FilledRow[] = [];
  for (const [index, cells] of rows.entries()) {
    // Empty rows are mostly one and the same array.
    if (cells === empty) continue;
    // Trame's own .csv has an apostrophe before what a spreadsheet would calculate.
    if (isFilled(cells)) filled.push({ cells: cells.map(unguardFormula), row: index + 1 });
    else empty = cells;
  }
  return filled;
}

interface Trait extends Column {
  /** Of the characteristic. */
  readonly name: string;
  readonly values: ColumnValues;
}

function traitOf(column: Column, filled: readonly FilledRow[], problems: Problem[]): Trait {
  const values = readColumnValues(column.heading, filled, column.index, problems);
  const saysUnit = column.heading.includes(values.unit === '%' ? '%' : '(');
  const name = values.unit === '' || saysUnit ? column.heading : joinUnit(column.heading, values.unit);
  return { ...column, name, values };
}

/** What tables write below or beside their participants: sums, and Table 1's own column. */
const summaries =
  /^(?:total|totaux|sum|somme|mean|average|moyenne|median|mediane|summary|synthese|resume|ensemble|effectifs?|n|%)$/;

/** Their cells would make words of a column of numbers. */
function withoutSummaries(filled: readonly FilledRow[], index: number, problems: Problem[]): FilledRow[] {
  return filled.filter(({ cells, row }) => {
    const label = (cells[index] ?? '').trim();
    const isSummary = summaries.test(foldHeading(label));
    if (isSummary) problems.push(nameProblem(row, 'summaryLeftOut', { label }));
    return !isSummary;
  });
}

function problemOfRow(participant: string, earlier: number | undefined, row: number): Problem | null {
  if (participant === '') return nameProblem(row, 'rowWithoutParticipant');
  return earlier === undefined
    ? null
    : nameProblem(row, 'duplicateParticipant', { participant, row: earlier });
}

function readColumns(
  headings: readonly string[],
  filled: readonly FilledRow[],
  problems: Problem[],
): Column[] {
  const columns: Column[] = [];
  const seen = new Set<string>();
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  for (let index = 0; index < width; index++) {
    const heading = (headings[index] ?? '').trim().replace(/\s+/gu, ' ');
    const isEmpty = filled.every(({ cells }) => isMissing(cells[index] ?? ''));
    if (heading === '' && index > 0) {
      if (!isEmpty) problems.push(nameProblem(null, 'columnWithoutHeading', { column: index + 1 }));
      continue;
    }
    const key = heading.toLowerCase();
    if (seen.has(key)) problems.push(nameProblem(null, 'duplicateColumn', { column: heading }));
    else columns.push({ index, heading, meaning: meaningOfHeading(heading) });
    seen.add(key);
  }
  return columns;
}

/** By its heading; else the first column, if most of its cells look like participants. */
function chooseParticipantColumn(
  columns: readonly Column[],
  filled: readonly FilledRow[],
  known: ReadonlySet<string>,
): Column | null {
  const named = columns.filter(({ meaning }) => meaning === 'participant');
  const matches = (column: Column) =>
    filled.filter(({ cells }) => looksLikeParticipant(cells[column.index] ?? '', known)).length;
  const best = [...named].sort((a, b) => matches(b) - matches(a))[0];
  if (best) return best;
  const first = columns[0];
  if (first && matches(first) * 2 > filled.length) return first;
  const transcript = columns.find(({ meaning }) => meaning === 'transcript');
  return transcript ?? null;
}

function readCells(
  traits: readonly Trait[],
  cells: readonly string[],
  row: number,
  participant: string,
  problems: Problem[],
): Pick<ParticipantRow, 'cells' | 'written'> {
  const values = new Map<string, string>();
  const written = new Map<string, string>();
  const missing: string[] = [];
  for (const { index, name, values: column } of traits) {
    const cell = cells[index] ?? '';
    if (isMissing(cell)) missing.push(name);
    else {
      values.set(name, column.convert(cell.trim()));
      if (column.unit !== '') written.set(name, cell.trim());
    }
  }
  if (missing.length > 0)
    problems.push(nameProblem(row, 'emptyCells', { participant, columns: missing.join(', ') }));
  return { cells: values, written };
}

function readFacts(
  columns: readonly Column[],
  cells: readonly string[],
  row: number,
  problems: Problem[],
): TranscriptFacts {
  const facts: { -readonly [Fact in keyof TranscriptFacts]: TranscriptFacts[Fact] } = {};
  for (const { index, heading, meaning } of columns) {
    const value = (cells[index] ?? '').trim();
    if (isMissing(value)) continue;
    if (meaning === 'place' || meaning === 'interviewer') facts[meaning] = value;
    else if (meaning === 'date') {
      const dayNumber = readDayNumber(value);
      const date = readDate(value) ?? dayNumber;
      const isNamed = problems.some(
        ({ problem, params }) => problem === 'dayNumbers' && params.column === heading,
      );
      if (dayNumber !== null && !isNamed)
        problems.push(nameProblem(null, 'dayNumbers', { column: heading, value, date: dayNumber }));
      if (date === null) problems.push(nameProblem(row, 'cellNotDate', { column: heading, value }));
      else facts.date = date;
    } else if (meaning === 'durationMinutes') {
      const minutes = readDuration(value, durationUnitOf(heading));
      if (minutes === null) problems.push(nameProblem(row, 'cellNotDuration', { column: heading, value }));
      else facts.durationMinutes = minutes;
    }
  }
  return facts;
}

/** The characteristic of this heading, compared as headings are. */
export function sameHeading(a: string, b: string): boolean {
  return foldHeading(a) === foldHeading(b);
}
