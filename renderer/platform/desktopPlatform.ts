/** The window's wishes fulfilled by the desktop's main process, through the closed list of `window.desktop`. */
import type {
  ChosenFiles,
  ChosenProjectFile,
  DesktopApi,
  FileHandle as DesktopHandle,
  SavedFile as DesktopSavedFile,
} from '../../shared/desktop/desktopApi.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import type { DurableFiles, FileHandle, FileKind, OpenedFile, Platform, SavedFile } from './platform.ts';

declare global {
  interface Window {
    /** Only in the desktop app. */
    readonly desktop?: DesktopApi;
  }
}

/** `droppedFiles` is the browser's own way of reading a drop; it needs nothing of the desktop. */
export function createDesktopPlatform(desktop: DesktopApi, droppedFiles: Platform['droppedFiles']): Platform {
  const closing = closeWhenWritten(desktop);
  return {
    kind: 'desktop',
    keepsHandles: true,
    openFiles: (kind, { several }) => openFiles(desktop, kind, several),
    openFolder: async () => sourceFiles(await desktop.openSourceFiles('folder')),
    droppedFiles: (event) => openDropped(desktop, event, droppedFiles),
    async saveFile(content, suggestedName, handle) {
      const bytes = content instanceof Uint8Array ? content : await content();
      return isRefusal(bytes) ? bytes : saveFile(desktop, bytes, suggestedName, handle);
    },
    async readFile(handle) {
      const read = await desktop.readProjectFile(tokenOf(handle));
      return isRefusal(read) ? read : projectFile(read);
    },
    mayWrite: async (handle) => (await desktop.changedAt(tokenOf(handle))) !== null,
    keepStorage: async () => true,
    changedAt: (handle) => desktop.changedAt(tokenOf(handle)),
    isFileWaiting: () => desktop.isFileWaiting(),
    onOpenFile: (listener) =>
      desktop.onFileOpened((file) => listener(isRefusal(file) ? refusedFile(file) : projectFile(file))),
    durable: durableFiles(desktop),
    beforeClose: closing.beforeClose,
    menu: {
      show: (state) => void desktop.setMenu(state),
      onChosen: (listener) => desktop.onMenuChosen(listener),
    },
    savePdf: (suggestedName) => desktop.savePdf(suggestedName),
    showWork: (progress) => void desktop.showWork(progress),
    tellDone: (sentence) => void desktop.tellDone(sentence),
    setTitle: (title) => void desktop.setWindowTitle(title),
    setUnsaved(isUnsaved) {
      closing.setUnsaved(isUnsaved);
      void desktop.setEdited(isUnsaved);
    },
  };
}

/** The window closes at once when nothing waits to be written, else as soon as it is. */
function closeWhenWritten(desktop: DesktopApi) {
  let isUnsaved = false;
  let isCloseAsked = false;
  let lastWork = async (): Promise<void> => undefined;
  const close = () => {
    isCloseAsked = false;
    // Whatever fails here lies in the journal and is taken up at the next start.
    void lastWork()
      .catch(() => undefined)
      .finally(() => void desktop.closeWindow());
  };
  desktop.onCloseAsked(() => {
    isCloseAsked = true;
    if (!isUnsaved) close();
  });
  return {
    beforeClose(work: () => Promise<void>) {
      lastWork = work;
    },
    setUnsaved(now: boolean) {
      isUnsaved = now;
      if (isCloseAsked && !isUnsaved) close();
    },
  };
}

function durableFiles(desktop: DesktopApi): DurableFiles {
  return {
    open: (handle, knownSha256) => desktop.openSession(tokenOf(handle), knownSha256),
    append: (handle, lines) => desktop.appendToJournal(tokenOf(handle), lines),
    compact: (handle) => desktop.compactProject(tokenOf(handle)),
    async saveBeside(handle, bytes) {
      const saved = await desktop.saveBeside(tokenOf(handle), bytes);
      return isRefusal(saved) ? saved : savedAs(saved);
    },
    listBackups: () => desktop.listBackups(),
    backUp: (handle) => desktop.backUp(tokenOf(handle)),
    restore: (handle, backupId) => desktop.restoreBackup(tokenOf(handle), backupId),
    saveBackupAs: async (backupId, suggestedName) =>
      savedFile(await desktop.saveBackupAs(backupId, suggestedName)),
    onFree: (handle, tell) =>
      desktop.onProjectFree((token) => {
        if (token === tokenOf(handle)) tell();
      }),
    close: (handle, forget) => desktop.closeSession(tokenOf(handle), forget),
  };
}

/** A project file is opened where it lies; interviews and tables are only read. */
async function openDropped(
  desktop: DesktopApi,
  event: DragEvent,
  readDropped: Platform['droppedFiles'],
): Promise<OpenedFile[]> {
  const [file, ...others] = event.dataTransfer?.files ?? [];
  const isProject = file?.name.toLowerCase().endsWith('.trame') && others.length === 0;
  // Both are asked before the event returns; afterwards a drop tells nothing any more.
  const placed = file && isProject ? desktop.openDroppedFile(file) : Promise.resolve(null);
  const read = readDropped(event);
  const chosen = await placed;
  if (chosen !== null) return [isRefusal(chosen) ? refusedFile(chosen) : projectFile(chosen)];
  return (await read).map((one) => ({ ...one, handle: null }));
}

async function openFiles(desktop: DesktopApi, kind: FileKind, several: boolean): Promise<OpenedFile[]> {
  if (kind !== 'project') {
    const files = sourceFiles(await desktop.openSourceFiles(kind));
    return several ? files : files.slice(0, 1);
  }
  const chosen = await desktop.openProjectFile();
  if (chosen === null) return [];
  return [isRefusal(chosen) ? refusedFile(chosen) : projectFile(chosen)];
}

async function saveFile(
  desktop: DesktopApi,
  bytes: Uint8Array,
  suggestedName: string,
  handle: FileHandle | null,
): Promise<SavedFile | Refusal | null> {
  if (handle !== null) return savedFile(await desktop.saveProjectFile(tokenOf(handle), bytes));
  if (suggestedName.endsWith('.trame'))
    return savedFile(await desktop.saveProjectFileAs(suggestedName, bytes));
  const written = await desktop.saveExportFile(suggestedName, bytes);
  return written === null || isRefusal(written)
    ? written
    : { name: written.name, handle: null, changedAt: null };
}

function savedFile(saved: DesktopSavedFile | Refusal | null): SavedFile | Refusal | null {
  return saved === null || isRefusal(saved) ? saved : savedAs(saved);
}

function savedAs({ name, handle, changedAt, sha256 }: DesktopSavedFile): SavedFile {
  return { name, handle: handleFor(name, handle), changedAt, sha256 };
}

function sourceFiles(chosen: ChosenFiles | null): OpenedFile[] {
  if (chosen === null) return [];
  const read = chosen.files.map((file) => ({ ...file, handle: null }));
  return [...read, ...chosen.refused.map(refusedFile)];
}

function projectFile(file: ChosenProjectFile): OpenedFile {
  return { name: file.name, bytes: file.bytes, handle: handleFor(file.name, file.handle) };
}

function refusedFile(refused: Refusal): OpenedFile {
  return { name: String(refused.params.file ?? ''), bytes: new Uint8Array(), handle: null, refused };
}

function handleFor(name: string, token: DesktopHandle): FileHandle {
  return { kind: 'desktop', name, token };
}

/** A handle of the browser edition (from its database, opened here) names no file that the desktop knows. */
function tokenOf(handle: FileHandle): DesktopHandle {
  return (handle.kind === 'desktop' ? handle.token : '0'.repeat(32)) as DesktopHandle;
}
