/** Beginning with a project: a new one, a file, a stored one, the worked example. */
import type { ImportInput } from '../../shared/transcript/importTranscripts.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { refusalSentence, type Words, wordsOf } from '../../shared/words/words.ts';
import { announce } from '../ui/announce.ts';
import { goToPlace, type LastPlace } from '../workspace/lastPlace.ts';
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
import { laterParts } from './laterParts.ts';
import { showDialog, showNotice, showRefusal, whileBusy } from './shellStore.ts';
import { storeImport } from './storeImport.ts';

function currentWords(): Words {
  return wordsOf[currentSettings().language];
}

/** The view that will stand is loaded meanwhile; why it cannot be is said when it is shown. */
function whileOpening<Value>(sentence: string, open: () => Promise<Value>): Promise<Value> {
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
  tellAbout(await whileOpening(words.frame.firstRun.opening, () => openProjectFile(file)));
}

export async function openStored(storedId: StoredId): Promise<void> {
  tellAbout(await whileOpening(currentWords().frame.firstRun.opening, () => openProject(storedId)));
}

/** After a crash: the project that was open, at the place where it was. */
export async function reopenLastPlace(place: LastPlace | null): Promise<void> {
  if (!place) return;
  const words = currentWords();
  const opened = await whileOpening(words.frame.firstRun.opening, () => openProject(place.storedId));
  if (isRefusal(opened)) return showRefusal(opened);
  goToPlace(place);
  const sentences = opened.notices.map((sentence) => sentence(words));
  showNotice([words.storage.opening.reopened, ...sentences].join(' '));
}

/** Why nothing was opened, or what was found amiss with file and journal. */
function tellAbout(opened: ProjectOpened | Refusal): void {
  if (isRefusal(opened)) showRefusal(opened);
  else if (opened.notices.length > 0)
    showNotice(opened.notices.map((sentence) => sentence(currentWords())).join(' '));
}

export async function openSample(): Promise<void> {
  const words = currentWords();
  const opened = await whileOpening(words.frame.firstRun.buildingSample, openSampleStudy);
  if (isRefusal(opened)) showRefusal(opened);
}
