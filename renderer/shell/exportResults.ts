/** Writes a text of results to a file that the user chooses, and says how many checks are open. */

import { type ResultsFormat, writeResultsFile } from '../../shared/exports/writeResults.ts';
import type { ResultsDocument } from '../../shared/project/resultsRecords.ts';
import { checkResults } from '../../shared/results-section/checks/checkResults.ts';
import { isRefusal, refuse } from '../../shared/words/refusal.ts';
import { wordsOf } from '../../shared/words/words.ts';
import { workspaceParts } from '../workspace/openedProject.ts';
import { currentProject } from '../workspace/projectStore.ts';
import { currentSettings } from '../workspace/settings.ts';
import { fileNameOf } from './fileNameOf.ts';
import { showNotice, showRefusal } from './shellStore.ts';

export async function exportResults(document: ResultsDocument, format: ResultsFormat): Promise<void> {
  const { platform, now } = workspaceParts();
  const fileName = `${fileNameOf(document.name)}.${format}`;
  const make = async () => {
    const project = currentProject();
    const latest = project.resultsDocuments.get(document.id);
    return latest ? writeResultsFile(project, latest, format, now()) : refuse('recordMissing');
  };
  const file = await platform.saveFile(make, fileName, null);
  if (file === null) return;
  if (isRefusal(file)) {
    showRefusal(file);
    return;
  }
  const project = currentProject();
  const latest = project.resultsDocuments.get(document.id);
  const checks = latest ? checkResults(project, latest).filter(({ reason }) => reason === null).length : 0;
  showNotice(wordsOf[currentSettings().language].resultsWindow.exported({ file: file.name, checks }));
}
