/** The table of `--participants`: read in the worker, placed as one change. */

import { importParticipants } from '../../shared/participants/editParticipants.ts';
import { placeParticipants } from '../../shared/participants/placeParticipants.ts';
import { readParticipantsTable } from '../../shared/participants/readParticipantsTable.ts';
import type { CoderId } from '../../shared/project/ids.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { problemSentence } from '../../shared/words/words.ts';
import type { TableProblem } from './importReport.ts';
import type { FileParser } from './parseInWorker.ts';
import type { Session } from './session.ts';
import type { VerbIo } from './verb.ts';

export async function importTable(
  file: string,
  session: Session,
  coderId: CoderId | null,
  parser: FileParser,
  io: VerbIo,
): Promise<{ readonly problems: TableProblem[] } | Refusal> {
  const bytes = await io.readFile(file);
  if (isRefusal(bytes)) return bytes;
  const source = await parser.readTable(file, bytes);
  if (isRefusal(source)) return source;
  const { project } = session;
  const known = [...project.participants.values()].map(({ label }) => label);
  const names = [...project.transcripts.values()].map(({ name }) => name);
  const table = readParticipantsTable(file, source, known, names);
  if (isRefusal(table)) return table;
  const { problems } = placeParticipants(project, table, io.newId);
  const done = session.run(importParticipants, { table }, coderId);
  if (isRefusal(done)) return done;
  return {
    problems: problems.map((problem) => ({
      file,
      row: problem.line,
      message: problemSentence(io.words, problem),
    })),
  };
}
