/** Exports the open project: waits for its last write, makes the file in a worker, lets the user choose where. */
import { projectInfo } from '../../shared/project/project.ts';
import type { Problem } from '../../shared/words/problem.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { SavedFile } from '../platform/platform.ts';
import { type ExportJob, exportFile } from '../storage/exportFile.ts';
import { FileWorkFailure } from '../storage/runStorageJob.ts';
import { compactOpened } from './compactOpened.ts';
import { asLongWork } from './longWork.ts';
import { openedProject, workspaceParts } from './openedProject.ts';
import { currentProject, workspaceStore } from './projectStore.ts';

export interface ExportedFile {
  readonly file: SavedFile;
  /** What the format could not hold whole. */
  readonly problems: readonly Problem[];
}

export type ExportWish = Pick<ExportJob, 'what' | 'format' | 'options'>;

/** `null` where the user gave up. Must be called within a click or key press. */
export async function exportProject(
  wish: ExportWish,
  fileName: string,
  signal?: AbortSignal,
): Promise<ExportedFile | Refusal | null> {
  const opened = openedProject();
  if (!opened) return refuse('noProjectOpen');
  const { name: projectName } = projectInfo(currentProject());
  let problems: readonly Problem[] = [];
  const make = async () => {
    await opened.queue.settle();
    // What is handed on should be what lies in the file; the export does not wait for it.
    if (opened.durable) void compactOpened(opened, opened.durable);
    try {
      const job = {
        ...wish,
        storedId: opened.storedId,
        projectName,
        fileName,
        seenBy: workspaceStore.getState().coderId,
        now: workspaceParts().now(),
      };
      const written = await exportFile(job, signal);
      if (signal?.aborted) return refuse('stopped');
      if (isRefusal(written)) return written;
      problems = written.problems;
      return written.bytes;
    } catch (error) {
      if (signal?.aborted) return refuse('stopped');
      const reason = error instanceof FileWorkFailure ? error.reason : 'unknown';
      return refuse('fileCannotBeWritten', { file: fileName, reason });
    }
  };
  const file = await workspaceParts().platform.saveFile(() => asLongWork(make), fileName, null);
  return file === null || isRefusal(file) ? file : { file, problems };
}
