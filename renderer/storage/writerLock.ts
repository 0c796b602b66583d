/**
 * One writer a project: the first window that opens it writes, others read and are told who has it and when it is free
 * again. The browser's own locks vanish with their window; where it has none, a heartbeat in the index database stands
 * in. Rules: docs/rules/saving.md, SV9 to SV11.
 */
import type { IndexDatabase, StoredId } from './database.ts';
import { startHeartbeat, watchHeartbeat } from './writerHeartbeat.ts';

export interface WriterLock {
  /** `null` where this window writes; else who does, empty where that window does not say, and on which computer. */
  readonly heldBy: { readonly owner: string; readonly host?: string } | null;
  /** Called once when the other window lets go. Only where `heldBy` is set. */
  onFree(listener: () => void): void;
  /** Changes what other windows are told ("MP"). */
  rename(owner: string): void;
  release(): Promise<void>;
}

/** The browser's locks, or what a test gives in their place. */
export type LockPort = Pick<LockManager, 'request'>;

/** How long a window that asks waits for the owner's name. */
const answerMs = 200;

type Message = { readonly ask: 'owner' } | { readonly owner: string } | { readonly free: true };

export async function lockProject(
  index: IndexDatabase,
  storedId: StoredId,
  owner: string,
  locks: LockPort | undefined = globalThis.navigator?.locks,
): Promise<WriterLock> {
  const hold = locks ? await holdLock(locks, storedId) : await startHeartbeat(index, storedId, owner);
  const channel = new BroadcastChannel(`trame-writer-${storedId}`);
  return hold ? writer(channel, hold, owner) : await reader(channel, index, storedId, locks);
}

/** Something held until let go. */
export interface Hold {
  release(): Promise<void>;
  rename?(owner: string): void;
}

/** `null` where another window holds it. */
function holdLock(locks: LockPort, storedId: StoredId): Promise<Hold | null> {
  return new Promise((resolve, reject) => {
    const done: Promise<unknown> = locks.request(lockName(storedId), { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(null);
      return new Promise<void>((letGo) => {
        const release = async () => {
          letGo();
          await done;
        };
        resolve({ release });
      });
    });
    done.catch(reject);
  });
}

function writer(channel: BroadcastChannel, hold: Hold, firstOwner: string): WriterLock {
  let owner = firstOwner;
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('ask' in data) post(channel, { owner });
  };
  return {
    heldBy: null,
    onFree: () => undefined,
    rename(name) {
      owner = name;
      hold.rename?.(name);
    },
    async release() {
      await hold.release();
      post(channel, { free: true });
      channel.close();
    },
  };
}

async function reader(
  channel: BroadcastChannel,
  index: IndexDatabase,
  storedId: StoredId,
  locks: LockPort | undefined,
): Promise<WriterLock> {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
    listeners.clear();
  };
  const owner = await new Promise<string>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if ('owner' in data) resolve(data.owner);
      if ('free' in data) tell();
    };
    post(channel, { ask: 'owner' });
    setTimeout(() => resolve(''), answerMs);
  });
  const stopWaiting = waitForCrash(index, storedId, locks, tell);
  return {
    heldBy: { owner },
    onFree: (listener) => listeners.add(listener),
    rename: () => undefined,
    async release() {
      stopWaiting();
      channel.close();
    },
  };
}

/** A window that crashes says nothing: its lock is granted to whoever waits in line, who lets go at once. */
function waitForCrash(
  index: IndexDatabase,
  storedId: StoredId,
  locks: LockPort | undefined,
  tell: () => void,
): () => void {
  const stop = new AbortController();
  if (locks) {
    locks.request(lockName(storedId), { signal: stop.signal }, async () => tell()).catch(() => undefined);
    return () => stop.abort();
  }
  return watchHeartbeat(index, storedId, tell);
}

function post(channel: BroadcastChannel, message: Message): void {
  channel.postMessage(message);
}

function lockName(storedId: StoredId): string {
  return `trame-writer-${storedId}`;
}
