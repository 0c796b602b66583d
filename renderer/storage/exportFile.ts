/** Makes a table or document of a stored project in a worker. */
import type { WrittenExport } from '../../shared/exports/writeExport.ts';
import type { Refusal } from '../../shared/words/refusal.ts';
import { startWorker } from '../platform/startWorker.ts';
import type { ExportJob } from './exportFile.worker.ts';
import type { StorageReason } from './storageReason.ts';
import { FileWorkFailure } from './workerFileWork.ts';

export type { ExportJob } from './exportFile.worker.ts';

type Answer = { readonly result: WrittenExport | Refusal } | { readonly failed: StorageReason };

/** The file's bytes, and what it could not hold. Throws `FileWorkFailure` where the database or the worker gave up. */
export function exportFile(job: ExportJob): Promise<WrittenExport | Refusal> {
  const worker = startWorker('storage/exportFile.worker.ts');
  return new Promise<WrittenExport | Refusal>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('result' in data) resolve(data.result);
      else reject(new FileWorkFailure(data.failed));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new FileWorkFailure('unknown'));
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
