import { spawnSync } from 'node:child_process';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LockParts, lockFileOf, ProjectLock, watchLock } from '../../../electron/files/projectLock.ts';
import { syncServiceOf } from '../../../electron/files/syncServiceOf.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await disk.mkdtemp(path.join(tmpdir(), 'trame lock '));
  file = path.join(folder, 'Nuits.trame');
});
afterEach(async () => {
  vi.useRealTimers();
  await disk.rm(folder, { recursive: true, force: true });
});

const times = { beatMs: 5, staleMs: 60 };
const here: LockParts = { fs: disk, times, self: { owner: 'marie', host: 'portable', pid: process.pid } };
const there: LockParts = { fs: disk, times, self: { owner: 'jeanne', host: 'bureau', pid: 1 } };

async function take(parts: LockParts): Promise<ProjectLock> {
  const { lock } = await ProjectLock.take(file, parts);
  if (lock === null) throw new Error('The lock is not free.');
  return lock;
}

describe('the lock of a project file', () => {
  it('JL30, JL31: the second that asks is told who has it; after its release it is free and nothing is left', async () => {
    const lock = await take(here);
    expect(await ProjectLock.take(file, there)).toMatchObject({
      lock: null,
      heldBy: { owner: 'marie', host: 'portable' },
    });
    await lock.release();
    expect(await disk.readdir(folder)).toEqual([]);
    await (await take(there)).release();
  });

  it('JL30: of ten that ask at once one gets it', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => ProjectLock.take(file, here)));
    const got = answers.flatMap(({ lock }) => lock ?? []);
    expect(got).toHaveLength(1);
    await got[0]?.release();
  });

  it('JL32: a lock of a process of this computer that is gone is taken over at once', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const gone = { owner: 'marie', host: 'portable', pid };
    await disk.writeFile(
      lockFileOf(file),
      JSON.stringify({ format: 'trame-lock', instance: 'x', beat: 3, ...gone }),
    );
    expect((await ProjectLock.take(file, there)).heldBy).toMatchObject(gone);
    await (await take(here)).release();
  });

  it('JL32: a lock that holds nothing is taken over', async () => {
    await disk.writeFile(lockFileOf(file), '\0\0\0');
    const lock = await take(here);
    expect((await ProjectLock.take(file, there)).heldBy).not.toBeNull();
    await lock.release();
  });

  it('JL32: a heart that beats is never taken for dead, however the clock jumps', async () => {
    const lock = await take(here);
    const tell = vi.fn();
    const stop = watchLock(file, there, tell);
    const jumping = vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2040-01-01T00:00:00Z'));
    await new Promise((resolve) => setTimeout(resolve, 4 * times.staleMs));
    expect(tell).not.toHaveBeenCalled();
    jumping.mockRestore();
    await lock.release();
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(1));
    stop();
  });

  it('JL32: one that was watched long enough without a beat is free', async () => {
    const stopped = { format: 'trame-lock', instance: 'x', owner: 'j', host: 'bureau', pid: 1, beat: 7 };
    await disk.writeFile(lockFileOf(file), JSON.stringify(stopped));
    const tell = vi.fn();
    const stop = watchLock(file, here, tell);
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(1), { timeout: 5000 });
    stop();
    await (await take(here)).release();
  });

  it('JL33: one that was taken over is seen by the first holder, one that was removed is made again', async () => {
    const lock = await take(here);
    await disk.rm(lockFileOf(file));
    expect(await lock.isHeld()).toBe(true);
    await disk.rm(lockFileOf(file));
    const other = await take(there);
    expect(await lock.isHeld()).toBe(false);
    expect(await lock.holder()).toMatchObject({ owner: 'jeanne', host: 'bureau' });
    await lock.release();
    expect(await other.isHeld()).toBe(true);
    await other.release();
  });

  it('JL31: a folder that takes no lock has none', async () => {
    const refusing = {
      ...disk,
      open: async () => {
        throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
      },
    } as unknown as LockParts['fs'];
    expect(await ProjectLock.take(file, { ...here, fs: refusing })).toEqual({ lock: null, heldBy: null });
  });

  it.each([
    ['/home/marie/Dropbox/these/Nuits.trame', 'Dropbox'],
    ['/Users/marie/Library/CloudStorage/Dropbox/Nuits.trame', 'Dropbox'],
    ['C:\\Users\\marie\\OneDrive - Université\\Nuits.trame', 'OneDrive'],
    ['/Users/m/Library/CloudStorage/OneDrive-Perso/Nuits.trame', 'OneDrive'],
    ['/Users/m/Library/Mobile Documents/com~apple~CloudDocs/Nuits.trame', 'iCloud'],
    ['C:\\Users\\m\\iCloudDrive\\Nuits.trame', 'iCloud'],
    ['G:\\My Drive\\Nuits.trame', 'Google Drive'],
    ['/Users/m/Library/CloudStorage/GoogleDrive-m@x.fr/Mon Drive/Nuits.trame', 'Google Drive'],
    ['/home/m/Nextcloud/Nuits.trame', 'Nextcloud'],
    ['/home/m/Documents/Nuits.trame', null],
    ['/home/m/Documents/dropboxes/Nuits.trame', null],
    ['/home/m/Documents/Dropbox.trame', null],
  ])('JL34: %s lies with %s', (place, service) => {
    expect(syncServiceOf(place)).toBe(service);
  });
});
