/** Asks where an export goes and writes it there, whole or not at all. */
import path from 'node:path';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { Words } from '../../shared/words/words.ts';
import { errorCode, writeFileSafely } from '../writeFileSafely.ts';
import { type Dialogs, extensionOf, safeFileName } from './dialogs.ts';

export interface ExportFiles {
  save(suggestedName: string, bytes: Uint8Array): Promise<{ readonly name: string } | Refusal | null>;
}

export function createExportFiles(
  dialogs: Dialogs,
  words: Words,
  write: typeof writeFileSafely = writeFileSafely,
): ExportFiles {
  return {
    async save(suggestedName, bytes) {
      const suggested = safeFileName(suggestedName);
      const extension = extensionOf(suggested);
      const chosen = await dialogs.askToSave({
        title: words.shell.dialogs.saveExport,
        defaultPath: suggested,
        filters:
          extension === ''
            ? []
            : [{ name: words.shell.fileKinds.exported({ extension }), extensions: [extension] }],
      });
      if (chosen === null) return null;
      const file = extension === '' || extensionOf(chosen) === extension ? chosen : `${chosen}.${extension}`;
      const name = path.basename(file);
      try {
        await write(file, bytes);
        return { name };
      } catch (error) {
        return refuse('diskWriteFailed', { file: name, reason: errorCode(error) });
      }
    },
  };
}
