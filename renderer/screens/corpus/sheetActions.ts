/** What keys, menus and the clipboard do to the sheet; each is one command. */

import { readingProgress } from '../../../shared/coding/readingMarks.ts';
import { setReadingMark } from '../../../shared/coding/setReadingMark.ts';
import {
  addParticipant,
  deleteParticipant,
  nextLabels,
} from '../../../shared/participants/addParticipant.ts';
import { characteristicOrder } from '../../../shared/participants/characteristicOrder.ts';
import {
  deleteCharacteristic,
  moveCharacteristic,
} from '../../../shared/participants/editCharacteristics.ts';
import { placeEdit, type SheetEdit, setCells } from '../../../shared/participants/setCells.ts';
import type { CharacteristicId, ParticipantId, TranscriptId } from '../../../shared/project/ids.ts';
import type { Problem } from '../../../shared/words/problem.ts';
import { problemSentence } from '../../../shared/words/words.ts';
import { announce } from '../../ui/announce.ts';
import type { GridRange } from '../../ui/grid/gridPlace.ts';
import { workspaceParts } from '../../workspace/openedProject.ts';
import { currentProject, workspaceStore } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { openTranscript, showView, viewStore } from '../../workspace/viewStore.ts';
import { changeCorpus, corpusStore, goToCell, returnToCell, showCorpusDialog } from './corpusStore.ts';
import { sayIfRefused, wordsNow } from './saying.ts';
import { pastedRows } from './sheetClipboard.ts';
import { isWritable, type SheetColumn, type SheetRow, sheetRows } from './sheetModel.ts';

export function openInterview(id: TranscriptId): void {
  openTranscript(id);
  showView('coding');
}

/** Adds the next participant (E12 after E11) and begins to write its name. */
export async function addNextParticipant(): Promise<void> {
  const labels = sheetRows(currentProject(), null).map(({ participant }) => participant.label);
  const [label = 'E1'] = nextLabels(currentProject(), labels, 1);
  const ran = sayIfRefused(await runCommand(addParticipant, { label }));
  if (!ran) return;
  viewStore.setState({ classChoices: [] });
  const row = sheetRows(ran.project, null).findIndex(({ participant }) => participant.label === label);
  changeCorpus({ table: 'participants' });
  goToCell({ row, column: 0 });
  changeCorpus({ editing: { text: label, isTyped: false } });
}

export async function removeParticipant(id: ParticipantId): Promise<void> {
  sayIfRefused(await runCommand(deleteParticipant, { id }));
  returnToCell();
}

export async function shiftCharacteristic(id: CharacteristicId, step: 1 | -1): Promise<void> {
  const order = characteristicOrder(currentProject());
  const index = order.findIndex((one) => one.id === id) + step;
  if (index < 0 || index >= order.length) return;
  if (!sayIfRefused(await runCommand(moveCharacteristic, { id, index }))) return;
  const { place } = corpusStore.getState();
  goToCell({ ...place, column: place.column + step });
}

export async function removeCharacteristic(id: CharacteristicId): Promise<void> {
  sayIfRefused(await runCommand(deleteCharacteristic, { id }));
  returnToCell();
}

/** Says that the acting coder has, or has not, read the interview to its end. */
export async function toggleFinished(transcriptId: TranscriptId): Promise<void> {
  const { coderId } = workspaceStore.getState();
  if (!coderId) return;
  const { line, isFinished } = readingProgress(currentProject(), transcriptId, coderId);
  sayIfRefused(await runCommand(setReadingMark, { transcriptId, line, isFinished: !isFinished }));
}

/** Takes the values of the selected cells away. */
export async function clearCells(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  { top, bottom, left, right }: GridRange,
): Promise<void> {
  const cells = rows.slice(Math.max(0, top), bottom + 1).flatMap((row) =>
    columns
      .slice(left, right + 1)
      .filter((column) => column.kind !== 'name' && isWritable(row, column))
      .map((column) => ({ row, column })),
  );
  const edit: SheetEdit = {
    values: cells.flatMap(({ row, column }) =>
      column.kind === 'trait'
        ? [{ participantId: row.participant.id, characteristicId: column.characteristic.id, text: '' }]
        : [],
    ),
    facts: cells.flatMap(({ row, column }) =>
      column.kind === 'fact' && row.interview
        ? [{ transcriptId: row.interview.id, fact: column.fact, text: '', heading: column.heading }]
        : [],
    ),
    added: [],
  };
  const ran = sayIfRefused(await runCommand(setCells, edit));
  if (ran?.row) announce(wordsNow().corpus.cleared({ cells: cells.length }));
}

/** Pastes at once, or asks first where the clipboard has more rows than there are participants. */
export async function pasteCells(
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  range: GridRange,
  cells: readonly (readonly string[])[],
): Promise<void> {
  const canAdd = viewStore.getState().classChoices.length === 0;
  const { edit, added, problems } = pastedRows(currentProject(), rows, columns, range, cells, canAdd);
  const remarks = problems.map((problem) => problemSentence(wordsNow(), problem));
  if (added.length > 0) {
    const withAdded = { ...edit, added };
    showCorpusDialog({ kind: 'paste', rows: cells.length, edit, withAdded, remarks });
  } else await storePaste(edit, remarks);
}

/** Stores a paste as one change and shows what was left out. */
export async function storePaste(edit: SheetEdit, remarks: readonly string[]): Promise<void> {
  const words = wordsNow();
  const { problems } = placeEdit(currentProject(), edit, workspaceParts().newId);
  const ran = sayIfRefused(await runCommand(setCells, edit));
  const all = [...remarks, ...problems.map((problem: Problem) => problemSentence(words, problem))];
  if (ran === null) return showCorpusDialog(null);
  showCorpusDialog(all.length > 0 ? { kind: 'report', remarks: all } : null);
  const added = edit.added.reduce((sum, { values }) => sum + values.length, 0);
  const cells = edit.values.length + edit.facts.length + added - problems.length;
  announce(words.corpus.paste.done({ cells: Math.max(0, cells) }));
  if (all.length === 0) returnToCell();
}
