import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JournalFile } from '../../../electron/files/journalFile.ts';
import type { Disk } from '../../../electron/writeFileSafely.ts';
import { readJournal, writeBaseLine } from '../../../shared/project-file/journalLines.ts';

const base = { sha256: 'a'.repeat(64), lastNumber: 0 };
const bytes = (text: string) => new TextEncoder().encode(text);

let folder = '';
beforeEach(async () => {
  folder = await disk.mkdtemp(path.join(tmpdir(), 'trame journal '));
});
afterEach(() => disk.rm(folder, { recursive: true, force: true }));

/** The real disk; flushing data fails while `isFailing`, as on a device that lost the bytes. */
function losingDisk() {
  const state = { isFailing: false, flushed: 0 };
  const fs = {
    ...disk,
    async open(...parameters: Parameters<Disk['open']>) {
      const handle = await disk.open(...parameters);
      const datasync = handle.datasync.bind(handle);
      return Object.assign(handle, {
        datasync: async () => {
          if (state.isFailing) throw Object.assign(new Error('EIO'), { code: 'EIO' });
          state.flushed++;
          await datasync();
        },
      });
    },
  } as Disk;
  return { fs, state };
}

describe('a journal on the disk', () => {
  it('JL10: a flush that failed takes the line back, and the next attempt writes and flushes it anew', async () => {
    const { fs, state } = losingDisk();
    const journal = new JournalFile(path.join(folder, 'a.journal'), fs);
    await journal.append(bytes('one\n'), base);
    await journal.append(bytes('two\n'), base);
    expect(state.flushed).toBe(1);
    const before = await disk.readFile(journal.file);
    state.isFailing = true;
    await expect(journal.append(bytes('three\n'), base)).rejects.toThrow('EIO');
    expect(await disk.readFile(journal.file)).toEqual(before);
    state.isFailing = false;
    await journal.append(bytes('three\n'), base);
    expect(state.flushed).toBe(2);
    expect(await disk.readFile(journal.file, 'utf8')).toBe(`${before.toString()}three\n`);
    expect(journal.size).toBe(before.length + 6);
    await journal.release();
  });

  it('JL2: the first append makes the file with its base, and reading needs nothing more', async () => {
    const journal = new JournalFile(path.join(folder, 'a.journal'));
    expect(await disk.readdir(folder)).toEqual([]);
    await journal.append(bytes('one\n'), base);
    const written = await disk.readFile(journal.file);
    expect(readJournal(written)).toMatchObject({ base, steps: [] });
    expect(written.subarray(writeBaseLine(base).length)).toEqual(Buffer.from('one\n'));
    await journal.release();
  });
});
