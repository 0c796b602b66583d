/**
 * A table of participants × characteristics, read without looking at the project: what each row and column is, and of
 * which type. Either way round. Rules: docs/rules/participants.md.
 */
import type { SourceTable } from '../files/readTable.ts';
import type { Characteristic, Transcript } from '../project/records.ts';
import { isAnonymousLabel, labelKey } from '../transcript/speakerLabels.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { hasLeadingZero, isMissing, readDate, readDuration, readNumber } from './cellValues.ts';
import { type ColumnMeaning, durationUnitOf, foldHeading, meaningOfHeading } from './tableHeadings.ts';

export interface ParticipantsTable {
  readonly fileName: string;
  readonly characteristics: readonly { readonly name: string; readonly type: DetectedType }[];
  readonly rows: readonly ParticipantRow[];
  readonly problems: readonly Problem[];
}

export type DetectedType = Exclude<Characteristic['type'], 'ordered'>;

export interface ParticipantRow {
  /** Row of the table from 1, headings included; the column's number where participants stand side by side. */
  readonly row: number;
  readonly participant: string;
  /** Name of the transcript, where a column of its own says it. */
  readonly transcript: string | null;
  /** Cells by characteristic, trimmed; missing ones are left out. */
  readonly cells: ReadonlyMap<string, string>;
  readonly facts: TranscriptFacts;
}

export type TranscriptFacts = Partial<Pick<Transcript, 'date' | 'durationMinutes' | 'place' | 'interviewer'>>;

interface Column {
  readonly index: number;
  readonly heading: string;
  readonly meaning: ColumnMeaning;
}

/** `known` are the labels of the project's participants: they tell which way round the table is. */
export function readParticipantsTable(
  fileName: string,
  table: SourceTable,
  known: Iterable<string> = [],
): ParticipantsTable | Refusal {
  const knownKeys = new Set([...known].map(labelKey));
  const rows = turned(table.rows, knownKeys);
  const heading = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const filled = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells, row }) => row > heading + 1 && cells.some((cell) => cell.trim() !== ''));
  if (heading < 0 || filled.length === 0) return refuse('noTableRows', { file: fileName });
  const problems: Problem[] = [...table.problems];
  const columns = readColumns(rows[heading] ?? [], filled, problems);
  const participantColumn = chooseParticipantColumn(columns, filled, knownKeys);
  if (!participantColumn) return refuse('noParticipantColumn', { file: fileName });
  const transcriptColumn = columns.find((one) => one.meaning === 'transcript' && one !== participantColumn);
  const own = columns.filter((one) => one !== participantColumn && one !== transcriptColumn);
  const traits = own.filter(({ meaning }) => meaning === 'characteristic' || meaning === 'participant');
  const first = new Map<string, number>();
  const read: ParticipantRow[] = [];
  for (const { cells, row } of filled) {
    const participant = (cells[participantColumn.index] ?? '').trim();
    const transcript = transcriptColumn ? (cells[transcriptColumn.index] ?? '').trim() || null : null;
    if (participant === '') {
      problems.push(nameProblem(row, 'rowWithoutParticipant'));
      continue;
    }
    // A second interview has a row of its own where a column names the transcript.
    const key = `${labelKey(participant)}\n${transcript ?? ''}`;
    const earlier = first.get(key);
    if (earlier !== undefined) {
      problems.push(nameProblem(row, 'duplicateParticipant', { participant, row: earlier }));
      continue;
    }
    first.set(key, row);
    const facts = readFacts(own, cells, row, problems);
    read.push({
      row,
      participant,
      transcript,
      cells: readCells(traits, cells, row, participant, problems),
      facts,
    });
  }
  const characteristics = traits.map(({ heading: name, index }) => ({ name, type: typeOf(filled, index) }));
  return { fileName, characteristics, rows: read, problems };
}

/** Puts participants into rows: turned where the first row names more of them than the first column. */
function turned(
  rows: readonly (readonly string[])[],
  known: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const isParticipant = (cell: string | undefined) => cell !== undefined && looksLikeParticipant(cell, known);
  const across = (rows[0] ?? []).slice(1).filter(isParticipant).length;
  const down = rows.slice(1).filter((row) => isParticipant(row[0])).length;
  if (across <= down || rows.slice(1).some((row) => row.slice(1).filter(isParticipant).length >= across))
    return rows;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

function looksLikeParticipant(cell: string, known: ReadonlySet<string>): boolean {
  const label = cell.trim();
  return label !== '' && (known.has(labelKey(label)) || isAnonymousLabel(label));
}

interface FilledRow {
  readonly cells: readonly string[];
  readonly row: number;
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
  traits: readonly Column[],
  cells: readonly string[],
  row: number,
  participant: string,
  problems: Problem[],
): Map<string, string> {
  const values = new Map<string, string>();
  const missing: string[] = [];
  for (const { index, heading } of traits) {
    const cell = cells[index] ?? '';
    if (isMissing(cell)) missing.push(heading);
    else values.set(heading, cell.trim());
  }
  if (missing.length > 0)
    problems.push(nameProblem(row, 'emptyCells', { participant, columns: missing.join(', ') }));
  return values;
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
      const date = readDate(value);
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

/** Number or date only where every value of the column is one. */
function typeOf(filled: readonly FilledRow[], index: number): DetectedType {
  const values = filled.map(({ cells }) => cells[index] ?? '').filter((cell) => !isMissing(cell));
  if (values.length === 0) return 'text';
  if (values.every((cell) => readNumber(cell) !== null) && !values.some(hasLeadingZero)) return 'number';
  return values.every((cell) => readDate(cell) !== null) ? 'date' : 'text';
}

/** The characteristic of this heading, compared as headings are. */
export function sameHeading(a: string, b: string): boolean {
  return foldHeading(a) === foldHeading(b);
}
