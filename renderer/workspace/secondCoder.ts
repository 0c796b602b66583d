/** Copies for a second coder, and what a copy that came back would bring into the open project. */
import { projectInfo } from '../../shared/project/project.ts';
import { newProject } from '../../shared/project-file/newProject.ts';
import type { MergePlan } from '../../shared/second-coder/mergePlan.ts';
import { packetName } from '../../shared/second-coder/packet.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { OpenedFile, SavedFile } from '../platform/platform.ts';
import type { CopyJob } from '../storage/fillCopy.worker.ts';
import type { MergeJob } from '../storage/planMerge.worker.ts';
import { FileWorkFailure, runStorageJob } from '../storage/runStorageJob.ts';
import { type CopyWish, writeCopy } from '../storage/writeCopy.ts';
import { asLongWork } from './longWork.ts';
import { type OpenedProject, openedProject, workspaceParts } from './openedProject.ts';
import { currentProject, workspaceStore } from './projectStore.ts';
import type { Stoppable } from './stoppable.ts';

export type { CopyWish } from '../storage/writeCopy.ts';

/** `null` where the user gave up choosing where. Must be called within a click or key press. */
export async function saveCopyFor(wish: CopyWish, signal?: AbortSignal): Promise<SavedFile | Refusal | null> {
  const opened = openedProject();
  if (!opened) return refuse('noProjectOpen');
  const name = packetName(currentProject(), wish.initials);
  const refusal = whyNoCopy(name, wish);
  if (refusal) return refusal;
  const fileName = `${name.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 120)}.trame`;
  const make = () => asLongWork(() => bytesOfCopy(opened, wish, fileName, signal));
  return workspaceParts().platform.saveFile(make, fileName, null);
}

/** What need not be found out after the user chose a place. */
function whyNoCopy(name: string, { initials, transcriptIds }: CopyWish): Refusal | null {
  const { now, newId } = workspaceParts();
  const created = newProject(name, initials, { now: now(), newId });
  if (isRefusal(created)) return created;
  return transcriptIds.length === 0 ? refuse('packetEmpty') : null;
}

/** In a worker from the database; from memory where that has not taken everything. */
async function bytesOfCopy(
  opened: OpenedProject,
  wish: CopyWish,
  fileName: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | Refusal> {
  const { now, newId } = workspaceParts();
  if (!(await opened.queue.settle())) return writeCopy(currentProject(), wish, { now, newId });
  const job: CopyJob = {
    wish,
    storedId: opened.storedId,
    projectName: projectInfo(currentProject()).name,
    seenBy: workspaceStore.getState().coderId,
  };
  try {
    const bytes = await runStorageJob<Uint8Array | Refusal>('storage/fillCopy.worker.ts', job, signal);
    return signal?.aborted ? refuse('stopped') : bytes;
  } catch (error) {
    if (signal?.aborted) return refuse('stopped');
    const reason = error instanceof FileWorkFailure ? error.reason : 'unknown';
    return refuse('fileCannotBeWritten', { file: fileName, reason });
  }
}

/** What the file would bring; nothing is changed. */
export async function planMergeOf(
  { name, bytes }: OpenedFile,
  stop?: Stoppable,
): Promise<MergePlan | Refusal> {
  const opened = openedProject();
  if (!opened) return refuse('noProjectOpen');
  await opened.queue.settle();
  const projectName = projectInfo(currentProject()).name;
  const job: MergeJob = { storedId: opened.storedId, projectName, fileName: name, bytes };
  try {
    return await runStorageJob<MergePlan | Refusal>('storage/planMerge.worker.ts', job, stop?.signal);
  } catch (error) {
    if (stop?.signal.aborted) return refuse('stopped');
    if (error instanceof FileWorkFailure) return refuse('parsingFailed', { file: name });
    throw error;
  }
}
