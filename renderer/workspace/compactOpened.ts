/**
 * On the desktop: takes the journal of the open project into its file, and goes on in another file when the user chose
 * one or somebody else changed the first. Rules: docs/rules/journal.md, JL10 to JL15, JL25, JL26.
 */
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { FileHandle, SavedFile } from '../platform/platform.ts';
import { forgetOtherCopies, noteFile } from '../storage/projectIndex.ts';
import { type DurableProject, durableFiles, lastOfJournal } from './durableProject.ts';
import { type OpenedProject, openedProject, workspaceParts } from './openedProject.ts';
import { projectContent } from './projectContent.ts';
import { type FileState, workspaceStore } from './projectStore.ts';
import { noteList } from './recentProjects.ts';

/** Before a window closes this long is waited; what is not done then lies in the journal and is done next time. */
const closingMs = 5_000;

/** The file holds everything afterwards. Refuses while steps wait that no disk has taken. */
export async function compactOpened(
  opened: OpenedProject,
  durable: DurableProject,
): Promise<SavedFile | Refusal> {
  if (opened.lock.heldBy) return refuse('projectIsReadOnly', { owner: opened.lock.heldBy.owner });
  await opened.queue.settle();
  const waiting = (opened.heads.at(-1)?.number ?? 0) - durable.journaled;
  if (waiting > 0 || !durable.isOpen) return refuse('tooMuchUnwritten', { count: waiting });
  patchFile(opened, { isWriting: true });
  try {
    const made = await durableFiles().compact(durable.handle);
    if (isRefusal(made))
      return made.refused === 'fileChangedElsewhere'
        ? await goOnBeside(opened, durable)
        : problemWith(opened, made);
    durable.size = made.size;
    const { sha256, lastNumber } = made;
    await rememberFile(opened, durable.handle.name, sha256, lastNumber);
    return { name: durable.handle.name, handle: durable.handle, changedAt: null, sha256 };
  } finally {
    patchFile(opened, { isWriting: false });
  }
}

/** Goes on in the file that was just saved; the one before keeps what it had. */
export async function goOnIn(
  opened: OpenedProject,
  saved: SavedFile,
  lastNumber: number,
): Promise<Refusal | null> {
  const { handle, sha256 } = saved;
  if (!handle || !sha256) return null;
  const before = opened.durable;
  if (before?.isOpen) await durableFiles().compact(before.handle);
  const refusal = await switchTo(opened, saved, lastNumber);
  if (refusal === null && before && tokenOf(before.handle) !== tokenOf(handle))
    await durableFiles().close(before.handle, false);
  return refusal;
}

/** Before a project is closed: its file gets what it lacks, as far as that goes quickly. */
export async function closeDurable(opened: OpenedProject, durable: DurableProject): Promise<void> {
  const waited = new Promise((resolve) => setTimeout(resolve, closingMs));
  await Promise.race([compactOpened(opened, durable), waited]);
  await durableFiles().close(opened.durable?.handle ?? durable.handle, false);
}

/** Somebody else changed the file: it stays as it is, and the project goes on in a second one in the same folder. */
async function goOnBeside(opened: OpenedProject, durable: DurableProject): Promise<SavedFile | Refusal> {
  const content = await projectContent(opened);
  if (isRefusal(content)) return problemWith(opened, content);
  const saved = await durableFiles().saveBeside(durable.handle, content.bytes);
  if (isRefusal(saved)) return problemWith(opened, saved);
  const refusal = await switchTo(opened, saved, content.lastNumber);
  if (refusal) return problemWith(opened, refusal);
  await durableFiles().close(durable.handle, true);
  patchFile(opened, { leftBehind: durable.handle.name });
  return saved;
}

async function switchTo(
  opened: OpenedProject,
  { name, handle, sha256 }: SavedFile,
  lastNumber: number,
): Promise<Refusal | null> {
  if (!handle || !sha256) return null;
  const session = await durableFiles().open(handle, sha256);
  if (isRefusal(session)) return session;
  const journaled = lastOfJournal(session.journal)?.number ?? lastNumber;
  opened.durable = { handle, journaled, isOpen: true, size: session.journal.length };
  await forgetOtherCopies(workspaceParts().index, opened.storedId, handle);
  await rememberFile(opened, name, sha256, lastNumber);
  await noteList();
  // Steps that waited for the old file are in the new one.
  await opened.queue.settle();
  return null;
}

function tokenOf(handle: FileHandle): string {
  return handle.kind === 'desktop' ? handle.token : handle.name;
}

async function rememberFile(
  opened: OpenedProject,
  name: string,
  sha256: string,
  lastNumber: number,
): Promise<void> {
  const { index, now } = workspaceParts();
  const savedAt = now();
  const handle = opened.durable?.handle ?? null;
  opened.file = { name, handle, savedAt, lastNumber, changedAt: null, sha256 };
  await noteFile(index, opened.storedId, opened.file);
  patchFile(opened, { name, savedAt, isCurrent: true, isJournaled: true, problem: null });
}

function problemWith(opened: OpenedProject, problem: Refusal): Refusal {
  patchFile(opened, { problem });
  return problem;
}

function patchFile(opened: OpenedProject, patch: Partial<FileState>): void {
  if (openedProject() !== opened) return;
  workspaceStore.setState(({ file }) => ({ file: { ...file, ...patch } }));
}
