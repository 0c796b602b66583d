/** `agreement --round --out`: the report of a round in Word, or its tables as sheets. */
import { type RoundReportTask, writeRoundReport } from '../../shared/exports/writeRoundReport.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import type { Project } from '../../shared/project/project.ts';
import type { Round } from '../../shared/project/records.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { VerbIo } from './verb.ts';

/** `question`: of which two coders the tables of two are; those of all coders are in it where there are more. */
export async function writeRoundFile(
  project: Project,
  round: Round,
  question: RoundReportTask['question'],
  file: string,
  io: VerbIo,
): Promise<Refusal | null> {
  const ending = extensionOf(file);
  if (ending !== '.docx' && ending !== '.xlsx')
    return refuse('exportFormatUnknown', { file, formats: '.docx, .xlsx' });
  const format = ending === '.docx' ? 'docx' : 'xlsx';
  const task = { question, language: io.language, format, fileName: file, now: io.now() } as const;
  const bytes = await writeRoundReport(project, round, task);
  return isRefusal(bytes) ? bytes : io.writeFile(file, bytes);
}
