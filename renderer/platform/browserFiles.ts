/** Reads chosen and dropped files and folders in the browser, in natural order. */
import { compareNatural } from '../../shared/project/naturalOrder.ts';
import { refuse } from '../../shared/words/refusal.ts';
import type { FileHandle, OpenedFile } from './platform.ts';

declare global {
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

/** More than any transcript or project needs; reading it would take the window down. */
const largestBytes = 2 ** 31 - 1;

export async function readFile(file: File, handle: FileHandle | null): Promise<OpenedFile> {
  const { name } = file;
  const nothing = new Uint8Array();
  if (file.size > largestBytes)
    return {
      name,
      bytes: nothing,
      handle,
      refused: refuse('fileCannotBeRead', { file: name, reason: 'tooLarge' }),
    };
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()), handle };
  } catch {
    return {
      name,
      bytes: nothing,
      handle,
      refused: refuse('fileCannotBeRead', { file: name, reason: 'unknown' }),
    };
  }
}

/** All files below a folder; hidden ones (`.DS_Store`, `~$E1.docx`) are left out. */
export async function readFolder(folder: FileSystemDirectoryHandle): Promise<OpenedFile[]> {
  const entries: (FileSystemFileHandle | FileSystemDirectoryHandle)[] = [];
  for await (const entry of folder.values()) {
    if (!/^(\.|~\$)/.test(entry.name)) entries.push(entry);
  }
  entries.sort((a, b) => compareNatural(a.name, b.name));
  const read: OpenedFile[] = [];
  for (const entry of entries) read.push(...(await readEntry(entry)));
  return read;
}

/** Handles can be asked of a drop only before its event returns; the files are read after. */
export function readDropped(event: DragEvent): Promise<OpenedFile[]> {
  const items = [...(event.dataTransfer?.items ?? [])].filter((item) => item.kind === 'file');
  const entries = items.map((item) => {
    const file = item.getAsFile();
    return { handle: item.getAsFileSystemHandle?.().catch(() => null), file };
  });
  return Promise.all(
    entries.map(async ({ handle, file }) => {
      const entry = await handle;
      if (entry) return readEntry(entry as FileSystemFileHandle | FileSystemDirectoryHandle);
      return file ? [await readFile(file, null)] : [];
    }),
  ).then((lists) => lists.flat().sort((a, b) => compareNatural(a.name, b.name)));
}

async function readEntry(entry: FileSystemFileHandle | FileSystemDirectoryHandle): Promise<OpenedFile[]> {
  if (entry.kind === 'directory') return readFolder(entry);
  return [await readFile(await entry.getFile(), { kind: 'browser', name: entry.name, handle: entry })];
}
