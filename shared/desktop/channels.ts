/** Every channel between window and main process: one name a function of `DesktopApi`, and one for the other direction. */
import type { DesktopApi } from './desktopApi.ts';

export const channels = {
  describeDesktop: 'trame:describe-desktop',
  openProjectFile: 'trame:open-project-file',
  openNamedFile: 'trame:open-named-file',
  saveProjectFile: 'trame:save-project-file',
  readProjectFile: 'trame:read-project-file',
  changedAt: 'trame:changed-at',
  saveProjectFileAs: 'trame:save-project-file-as',
  openSession: 'trame:open-session',
  appendToJournal: 'trame:append-to-journal',
  compactProject: 'trame:compact-project',
  saveBeside: 'trame:save-beside',
  listBackups: 'trame:list-backups',
  backUp: 'trame:back-up',
  restoreBackup: 'trame:restore-backup',
  saveBackupAs: 'trame:save-backup-as',
  closeSession: 'trame:close-session',
  openSourceFiles: 'trame:open-source-files',
  saveExportFile: 'trame:save-export-file',
  savePdf: 'trame:save-pdf',
  setWindowTitle: 'trame:set-window-title',
  setEdited: 'trame:set-edited',
  showWork: 'trame:show-work',
  tellDone: 'trame:tell-done',
  setMenu: 'trame:set-menu',
  closeWindow: 'trame:close-window',
  keepWindowOpen: 'trame:keep-window-open',
  awaitClose: 'trame:await-close',
  awaitFiles: 'trame:await-files',
  isFileWaiting: 'trame:is-file-waiting',
} as const satisfies Record<
  | Exclude<
      keyof DesktopApi,
      'onCloseAsked' | 'onFileOpened' | 'onMenuChosen' | 'onProjectFree' | 'openDroppedFile'
    >
  | 'openNamedFile'
  | 'awaitClose'
  | 'awaitFiles',
  string
>;

export type ChannelKey = keyof typeof channels;

/** Main process to window: the user wants to close it. */
export const closeAskedChannel = 'trame:close-asked';

/** Main process to window: something was chosen in the native menu. */
export const menuChosenChannel = 'trame:menu-chosen';

/** Main process to window: nobody else works on a project file any more. */
export const projectFreeChannel = 'trame:project-free';

/** Main process to window: a project file that the system asks Trame to open. */
export const fileOpenedChannel = 'trame:file-opened';
