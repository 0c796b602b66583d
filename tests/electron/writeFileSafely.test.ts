import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, errorCode, writeFileSafely } from '../../electron/writeFileSafely.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

let folder = '';
beforeEach(async () => {
  folder = await disk.mkdtemp(path.join(tmpdir(), 'trame écriture '));
});
afterEach(() => disk.rm(folder, { recursive: true, force: true }));

/** The real disk, on which one step fails with `code`, and which tells the order of steps. */
function failingDisk(failsAt: string | null, code = 'ENOSPC'): { fs: Disk; steps: string[] } {
  const steps: string[] = [];
  const step = (name: string): void => {
    steps.push(name);
    if (name === failsAt) throw Object.assign(new Error(code), { code });
  };
  const fs: Disk = {
    ...disk,
    async open(...parameters: Parameters<Disk['open']>) {
      const isFolder = parameters[1] === 'r';
      step(isFolder ? 'open folder' : 'open');
      const opened = await disk.open(...parameters);
      return Object.assign(opened, {
        writeFile: async (content: Uint8Array) => {
          if (failsAt === 'write') await opened.write(content.subarray(0, 1));
          step('write');
          await opened.write(content);
        },
        sync: async () => {
          step(isFolder ? 'sync folder' : 'sync');
          await opened.datasync();
        },
      });
    },
    async rename(from, to) {
      step('rename');
      await disk.rename(from, to);
    },
  };
  return { fs, steps };
}

describe('writing a file', () => {
  it('S21: writes, flushes, renames, flushes the folder, in this order', async () => {
    const { fs, steps } = failingDisk(null);
    await writeFileSafely(path.join(folder, 'é.trame'), bytes('new'), fs);
    expect(steps).toEqual(['open', 'write', 'sync', 'rename', 'open folder', 'sync folder']);
    expect(await disk.readFile(path.join(folder, 'é.trame'), 'utf8')).toBe('new');
  });

  it.each(['open', 'write', 'sync', 'rename'])(
    'S21: when “%s” fails the old file stays and no part is left',
    async (failsAt) => {
      const file = path.join(folder, 'a.trame');
      await disk.writeFile(file, 'old');
      const written = writeFileSafely(file, bytes('new'), failingDisk(failsAt).fs);
      await expect(written).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(await disk.readFile(file, 'utf8')).toBe('old');
      expect(await disk.readdir(folder)).toEqual(['a.trame']);
    },
  );

  it('S21: removes what a killed process left of this file, and nothing that may still be written', async () => {
    const old = new Date(Date.now() - 3_600_000);
    const names = [
      '.a.trame.0123456789ab.part',
      '.a.trame.mine.part',
      '.b.trame.0123456789ab.part',
      'a.part',
    ];
    for (const name of names) {
      await disk.writeFile(path.join(folder, name), 'half');
      await disk.utimes(path.join(folder, name), old, old);
    }
    await disk.writeFile(path.join(folder, '.a.trame.ba9876543210.part'), 'being written');
    await writeFileSafely(path.join(folder, 'a.trame'), bytes('new'));
    expect((await disk.readdir(folder)).sort()).toEqual(
      [
        '.a.trame.ba9876543210.part',
        '.a.trame.mine.part',
        '.b.trame.0123456789ab.part',
        'a.part',
        'a.trame',
      ].sort(),
    );
  });

  it('S21: a folder that cannot be flushed is no failure', async () => {
    await writeFileSafely(
      path.join(folder, 'a.trame'),
      bytes('new'),
      failingDisk('open folder', 'EISDIR').fs,
    );
    expect(await disk.readdir(folder)).toEqual(['a.trame']);
  });

  it('writes through a link to the file that it points at, and keeps who may read it', async () => {
    const real = path.join(folder, 'real.trame');
    await disk.writeFile(real, 'old', { mode: 0o600 });
    await disk.symlink(real, path.join(folder, 'link.trame'));
    await writeFileSafely(path.join(folder, 'link.trame'), bytes('new'));
    expect(await disk.readFile(real, 'utf8')).toBe('new');
    expect((await disk.lstat(path.join(folder, 'link.trame'))).isSymbolicLink()).toBe(true);
    expect((await disk.stat(real)).mode & 0o777).toBe(0o600);
  });

  it('names the code of a system error, and nothing for others', () => {
    expect(errorCode(Object.assign(new Error('x'), { code: 'EIO' }))).toBe('EIO');
    expect(errorCode(new Error('x'))).toBe('');
    expect(errorCode('EIO')).toBe('');
  });
});
