/** Beginning with a project: a new one, a file, a stored one, the worked example. */
import type { ImportInput } from '../../shared/transcript/importTranscripts.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { refusalSentence, type Words, wordsOf } from '../../shared/words/words.ts';
import { announce } from '../ui/announce.ts';
import { workspaceParts } from '../workspace/openedProject.ts';
import {
  createProject,
  type OpenedFile,
  openProject,
  openProjectFile,
  openSampleStudy,
  type ProjectOpened,
  type StoredId,
} from '../workspace/session.ts';
import { currentSettings } from '../workspace/settings.ts';
import type { Stoppable } from '../workspace/stoppable.ts';
import { laterParts } from './laterParts.ts';
import { showDialog, showNotice, showRefusal } from './shellStore.ts';
import { storeImport } from './storeImport.ts';
import { whileBusy } from './whileBusy.ts';

function currentWords(): Words {
  return wordsOf[currentSettings().language];
}

const listeners = new Set<() => void>();

/** Calls `listener` when something is about to be opened because the user asked for it. Returns the way to stop. */
export function beforeOpening(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellOfOpening(): void {
  for (const listener of listeners) listener();
}

/** The view that will stand is loaded meanwhile; why it cannot be is said when it is shown. */
export function whileOpening<Value>(
  sentence: string,
  open: (stop: Stoppable) => Promise<Value>,
): Promise<Value | Refusal> {
  void laterParts.coding.load().catch(() => undefined);
  return whileBusy(sentence, open);
}

/** Creates a project and stores in it what was previewed before it existed. Answers why not, as a sentence. */
export async function beginProject(
  name: string,
  initials: string,
  after: ImportInput | null,
): Promise<string | null> {
  const words = currentWords();
  if (!initials.trim()) return refusalSentence(words, { refused: 'coderInitialsEmpty', params: {} });
  tellOfOpening();
  const created = await createProject(name, initials);
  if (isRefusal(created)) return refusalSentence(words, created);
  showDialog(null);
  // The dialog is gone; why the interviews were not stored must be seen all the same.
  const reason = after && (await storeImport(after));
  if (reason) announce(reason, 'assertive');
  return null;
}

export async function chooseProjectFile(): Promise<void> {
  const [file] = await workspaceParts().platform.openFiles('project', { several: false });
  if (file) await openFile(file);
}

export async function openFile(file: OpenedFile): Promise<void> {
  const words = currentWords();
  await openOne((stop) => openProjectFile(file, stop), words.frame.firstRun.opening);
}

export async function openStored(storedId: StoredId): Promise<void> {
  const { opening } = currentWords().frame.firstRun;
  await openOne((stop) => openProject(storedId, stop), opening);
}

async function openOne(
  open: (stop: Stoppable) => Promise<ProjectOpened | Refusal>,
  sentence: string,
): Promise<void> {
  tellOfOpening();
  tellAbout(await whileOpening(sentence, open));
}

/** Why nothing was opened, or what was found amiss with file and journal. */
function tellAbout(opened: ProjectOpened | Refusal): void {
  if (isRefusal(opened)) showRefusal(opened);
  else if (opened.notices.length > 0)
    showNotice(opened.notices.map((sentence) => sentence(currentWords())).join(' '));
}

export async function openSample(): Promise<void> {
  tellOfOpening();
  const words = currentWords();
  const opened = await whileOpening(words.frame.firstRun.buildingSample, (stop) => {
    // It takes a second, and nothing is lost by having it.
    stop.commit();
    return openSampleStudy();
  });
  if (isRefusal(opened)) showRefusal(opened);
}
