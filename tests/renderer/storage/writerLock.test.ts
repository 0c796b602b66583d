import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { IndexDatabase, type StoredId } from '../../../renderer/storage/database.ts';
import { startHeartbeat } from '../../../renderer/storage/writerHeartbeat.ts';
import { type LockPort, lockProject } from '../../../renderer/storage/writerLock.ts';

const id = 'P' as StoredId;
let index = new IndexDatabase();
beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  index = new IndexDatabase();
});

/** Web Locks as the standard describes them, for one name: exclusive, first come first served. */
function testLocks(): LockPort {
  let isHeld = false;
  const line: (() => void)[] = [];
  const run = async (callback: (lock: Lock | null) => unknown) => {
    isHeld = true;
    try {
      return await callback({ name: 'P', mode: 'exclusive' });
    } finally {
      isHeld = false;
      line.shift()?.();
    }
  };
  const request = async (_name: string, options: LockOptions, callback: (lock: Lock | null) => unknown) => {
    if (isHeld && options.ifAvailable) return callback(null);
    if (isHeld) await new Promise<void>((resolve) => line.push(resolve));
    if (options.signal?.aborted) return line.shift()?.();
    return run(callback);
  };
  return { request } as unknown as LockPort;
}

describe.each([
  ['Web Locks', () => testLocks()],
  ['a heartbeat', () => undefined],
])('one writer a project, by %s', (_name, makeLocks) => {
  test('SV9: the first window writes, the second reads and is told who has it', async () => {
    const locks = makeLocks();
    const first = await lockProject(index, id, 'MP', locks);
    expect(first.heldBy).toBe(null);
    const second = await lockProject(index, id, 'JD', locks);
    expect(second.heldBy).toEqual({ owner: 'MP' });
    first.rename('SF');
    const third = await lockProject(index, id, 'JD', locks);
    expect(third.heldBy).toEqual({ owner: 'SF' });
    await Promise.all([third.release(), second.release(), first.release()]);
  });

  test('SV10: the reader learns when the writer lets go, and may then take over', async () => {
    const locks = makeLocks();
    const first = await lockProject(index, id, 'MP', locks);
    const second = await lockProject(index, id, 'JD', locks);
    const free = new Promise<void>((resolve) => second.onFree(resolve));
    await first.release();
    await free;
    await second.release();
    const again = await lockProject(index, id, 'JD', locks);
    expect(again.heldBy).toBe(null);
    await again.release();
  });

  test('SV9: two projects do not lock each other', async () => {
    const locks = makeLocks();
    const first = await lockProject(index, id, 'MP', locks);
    const other = await lockProject(index, 'Q' as StoredId, 'MP', makeLocks());
    expect(other.heldBy).toBe(null);
    await Promise.all([first.release(), other.release()]);
  });
});

test('SV11: a heartbeat that stopped 90 seconds ago holds nobody up', async () => {
  const start = Date.now();
  const dead = await startHeartbeat(index, id, 'MP', () => start - 91_000);
  const next = await startHeartbeat(index, id, 'JD', () => start);
  expect(next).not.toBe(null);
  expect(await startHeartbeat(index, id, 'SF', () => start + 60_000)).toBe(null);
  await next?.release();
  await dead?.release();
});
