/** The report of a round as a file: Word has everything, a workbook the figures, a sheet a table, or the decisions. */
import type { Project } from '../project/project.ts';
import type { Round } from '../project/records.ts';
import { writeWorkbook } from '../sheet-export/writeXlsx.ts';
import type { FiguresQuestion } from '../triangulation/roundFigures.ts';
import { roundReport } from '../triangulation/roundReport.ts';
import type { Language } from '../words/plural.ts';
import { isRefusal, type Refusal } from '../words/refusal.ts';

export interface RoundReportTask {
  readonly question: Omit<FiguresQuestion, 'isAfter'>;
  readonly language: Language;
  /** `decisions.xlsx` is the sheet of decisions. */
  readonly format: 'docx' | 'xlsx' | 'decisions.xlsx';
  readonly fileName: string;
  readonly now: string;
}

export async function writeRoundReport(
  project: Project,
  round: Round,
  { question, language, format, fileName, now }: RoundReportTask,
): Promise<Uint8Array | Refusal> {
  const report = roundReport(project, round, question, language);
  if (format === 'docx') {
    // Here and not above: loading what writes Word takes longer than most verbs run.
    const { roundDocument } = await import('../docx-export/roundDocument.ts');
    return roundDocument(project, report, language, now);
  }
  const { themesSheet, coefficientsSheet, severalSheets, decisions } = report;
  const written = await writeWorkbook(
    fileName,
    format === 'xlsx' ? [themesSheet, coefficientsSheet, ...severalSheets] : [decisions],
    language,
  );
  return isRefusal(written) ? written : written.bytes;
}
