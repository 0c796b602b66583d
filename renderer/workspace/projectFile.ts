/**
 * The project's `.trame` file: written whole after 30 seconds of rest where it may be written, and at "Save". A file
 * that somebody else changed is never overwritten. Rules: docs/rules/saving.md, SV12 to SV15, SV21, SV22.
 */
import { type Project, projectInfo } from '../../shared/project/project.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { FileHandle, OpenedFile, SavedFile } from '../platform/platform.ts';
import type { StoredFile } from '../storage/database.ts';
import { noteFile } from '../storage/projectIndex.ts';
import { closeDurable, compactOpened, goOnIn } from './compactOpened.ts';
import { largestJournal } from './durableProject.ts';
import { type OpenedProject, openedProject, workspaceParts } from './openedProject.ts';
import { projectContent } from './projectContent.ts';
import { currentProject, type FileState, noFile, workspaceStore } from './projectStore.ts';

export const restMs = 30_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Called with every change: the file is behind now, and is written when the user rests. */
export function noteChange(opened: OpenedProject): void {
  clearTimeout(timer);
  const { durable } = opened;
  if (durable) {
    const ms = durable.size > largestJournal ? 0 : restMs;
    timer = setTimeout(() => void compactOpened(opened, durable), ms);
    return;
  }
  patchFile({ isCurrent: false });
  const { name, needsPermission } = workspaceStore.getState().file;
  if (name === null || needsPermission || !opened.file?.handle) return;
  timer = setTimeout(() => void writeQuietly(opened), restMs);
}

export function stopFileTimer(): void {
  clearTimeout(timer);
}

/** What is known of the file when a project is opened. Asks nothing of the user. */
export async function fileStateOf({ file, heads, durable }: OpenedProject): Promise<FileState> {
  if (!file) return noFile;
  if (durable)
    return { ...noFile, name: file.name, savedAt: file.savedAt, isCurrent: true, isJournaled: true };
  const mayWrite = file.handle ? await workspaceParts().platform.mayWrite(file.handle, { ask: false }) : true;
  return {
    ...noFile,
    name: file.name,
    savedAt: file.savedAt,
    isCurrent: file.lastNumber === (heads.at(-1)?.number ?? 0),
    needsPermission: !mayWrite,
  };
}

/**
 * "Save": into the project's file, asking for permission if needed, else where the user chooses. `null` when they
 * cancelled. Must be called within a click or key press.
 */
export async function saveProject(): Promise<SavedFile | Refusal | null> {
  const opened = openedProject();
  if (!opened) return refuse('noProjectOpen');
  if (opened.durable) return compactOpened(opened, opened.durable);
  const handle = opened.file?.handle ?? null;
  if (!handle) return saveTo(opened, null);
  const isAllowed = await workspaceParts().platform.mayWrite(handle, { ask: true });
  patchFile({ needsPermission: !isAllowed });
  return isAllowed ? saveTo(opened, handle) : refuse('filePermissionNeeded', { file: handle.name });
}

/** Saves to a place that the user chooses; that file is the project's from now on. */
export async function saveProjectAs(): Promise<SavedFile | Refusal | null> {
  const opened = openedProject();
  return opened ? saveTo(opened, null) : refuse('noProjectOpen');
}

/** Saves a copy somewhere and goes on with the project's own file. Works while the database takes nothing. */
export async function saveCopy(suggestedName: string): Promise<SavedFile | Refusal | null> {
  const opened = openedProject();
  if (!opened) return refuse('noProjectOpen');
  const make = async () => {
    const content = await projectContent(opened);
    return isRefusal(content) ? content : content.bytes;
  };
  return workspaceParts().platform.saveFile(make, suggestedName, null);
}

/** Remembers the file that a project was opened from. */
export async function noteOpenedFile(
  opened: OpenedProject,
  file: OpenedFile,
  lastNumber: number,
): Promise<void> {
  const { platform, now } = workspaceParts();
  const changedAt = file.handle ? await platform.changedAt(file.handle) : null;
  await rememberFile(opened, { name: file.name, handle: file.handle, savedAt: now(), lastNumber, changedAt });
  workspaceStore.setState({ file: await fileStateOf(opened) });
}

/** Before a project is closed: the file gets what it lacks, where that needs no question. */
export async function writeBeforeClosing(opened: OpenedProject): Promise<void> {
  stopFileTimer();
  if (opened.durable) return await closeDurable(opened, opened.durable);
  const { file } = workspaceStore.getState();
  if (opened.lock.heldBy || !opened.file?.handle || file.isCurrent || file.needsPermission) return;
  await writeQuietly(opened);
}

async function writeQuietly(opened: OpenedProject): Promise<void> {
  const handle = opened.file?.handle;
  if (!handle) return;
  if (await workspaceParts().platform.mayWrite(handle, { ask: false })) await saveTo(opened, handle);
  else patchFile({ needsPermission: true });
}

async function saveTo(opened: OpenedProject, handle: FileHandle | null): Promise<SavedFile | Refusal | null> {
  const { platform, now } = workspaceParts();
  const isElsewhere = handle !== null && (await isChangedElsewhere(opened, handle));
  if (isElsewhere) return showProblem(refuse('fileChangedElsewhere', { file: handle.name }));
  let lastNumber = 0;
  const make = async () => {
    patchFile({ isWriting: true });
    const content = await projectContent(opened);
    if (isRefusal(content)) return content;
    lastNumber = content.lastNumber;
    return content.bytes;
  };
  try {
    const saved = await platform.saveFile(make, handle?.name ?? suggestedName(currentProject()), handle);
    if (saved === null) return null;
    if (isRefusal(saved)) return showProblem(saved);
    const { name, changedAt } = saved;
    if (platform.durable) {
      const refusal = await goOnIn(opened, saved, lastNumber);
      return refusal ? showProblem(refusal) : saved;
    }
    await rememberFile(opened, { name, handle: saved.handle, savedAt: now(), lastNumber, changedAt });
    if (openedProject() === opened) workspaceStore.setState({ file: await fileStateOf(opened) });
    return saved;
  } finally {
    patchFile({ isWriting: false });
  }
}

async function isChangedElsewhere(opened: OpenedProject, handle: FileHandle): Promise<boolean> {
  const known = opened.file?.handle === handle ? opened.file.changedAt : null;
  const now = await workspaceParts().platform.changedAt(handle);
  return known !== null && now !== null && now !== known;
}

async function rememberFile(opened: OpenedProject, file: StoredFile): Promise<void> {
  opened.file = file;
  await noteFile(workspaceParts().index, opened.storedId, file);
}

function showProblem(problem: Refusal): Refusal {
  patchFile({ problem });
  return problem;
}

function patchFile(patch: Partial<FileState>): void {
  workspaceStore.setState(({ file }) => ({ file: { ...file, ...patch } }));
}

/** The project's name as a file name: without what file systems refuse. */
export function suggestedName(project: Project): string {
  const safe = projectInfo(project)
    .name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
    .trim()
    .replace(/[. ]+$/, '');
  return `${safe.slice(0, 100) || 'Trame'}.trame`;
}
