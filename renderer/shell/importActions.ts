/** Bringing files into a project: interviews through the preview, a table of participants at once with a report. */
import { type CodedTableReport, reportingCodeFromTable } from '../../shared/coded-table/codeFromTable.ts';
import { readCodedTable } from '../../shared/coded-table/readCodedTable.ts';
import { importParticipants } from '../../shared/participants/editParticipants.ts';
import { placeParticipants } from '../../shared/participants/placeParticipants.ts';
import { readParticipantsTable } from '../../shared/participants/readParticipantsTable.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { problemSentence, wordsOf } from '../../shared/words/words.ts';
import { workspaceParts } from '../workspace/openedProject.ts';
import { currentProject } from '../workspace/projectStore.ts';
import { readTableFile } from '../workspace/readFiles.ts';
import { runCommand } from '../workspace/runCommand.ts';
import type { OpenedFile } from '../workspace/session.ts';
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
  const { newId } = workspaceParts();
  const { problems } = placeParticipants(currentProject(), table, newId, { addUnknown: true });
  const ran = await runCommand(importParticipants, { table, addUnknown: true });
  if (isRefusal(ran)) return showRefusal(ran);
  const words = wordsOf[currentSettings().language];
  const remarks = problems.map((problem) => ({
    row: problem.line,
    text: problemSentence(words, problem),
  }));
  showDialog({
    kind: 'tableReport',
    stored: [words.importWindow.tableDone],
    sections: [{ title: words.importWindow.remarks, rows: remarks }],
  });
}

export async function chooseCodedTable(): Promise<void> {
  const [file] = await workspaceParts().platform.openFiles('table', { several: false });
  if (!file) return;
  const rows = await readTableFile(file.name, file.bytes);
  const table = isRefusal(rows) ? rows : readCodedTable(file.name, rows);
  if (isRefusal(table)) return showRefusal(table);
  let report: CodedTableReport | null = null;
  const command = reportingCodeFromTable((made) => {
    report = made;
  });
  const ran = await runCommand(command, { table });
  if (isRefusal(ran)) return showRefusal(ran);
  if (report) showCodedTableReport(report);
}

function showCodedTableReport(report: CodedTableReport): void {
  const words = wordsOf[currentSettings().language];
  const { importWindow } = words;
  const quotes = (rows: readonly { readonly row: number; readonly quote: string }[]) =>
    rows.map(({ row, quote }) => ({ row, text: quote }));
  showDialog({
    kind: 'tableReport',
    stored: [
      importWindow.tableApplied({ count: report.applied }),
      ...(report.merged > 0 ? [importWindow.tableMerged({ count: report.merged })] : []),
      importWindow.tableThemes({ count: report.themesCreated }),
    ],
    sections: [
      {
        title: importWindow.remarks,
        rows: report.problems.map((problem) => ({
          row: problem.line,
          text: problemSentence(words, problem),
        })),
      },
      {
        title: importWindow.tableNotFound({ count: report.notFound.length }),
        rows: quotes(report.notFound),
      },
      { title: importWindow.tableEdited({ count: report.edited.length }), rows: quotes(report.edited) },
      {
        title: importWindow.tableAmbiguous({ count: report.ambiguous.length }),
        rows: quotes(report.ambiguous),
      },
    ],
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
