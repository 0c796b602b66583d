/** The worker in which project files are read and written: one job, then it ends and its memory with it. */

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
  | { readonly kind: 'write'; readonly storedId: StoredId; readonly unwritten: readonly UnwrittenStep[] };

self.onmessage = async ({ data }: MessageEvent<WorkerJob>) => {
  try {
    const result =
      data.kind === 'read'
        ? await projectFileWork.read(data.name, data.bytes, data.newId, data.openedAt)
        : await projectFileWork.write(data.storedId, data.unwritten);
    const transfer = 'bytes' in result ? [result.bytes.buffer] : [];
    self.postMessage({ result }, { transfer });
  } catch (error) {
    self.postMessage({ failed: storageReason(error) });
  }
};
