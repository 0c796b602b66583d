/** Loads a stored project with its lock, its database and its file; nothing of them stays taken where that fails. */
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { ProjectDatabase, type StoredId } from '../storage/database.ts';
import { lockProject, type WriterLock } from '../storage/writerLock.ts';
import { durableFiles } from './durableProject.ts';
import { type LoadedWithFile, loadWithFile, type OpeningWish } from './loadWithFile.ts';
import { workspaceParts } from './openedProject.ts';
import type { Stoppable } from './stoppable.ts';

export interface LoadedStored extends LoadedWithFile {
  readonly database: ProjectDatabase;
  readonly lock: WriterLock;
}

export async function loadStored(
  storedId: StoredId,
  stop?: Stoppable,
  wish: OpeningWish = 'anyhow',
): Promise<LoadedStored | Refusal> {
  const { index } = workspaceParts();
  const known = await index.projects.get(storedId);
  if (!known)
    return wish === 'asLeft' ? refuse('lastProjectGone') : refuse('storedProjectMissing', { project: '' });
  const database = new ProjectDatabase(storedId);
  const lock = await lockProject(index, storedId, '');
  let durable: LoadedWithFile['durable'] = null;
  try {
    const loaded = await loadWithFile(known, database, {
      ...{ heldBy: lock.heldBy, wish },
      ...(stop && { signal: stop.signal }),
    });
    if (!isRefusal(loaded)) {
      // Stopped now, the file is let go too: others wait for it.
      ({ durable } = loaded);
      stop?.signal.throwIfAborted();
      return { ...loaded, database, lock: withFileLock(lock, loaded) };
    }
    await letGo({ database, lock, durable });
    return loaded;
  } catch (error) {
    await letGo({ database, lock, durable });
    throw error;
  }
}

/** Somebody who works on the file elsewhere keeps this window from writing as another window does. */
function withFileLock(lock: WriterLock, { heldBy, durable }: LoadedWithFile): WriterLock {
  if (!heldBy || !durable) return lock;
  let stop = (): void => undefined;
  return {
    heldBy: { owner: heldBy.owner, host: heldBy.host },
    onFree(listener) {
      stop = durableFiles().onFree(durable.handle, listener);
    },
    rename: () => undefined,
    async release() {
      stop();
      await lock.release();
    },
  };
}

export async function letGo({
  database,
  lock,
  durable,
}: Pick<LoadedStored, 'database' | 'lock' | 'durable'>): Promise<void> {
  if (durable) await durableFiles().close(durable.handle, false);
  await lock.release();
  database.close();
}
