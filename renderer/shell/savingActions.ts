/** Saving, closing, undoing: what the menu and the shortcuts call. */
import { projectInfo, type TableName } from '../../shared/project/project.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { wordsOf } from '../../shared/words/words.ts';
import { announce } from '../ui/announce.ts';
import { saveCopy, saveProject, saveProjectAs } from '../workspace/projectFile.ts';
import { currentProject, workspaceStore } from '../workspace/projectStore.ts';
import { closeProject, retryWriting } from '../workspace/session.ts';
import { currentSettings } from '../workspace/settings.ts';
import { type Reverted, redo, redoLabel, undo, undoLabel } from '../workspace/undo.ts';
import { openTranscript, revealPassage, selectTheme, showView } from '../workspace/viewStore.ts';
import { showNotice, showPassingNotice, showRefusal } from './shellStore.ts';

export async function save(): Promise<void> {
  const { leftBehind } = workspaceStore.getState().file;
  const saved = await saveProject();
  if (saved === null) return;
  if (isRefusal(saved)) showRefusal(saved);
  // A second file that this made is said by `tellOfSecondFile`, and stays said.
  else if (workspaceStore.getState().file.leftBehind === leftBehind) showNotice(null);
}

export async function saveCopyAs(): Promise<void> {
  const words = wordsOf[currentSettings().language];
  const { name } = projectInfo(currentProject());
  const saved = await saveCopy(words.storage.copyName({ project: name }));
  if (saved && isRefusal(saved)) showRefusal(saved);
  else if (saved) showPassingNotice(words.importWindow.exported({ file: saved.name }));
}

/** Where the project's own file cannot be written: another place, in which the project goes on. */
export async function saveElsewhere(): Promise<void> {
  const saved = await saveProjectAs();
  if (saved === null) return;
  if (isRefusal(saved)) showRefusal(saved);
  else showNotice(null);
}

/** Says when the project went on in a second file because somebody else changed the first. */
export function tellOfSecondFile(): () => void {
  return workspaceStore.subscribe(({ file }, before) => {
    if (file.leftBehind === null || file.leftBehind === before.file.leftBehind) return;
    const { storage } = wordsOf[currentSettings().language];
    showNotice(storage.wentOnBeside({ file: file.leftBehind, second: file.name ?? '' }));
  });
}

export async function retry(): Promise<void> {
  await retryWriting();
}

export async function close(): Promise<void> {
  const refusal = await closeProject();
  if (refusal) showRefusal(refusal);
}

export async function undoLast(): Promise<void> {
  follow(await undo(), 'undo');
}

export async function redoLast(): Promise<void> {
  follow(await redo(), 'redo');
}

const corpusTables: readonly TableName[] = ['participants', 'characteristics', 'samplingGrids'];

/** Says what was taken back and goes to its place. */
function follow(reverted: Reverted | Refusal, kind: 'undo' | 'redo'): void {
  if (isRefusal(reverted)) {
    showRefusal(reverted);
    return;
  }
  const words = wordsOf[currentSettings().language];
  const sentence = (kind === 'undo' ? undoLabel : redoLabel)(words, reverted.row);
  if (sentence) announce(sentence);
  const { place } = reverted;
  const project = currentProject();
  if (place?.passage && project.transcripts.has(place.passage.transcriptId)) {
    showView('coding');
    revealPassage(place.passage);
  } else if (place && corpusTables.includes(place.table)) showView('corpus');
  else if (place?.table === 'themes') {
    const theme = [...project.themes.values()].find(({ id }) => id === place.id);
    if (!theme) return;
    showView('coding');
    selectTheme(theme.id);
  } else if (place?.table === 'transcripts') {
    const transcript = [...project.transcripts.values()].find(({ id }) => id === place.id);
    if (transcript) openTranscript(transcript.id);
  }
}
