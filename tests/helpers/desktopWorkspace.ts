/** A window's workspace on the desktop, in Node: real storage over an in-memory database, real files and journals. */
import * as disk from 'node:fs/promises';
import path from 'node:path';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createFileHandles } from '../../electron/fileHandles.ts';
import { createBackups } from '../../electron/files/backups.ts';
import type { LockParts } from '../../electron/files/projectLock.ts';
import type { Dialogs } from '../../electron/handlers/dialogs.ts';
import { createProjectFiles } from '../../electron/handlers/projectFiles.ts';
import { createProjectSessions, type ProjectSessions } from '../../electron/handlers/projectSessions.ts';
import type { Disk } from '../../electron/writeFileSafely.ts';
import { createDesktopPlatform } from '../../renderer/platform/desktopPlatform.ts';
import { IndexDatabase } from '../../renderer/storage/database.ts';
import { projectFileWork } from '../../renderer/storage/projectFileWork.ts';
import { openedProject, setOpenedProject, startWorkspace } from '../../renderer/workspace/openedProject.ts';
import { nothingOpen, workspaceStore } from '../../renderer/workspace/projectStore.ts';
import { closeProject } from '../../renderer/workspace/session.ts';
import type { DesktopApi } from '../../shared/desktop/desktopApi.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { wordsOf } from '../../shared/words/words.ts';
import { countingIds } from './guids.ts';
import { workHere } from './workHere.ts';

export interface DesktopWorkspace {
  readonly index: IndexDatabase;
  /** The next save dialog answers with this file of the test's folder; `null` closes it. */
  answer: { save: string | null; open: string | null };
  readonly desktop: DesktopApi;
  readonly sessions: ProjectSessions;
}

let starts = 0;

/** Starts Trame with the test's folder as disk. The databases are new unless `keepsDatabases` (a restart). */
export function startDesktop(
  folder: string,
  fs: Disk = disk,
  keepsDatabases = false,
  lock: Omit<LockParts, 'fs'> = {},
): DesktopWorkspace {
  const listeners = new Set<(handle: string) => void>();
  const tellFree = (handle: string) => {
    for (const listener of listeners) listener(handle);
  };
  if (!keepsDatabases) Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  setOpenedProject(null);
  workspaceStore.setState(nothingOpen);
  const answer: DesktopWorkspace['answer'] = { save: 'Nuits.trame', open: null };
  const inFolder = (name: string | null) => (name === null ? null : path.join(folder, name));
  const dialogs: Dialogs = {
    askToOpen: async () => [inFolder(answer.open) ?? []].flat(),
    askToSave: async () => inFolder(answer.save),
  };
  const handles = createFileHandles(path.join(folder, 'handles.json'));
  const files = createProjectFiles(dialogs, handles, wordsOf.en);
  let backupTime = Date.parse('2026-03-01T10:00:00.000Z');
  const backups = createBackups(path.join(folder, 'backups'), {
    fs: disk,
    work: workHere,
    now() {
      backupTime += 60_000;
      return new Date(backupTime);
    },
  });
  const sessions = createProjectSessions(handles, workHere, tellFree, fs, lock, backups);
  const desktop = {
    openProjectFile: () => files.open(),
    readProjectFile: (handle: string) => files.read(handle),
    saveProjectFileAs: (name: string, bytes: Uint8Array) => files.saveAs(name, bytes),
    saveBeside: (handle: string, bytes: Uint8Array) => files.saveBeside(handle, bytes),
    changedAt: (handle: string) => files.changedAt(handle),
    openSession: sessions.open,
    appendToJournal: sessions.append,
    compactProject: sessions.compact,
    closeSession: sessions.close,
    backUp: sessions.backUp,
    restoreBackup: sessions.restore,
    listBackups: backups.list,
    async saveBackupAs(id: string, name: string) {
      const bytes = await backups.read(id);
      return isRefusal(bytes) ? bytes : files.saveAs(name, bytes);
    },
    onProjectFree(listener: (handle: string) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setEdited: async () => undefined,
    onCloseAsked: () => () => undefined,
  } as unknown as DesktopApi;
  const index = new IndexDatabase();
  let time = Date.parse('2026-03-01T10:00:00.000Z') + starts * 3_600_000;
  startWorkspace({
    platform: createDesktopPlatform(desktop, async () => []),
    fileWork: projectFileWork,
    index,
    now() {
      time += 1000;
      return new Date(time).toISOString();
    },
    newId: countingIds(`desktop ${starts++}`),
  });
  return { index, answer, desktop, sessions };
}

/** Ends as a killed program does: nothing is written any more. */
export async function crash({ index, sessions }: DesktopWorkspace): Promise<void> {
  await openedProject()?.lock.release();
  openedProject()?.database.close();
  setOpenedProject(null);
  workspaceStore.setState(nothingOpen);
  index.close();
  // A process that ends gives its files back; without this they stay open until the test does.
  await sessions.closeAll();
}

export async function endDesktop({ index }: DesktopWorkspace): Promise<void> {
  await closeProject();
  setOpenedProject(null);
  index.close();
}
