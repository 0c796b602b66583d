/** A page with the window's real workspace and nothing on it: what a browser's storage does can be seen without views. */
import { createBrowserPlatform } from '../../../renderer/platform/browserPlatform.ts';
import { IndexDatabase, type StoredId } from '../../../renderer/storage/database.ts';
import { workerFileWork } from '../../../renderer/storage/workerFileWork.ts';
import { startWorkspace } from '../../../renderer/workspace/openedProject.ts';
import { type SaveState, workspaceStore } from '../../../renderer/workspace/projectStore.ts';
import { runCommand } from '../../../renderer/workspace/runCommand.ts';
import {
  blockClosing,
  createProject,
  openProject,
  openProjectFile,
  recentProjects,
  retryWriting,
} from '../../../renderer/workspace/session.ts';
import { redo, undo } from '../../../renderer/workspace/undo.ts';
import { renameProject } from '../../../shared/project/editProject.ts';
import type { NewId } from '../../../shared/project/ids.ts';
import { projectInfo } from '../../../shared/project/project.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';

const newId: NewId = <AnyId extends string>() => crypto.randomUUID().toUpperCase() as AnyId;

startWorkspace({
  platform: createBrowserPlatform(),
  fileWork: workerFileWork,
  index: new IndexDatabase(),
  now: () => new Date().toISOString(),
  newId,
});
blockClosing(window);

/** What a test does on the page. Each answers with the refusal's code, or "done". */
const storagePage = {
  create: async (name: string) => outcome(await createProject(name, 'MP')),
  async openLast() {
    const [last] = await recentProjects();
    return last ? outcome(await openProject(last.storedId)) : 'nothing stored';
  },
  rename: async (name: string) => outcome(await runCommand(renameProject, { name })),
  undo: async () => outcome(await undo()),
  redo: async () => outcome(await redo()),
  retry: () => retryWriting(),
  name: () => {
    const { project } = workspaceStore.getState();
    return project && projectInfo(project).name;
  },
  saveState: (): SaveState => workspaceStore.getState().save,
  /** Writes the open project as a file in the worker and opens that file again. */
  async throughFile() {
    const { storedId } = workspaceStore.getState();
    const written = await workerFileWork.write(storedId ?? ('' as StoredId), []);
    if (isRefusal(written)) return written.refused;
    const opened = await openProjectFile({ name: 'a.trame', bytes: written.bytes, handle: null });
    return isRefusal(opened) ? opened.refused : String(opened.match);
  },
};

function outcome(result: object): string {
  return isRefusal(result) ? result.refused : 'done';
}

export type StoragePage = typeof storagePage;

declare global {
  interface Window {
    storagePage: StoragePage;
  }
}
window.storagePage = storagePage;
