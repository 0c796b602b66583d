/** Reads a table of coded passages without looking at the project. Rules: docs/rules/coded-table.md. */
import { parsePath } from '../codebook/themePath.ts';
import { unguardFormula } from '../files/formulaGuard.ts';
import type { HeadingAbove, SourceTable } from '../files/sourceTable.ts';
import { nameProblem, type Problem } from '../words/problem.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { coderInitials } from './coderInitials.ts';
import { type ProgramTable, programTable } from './programTables.ts';
import { type TableColumns, tableColumns } from './tableColumns.ts';
import { themesFromAbove } from './themesFromAbove.ts';

export interface CodedRow {
  /** As the spreadsheet numbers it: from 1, headings and what stands above them included. */
  readonly row: number;
  /** As written, trimmed; empty where the table does not say. */
  readonly participant: string;
  readonly transcript: string;
  /** As written, white space at its ends included. */
  readonly quote: string;
  /** Code points of the canonical text; `null` where the table does not say. */
  readonly positions: { readonly start: number; readonly end: number } | null;
  readonly themePath: readonly string[];
  readonly coder: string;
  readonly comment: string;
}

export interface CodedTable {
  readonly file: string;
  /** Rows that can be looked for. */
  readonly rows: readonly CodedRow[];
  /** Rows with anything in them, below the headings. */
  readonly filledRows: number;
  /** `line` is the row. */
  readonly problems: readonly Problem[];
}

/** Refused without the columns needed, or without any row. */
export function readCodedTable(file: string, table: SourceTable): CodedTable | Refusal {
  const further = table.document?.further ?? [];
  const pieces = [{ rows: table.rows, headings: table.document?.headings ?? [] }, ...further];
  const hasThemesAbove = pieces.some(({ headings }) => headings.length > 0);
  const columns = tableColumns(table.rows, hasThemesAbove);
  const program = programTable(table.rows, !('missing' in columns));
  if (!program && 'missing' in columns) {
    const found = columns.headings.map(shortened).join(', ');
    return refuse('codedTableColumns', { file, missing: columns.missing.join(' '), found });
  }
  const problems: Problem[] = table.problems.flatMap((problem) => withoutRead(problem, further.length));
  const headingRow = program?.headingRow ?? ('missing' in columns ? 0 : columns.headingRow);
  const filled = [...filledRows(pieces, headingRow)];
  if (filled.length === 0) return refuse('codedTableEmpty', { file });
  // Documents calculate nothing: an apostrophe in front of a sign is the writer's own there.
  const asWritten = table.document ? (cell: string) => cell : unguardFormula;
  const ungrouped =
    program || 'missing' in columns
      ? filled
      : themesFromAbove(filled, columns.themes, columns.quote, problems);
  const rows = program
    ? rowsOfProgram(filled, program, asWritten, problems)
    : ungrouped.flatMap(({ cells, row, headings }) => {
        if ('missing' in columns) return [];
        return readRow(cells, { row, columns, headings, asWritten }, problems) ?? [];
      });
  return { file, rows, filledRows: filled.length, problems };
}

interface FilledRow {
  readonly cells: readonly string[];
  readonly row: number;
  readonly headings: readonly HeadingAbove[];
}

function* filledRows(
  pieces: readonly { readonly rows: string[][]; readonly headings: readonly HeadingAbove[] }[],
  headingRow: number,
): Generator<FilledRow> {
  let index = -1;
  for (const { rows, headings } of pieces)
    for (const cells of rows) {
      index++;
      if (index <= headingRow || cells.every((cell) => cell.trim() === '')) continue;
      yield { cells, row: index + 1, headings };
    }
}

/** A passage with several themes gives several rows of one number. */
function rowsOfProgram(
  filled: readonly FilledRow[],
  program: ProgramTable,
  asWritten: (cell: string) => string,
  problems: Problem[],
): CodedRow[] {
  const cellOf = (cells: readonly string[], column: number | null) =>
    column === null ? '' : asWritten(cells[column] ?? '');
  const initialsOf = coderInitials(filled.map(({ cells }) => cellOf(cells, program.coder)));
  return filled.flatMap(({ cells, row }) => {
    const transcript = program.transcriptName(cellOf(cells, program.transcript)).trim();
    const quote = cellOf(cells, program.quote);
    const paths = program.themePaths(cells);
    const problem = problemOfProgramRow(transcript, quote, paths);
    if (problem) {
      problems.push(nameProblem(row, problem));
      return [];
    }
    const comment = cellOf(cells, program.comment).replace(/\r\n?/g, '\n');
    const coder = initialsOf(cellOf(cells, program.coder));
    const rest = { participant: '', transcript, quote, positions: null, coder, comment };
    return paths.map((themePath) => ({ row, ...rest, themePath }));
  });
}

function problemOfProgramRow(
  transcript: string,
  quote: string,
  paths: readonly (readonly string[])[],
): 'codedRowNoWho' | 'codedRowNoQuote' | 'codedRowNoTheme' | null {
  if (transcript === '') return 'codedRowNoWho';
  if (quote.trim() === '') return 'codedRowNoQuote';
  return paths.length === 0 ? 'codedRowNoTheme' : null;
}

/** Tables that go on with the first are read here, and not left out. */
function withoutRead(problem: Problem, read: number): Problem[] {
  if (problem.problem !== 'otherTablesLeftOut' || read === 0) return [problem];
  const count = Number(problem.params.count) - read;
  return count > 0 ? [nameProblem(null, 'otherTablesLeftOut', { count })] : [];
}

interface RowSource {
  readonly row: number;
  readonly columns: TableColumns;
  readonly headings: readonly HeadingAbove[];
  readonly asWritten: (cell: string) => string;
}

function readRow(
  cells: readonly string[],
  { row, columns, headings, asWritten }: RowSource,
  problems: Problem[],
): CodedRow | null {
  const cellOf = (column: number | null) => (column === null ? '' : asWritten(cells[column] ?? ''));
  const participant = cellOf(columns.participant).trim();
  const transcript = cellOf(columns.transcript).trim();
  const quote = cellOf(columns.quote);
  const levels =
    columns.themes.length === 0
      ? headings.map(namesOfHeading)
      : columns.themes.map((column) => parsePath(cellOf(column)));
  const positions = readPositions(cellOf(columns.start), cellOf(columns.end), row, problems);
  const problem =
    participant === '' && transcript === ''
      ? 'codedRowNoWho'
      : quote.trim() === '' && positions === null
        ? 'codedRowNoQuote'
        : problemOfLevels(levels);
  if (problem) {
    problems.push(nameProblem(row, problem));
    return null;
  }
  return {
    row,
    participant,
    transcript,
    quote,
    positions,
    themePath: levels.flat(),
    coder: cellOf(columns.coder).trim(),
    comment: cellOf(columns.comment).replace(/\r\n?/g, '\n'),
  };
}

/** Word has nine levels: the last one holds what is left of the path. */
function namesOfHeading({ level, text }: HeadingAbove): readonly string[] {
  return level === 9 ? parsePath(text) : [text];
}

function problemOfLevels(
  levels: readonly (readonly string[])[],
): 'codedRowNoTheme' | 'codedRowThemeGap' | null {
  const last = levels.findLastIndex((names) => names.length > 0);
  if (last < 0) return 'codedRowNoTheme';
  return levels.slice(0, last).some((names) => names.length === 0) ? 'codedRowThemeGap' : null;
}

/** Both empty: no positions. Anything else than two whole numbers in order is named and left out. */
function readPositions(
  startCell: string,
  endCell: string,
  row: number,
  problems: Problem[],
): CodedRow['positions'] {
  const [start, end] = [startCell.trim(), endCell.trim()];
  if (start === '' && end === '') return null;
  const positions = { start: wholeNumber(start), end: wholeNumber(end) };
  if (positions.start !== null && positions.end !== null && positions.start < positions.end)
    return { start: positions.start, end: positions.end };
  problems.push(nameProblem(row, 'codedRowPositions', { start: shortened(start), end: shortened(end) }));
  return null;
}

/** "1200", "1 200", and "1200.0" as some spreadsheets write it. */
function wholeNumber(cell: string): number | null {
  const digits = cell.replace(/[ \u00a0\u202f]/g, '').replace(/[.,]0+$/, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** For sentences: a heading may be a paragraph. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
