/** Writes the report of a round: waits for the last write, makes the file in a worker, lets the user choose where. */
import type { RoundReportTask } from '../../shared/exports/writeRoundReport.ts';
import type { RoundId } from '../../shared/project/ids.ts';
import { projectInfo } from '../../shared/project/project.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { SavedFile } from '../platform/platform.ts';
import type { RoundReportJob } from '../storage/roundReport.worker.ts';
import { FileWorkFailure, runStorageJob } from '../storage/runStorageJob.ts';
import { openedProject, workspaceParts } from './openedProject.ts';
import { currentProject, workspaceStore } from './projectStore.ts';
import type { Stoppable } from './stoppable.ts';

/** `null` where the user gave up. Must be called within a click or key press. */
export async function saveRoundReport(
  roundId: RoundId,
  task: Omit<RoundReportTask, 'now'>,
  stop?: Stoppable,
): Promise<SavedFile | Refusal | null> {
  const opened = openedProject();
  if (!opened) return refuse('noProjectOpen');
  const make = async (): Promise<Uint8Array | Refusal> => {
    await opened.queue.settle();
    const job: RoundReportJob = {
      ...task,
      now: workspaceParts().now(),
      storedId: opened.storedId,
      projectName: projectInfo(currentProject()).name,
      seenBy: workspaceStore.getState().coderId,
      roundId,
    };
    try {
      const bytes = await runStorageJob<Uint8Array | Refusal>(
        'storage/roundReport.worker.ts',
        job,
        stop?.signal,
      );
      stop?.commit();
      return bytes;
    } catch (error) {
      if (stop?.signal.aborted) return refuse('stopped');
      const reason = error instanceof FileWorkFailure ? error.reason : 'unknown';
      return refuse('fileCannotBeWritten', { file: task.fileName, reason });
    }
  };
  return workspaceParts().platform.saveFile(make, task.fileName, null);
}
