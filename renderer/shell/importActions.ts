/** Bringing files into a project: interviews through the preview, a table of participants at once with a report. */
import { importParticipants } from '../../shared/participants/editParticipants.ts';
import { readParticipantsTable } from '../../shared/participants/readParticipantsTable.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { problemSentence, wordsOf } from '../../shared/words/words.ts';
import type { OpenedFile } from '../platform/platform.ts';
import { workspaceParts } from '../workspace/openedProject.ts';
import { currentProject } from '../workspace/projectStore.ts';
import { readTableFile } from '../workspace/readFiles.ts';
import { runCommand } from '../workspace/runCommand.ts';
import { currentSettings } from '../workspace/settings.ts';
import { openFile } from './openingActions.ts';
import { showDialog, showRefusal } from './shellStore.ts';

export async function chooseTranscripts(): Promise<void> {
  previewFiles(await workspaceParts().platform.openFiles('transcripts', { several: true }));
}

export async function chooseFolder(): Promise<void> {
  previewFiles(await workspaceParts().platform.openFolder());
}

/** A dropped project is opened; anything else is looked at for import. */
export async function takeDrop(event: DragEvent): Promise<void> {
  const files = await workspaceParts().platform.droppedFiles(event);
  const project = files.find((file) => file.name.toLowerCase().endsWith('.trame'));
  if (project && files.length === 1) await openFile(project);
  else previewFiles(files.filter((file) => file !== project));
}

export async function chooseParticipantsTable(): Promise<void> {
  const [file] = await workspaceParts().platform.openFiles('table', { several: false });
  if (!file) return;
  const labels = [...currentProject().participants.values()].map(({ label }) => label);
  const rows = await readTableFile(file.name, file.bytes);
  const table = isRefusal(rows) ? rows : readParticipantsTable(file.name, rows, labels);
  if (isRefusal(table)) return showRefusal(table);
  const ran = await runCommand(importParticipants, { table, addUnknown: true });
  if (isRefusal(ran)) return showRefusal(ran);
  const words = wordsOf[currentSettings().language];
  const remarks = table.problems.map((problem) => ({
    row: problem.line ?? 1,
    text: problemSentence(words, problem),
  }));
  showDialog({
    kind: 'tableReport',
    stored: [words.importWindow.tableDone],
    sections: [{ title: words.importWindow.remarks, rows: remarks }],
  });
}

/** Files that the system would not even hand out are said at once; the others go to the preview. */
function previewFiles(files: readonly OpenedFile[]): void {
  const refused = files.find((file) => file.refused);
  if (refused?.refused) showRefusal(refused.refused);
  const readable = files.filter((file) => !file.refused);
  if (readable.length === 0) return;
  showDialog({
    kind: 'import',
    files: readable.map(({ name, bytes }) => ({ fileName: name, bytes })),
  });
}
