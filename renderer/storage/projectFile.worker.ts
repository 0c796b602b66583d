/** The worker in which project files are read and written: one job, then it ends and its memory with it. */

import type { CopyJob } from './copyOfFile.ts';
import type { StoredId } from './database.ts';
import { projectFileWork, type UnwrittenStep } from './projectFileWork.ts';
import { storageReason } from './storageReason.ts';

export type WorkerJob =
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly newId: StoredId;
      readonly openedAt: string;
    }
  | { readonly kind: 'bringUp'; readonly job: CopyJob }
  | { readonly kind: 'write'; readonly storedId: StoredId; readonly unwritten: readonly UnwrittenStep[] };

self.onmessage = async ({ data }: MessageEvent<WorkerJob>) => {
  try {
    const result = await run(data);
    const transfer = 'bytes' in result ? [result.bytes.buffer] : [];
    self.postMessage({ result }, { transfer });
  } catch (error) {
    self.postMessage({ failed: storageReason(error) });
  }
};

function run(job: WorkerJob) {
  if (job.kind === 'read') return projectFileWork.read(job.name, job.bytes, job.newId, job.openedAt);
  if (job.kind === 'bringUp') return projectFileWork.bringUp(job.job);
  return projectFileWork.write(job.storedId, job.unwritten);
}
