/** Project files read and written in a worker of their own, so that the window never stands still. */
import { startWorker } from '../platform/startWorker.ts';
import type { WorkerJob } from './projectFile.worker.ts';
import type { ProjectFileWork } from './projectFileWork.ts';
import type { StorageReason } from './storageReason.ts';

export const workerFileWork: ProjectFileWork = {
  read: (name, bytes, newId, openedAt) => runJob({ kind: 'read', name, bytes, newId, openedAt }),
  bringUp: (job) => runJob({ kind: 'bringUp', job }),
  write: (storedId, unwritten) => runJob({ kind: 'write', storedId, unwritten }),
};

/** The worker could not read or write the database. */
export class FileWorkFailure extends Error {
  readonly reason: StorageReason;
  constructor(reason: StorageReason) {
    super(reason);
    this.name = 'FileWorkFailure';
    this.reason = reason;
  }
}

type Answer<Value> = { readonly result: Value } | { readonly failed: StorageReason };

function runJob<Value>(job: WorkerJob): Promise<Value> {
  const worker = startWorker('storage/projectFile.worker.ts');
  return new Promise<Value>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer<Value>>) => {
      if ('result' in data) resolve(data.result);
      else reject(new FileWorkFailure(data.failed));
    };
    worker.onerror = () => reject(new FileWorkFailure('unknown'));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
