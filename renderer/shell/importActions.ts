/** Bringing files into a project: interviews and participants through a preview, a coded table at once with a report. */
import type { CodedTableReport } from '../../shared/coded-table/codeFromTable.ts';
import { type CodedTable, readCodedTable } from '../../shared/coded-table/readCodedTable.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import { tableExtensions } from '../../shared/files/readableFiles.ts';
import type { SourceTable } from '../../shared/files/sourceTable.ts';
import { readParticipantsTable } from '../../shared/participants/readParticipantsTable.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { problemSentence, wordsOf } from '../../shared/words/words.ts';
import { codeFromTable } from '../workspace/codeFromTable.ts';
import { workspaceParts } from '../workspace/openedProject.ts';
import { currentProject, workspaceStore } from '../workspace/projectStore.ts';
import { readTableFile } from '../workspace/readFiles.ts';
import type { OpenedFile } from '../workspace/session.ts';
import { currentSettings } from '../workspace/settings.ts';
import { openFile } from './openingActions.ts';
import { labelsOf, previewParticipantsTable, transcriptNamesOf } from './participantsActions.ts';
import { showDialog, showRefusal } from './shellStore.ts';
import { whileBusy } from './whileBusy.ts';

export async function chooseTranscripts(): Promise<void> {
  previewFiles(await workspaceParts().platform.openFiles('transcripts', { several: true }));
}

export async function chooseFolder(): Promise<void> {
  previewFiles(await workspaceParts().platform.openFolder());
}

/** A dropped project is opened, a table is taken for what it is; anything else is looked at for import. */
export async function takeDrop(event: DragEvent): Promise<void> {
  const files = await workspaceParts().platform.droppedFiles(event);
  const project = files.find((file) => file.name.toLowerCase().endsWith('.trame'));
  if (project && files.length === 1) return openFile(project);
  const rest = files.filter((file) => file !== project);
  const [only] = rest;
  if (rest.length === 1 && only && (await takeTable(only))) return;
  // A study often comes as a folder: its interviews, and one sheet about who was asked.
  const table = rest.length > 1 ? rest.find((file) => sheets.has(extensionOf(file.name))) : undefined;
  previewFiles(
    rest.filter((file) => file !== table),
    table,
  );
}

const sheets: ReadonlySet<string> = new Set(['.csv', '.tsv', '.xlsx']);

/** Whether a file dropped alone is a table of codings or participants; a Word file may as well be an interview. */
async function takeTable(file: OpenedFile): Promise<boolean> {
  const isSheet = sheets.has(extensionOf(file.name));
  const mayBe = isSheet || tableExtensions.includes(extensionOf(file.name));
  if (file.refused || !mayBe || workspaceStore.getState().project === null) return false;
  const rows = await readTableFile(file.name, file.bytes);
  if (isRefusal(rows)) {
    if (isSheet) showRefusal(rows);
    return isSheet;
  }
  const coded = readCodedTable(file.name, rows);
  if (!isRefusal(coded)) {
    await codeFrom(coded);
    return true;
  }
  if (!isSheet && !isTableOfParticipants(file.name, rows)) return false;
  previewParticipantsTable(file.name, rows);
  return true;
}

/** Nobody has two rows, and somebody has a value: the turns of an interview set as a table are not like that. */
function isTableOfParticipants(fileName: string, rows: SourceTable): boolean {
  const table = readParticipantsTable(
    fileName,
    rows,
    labelsOf(currentProject()),
    transcriptNamesOf(currentProject()),
  );
  return (
    !isRefusal(table) &&
    table.rows.length > 1 &&
    table.rows.some(({ cells }) => cells.size > 0) &&
    table.problems.every(({ problem }) => problem !== 'duplicateParticipant')
  );
}

export async function chooseCodedTable(): Promise<void> {
  const [file] = await workspaceParts().platform.openFiles('table', { several: false });
  if (!file) return;
  const rows = await readTableFile(file.name, file.bytes);
  const table = isRefusal(rows) ? rows : readCodedTable(file.name, rows);
  if (isRefusal(table)) showRefusal(table);
  else await codeFrom(table);
}

async function codeFrom(table: CodedTable): Promise<void> {
  const { importWindow } = wordsOf[currentSettings().language];
  const finding = importWindow.tableFinding({ file: table.file });
  const report = await whileBusy(finding, (stop) => codeFromTable(table, stop));
  if (isRefusal(report)) showRefusal(report);
  else showCodedTableReport(report);
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
function previewFiles(files: readonly OpenedFile[], table: OpenedFile | null = null): void {
  const refused = files.find((file) => file.refused);
  if (refused?.refused) showRefusal(refused.refused);
  const readable = files.filter((file) => !file.refused);
  if (readable.length === 0) return;
  showDialog({
    kind: 'import',
    files: readable.map(({ name, bytes }) => ({ fileName: name, bytes })),
    table,
  });
}
