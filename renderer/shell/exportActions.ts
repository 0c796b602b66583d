/** Writes what the export dialog asks for. */
import { projectInfo } from '../../shared/project/project.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../shared/words/words.ts';
import type { ExportChoice } from '../screens/exporting/ExportDialog.tsx';
import { exportProject } from '../workspace/exportProject.ts';
import { currentProject } from '../workspace/projectStore.ts';
import { currentSettings } from '../workspace/settings.ts';
import { showDialog, showNotice } from './shellStore.ts';

/** `null` when the file is written or the user gave up, else why not. */
export async function exportAs(choice: ExportChoice): Promise<string | null> {
  const words = wordsOf[currentSettings().language];
  const title = wordsOf[choice.language].importWindow.exportWhats[choice.what];
  const { name } = projectInfo(currentProject());
  const fileName = `${name} – ${title}`.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 120);
  const saved = await exportProject(
    {
      what: choice.what,
      format: choice.format,
      options: {
        language: choice.language,
        coderId: choice.coderId,
        themeId: null,
        by: 'participant',
        unit: choice.unit,
      },
    },
    `${fileName}.${choice.format}`,
  );
  if (saved === null) return null;
  if (isRefusal(saved)) return refusalSentence(words, saved);
  showDialog(null);
  showNotice(words.importWindow.exported({ file: saved.name }));
  return null;
}
