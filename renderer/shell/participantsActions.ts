/** A table of participants: read, looked at in a dialog, taken as one change. */
import type { SourceTable } from '../../shared/files/sourceTable.ts';
import { importParticipants } from '../../shared/participants/editParticipants.ts';
import {
  type ParticipantsTable,
  readParticipantsTable,
} from '../../shared/participants/readParticipantsTable.ts';
import type { Project } from '../../shared/project/project.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { refusalSentence, wordsOf } from '../../shared/words/words.ts';
import { workspaceParts } from '../workspace/openedProject.ts';
import { currentProject } from '../workspace/projectStore.ts';
import { readTableFile } from '../workspace/readFiles.ts';
import { runCommand } from '../workspace/runCommand.ts';
import type { OpenedFile } from '../workspace/session.ts';
import { currentSettings } from '../workspace/settings.ts';
import { showDialog, showPassingNotice, showRefusal } from './shellStore.ts';

export async function chooseParticipantsTable(): Promise<void> {
  const [file] = await workspaceParts().platform.openFiles('table', { several: false });
  if (file) await openParticipantsTable(file);
}

export async function openParticipantsTable({ name, bytes, refused }: OpenedFile): Promise<void> {
  const rows = refused ?? (await readTableFile(name, bytes));
  if (isRefusal(rows)) showRefusal(rows);
  else previewParticipantsTable(name, rows);
}

export function labelsOf({ participants }: Project): string[] {
  return [...participants.values()].map(({ label }) => label);
}

export function transcriptNamesOf({ transcripts }: Project): string[] {
  return [...transcripts.values()].map(({ name }) => name);
}

/** `name` is the file's, or says where the cells were copied. */
export function previewParticipantsTable(name: string, rows: SourceTable): void {
  const project = currentProject();
  const table = readParticipantsTable(name, rows, labelsOf(project), transcriptNamesOf(project));
  if (isRefusal(table)) showRefusal(table);
  else showDialog({ kind: 'participantsTable', table });
}

/** Answers why not, as a sentence. */
export async function takeParticipants(
  table: ParticipantsTable,
  addUnknown: boolean,
): Promise<string | null> {
  const words = wordsOf[currentSettings().language];
  const ran = await runCommand(importParticipants, { table, addUnknown });
  if (isRefusal(ran)) return refusalSentence(words, ran);
  showDialog(null);
  const count = new Set(table.rows.map(({ participant }) => participant)).size;
  showPassingNotice(words.importWindow.participantsTable.done({ count }));
  return null;
}
