/** The open project as the bytes of a project file: made in a worker from the database, from memory where that fails. */
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { loadHistory } from '../storage/projectStorage.ts';
import { type OpenedProject, workspaceParts } from './openedProject.ts';
import { workspaceStore } from './projectStore.ts';

export interface ProjectContent {
  readonly bytes: Uint8Array;
  readonly lastNumber: number;
}

/** Holds every change, also those that no disk has taken yet. */
export async function projectContent(opened: OpenedProject): Promise<ProjectContent | Refusal> {
  await opened.queue.settle();
  const unwritten = opened.queue.unwritten.map(({ row, changes }) => ({ row, changes }));
  try {
    const made = await workspaceParts().fileWork.write(opened.storedId, unwritten);
    // A database that the browser emptied meanwhile makes no file; what the screen shows does.
    return isRefusal(made) ? await contentFromMemory(opened) : made;
  } catch {
    return await contentFromMemory(opened);
  }
}

async function contentFromMemory(opened: OpenedProject): Promise<ProjectContent | Refusal> {
  const { project } = workspaceStore.getState();
  if (!project) return refuse('noProjectOpen');
  const waiting = opened.queue.unwritten.map(({ row }) => row);
  const stored = await loadHistory(opened.database, 1).catch(() => []);
  const known = new Set(stored.map(({ number }) => number));
  const rows = [...stored, ...waiting.filter(({ number }) => !known.has(number))];
  return { bytes: writeProjectFile(project, rows), lastNumber: rows.at(-1)?.number ?? 0 };
}
