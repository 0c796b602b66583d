/** Project files read and written in a worker of their own. */
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { WorkerJob } from './projectFile.worker.ts';
import type { ProjectFileWork } from './projectFileWork.ts';
import { FileWorkFailure, runStorageJob } from './runStorageJob.ts';

export const workerFileWork: ProjectFileWork = {
  read: (name, bytes, newId, openedAt, signal) =>
    orWhyNot(name, runJob({ kind: 'read', name, bytes, newId, openedAt }, signal)),
  bringUp: (job, signal) => orWhyNot(job.name, runJob({ kind: 'bringUp', job }, signal)),
  write: (storedId, unwritten) => runJob({ kind: 'write', storedId, unwritten }),
};

function runJob<Value>(job: WorkerJob, signal?: AbortSignal): Promise<Value> {
  return runStorageJob<Value>('storage/projectFile.worker.ts', job, signal);
}

async function orWhyNot<Value>(file: string, work: Promise<Value | Refusal>): Promise<Value | Refusal> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FileWorkFailure) return refuse('fileCannotBeRead', { file, reason: error.reason });
    throw error;
  }
}
