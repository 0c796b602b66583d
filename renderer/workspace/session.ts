/** Opening, creating and closing projects in this window: one at a time, the first closed after its last write. */
import { recentThemes } from '../../shared/coding/recentThemes.ts';
import type { CoderId, ProjectId } from '../../shared/project/ids.ts';
import type { Project } from '../../shared/project/project.ts';
import { type NewProject, newProject } from '../../shared/project-file/newProject.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { seenBy } from '../../shared/rounds/seenBy.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { FileHandle, OpenedFile } from '../platform/platform.ts';
import {
  type HistoryHead,
  ProjectDatabase,
  type StoredFile,
  type StoredId,
  type StoredProject,
} from '../storage/database.ts';
import type { FileMatch } from '../storage/projectFileWork.ts';
import { copyOfFile, deleteProject, listProjects, noteProject } from '../storage/projectIndex.ts';
import { storeProject } from '../storage/projectStorage.ts';
import { storageReason } from '../storage/storageReason.ts';
import { lockProject } from '../storage/writerLock.ts';
import { durableFiles, journalSteps, storeSteps } from './durableProject.ts';
import { firstTranscriptId } from './firstTranscriptId.ts';
import { goToPlace, type LastPlace, placeOf, placeStorage } from './lastPlace.ts';
import { letGo, loadStored } from './loadStored.ts';
import type { OpeningNotice, OpeningWish } from './loadWithFile.ts';
import { type OpenedProject, openedProject, setOpenedProject, workspaceParts } from './openedProject.ts';
import { fileStateOf, noteOpenedFile, suggestedName, writeBeforeClosing } from './projectFile.ts';
import { nothingOpen, workspaceStore } from './projectStore.ts';
import { noteList } from './recentProjects.ts';
import { storeSampleStudy } from './sampleStudy.ts';
import { firstSaveState, saveState } from './saveStates.ts';
import { type Stoppable, unlessStopped } from './stoppable.ts';
import { emptyStacks, stacksOf } from './undoStacks.ts';
import { mostRecentThemes, resetView } from './viewStore.ts';
import { WriteQueue } from './writeQueue.ts';

export type { OpenedFile } from '../platform/platform.ts';
export type { StoredId, StoredProject } from '../storage/database.ts';

export interface ProjectOpened {
  readonly storedId: StoredId;
  /** How the opened file stood to what was stored; `null` where no file was opened. */
  readonly match: FileMatch | null;
  /** What the user should know about file and journal (desktop). */
  readonly notices: readonly OpeningNotice[];
}

interface OpeningOptions {
  readonly stop?: Stoppable | undefined;
  readonly wish?: OpeningWish;
  /** Where to begin, if not where the project was left. */
  readonly place?: LastPlace;
}

/** A file's copy before it was first read. */
const unknownProject = '' as ProjectId;

/** Calls follow each other: a second double click must not open a project while the first one does. */
let lastCall: Promise<unknown> = Promise.resolve();

/** The stored projects, last opened first. */
export function recentProjects(): Promise<StoredProject[]> {
  return listProjects(workspaceParts().index);
}

/** Opens a stored project; read only if another window writes it. */
export function openProject(storedId: StoredId, stop?: Stoppable): Promise<ProjectOpened | Refusal> {
  return oneByOne(() => unlessStopped(stop, () => open(storedId, { stop })));
}

/** Opens the project of a place, there. */
export function openPlace(
  place: LastPlace,
  wish: OpeningWish,
  stop: Stoppable,
): Promise<ProjectOpened | Refusal> {
  return oneByOne(() => unlessStopped(stop, () => open(place.storedId, { stop, wish, place })));
}

/** Opens a `.trame` file; what the window has open stays open if the file cannot be read. */
export function openProjectFile(file: OpenedFile, stop?: Stoppable): Promise<ProjectOpened | Refusal> {
  return oneByOne(() => unlessStopped(stop, () => openFile(file, stop)));
}

/** Makes, stores and opens a new project with its first coder. */
export function createProject(name: string, coderInitials: string): Promise<ProjectOpened | Refusal> {
  return oneByOne(async () => {
    const { index, now, newId, platform } = workspaceParts();
    const created = newProject(name, coderInitials, { now: now(), newId });
    if (isRefusal(created)) return created;
    const file = await firstFile(created);
    if (file !== null && isRefusal(file)) return file;
    const storedId = newId<StoredId>();
    const database = new ProjectDatabase(storedId);
    try {
      await storeProject(database, created.project, created.rows);
    } finally {
      database.close();
    }
    await noteProject(index, storedId, created.project, now(), file);
    void platform.keepStorage();
    return open(storedId);
  });
}

/** Builds, stores and opens the sample study: each time one of its own. */
export function openSampleStudy(): Promise<ProjectOpened | Refusal> {
  return oneByOne(async () => {
    const { newId, now, platform } = workspaceParts();
    const stored = await storeSampleStudy({ storedId: newId<StoredId>(), openedAt: now() });
    if (isRefusal(stored)) return stored;
    void platform.keepStorage();
    return open(stored.storedId);
  });
}

/**
 * The open project becomes a backup; what it is now is kept as a backup first, so that this too can be taken back.
 * Refuses while something cannot be written.
 */
export function restoreBackup(backupId: string): Promise<ProjectOpened | Refusal> {
  return oneByOne(async () => {
    const opened = openedProject();
    const durable = opened?.durable;
    if (!opened || !durable) return refuse('noProjectOpen');
    if (opened.lock.heldBy) return refuse('projectIsReadOnly', { owner: opened.lock.heldBy.owner });
    if (!(await opened.queue.settle()))
      return refuse('tooMuchUnwritten', { count: opened.queue.unwritten.length });
    const restored = await durableFiles().restore(durable.handle, backupId);
    if (isRefusal(restored)) return restored;
    const refusal = await close();
    if (refusal) return refusal;
    // The copy has later steps; left there they would go back into the file.
    await deleteProject(workspaceParts().index, opened.storedId);
    const again = await openDurable(
      { name: durable.handle.name, bytes: new Uint8Array(), handle: durable.handle },
      durable.handle,
    );
    await noteList();
    return again;
  });
}

/** Closes what is open after its last write. Refuses while something cannot be written. */
export function closeProject(): Promise<Refusal | null> {
  return oneByOne(close);
}

/** Erases a stored project for good. Refuses while another window has it open. */
export function eraseStoredProject(storedId: StoredId): Promise<Refusal | null> {
  return oneByOne(async () => {
    const { index } = workspaceParts();
    if (openedProject()?.storedId === storedId) {
      const refusal = await close();
      if (refusal) return refusal;
    }
    const lock = await lockProject(index, storedId, '');
    try {
      if (lock.heldBy) return refuse('projectIsReadOnly', lock.heldBy);
      await deleteProject(index, storedId);
      await noteList();
      return null;
    } finally {
      await lock.release();
    }
  });
}

/** Tries again to write what could not be written; `true` when nothing is left. */
export async function retryWriting(): Promise<boolean> {
  return (await openedProject()?.queue.settle()) ?? true;
}

/** Who codes from now on; undo then takes back this coder's work. */
export function chooseCoder(coderId: CoderId): void {
  const opened = openedProject();
  const { project } = workspaceStore.getState();
  const coder = project?.coders.get(coderId);
  if (!opened || !coder) return;
  opened.lock.rename(coder.initials);
  opened.stacks = opened.lock.heldBy ? emptyStacks : stacksOf(opened.heads, coderId);
  workspaceStore.setState({ coderId, ...tops(opened) });
}

/** Whether closing the window now would lose something. */
export function hasUnwritten(): boolean {
  return (openedProject()?.queue.unwritten.length ?? 0) > 0;
}

/** Makes the browser ask before it closes a window whose changes are not on the disk. */
export function blockClosing(target: Pick<Window, 'addEventListener'>): void {
  target.addEventListener('beforeunload', (event) => {
    if (hasUnwritten()) event.preventDefault();
  });
}

function oneByOne<Value>(work: () => Promise<Value>): Promise<Value> {
  const call = lastCall.then(work);
  lastCall = call.catch(() => undefined);
  return call;
}

/** On the desktop a project lies in a file that the user chose before anything is in it; else in the database only. */
async function firstFile({ project, rows }: NewProject): Promise<StoredFile | Refusal | null> {
  const { platform, now } = workspaceParts();
  if (!platform.durable) return null;
  const saved = await platform.saveFile(writeProjectFile(project, rows), suggestedName(project), null);
  if (saved === null) return refuse('newProjectNeedsFile');
  if (isRefusal(saved)) return saved;
  const { name, handle, sha256 = null } = saved;
  const lastNumber = rows.at(-1)?.number ?? 0;
  return { name, handle, savedAt: now(), lastNumber, changedAt: null, sha256 };
}

/** On the desktop each file has one stored copy: that is brought up to the file and opened. */
async function openDurable(
  file: OpenedFile,
  handle: FileHandle,
  stop?: Stoppable,
): Promise<ProjectOpened | Refusal> {
  const { index, newId, now } = workspaceParts();
  const known = await copyOfFile(index, handle);
  const current = openedProject();
  if (known && current?.storedId === known.storedId && !current.lock.heldBy)
    return { storedId: known.storedId, match: 'stored', notices: [] };
  if (known) return await open(known.storedId, { stop });
  const storedId = newId<StoredId>();
  const openedAt = now();
  const stored = { name: file.name, handle, savedAt: openedAt, lastNumber: 0, changedAt: null };
  const counts = { transcripts: 0, themes: 0, codings: 0 };
  await index.projects.put({
    storedId,
    projectId: unknownProject,
    name: file.name,
    counts,
    openedAt,
    file: stored,
  });
  return await orForgotten(storedId, () => open(storedId, { stop }));
}

async function openFile(file: OpenedFile, stop?: Stoppable): Promise<ProjectOpened | Refusal> {
  if (file.refused) return file.refused;
  const { fileWork, newId, now, platform } = workspaceParts();
  if (platform.durable && file.handle) return await openDurable(file, file.handle, stop);
  const fresh = newId<StoredId>();
  const read = () =>
    orForgotten(fresh, () => fileWork.read(file.name, file.bytes, fresh, now(), stop?.signal));
  let result = await read();
  if (isRefusal(result) && result.refused === 'projectIsReadOnly' && openedProject()) {
    // It may be this very window that holds the older copy.
    const refusal = await close();
    if (refusal) return refusal;
    result = await read();
  }
  if (isRefusal(result)) return result;
  const opened = await open(result.storedId, { stop });
  if (isRefusal(opened)) return opened;
  const current = openedProject();
  // On the desktop a project that came without its place is in no file until it is saved.
  if (current && !platform.durable) await noteOpenedFile(current, file, result.lastNumber);
  void platform.keepStorage();
  return { ...opened, match: result.match };
}

/** What `work` stored of a project that could not be opened, or was stopped, goes again. */
async function orForgotten<Value extends object>(
  storedId: StoredId,
  work: () => Promise<Value | Refusal>,
): Promise<Value | Refusal> {
  const forget = () => deleteProject(workspaceParts().index, storedId);
  try {
    const result = await work();
    if (isRefusal(result)) await forget();
    return result;
  } catch (error) {
    await forget();
    throw error;
  }
}

/** What the window has open stays open until the other is loaded. */
async function open(
  storedId: StoredId,
  { stop, wish = 'anyhow', place }: OpeningOptions = {},
): Promise<ProjectOpened | Refusal> {
  if (openedProject()?.storedId === storedId) {
    const refusal = await close();
    if (refusal) return refusal;
  }
  const loaded = await loadStored(storedId, stop, wish);
  if (isRefusal(loaded)) return loaded;
  stop?.commit();
  const refusal = await close();
  if (refusal) {
    await letGo(loaded);
    return refusal;
  }
  const { index, now } = workspaceParts();
  const { project, heads, lock, notices } = loaded;
  const { database, file, durable, isComplete } = loaded;
  const opened = makeOpened({ storedId, database, lock, heads, file, durable, isComplete });
  setOpenedProject(opened);
  // Before the project is seen: whatever the user does from then on must not be taken back.
  const coderId = lastCoder(project, heads);
  resetView(firstTranscriptId(project), recentThemes(project, coderId, mostRecentThemes));
  workspaceStore.setState({
    ...nothingOpen,
    project,
    storedId,
    save: firstSaveState(lock, heads),
    file: await fileStateOf(opened),
  });
  const shown = place ?? placeOf(placeStorage(workspaceParts().platform.kind), storedId);
  // In the same turn: another view would stand for a moment and go.
  if (shown) goToPlace(shown);
  if (coderId) chooseCoder(coderId);
  lock.onFree(() => showFree(opened));
  await noteProject(index, storedId, seenBy(project, coderId), now());
  return { storedId, match: null, notices: [...notices, ...(await journalWhatCopyHas(opened))] };
}

/** Changes that the journal could not take before the last end of the program are in the copy, and go to it now. */
async function journalWhatCopyHas(opened: OpenedProject): Promise<OpeningNotice[]> {
  const { durable, file, cached } = opened;
  if (!durable?.isOpen || opened.lock.heldBy || durable.journaled >= cached) return [];
  const count = cached - durable.journaled;
  try {
    await journalSteps(opened, []);
    return [({ storage }) => storage.opening.recovered({ file: file?.name ?? '', count })];
  } catch (error) {
    const problem = refuse('fileCannotBeWritten', { file: file?.name ?? '', reason: storageReason(error) });
    workspaceStore.setState((state) => ({ file: { ...state.file, problem } }));
    return [];
  }
}

async function close(): Promise<Refusal | null> {
  const opened = openedProject();
  if (!opened) return null;
  if (!(await opened.queue.settle()))
    return refuse('tooMuchUnwritten', { count: opened.queue.unwritten.length });
  await writeBeforeClosing(opened);
  const { project, coderId } = workspaceStore.getState();
  const { index, now } = workspaceParts();
  if (project && !opened.lock.heldBy)
    await noteProject(index, opened.storedId, seenBy(project, coderId), now());
  setOpenedProject(null);
  workspaceStore.setState(nothingOpen);
  resetView(null);
  await opened.lock.release();
  opened.database.close();
  return null;
}

function makeOpened(
  parts: Pick<OpenedProject, 'storedId' | 'database' | 'lock' | 'heads' | 'file' | 'durable' | 'isComplete'>,
): OpenedProject {
  const { platform, now } = workspaceParts();
  const queue = new WriteQueue({
    write: (steps) => storeSteps(opened, steps),
    show(state) {
      if (openedProject()?.queue !== queue) return;
      platform.setUnsaved(queue.unwritten.length > 0);
      const { save: before } = workspaceStore.getState();
      // Saving that takes longer is shown already, and its steps wait together.
      if (state.state === 'writing' && before.state === 'saving') return;
      workspaceStore.setState({ save: saveState(state, before, now()) });
    },
  });
  const cached = parts.heads.at(-1)?.number ?? 0;
  const opened: OpenedProject = {
    ...parts,
    cached,
    queue,
    stacks: emptyStacks,
    recent: new Map(),
  };
  return opened;
}

function showFree(opened: OpenedProject): void {
  const { save } = workspaceStore.getState();
  if (openedProject() === opened && save.state === 'readOnly')
    workspaceStore.setState({ save: { ...save, isFree: true } });
}

function tops({ stacks }: OpenedProject) {
  return { undoRow: stacks.done.at(-1) ?? null, redoRow: stacks.undone.at(-1) ?? null };
}

/** Who worked last, else the first coder. */
function lastCoder(project: Project, heads: readonly HistoryHead[]): CoderId | null {
  const last = heads.findLast(({ coderId }) => coderId !== null && project.coders.has(coderId));
  const [first] = project.coders.keys();
  return last?.coderId ?? first ?? null;
}
