/** Backups of the desktop: listing them, making one, going back to one, opening one as a project of its own. */
import type { BackupInfo } from '../../shared/desktop/desktopApi.ts';
import { projectInfo } from '../../shared/project/project.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { wordsOf } from '../../shared/words/words.ts';
import { durableFiles } from '../workspace/durableProject.ts';
import { openedProject } from '../workspace/openedProject.ts';
import { workspaceStore } from '../workspace/projectStore.ts';
import { openProjectFile, restoreBackup } from '../workspace/session.ts';
import { currentSettings } from '../workspace/settings.ts';
import { showDialog, showNotice, showRefusal } from './shellStore.ts';
import { whileBusy } from './whileBusy.ts';

/** Of the open project, or of all projects while none is open. */
export async function backupsToShow(): Promise<readonly BackupInfo[]> {
  const all = await durableFiles().listBackups();
  const { project } = workspaceStore.getState();
  return project ? all.filter(({ projectId }) => projectId === projectInfo(project).id) : all;
}

export async function backUpNow(): Promise<void> {
  const opened = openedProject();
  if (!opened?.durable) return;
  await opened.queue.settle();
  const refusal = await durableFiles().backUp(opened.durable.handle);
  if (refusal) showRefusal(refusal);
}

/** `time` is the backup's, as the list shows it. */
export async function restore(backup: BackupInfo, time: string): Promise<void> {
  const { backups, frame } = wordsOf[currentSettings().language];
  showDialog(null);
  const restored = await whileBusy(frame.firstRun.opening, (stop) => {
    // The file changes from the first moment on.
    stop.commit();
    return restoreBackup(backup.id);
  });
  if (isRefusal(restored)) showRefusal(restored);
  else showNotice(backups.restored({ time }));
}

export async function openCopy({ id, projectName, at }: BackupInfo): Promise<void> {
  const { backups, frame } = wordsOf[currentSettings().language];
  const name = backups.copyName({ project: projectName, day: at.slice(0, 10) });
  const saved = await durableFiles().saveBackupAs(id, name);
  if (saved === null) return;
  showDialog(null);
  if (isRefusal(saved)) return showRefusal(saved);
  const file = { name: saved.name, bytes: new Uint8Array(), handle: saved.handle };
  const opened = await whileBusy(frame.firstRun.opening, (stop) => openProjectFile(file, stop));
  if (isRefusal(opened)) showRefusal(opened);
}
