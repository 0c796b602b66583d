/** The browser's own ways to let somebody choose files: its dialogs, or a file input where it has none. */
import { tableExtensions, transcriptExtensions } from '../../shared/files/readableFiles.ts';
import { compareNatural } from '../../shared/project/naturalOrder.ts';
import { readFile, readFolder } from './browserFiles.ts';
import type { FileKind, OpenedFile } from './platform.ts';

interface PickerOptions {
  readonly id: string;
  readonly multiple?: boolean;
  readonly suggestedName?: string;
  readonly types?: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}

declare global {
  interface Window {
    showOpenFilePicker?(options: PickerOptions): Promise<FileSystemFileHandle[]>;
    showSaveFilePicker?(options: PickerOptions): Promise<FileSystemFileHandle>;
    showDirectoryPicker?(options: PickerOptions): Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemHandle {
    queryPermission(options: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
    requestPermission(options: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  }
}

/** One type for all: the browser shows the endings, and takes any media type for them. */
const accepted: Readonly<Record<FileKind, Readonly<Record<string, readonly string[]>>>> = {
  project: { 'application/octet-stream': ['.trame'] },
  transcripts: { 'application/octet-stream': transcriptExtensions },
  table: { 'application/octet-stream': tableExtensions },
};

export async function chooseOpen(kind: FileKind, several: boolean): Promise<OpenedFile[]> {
  const accept = accepted[kind];
  if (!window.showOpenFilePicker)
    return chooseByInput({ accept: Object.values(accept).flat().join(), several });
  try {
    const handles = await window.showOpenFilePicker({ id: kind, multiple: several, types: [{ accept }] });
    return await Promise.all(
      handles.map(async (handle) =>
        readFile(await handle.getFile(), { kind: 'browser', name: handle.name, handle }),
      ),
    );
  } catch (error) {
    if (isCancelled(error)) return [];
    throw error;
  }
}

export async function chooseFolder(): Promise<OpenedFile[]> {
  if (!window.showDirectoryPicker) return chooseByInput({ accept: '', several: true, isFolder: true });
  try {
    return await readFolder(await window.showDirectoryPicker({ id: 'transcripts' }));
  } catch (error) {
    if (isCancelled(error)) return [];
    throw error;
  }
}

/** `null` where the browser has no such dialog, and the file can only be downloaded. */
export async function chooseSave(suggestedName: string): Promise<FileSystemFileHandle | null> {
  if (!window.showSaveFilePicker) return null;
  return window.showSaveFilePicker({ id: 'save', suggestedName });
}

export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the bytes by then; a shorter wait loses large downloads.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The user closed a dialog. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function chooseByInput(wanted: {
  accept: string;
  several: boolean;
  isFolder?: boolean;
}): Promise<OpenedFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = wanted.accept;
  input.multiple = wanted.several;
  input.webkitdirectory = wanted.isFolder ?? false;
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])].sort((a, b) => compareNatural(pathOf(a), pathOf(b)));
      Promise.all(files.map((file) => readFile(file, null))).then(resolve, reject);
    });
    input.click();
  });
}

function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}
