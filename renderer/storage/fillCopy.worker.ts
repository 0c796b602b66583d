/** The worker in which a copy for another coder is made of the stored project; the window goes on meanwhile. */

import type { CoderId, NewId } from '../../shared/project/ids.ts';
import { laterClock } from '../../shared/project/laterClock.ts';
import { seenBy } from '../../shared/rounds/seenBy.ts';
import { isRefusal, type Refusal } from '../../shared/words/refusal.ts';
import { ProjectDatabase, type StoredId } from './database.ts';
import { loadProject } from './projectStorage.ts';
import { storageReason } from './storageReason.ts';
import { type CopyWish, writeCopy } from './writeCopy.ts';

export interface CopyJob {
  readonly wish: CopyWish;
  readonly storedId: StoredId;
  readonly projectName: string;
  readonly seenBy: CoderId | null;
}

const newId: NewId = <AnyId extends string>() => crypto.randomUUID().toUpperCase() as AnyId;
const now = laterClock(Date.now);

self.onmessage = async ({ data }: MessageEvent<CopyJob>) => {
  try {
    const result = await makeCopy(data);
    self.postMessage({ result }, { transfer: isRefusal(result) ? [] : [result.buffer] });
  } catch (error) {
    self.postMessage({ failed: storageReason(error) });
  }
};

async function makeCopy(job: CopyJob): Promise<Uint8Array | Refusal> {
  const database = new ProjectDatabase(job.storedId);
  try {
    const loaded = await loadProject(database, job.projectName);
    if (isRefusal(loaded)) return loaded;
    return writeCopy(seenBy(loaded.project, job.seenBy), job.wish, { now, newId });
  } finally {
    database.close();
  }
}
