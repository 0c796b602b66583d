/** `import`: files or folders of interviews, and a table of participants, to a project. */

import type { TextEncodingName } from '../../shared/files/decodeText.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import { projectInfo } from '../../shared/project/project.ts';
import { importTranscripts } from '../../shared/transcript/importTranscripts.ts';
import { type ImportPreview, previewImport } from '../../shared/transcript/previewImport.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { findInputs } from './findInputs.ts';
import { importReport, problemMessages, type TableProblem } from './importReport.ts';
import { importTable } from './importTable.ts';
import { type FileParser, startParser } from './parseInWorker.ts';
import { readInterviews } from './readInterviews.ts';
import { createSession, openSession, type Session } from './session.ts';
import type { ExitCode, Verb, VerbArguments, VerbIo } from './verb.ts';

export const importVerb: Verb = {
  name: 'import',
  operands: { least: 0, most: null },
  options: ['out', 'into', 'coder', 'interviewer', 'participants', 'encoding'],
  required: ['out'],
  async run(args, io) {
    const file = args.required('out');
    if (extensionOf(file) !== '.trame') return io.wrongUsage(refuse('outNotProject', { file }));
    const addsTable = args.option('into') !== null && args.option('participants') !== null;
    if (args.operands.length === 0 && !addsTable) return io.wrongUsage(refuse('importNeedsInput'));
    const parser = startParser(undefined, undefined, encodingOf(args));
    try {
      return await importInto(args, io, parser);
    } finally {
      await parser.close();
    }
  },
};

/** `mac-roman` is the name that most people know. */
function encodingOf(args: VerbArguments): TextEncodingName | 'auto' {
  const name = args.option('encoding') ?? 'auto';
  return name === 'mac-roman' ? 'macintosh' : (name as TextEncodingName | 'auto');
}

async function importInto(args: VerbArguments, io: VerbIo, parser: FileParser): Promise<ExitCode> {
  const out = args.required('out');
  const into = args.option('into');
  const session = into === null ? createSession(out, io) : await openSession(into, io);
  if (isRefusal(session)) return fail(session, io);
  const coder = coderOf(session, args.option('coder'));
  if (isRefusal(coder)) return fail(coder, io);
  const inputs = await findInputs(args.operands);
  const read = await readInterviews(inputs.files, parser, io);
  const refused = [...inputs.refused, ...read.refused];
  for (const { refusal } of refused) io.sayRefusal(refusal);
  const options = { interviewers: args.list('interviewer') };
  const preview = previewImport(read.sources, options, session.project);
  sayProblems(preview, io);
  const stored = session.run(importTranscripts, { sources: read.sources, options }, coder.coderId);
  const table = await placeTable(args.option('participants'), session, coder, parser, io);
  if (table.refusal) refused.push({ file: args.option('participants') ?? '', refusal: table.refusal });
  // Files that the project already has are no failure: what was asked for is in it.
  const isDone = !isRefusal(stored) || table.isPlaced || preview.files.some((file) => file.sameTextAs);
  const report = importReport(session.project, preview, table.problems, refused, io.words);
  if (isDone) {
    io.progress(io.words.importing.writing({ file: out }));
    const failed = await session.save(out);
    if (failed) return fail(failed, io);
  } else if (isRefusal(stored) && args.operands.length > 0) io.sayRefusal(stored);
  io.printJson(report.json);
  if (!isDone) return 1;
  for (const line of report.lines) io.print(line);
  io.print(
    io.words.importing.written({
      count: report.count,
      project: projectInfo(session.project).name,
      file: out,
    }),
  );
  return 0;
}

interface ActingCoder {
  readonly coderId: NonNullable<ReturnType<Session['project']['coders']['get']>>['id'] | null;
}

/** Transcripts carry no coder, so a project without coders gets none unless one is named. */
function coderOf(session: Session, initials: string | null): ActingCoder | Refusal {
  if (initials === null && session.project.coders.size === 0) return { coderId: null };
  return session.coderFor(initials);
}

async function placeTable(
  file: string | null,
  session: Session,
  { coderId }: ActingCoder,
  parser: FileParser,
  io: VerbIo,
): Promise<{ refusal: Refusal | null; problems: TableProblem[]; isPlaced: boolean }> {
  if (file === null) return { refusal: null, problems: [], isPlaced: false };
  const placed = await importTable(file, session, coderId, parser, io);
  if (isRefusal(placed)) {
    io.sayRefusal(placed);
    return { refusal: placed, problems: [], isPlaced: false };
  }
  for (const { row, message } of placed.problems) {
    io.say(io.words.importing.problemInRow({ file, row: row ?? 0, message }));
  }
  return { refusal: null, problems: placed.problems, isPlaced: true };
}

function sayProblems(preview: ImportPreview, io: VerbIo): void {
  for (const { fileName, problems, refusal } of preview.files) {
    if (refusal) io.sayRefusal(refusal);
    for (const { line, message } of problemMessages(problems, io.words)) {
      io.say(io.words.importing.problemInLine({ file: fileName, line: line ?? 0, message }));
    }
  }
  for (const problem of preview.problems) io.sayProblem(problem);
}

function fail(refusal: Refusal, io: VerbIo): ExitCode {
  io.sayRefusal(refusal);
  return 1;
}
