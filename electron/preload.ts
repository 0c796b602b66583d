/** The bridge between window and main process: exactly the functions of `DesktopApi`, each bound to one channel. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  type ChannelKey,
  channels,
  closeAskedChannel,
  fileOpenedChannel,
  menuChosenChannel,
  projectFreeChannel,
} from '../shared/desktop/channels.ts';
import type { DesktopApi } from '../shared/desktop/desktopApi.ts';

function call(key: ChannelKey, ...parameters: unknown[]): Promise<never> {
  return ipcRenderer.invoke(channels[key], ...parameters) as Promise<never>;
}

/** The listener gets what was sent and never the event, which would lead back to the channel itself. */
function hear<Sent>(channel: string, listener: (sent: Sent) => void): () => void {
  const heard = (_event: unknown, sent: Sent): void => listener(sent);
  ipcRenderer.on(channel, heard);
  return () => void ipcRenderer.removeListener(channel, heard);
}

/** The same, and tells the main process that it may send what waited. */
function listen<Sent>(channel: string, ready: ChannelKey, listener: (sent: Sent) => void): () => void {
  const stop = hear(channel, listener);
  void call(ready);
  return stop;
}

const desktop: DesktopApi = {
  describeDesktop: () => call('describeDesktop'),
  openProjectFile: () => call('openProjectFile'),
  async openDroppedFile(file) {
    // Empty for anything but a file that the system itself handed to the page.
    const place = webUtils.getPathForFile(file as File);
    return place === '' ? null : await call('openNamedFile', place);
  },
  saveProjectFile: (handle, bytes) => call('saveProjectFile', handle, bytes),
  readProjectFile: (handle) => call('readProjectFile', handle),
  changedAt: (handle) => call('changedAt', handle),
  saveProjectFileAs: (suggestedName, bytes) => call('saveProjectFileAs', suggestedName, bytes),
  openSession: (handle, knownSha256) => call('openSession', handle, knownSha256),
  appendToJournal: (handle, lines) => call('appendToJournal', handle, lines),
  compactProject: (handle) => call('compactProject', handle),
  saveBeside: (handle, bytes) => call('saveBeside', handle, bytes),
  listBackups: () => call('listBackups'),
  backUp: (handle) => call('backUp', handle),
  restoreBackup: (handle, backupId) => call('restoreBackup', handle, backupId),
  saveBackupAs: (backupId, suggestedName) => call('saveBackupAs', backupId, suggestedName),
  closeSession: (handle, forget) => call('closeSession', handle, forget),
  openSourceFiles: (kind) => call('openSourceFiles', kind),
  saveExportFile: (suggestedName, bytes) => call('saveExportFile', suggestedName, bytes),
  savePdf: (suggestedName) => call('savePdf', suggestedName),
  setWindowTitle: (title) => call('setWindowTitle', title),
  setEdited: (isEdited) => call('setEdited', isEdited),
  showWork: (progress) => call('showWork', progress),
  tellDone: (sentence) => call('tellDone', sentence),
  setMenu: (state) => call('setMenu', state),
  isFileWaiting: () => call('isFileWaiting'),
  onMenuChosen: (listener) => hear(menuChosenChannel, listener),
  onFileOpened: (listener) => listen(fileOpenedChannel, 'awaitFiles', listener),
  onProjectFree: (listener) => hear(projectFreeChannel, listener),
  onCloseAsked: (listener) => listen(closeAskedChannel, 'awaitClose', () => listener()),
  closeWindow: () => call('closeWindow'),
  keepWindowOpen: () => call('keepWindowOpen'),
};

contextBridge.exposeInMainWorld('desktop', desktop);
