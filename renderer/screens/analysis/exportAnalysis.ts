/** Writes the tables of the analysis, through the same way as every other export. */
import type { ThemeLevel } from '../../../shared/codebook/themeLevels.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import type { CooccurrenceMeasure } from '../../../shared/relations/coefficients.ts';
import type { CooccurrenceQuestion } from '../../../shared/relations/cooccurrenceQuestion.ts';
import type { ExportFormat, ExportOptions } from '../../../shared/tables/exportOptions.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { problemSentence, refusalSentence, wordsOf } from '../../../shared/words/words.ts';
import { announce } from '../../ui/announce.ts';
import { type ExportWish, exportProject } from '../../workspace/exportProject.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { currentSettings } from '../../workspace/settings.ts';

export async function exportCooccurrence(
  format: ExportFormat,
  question: CooccurrenceQuestion,
  measure: CooccurrenceMeasure,
  level: ThemeLevel,
): Promise<void> {
  const { analysis } = wordsOf[currentSettings().language];
  await exportTableAs('cooccurrence', format, analysis.cooccurrence, {
    ...{ coderId: question.coderId, by: 'participant', unit: 'presence' },
    ...{ level, cooccurrence: { question, measure } },
  });
}

export async function exportTableAs(
  what: ExportWish['what'],
  format: ExportFormat,
  title: string,
  options: Omit<ExportOptions, 'language' | 'themeId'>,
): Promise<void> {
  const { language } = currentSettings();
  const words = wordsOf[language];
  const name = `${projectInfo(currentProject()).name} – ${title}`;
  const saved = await exportProject(
    { what, format, options: { ...options, language, themeId: null } },
    `${name.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 120)}.${format}`,
  );
  if (saved === null) return;
  if (isRefusal(saved)) announce(refusalSentence(words, saved), 'assertive');
  else if (saved.problems.length > 0)
    announce(saved.problems.map((problem) => problemSentence(words, problem)).join(' '), 'assertive');
  else announce(words.importWindow.exported({ file: saved.file.name }));
}
