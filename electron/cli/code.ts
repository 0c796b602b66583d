/** Verb `code`: a coded table to codings. */
import path from 'node:path';
import { type CodedTableReport, reportingCodeFromTable } from '../../shared/coded-table/codeFromTable.ts';
import { type CodedTable, readCodedTable } from '../../shared/coded-table/readCodedTable.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import type { Problem } from '../../shared/words/problem.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { problemSentence } from '../../shared/words/words.ts';
import { startParser } from './parseInWorker.ts';
import { openSession, type Session } from './session.ts';
import type { ExitCode, Verb, VerbArguments, VerbIo } from './verb.ts';

export const code: Verb = {
  name: 'code',
  operands: { least: 2, most: 2 },
  options: ['out', 'coder', 'finished'],
  required: ['out'],
  async run(args, io) {
    const file = args.required('out');
    if (extensionOf(file) !== '.trame') return io.wrongUsage(refuse('outNotProject', { file }));
    const coded = await codeProject(args, io);
    if (typeof coded === 'number') return coded;
    io.sayRefusal(coded);
    return 1;
  },
};

async function codeProject(args: VerbArguments, io: VerbIo): Promise<ExitCode | Refusal> {
  const session = await openSession(args.operand(0), io);
  if (isRefusal(session)) return session;
  const table = await readTableFile(args.operand(1), io);
  if (isRefusal(table)) return table;
  const report = codeTable(session, table, args);
  if (isRefusal(report)) return report;
  sayReport(report, table, io);
  const isDone = report.applied > 0 || args.option('finished') !== null;
  // What was coded is said only once it is stored.
  const failed = isDone ? await session.save(args.required('out')) : null;
  if (failed) return failed;
  printReport(report, table, io);
  return isDone ? 0 : refuse('codedTableNothing', { file: table.file });
}

async function readTableFile(file: string, io: VerbIo): Promise<CodedTable | Refusal> {
  const parser = startParser();
  try {
    const bytes = await io.readFile(file);
    if (isRefusal(bytes)) return bytes;
    const name = path.basename(file);
    const source = await parser.readTable(name, bytes);
    return isRefusal(source) ? source : readCodedTable(name, source);
  } finally {
    await parser.close();
  }
}

/** A row without coder is the coder's of `--coder`; where each row has its own, the first one's is the act. */
function codeTable(session: Session, table: CodedTable, args: VerbArguments): CodedTableReport | Refusal {
  const hasOpenRows = table.rows.some(({ coder }) => coder === '');
  const initials = hasOpenRows ? args.option('coder') : (table.rows[0]?.coder ?? args.option('coder'));
  const coder = session.coderFor(initials);
  if (isRefusal(coder)) return coder;
  const names = args.list('finished');
  const finished = args.option('finished')?.trim().toLowerCase() === 'all' ? 'all' : names;
  let report: CodedTableReport | null = null;
  const command = reportingCodeFromTable((made) => {
    report = made;
  });
  const ran = session.run(command, { table, finished }, coder.coderId);
  if (isRefusal(ran)) return ran;
  return report ?? refuse('recordMissing');
}

/** What was not done, row by row, on standard error; what was done otherwise than written, for people. */
function sayReport(report: CodedTableReport, table: CodedTable, io: VerbIo): void {
  const { codedTable } = io.words;
  const placed = new Set(table.rows.filter(({ positions }) => positions !== null).map(({ row }) => row));
  const sayRow = (row: number, sentence: string) => io.say(codedTable.row({ row, sentence }));
  for (const problem of report.problems) {
    if (problem.line === null) io.sayProblem(problem);
    else sayRow(problem.line, problemSentence(io.words, problem));
  }
  for (const { row, quote, closest, score } of report.notFound) {
    const params = { quote: shortened(quote), closest: shortened(closest ?? ''), score: percent(score, io) };
    sayRow(row, closest === null ? codedTable.notFound(params) : codedTable.notFoundClosest(params));
  }
  if (io.isJson) return;
  for (const { row, quote, found, score } of report.edited) {
    const params = { quote: shortened(quote), found: shortened(found), score: percent(score, io) };
    const isMoved = score === 1 && placed.has(row);
    sayRow(row, isMoved ? codedTable.movedQuote(params) : codedTable.edited(params));
  }
  for (const { row, quote, places } of report.ambiguous)
    sayRow(row, codedTable.ambiguous({ quote: shortened(quote), places }));
}

function printReport(report: CodedTableReport, table: CodedTable, io: VerbIo): void {
  const { applied, merged, themesCreated, problems, edited, notFound, ambiguous } = report;
  const named = problems.map((problem: Problem) => ({
    row: problem.line,
    message: problemSentence(io.words, problem),
  }));
  io.printJson({ applied, merged, themesCreated, problems: named, edited, notFound, ambiguous });
  io.print(io.words.codedTable.summary({ applied, rows: table.filledRows, merged, themes: themesCreated }));
}

function percent(score: number, { language }: VerbIo): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(score);
}

/** A sentence shows the beginning of a long quote. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
