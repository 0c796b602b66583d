/** Exports the open project: waits for its last write, makes the file in a worker, lets the user choose where. */
import { projectInfo } from '../../shared/project/project.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { SavedFile } from '../platform/platform.ts';
import { type ExportJob, exportFile } from '../storage/exportFile.ts';
import { FileWorkFailure } from '../storage/workerFileWork.ts';
import { openedProject, workspaceParts } from './openedProject.ts';
import { currentProject } from './projectStore.ts';

export type ExportWish = Pick<ExportJob, 'what' | 'format' | 'options'>;

/** `null` where the user gave up. Must be called within a click or key press. */
export async function exportProject(wish: ExportWish, fileName: string): Promise<SavedFile | Refusal | null> {
  const opened = openedProject();
  if (!opened) return refuse('noProjectOpen');
  const { name: projectName } = projectInfo(currentProject());
  const make = async () => {
    await opened.queue.settle();
    try {
      return await exportFile({
        ...wish,
        storedId: opened.storedId,
        projectName,
        fileName,
        now: workspaceParts().now(),
      });
    } catch (error) {
      const reason = error instanceof FileWorkFailure ? error.reason : 'unknown';
      return refuse('fileCannotBeWritten', { file: fileName, reason });
    }
  };
  return workspaceParts().platform.saveFile(make, fileName, null);
}
