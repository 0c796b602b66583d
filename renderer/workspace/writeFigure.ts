/** Writes a figure where the user chooses: as a Word document, made in a worker, or as the bytes that a view made. */
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { SavedFile } from '../platform/platform.ts';
import type { FiguresJob } from '../storage/figuresDocument.worker.ts';
import { FileWorkFailure, runStorageJob } from '../storage/runStorageJob.ts';
import { workspaceParts } from './openedProject.ts';

/** What goes into the file; a refusal where it cannot be made. */
export type FigureContent =
  | { readonly bytes: Uint8Array }
  | { readonly document: Omit<FiguresJob, 'now'> }
  | Refusal;

/** `make` is called after the user chose. `null` where they gave up. Must be called within a click or key press. */
export function writeFigure(
  make: () => Promise<FigureContent>,
  fileName: string,
): Promise<SavedFile | Refusal | null> {
  const { platform, now } = workspaceParts();
  return platform.saveFile(
    async () => {
      const content = await make();
      if (isRefusal(content)) return content;
      if ('bytes' in content) return content.bytes;
      try {
        const job: FiguresJob = { ...content.document, now: now() };
        return await runStorageJob<Uint8Array>('storage/figuresDocument.worker.ts', job);
      } catch (error) {
        const reason = error instanceof FileWorkFailure ? error.reason : 'unknown';
        return refuse('fileCannotBeWritten', { file: fileName, reason });
      }
    },
    fileName,
    null,
  );
}
