/** The window's wishes fulfilled by the browser: File System Access where there is one, else file inputs and downloads. */
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { chooseFolder, chooseOpen, chooseSave, download, isCancelled } from './browserDialogs.ts';
import { readDropped, readFile } from './browserFiles.ts';
import type { FileContent, FileHandle, Platform, SavedFile } from './platform.ts';

export function createBrowserPlatform(): Platform {
  return {
    kind: 'browser',
    keepsHandles: 'showSaveFilePicker' in window,
    openFiles: (kind, { several }) => chooseOpen(kind, several),
    openFolder: () => chooseFolder(),
    droppedFiles: readDropped,
    saveFile,
    async readFile(handle) {
      if (handle.kind !== 'browser') return refuse('fileMissing', { file: handle.name });
      try {
        return await readFile(await handle.handle.getFile(), handle);
      } catch (error) {
        return refuse('fileCannotBeRead', { file: handle.name, reason: reasonOf(error) });
      }
    },
    mayWrite,
    keepStorage,
    changedAt,
    // A browser window is never asked by the system to open a file.
    isFileWaiting: async () => false,
    onOpenFile: () => () => undefined,
    durable: null,
    beforeClose: () => undefined,
    menu: null,
    savePdf: null,
    setTitle(title) {
      document.title = title;
    },
    showWork: () => undefined,
    tellDone: () => undefined,
    setUnsaved: () => undefined,
  };
}

async function saveFile(
  content: FileContent,
  suggestedName: string,
  known: FileHandle | null,
): Promise<SavedFile | Refusal | null> {
  let handle = known?.kind === 'browser' ? known.handle : null;
  try {
    handle ??= await chooseSave(suggestedName);
    const bytes = content instanceof Uint8Array ? content : await content();
    if (isRefusal(bytes)) {
      if (!known && handle) await removeEmpty(handle);
      return bytes;
    }
    if (!handle) {
      download(bytes, suggestedName);
      return { name: suggestedName, handle: null, changedAt: null };
    }
    await writeWhole(handle, bytes);
    const { name } = handle;
    return {
      name,
      handle: { kind: 'browser', name, handle },
      changedAt: (await handle.getFile()).lastModified,
    };
  } catch (error) {
    if (isCancelled(error)) return null;
    const file = handle?.name ?? suggestedName;
    if (errorName(error) === 'NotAllowedError') return refuse('filePermissionNeeded', { file });
    return refuse('fileCannotBeWritten', { file, reason: reasonOf(error) });
  }
}

/** The browser makes an empty file of what is chosen, before there is anything to write. */
async function removeEmpty(handle: FileSystemFileHandle): Promise<void> {
  const { remove } = handle as FileSystemFileHandle & { remove?: () => Promise<void> };
  if ((await handle.getFile()).size === 0) await remove?.call(handle);
}

/** The browser writes beside the file and swaps the two when it is closed: the old file stays until then. */
async function writeWhole(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  await stream.close();
}

async function mayWrite(handle: FileHandle, { ask }: { ask: boolean }): Promise<boolean> {
  if (handle.kind !== 'browser') return false;
  try {
    if ((await handle.handle.queryPermission({ mode: 'readwrite' })) === 'granted') return true;
    return ask && (await handle.handle.requestPermission({ mode: 'readwrite' })) === 'granted';
  } catch {
    // Asked without a click, or the file is gone: both mean "not now".
    return false;
  }
}

async function keepStorage(): Promise<boolean> {
  const { storage } = navigator;
  return (await storage.persisted()) || (await storage.persist());
}

async function changedAt(handle: FileHandle): Promise<number | null> {
  if (handle.kind !== 'browser') return null;
  try {
    return (await handle.handle.getFile()).lastModified;
  } catch {
    return null;
  }
}

function reasonOf(error: unknown) {
  const name = errorName(error);
  if (name === 'QuotaExceededError') return 'diskFull';
  if (name === 'NoModificationAllowedError' || name === 'InvalidStateError') return 'busy';
  if (name === 'NotFoundError') return 'folderMissing';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'noPermission';
  return 'unknown';
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
