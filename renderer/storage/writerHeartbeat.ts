/** The writer's lock where the browser has no Web Locks: a row that the writer renews, and that goes stale when it stops. */
import type { IndexDatabase, StoredId } from './database.ts';
import type { Hold } from './writerLock.ts';

const beatMs = 2_000;
/** A background window's timers may be slowed to one a minute, so a missed beat or two mean nothing. */
const staleMs = 90_000;

/** `null` where another window's beat is fresh. */
export async function startHeartbeat(
  index: IndexDatabase,
  storedId: StoredId,
  firstOwner: string,
  now: () => number = Date.now,
): Promise<Hold | null> {
  const windowId = crypto.randomUUID();
  let owner = firstOwner;
  const beat = () =>
    index.transaction('rw', index.writers, async () => {
      const held = await index.writers.get(storedId);
      if (held && held.windowId !== windowId && now() - held.beatAt < staleMs) return false;
      await index.writers.put({ storedId, windowId, owner, beatAt: now() });
      return true;
    });
  if (!(await beat())) return null;
  const timer = setInterval(() => void beat().catch(() => undefined), beatMs);
  return {
    rename(name) {
      owner = name;
    },
    async release() {
      clearInterval(timer);
      await index.transaction('rw', index.writers, async () => {
        if ((await index.writers.get(storedId))?.windowId === windowId) await index.writers.delete(storedId);
      });
    },
  };
}

/** Calls `tell` once when the writer's row is gone or stale. Returns the way to stop looking. */
export function watchHeartbeat(index: IndexDatabase, storedId: StoredId, tell: () => void): () => void {
  const timer = setInterval(async () => {
    const held = await index.writers.get(storedId).catch(() => null);
    if (held === null || (held && Date.now() - held.beatAt < staleMs)) return;
    clearInterval(timer);
    tell();
  }, beatMs);
  return () => clearInterval(timer);
}
