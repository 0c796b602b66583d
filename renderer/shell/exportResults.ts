/** Writes a text of results to a file that the user chooses, and says how many checks are open. */

import type { NamedBytes, ResultsChoice, ResultsFormat } from '../../shared/exports/writeResults.ts';
import type { ResultsDocument } from '../../shared/project/resultsRecords.ts';
import { checkResults } from '../../shared/results-section/checks/checkResults.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { wordsOf } from '../../shared/words/words.ts';
import { figureToPng } from '../charts/figureToPng.ts';
import { workspaceParts } from '../workspace/openedProject.ts';
import { currentProject } from '../workspace/projectStore.ts';
import { currentSettings } from '../workspace/settings.ts';
import { writeResultsInWorker } from '../workspace/writeResultsInWorker.ts';
import { fileNameOf } from './fileNameOf.ts';
import { showNotice, showRefusal } from './shellStore.ts';

export async function exportResults(document: ResultsDocument, format: ResultsChoice): Promise<void> {
  if (format !== 'template') {
    await exportTo(document, format, null);
    return;
  }
  const [file] = await workspaceParts().platform.openFiles('transcripts', { several: false });
  if (!file) return;
  if (file.refused) showRefusal(file.refused);
  else await exportTo(document, 'docx', file);
}

async function exportTo(
  document: ResultsDocument,
  format: ResultsFormat,
  template: NamedBytes | null,
): Promise<void> {
  const { platform } = workspaceParts();
  let added: readonly string[] = [];
  const fileName = `${fileNameOf(document.name)}.${format}`;
  const make = async () => {
    const written = await writeResultsInWorker(document.id, format, template, figureToPng);
    if (isRefusal(written)) return written;
    added = written.added;
    return written.bytes;
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
  const { resultsWindow, results } = wordsOf[currentSettings().language];
  const written = resultsWindow.exported({ file: file.name, checks });
  const lacks =
    template && added.length > 0 ? results.templateLacks({ file: template.name, styles: added }) : null;
  showNotice(lacks === null ? written : resultsWindow.both({ written, lacks }));
}
