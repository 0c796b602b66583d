/** Lets the user choose interviews, a folder of interviews, or a table, and hands their bytes to the window. */

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenFile, ChosenFiles, SourceKind } from '../../shared/desktop/desktopApi.ts';
import { extensionOf } from '../../shared/files/extensionOf.ts';
import { tableExtensions, transcriptExtensions } from '../../shared/files/readableFiles.ts';
import { inNaturalOrder } from '../../shared/project/naturalOrder.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { Words } from '../../shared/words/words.ts';
import { errorCode } from '../writeFileSafely.ts';
import type { Dialogs, OpenQuestion } from './dialogs.ts';
import { largestFile, readChosenFile } from './readChosenFile.ts';

const withoutPoint = (extensions: readonly string[]) => extensions.map((one) => one.slice(1));

/** A folder with more interviews than this was chosen by mistake: the first ones are enough to see it. */
const mostFiles = 5000;

export interface SourceFiles {
  open(kind: SourceKind): Promise<ChosenFiles | null>;
}

export function createSourceFiles(dialogs: Dialogs, words: Words): SourceFiles {
  const { dialogs: titles, fileKinds } = words.shell;
  const questions: Readonly<Record<SourceKind, OpenQuestion>> = {
    transcripts: {
      title: titles.openTranscripts,
      filters: [
        { name: fileKinds.transcripts, extensions: withoutPoint(transcriptExtensions) },
        { name: fileKinds.all, extensions: ['*'] },
      ],
      properties: ['openFile', 'multiSelections'],
    },
    table: {
      title: titles.openTable,
      filters: [{ name: fileKinds.table, extensions: withoutPoint(tableExtensions) }],
      properties: ['openFile'],
    },
    folder: { title: titles.openFolder, filters: [], properties: ['openDirectory'] },
  };
  return {
    async open(kind) {
      const chosen = await dialogs.askToOpen(questions[kind]);
      if (chosen.length === 0) return null;
      const listed = kind === 'folder' ? await filesOfFolders(chosen) : { files: chosen, refused: [] };
      return await readAll(listed.files, listed.refused);
    },
  };
}

/** The interviews in the folders and their subfolders, in natural order. Hidden files and links are left out. */
async function filesOfFolders(folders: readonly string[]): Promise<{ files: string[]; refused: Refusal[] }> {
  const files: string[] = [];
  const refused: Refusal[] = [];
  for (const folder of folders) {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      const byName = inNaturalOrder(entries, ({ name }) => name);
      const names = byName.filter((entry) => entry.isFile() && isTranscriptName(entry.name));
      files.push(...names.map(({ name }) => path.join(folder, name)));
      const subfolders = byName.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
      const below = await filesOfFolders(subfolders.map(({ name }) => path.join(folder, name)));
      files.push(...below.files);
      refused.push(...below.refused);
    } catch (error) {
      refused.push(refuse('diskReadFailed', { file: path.basename(folder), reason: errorCode(error) }));
    }
    if (files.length > mostFiles) return { files: files.slice(0, mostFiles), refused };
  }
  return { files, refused };
}

function isTranscriptName(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~$') && transcriptExtensions.includes(extensionOf(name));
}

/** One file after another, within one limit for all together; a file that cannot be read is refused, the rest goes on. */
async function readAll(paths: readonly string[], refusedBefore: readonly Refusal[]): Promise<ChosenFiles> {
  const files: ChosenFile[] = [];
  const refused: Refusal[] = [...refusedBefore];
  let room = largestFile;
  for (const file of paths) {
    const chosen = await readChosenFile(file, room);
    if (isRefusal(chosen)) refused.push(chosen);
    else {
      files.push(chosen);
      room -= chosen.bytes.byteLength;
    }
  }
  return { files, refused };
}
