/** Copies for a second coder, and what a copy that came back would bring into the open project. */
import { projectInfo } from '../../shared/project/project.ts';
import { newProject } from '../../shared/project-file/newProject.ts';
import { performCommand } from '../../shared/project-file/performCommand.ts';
import { ProjectHistory } from '../../shared/project-file/projectHistory.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import type { MergePlan } from '../../shared/second-coder/mergePlan.ts';
import { fillPacket, type PacketContent, packetName } from '../../shared/second-coder/packet.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { OpenedFile, SavedFile } from '../platform/platform.ts';
import type { MergeJob } from '../storage/planMerge.worker.ts';
import { FileWorkFailure, runStorageJob } from '../storage/runStorageJob.ts';
import { openedProject, workspaceParts } from './openedProject.ts';
import { currentProject } from './projectStore.ts';
import type { Stoppable } from './stoppable.ts';

export interface CopyWish extends Omit<PacketContent, 'source'> {
  /** Of who will code the copy. */
  readonly initials: string;
}

/** `null` where the user gave up choosing where. Must be called within a click or key press. */
export async function saveCopyFor(wish: CopyWish): Promise<SavedFile | Refusal | null> {
  const name = packetName(currentProject(), wish.initials);
  const bytes = bytesOfCopy(wish);
  if (isRefusal(bytes)) return bytes;
  const fileName = `${name.replace(/[\\/:*?"<>|]/g, ' ').slice(0, 120)}.trame`;
  return workspaceParts().platform.saveFile(bytes, fileName, null);
}

function bytesOfCopy({ initials, ...content }: CopyWish): Uint8Array | Refusal {
  const { now, newId } = workspaceParts();
  const source = currentProject();
  const created = newProject(packetName(source, initials), initials, { now: now(), newId });
  if (isRefusal(created)) return created;
  const number = (created.rows.at(-1)?.number ?? 0) + 1;
  const context = { coderId: null, now: now(), newId };
  const filled = performCommand(created.project, fillPacket, { ...content, source }, context, number);
  if (isRefusal(filled)) return filled;
  const rows = filled.row ? [...created.rows, filled.row] : created.rows;
  return writeProjectFile(filled.project, ProjectHistory.of(rows));
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
