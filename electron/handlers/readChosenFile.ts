/** Reads a file that the user chose, or says in one sentence why it could not be read. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenFile } from '../../shared/desktop/desktopApi.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import { errorCode } from '../writeFileSafely.ts';

/** Beyond this (bytes) a file is refused unread; a project of a thousand interviews takes a tenth of it. */
export const largestFile = 2 ** 30;

export async function readChosenFile(
  file: string,
  limit: number = largestFile,
): Promise<ChosenFile | Refusal> {
  const name = path.basename(file);
  try {
    const opened = await open(file, 'r');
    try {
      const found = await opened.stat();
      if (!found.isFile()) return refuse('diskReadFailed', { file: name, reason: 'EISDIR' });
      if (found.size > limit) return refuse('diskFileTooLarge', { file: name, limit });
      return { name, bytes: new Uint8Array(await opened.readFile()) };
    } finally {
      await opened.close();
    }
  } catch (error) {
    return refuse('diskReadFailed', { file: name, reason: errorCode(error) });
  }
}
