/** Makes a table or document of a stored project in a worker. */
import type { Refusal } from '../../shared/words/refusal.ts';
import { startWorker } from '../platform/startWorker.ts';
import type { ExportJob } from './exportFile.worker.ts';
import type { StorageReason } from './storageReason.ts';
import { FileWorkFailure } from './workerFileWork.ts';

export type { ExportJob } from './exportFile.worker.ts';

type Answer = { readonly result: Uint8Array | Refusal } | { readonly failed: StorageReason };

/** The file's bytes. Throws `FileWorkFailure` where the database or the worker gave up. */
export function exportFile(job: ExportJob): Promise<Uint8Array | Refusal> {
  const worker = startWorker('storage/exportFile.worker.ts');
  return new Promise<Uint8Array | Refusal>((resolve, reject) => {
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
