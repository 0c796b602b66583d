import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Disk } from '../../../electron/writeFileSafely.ts';
import { firstFile, whatIsLost, workOnFile } from '../../helpers/journalScenario.ts';
import { type DiskStep, MemoryDisk } from '../../helpers/memoryDisk.ts';
import { powerCuts } from '../../helpers/powerCuts.ts';
import { workHere } from '../../helpers/workHere.ts';

const file = '/folder/Nuits.trame';

interface Losses {
  /** Different disks that were looked at. */
  readonly states: number;
  readonly lost: string[];
}

/** Runs the scenario on a disk with `sabotage`, and looks at every disk that a power cut may leave behind. */
async function cutPower(sabotage: (disk: MemoryDisk) => Disk): Promise<Losses> {
  const before = new Map([['Nuits.trame', firstFile()]]);
  const disk = new MemoryDisk(before);
  await workOnFile(file, { fs: sabotage(disk), work: workHere }, (number) =>
    disk.steps.push({ do: 'said', number }),
  );
  const seen = new Set<string>();
  const lost: string[] = [];
  for (const { after, files, said, how } of powerCuts(before, disk.steps)) {
    const key = fingerprint(files, said);
    if (seen.has(key)) continue;
    seen.add(key);
    const loss = await whatIsLost(file, { fs: new MemoryDisk(files).port(), work: workHere }, said);
    if (loss !== null) lost.push(`after ${after} steps (${nameOf(disk.steps[after - 1])}), ${how}: ${loss}`);
  }
  return { states: seen.size, lost };
}

function fingerprint(files: ReadonlyMap<string, Uint8Array>, said: number): string {
  const hash = createHash('sha256').update(`${said}`);
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // Parts that were never renamed have a random name, and no part in opening.
    if (!name.endsWith('.part')) hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

const nameOf = (step: DiskStep | undefined): string =>
  step ? JSON.stringify({ ...step, bytes: undefined }) : '';

/** The port with something changed about the files that it opens. */
function withFiles(disk: MemoryDisk, change: (handle: object, file: string, flags: string) => object): Disk {
  const port = disk.port();
  return {
    ...port,
    open: async (name: string, flags: string) =>
      Object.assign({}, await port.open(name, flags), change(await port.open(name, 'r'), name, flags)),
  } as unknown as Disk;
}

const nothing = async () => undefined;

describe('after a power cut', () => {
  test('JL13: everything that was said to be saved is there, wherever the power failed', async () => {
    const { states, lost } = await cutPower((disk) => disk.port());
    expect(lost).toEqual([]);
    expect(states).toBeGreaterThan(200);
  });

  // Each protection taken out alone must be noticed, or the test above would prove nothing.
  test('JL10: without the flush of an appended line something is lost', async () => {
    const { lost } = await cutPower((disk) => withFiles(disk, () => ({ datasync: nothing })));
    expect(lost.length).toBeGreaterThan(0);
  });

  test('JL13: without the flush of a new file something is lost', async () => {
    const { lost } = await cutPower((disk) =>
      withFiles(disk, (_handle, name) => (name === '/folder' ? {} : { sync: nothing })),
    );
    expect(lost.length).toBeGreaterThan(0);
  });

  test('JL13: without the flush of the folder something is lost', async () => {
    const { lost } = await cutPower((disk) =>
      withFiles(disk, (_handle, name) => (name === '/folder' ? { sync: nothing } : {})),
    );
    expect(lost.length).toBeGreaterThan(0);
  });

  test('JL13: with the journal emptied before the file is there something is lost', async () => {
    const { lost } = await cutPower((disk) => {
      const port = disk.port();
      let held: (() => Promise<void>) | null = null;
      return {
        ...port,
        rename: async (from: string, to: string) => {
          if (to === file) {
            held = () => port.rename(from, to);
            return;
          }
          await port.rename(from, to);
          await held?.();
          held = null;
        },
      } as Disk;
    });
    expect(lost.length).toBeGreaterThan(0);
  });

  test('JL4: without the word in the journal of what the file becomes something is lost', async () => {
    const isWord = (bytes: Uint8Array) => new TextDecoder().decode(bytes).slice(9, 18) === 'compacted';
    const { lost } = await cutPower((disk) => {
      const port = disk.port();
      return {
        ...port,
        open: async (name: string, flags: string) => {
          const handle = await port.open(name, flags);
          // The folder's handle is only flushed.
          const write = handle.write?.bind(handle) as (...all: unknown[]) => Promise<unknown>;
          return Object.assign(handle, {
            write: async (...all: unknown[]) =>
              isWord(all[0] as Uint8Array) ? { bytesWritten: all[2] } : write(...all),
          });
        },
      } as unknown as Disk;
    });
    expect(lost.length).toBeGreaterThan(0);
  });
});
