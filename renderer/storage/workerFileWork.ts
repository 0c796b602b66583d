/** Project files read and written in a worker of their own. */
import type { WorkerJob } from './projectFile.worker.ts';
import type { ProjectFileWork } from './projectFileWork.ts';
import { runStorageJob } from './runStorageJob.ts';

export const workerFileWork: ProjectFileWork = {
  read: (name, bytes, newId, openedAt) => runJob({ kind: 'read', name, bytes, newId, openedAt }),
  bringUp: (job) => runJob({ kind: 'bringUp', job }),
  write: (storedId, unwritten) => runJob({ kind: 'write', storedId, unwritten }),
};

function runJob<Value>(job: WorkerJob): Promise<Value> {
  return runStorageJob<Value>('storage/projectFile.worker.ts', job);
}
