/** Opens the one window and gives its page the powers of `DesktopApi`, in the order that leaves no moment unguarded. */
import * as disk from 'node:fs/promises';
import path from 'node:path';
import type { App, BrowserWindow, Dialog, IpcMain, Menu, Notification, PowerMonitor, Screen } from 'electron';
import {
  closeAskedChannel,
  fileOpenedChannel,
  menuChosenChannel,
  projectFreeChannel,
} from '../shared/desktop/channels.ts';
import type { DesktopDescription } from '../shared/desktop/desktopApi.ts';
import { emptyMenu, type MenuChoice, type MenuState } from '../shared/desktop/menuState.ts';
import type { Language } from '../shared/words/plural.ts';
import { isRefusal } from '../shared/words/refusal.ts';
import { type Words, wordsOf } from '../shared/words/words.ts';
import { answerChannels, type CallerFrame, type ChannelAnswers } from './answerChannels.ts';
import { appAddress } from './appScheme.ts';
import { closeWhenSaved } from './closeWhenSaved.ts';
import { createFileHandles } from './fileHandles.ts';
import { type Backups, createBackups } from './files/backups.ts';
import { compactInWorker } from './files/compactInWorker.ts';
import type { Dialogs } from './handlers/dialogs.ts';
import { createExportFiles } from './handlers/exportFiles.ts';
import { createProjectFiles, type ProjectFiles } from './handlers/projectFiles.ts';
import { createProjectSessions, type ProjectSessions } from './handlers/projectSessions.ts';
import { createSourceFiles } from './handlers/sourceFiles.ts';
import { keepWindowPlace } from './keepWindowPlace.ts';
import { createOpenedFiles } from './openedFiles.ts';
import type { OpenRequests } from './openRequests.ts';
import { reopenAfterCrash } from './reopenAfterCrash.ts';
import { savePdf } from './savePdf.ts';
import { showMenu } from './showMenu.ts';
import { createWorkShown } from './showWork.ts';
import { waitAtSessionEnd } from './waitAtSessionEnd.ts';
import { windowOptionsWith } from './window.ts';

/** The parts of Electron that a window needs; what is given stands for Electron in tests. */
export interface DesktopShell {
  readonly app: Pick<App, 'on' | 'getPath' | 'getVersion' | 'getPreferredSystemLanguages'>;
  readonly BrowserWindow: typeof BrowserWindow;
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>;
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly Menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly Notification: typeof Notification;
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
  readonly screen: Pick<Screen, 'getAllDisplays'>;
}

export async function openTrameWindow(
  shell: DesktopShell,
  buildFolder: string,
  language: Language,
  requests: OpenRequests,
): Promise<void> {
  const words = wordsOf[language];
  const window = new shell.BrowserWindow(windowOptionsWith(path.join(buildFolder, 'desktop')));
  const guard = closeWhenSaved(
    window,
    () => window.webContents.send(closeAskedChannel),
    () => askToCloseUnsaved(shell, window, words),
  );
  let isEdited = false;
  const zoom = keepWindowPlace(window, shell.screen, path.join(shell.app.getPath('userData'), 'window.json'));
  const choose = (choice: MenuChoice) => window.webContents.send(menuChosenChannel, choice);
  const setMenu = (state: MenuState) => showMenu(shell.Menu, state, { choose, zoom });
  setMenu(emptyMenu(language));
  const handles = createFileHandles(path.join(shell.app.getPath('userData'), 'files.json'));
  const projectFiles = createProjectFiles(dialogsOf(shell, window), handles, words);
  const work = compactInWorker(path.join(buildFolder, 'desktop', 'compact.worker.cjs'));
  const backups = createBackups(path.join(shell.app.getPath('userData'), 'backups'), {
    fs: disk,
    work,
    now: () => new Date(),
  });
  const tellFree = (handle: string) => window.webContents.send(projectFreeChannel, handle);
  const sessions = createProjectSessions(handles, work, tellFree, disk, {}, backups);
  const openedFiles = createOpenedFiles(projectFiles.readNamed, (file) =>
    window.webContents.send(fileOpenedChannel, file),
  );
  const mainFrame = (): CallerFrame | null => (window.isDestroyed() ? null : window.webContents.mainFrame);
  answerChannels(shell.ipcMain, mainFrame, {
    ...answersFor(shell, window, projectFiles, words),
    ...answersOfSessions(sessions, backups, projectFiles),
    ...createWorkShown(window, shell.Notification),
    setMenu,
    setEdited(now) {
      isEdited = now;
      window.setDocumentEdited(now);
    },
    closeWindow: () => guard.closeWindow(),
    keepWindowOpen: () => guard.keepWindowOpen(),
    awaitClose: () => guard.awaitClose(),
    awaitFiles: () => openedFiles.pageReady(),
    isFileWaiting: () => openedFiles.isWaiting(),
  });
  reopenAfterCrash(window.webContents, () => guard.pageGone());
  window.on('closed', () => void sessions.closeAll());
  requests.goTo(openedFiles, window);
  waitAtSessionEnd(
    window,
    shell.powerMonitor,
    () => isEdited,
    () => window.close(),
  );
  window.once('ready-to-show', () => window.show());
  await window.loadURL(appAddress);
}

type SessionAnswers = Pick<
  ChannelAnswers,
  | 'openSession'
  | 'appendToJournal'
  | 'compactProject'
  | 'closeSession'
  | 'backUp'
  | 'restoreBackup'
  | 'listBackups'
  | 'saveBackupAs'
>;

function answersOfSessions(
  sessions: ProjectSessions,
  backups: Backups,
  projectFiles: ProjectFiles,
): SessionAnswers {
  return {
    openSession: (handle, knownSha256) => sessions.open(handle, knownSha256),
    appendToJournal: (handle, lines) => sessions.append(handle, lines),
    compactProject: (handle) => sessions.compact(handle),
    backUp: (handle) => sessions.backUp(handle),
    restoreBackup: (handle, backupId) => sessions.restore(handle, backupId),
    listBackups: () => backups.list(),
    async saveBackupAs(backupId, suggestedName) {
      const bytes = await backups.read(backupId);
      return isRefusal(bytes) ? bytes : await projectFiles.saveAs(suggestedName, bytes);
    },
    closeSession: (handle, forget) => sessions.close(handle, forget),
  };
}

type FileAnswers = Omit<
  ChannelAnswers,
  | 'setMenu'
  | 'showWork'
  | 'tellDone'
  | 'setEdited'
  | 'closeWindow'
  | 'keepWindowOpen'
  | 'awaitClose'
  | 'awaitFiles'
  | 'isFileWaiting'
  | keyof SessionAnswers
>;

function answersFor(
  shell: DesktopShell,
  window: BrowserWindow,
  projectFiles: ProjectFiles,
  words: Words,
): FileAnswers {
  const dialogs = dialogsOf(shell, window);
  const exportFiles = createExportFiles(dialogs, words);
  const sourceFiles = createSourceFiles(dialogs, words);
  return {
    describeDesktop: () => describeMachine(shell),
    openProjectFile: () => projectFiles.open(),
    openNamedFile: (file) => projectFiles.readNamed(file),
    saveProjectFile: (handle, bytes) => projectFiles.save(handle, bytes),
    readProjectFile: (handle) => projectFiles.read(handle),
    changedAt: (handle) => projectFiles.changedAt(handle),
    saveProjectFileAs: (suggestedName, bytes) => projectFiles.saveAs(suggestedName, bytes),
    saveBeside: (handle, bytes) => projectFiles.saveBeside(handle, bytes),
    openSourceFiles: (kind) => sourceFiles.open(kind),
    saveExportFile: (suggestedName, bytes) => exportFiles.save(suggestedName, bytes),
    savePdf: (suggestedName) => savePdf(window.webContents, exportFiles, suggestedName),
    setWindowTitle: (title) => window.setTitle(title),
  };
}

function dialogsOf(shell: DesktopShell, window: BrowserWindow): Dialogs {
  return {
    async askToOpen(question) {
      const answer = await shell.dialog.showOpenDialog(window, question);
      return answer.canceled ? [] : answer.filePaths;
    },
    async askToSave(question) {
      const answer = await shell.dialog.showSaveDialog(window, question);
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
  };
}

function describeMachine(shell: DesktopShell): DesktopDescription {
  const systems: Partial<Record<NodeJS.Platform, DesktopDescription['system']>> = {
    darwin: 'mac',
    win32: 'windows',
  };
  return {
    system: systems[process.platform] ?? 'linux',
    version: shell.app.getVersion(),
    languages: shell.app.getPreferredSystemLanguages(),
  };
}

async function askToCloseUnsaved(shell: DesktopShell, window: BrowserWindow, words: Words): Promise<boolean> {
  const { closeUnsaved } = words.shell;
  const answer = await shell.dialog.showMessageBox(window, {
    type: 'warning',
    message: closeUnsaved.question,
    detail: closeUnsaved.detail,
    buttons: [closeUnsaved.wait, closeUnsaved.close],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return answer.response === 1;
}
