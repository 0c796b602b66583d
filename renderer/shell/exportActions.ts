/** Writes what the export dialog asks for. */
import type { ParticipantId } from '../../shared/project/ids.ts';
import { projectInfo } from '../../shared/project/project.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { problemSentence, refusalSentence, wordsOf } from '../../shared/words/words.ts';
import { type ExportChoice, filtersOf } from '../screens/exporting/exportChoice.ts';
import { exportProject } from '../workspace/exportProject.ts';
import { currentProject } from '../workspace/projectStore.ts';
import { changeSettings, currentSettings } from '../workspace/settings.ts';
import { fileNameOf } from './fileNameOf.ts';
import { showDialog, showNotice, showPassingNotice, showRefusal } from './shellStore.ts';

/** Table 1 of the participants that are shown, as a Word document; `null`: of all. */
export async function exportTableOne(ids: ReadonlySet<ParticipantId> | null): Promise<void> {
  const { language } = currentSettings();
  const { participants, importWindow } = wordsOf[language];
  const { name } = projectInfo(currentProject());
  const written = await exportProject(
    {
      what: 'participants',
      format: 'docx',
      options: {
        ...{ language, coderId: null, themeId: null, by: 'participant', unit: 'presence' },
        ...(ids ? { participantIds: [...ids] } : {}),
      },
    },
    `${fileNameOf(`${name} – ${participants.tableOne}`)}.docx`,
  );
  if (written === null) return;
  if (isRefusal(written)) showRefusal(written);
  else showPassingNotice(importWindow.exported({ file: written.file.name }));
}

/** `null` when the file is written or the user gave up, else why not. The choice is kept for the next time. */
export async function exportAs(choice: ExportChoice, signal: AbortSignal): Promise<string | null> {
  const words = wordsOf[currentSettings().language];
  changeSettings({ exportChoice: { ...choice } });
  const title = wordsOf[choice.language].exportWindow.kinds[choice.what].name;
  const { name } = projectInfo(currentProject());
  const fileName = fileNameOf(`${name} – ${title}`);
  const { what, format, language, by, level } = choice;
  const filters = filtersOf[what];
  const written = await exportProject(
    {
      what,
      format,
      options: {
        language,
        coderId: filters.includes('coder') ? choice.coderId : null,
        themeId: filters.includes('theme') ? choice.themeId : null,
        ...(filters.includes('participant') && choice.participantId !== null
          ? { participantIds: [choice.participantId] }
          : {}),
        by,
        unit: choice.unit,
        level,
      },
    },
    `${fileName}.${format}`,
    signal,
  );
  if (written === null) return null;
  if (isRefusal(written)) {
    // The dialog is gone.
    if (written.refused === 'stopped') showRefusal(written);
    return written.refused === 'stopped' ? null : refusalSentence(words, written);
  }
  showDialog(null);
  const sentences = written.problems.map((problem) => problemSentence(words, problem));
  const done = words.importWindow.exported({ file: written.file.name });
  // What must be read stays until it is closed.
  if (sentences.length > 0) showNotice([done, ...sentences].join(' '));
  else showPassingNotice(done);
  return null;
}
