/** Opens and saves project files. The window names a file only by a handle that this module gave out. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenProjectFile, SavedFile } from '../../shared/desktop/desktopApi.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { Words } from '../../shared/words/words.ts';
import type { FileHandles } from '../fileHandles.ts';
import { sha256Of } from '../files/compactProject.ts';
import { errorCode, writeFileSafely } from '../writeFileSafely.ts';
import { type Dialogs, extensionOf, safeFileName } from './dialogs.ts';
import { readChosenFile } from './readChosenFile.ts';

const projectExtension = 'trame';

export interface ProjectFiles {
  open(): Promise<ChosenProjectFile | Refusal | null>;
  save(handle: string, bytes: Uint8Array): Promise<SavedFile | Refusal>;
  /** Reads a file that was given out before. */
  read(handle: string): Promise<ChosenProjectFile | Refusal>;
  /** Reads a file that the system named: a double click, a second start. */
  readNamed(file: string): Promise<ChosenProjectFile | Refusal>;
  changedAt(handle: string): Promise<number | null>;
  saveAs(suggestedName: string, bytes: Uint8Array): Promise<SavedFile | Refusal | null>;
  /** A new file in the folder of `handle`, under a name that is free. */
  saveBeside(handle: string, bytes: Uint8Array): Promise<SavedFile | Refusal>;
}

export function createProjectFiles(
  dialogs: Dialogs,
  handles: FileHandles,
  words: Words,
  write: typeof writeFileSafely = writeFileSafely,
): ProjectFiles {
  const filters = [{ name: words.shell.fileKinds.project, extensions: [projectExtension] }];

  async function readProject(file: string): Promise<ChosenProjectFile | Refusal> {
    const chosen = await readChosenFile(file);
    return isRefusal(chosen) ? chosen : { ...chosen, handle: handles.handleFor(file) };
  }

  async function writeProject(file: string, bytes: Uint8Array): Promise<SavedFile | Refusal> {
    const name = path.basename(file);
    try {
      await write(file, bytes);
      return {
        handle: handles.handleFor(file),
        name,
        sha256: sha256Of(bytes),
        changedAt: await lastChange(file),
      };
    } catch (error) {
      return refuse('diskWriteFailed', { file: name, reason: errorCode(error) });
    }
  }

  return {
    async open() {
      const [file] = await dialogs.askToOpen({
        title: words.shell.dialogs.openProject,
        filters,
        properties: ['openFile'],
      });
      return file === undefined ? null : await readProject(file);
    },
    async read(handle) {
      const file = handles.fileOf(handle);
      return file === null ? refuse('fileHandleUnknown') : await readProject(file);
    },
    readNamed: readProject,
    async changedAt(handle) {
      const file = handles.fileOf(handle);
      return file === null ? null : await lastChange(file);
    },
    async save(handle, bytes) {
      const file = handles.fileOf(handle);
      return file === null ? refuse('fileHandleUnknown') : await writeProject(file, bytes);
    },
    async saveBeside(handle, bytes) {
      const file = handles.fileOf(handle);
      return file === null
        ? refuse('fileHandleUnknown')
        : await writeProject(await freeNameBeside(file, words.shell.versionName), bytes);
    },
    async saveAs(suggestedName, bytes) {
      const file = await dialogs.askToSave({
        title: words.shell.dialogs.saveProject,
        defaultPath: withExtension(safeFileName(suggestedName)),
        filters,
      });
      return file === null ? null : await writeProject(withExtension(file), bytes);
    },
  };
}

/** "Night duty (this computer).trame", with a number behind it where that is taken. */
async function freeNameBeside(
  file: string,
  named: (parts: { name: string; number: number }) => string,
): Promise<string> {
  const name = path.basename(file).replace(/\.trame$/i, '');
  for (let number = 1; ; number++) {
    const beside = path.join(path.dirname(file), `${named({ name, number })}.${projectExtension}`);
    if ((await lastChange(beside)) === null) return beside;
  }
}

async function lastChange(file: string): Promise<number | null> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return null;
  }
}

function withExtension(file: string): string {
  return extensionOf(path.basename(file)) === projectExtension ? file : `${file}.${projectExtension}`;
}
