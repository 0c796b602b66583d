import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Disk } from '../../../electron/writeFileSafely.ts';
import { type StoryName, stories, type Told } from '../../helpers/journalScenario.ts';
import { type DiskStep, MemoryDisk } from '../../helpers/memoryDisk.ts';
import { powerCuts } from '../../helpers/powerCuts.ts';
import { whatIsLost } from '../../helpers/whatIsLost.ts';
import { workHere } from '../../helpers/workHere.ts';

const file = '/folder/Nuits.trame';

/** Works on a disk with `sabotage`, and says of each different disk that a power cut may leave behind what it lost. */
async function* lossesByCut(
  name: StoryName,
  sabotage: (disk: MemoryDisk) => Disk = (disk) => disk.port(),
): AsyncGenerator<string | null> {
  const story = stories[name];
  const beginning = story.begins();
  const disk = new MemoryDisk(beginning.files);
  await story.work(file, { fs: sabotage(disk), work: workHere }, (told) =>
    disk.steps.push({ do: 'tell', told }),
  );
  const seen = new Set<string>();
  for (const { after, files, told, how } of powerCuts(beginning.files, disk.steps)) {
    const key = fingerprint(files, told);
    if (seen.has(key)) continue;
    seen.add(key);
    const parts = { fs: new MemoryDisk(files).port(), work: workHere };
    const loss = await whatIsLost(file, parts, told, beginning);
    yield loss && `after ${after} steps (${nameOf(disk.steps[after - 1])}), ${how}: ${loss}`;
  }
}

/** The first cut that loses something is enough to know that the tests above would have noticed. */
async function isNoticed(name: StoryName, sabotage: (disk: MemoryDisk) => Disk): Promise<boolean> {
  for await (const loss of lossesByCut(name, sabotage)) if (loss !== null) return true;
  return false;
}

function fingerprint(files: ReadonlyMap<string, Uint8Array>, told: readonly Told[]): string {
  const hash = createHash('sha256').update(JSON.stringify(told));
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
  test.each([
    ['JL13: the journal and its compaction', 'journal', 200],
    ['JL40, JL44: backups and going back to one', 'backups', 70],
    ['JL46: a file of an older version', 'upgrade', 30],
    ['JL5: a damaged journal', 'damage', 20],
  ] as const)('%s lose nothing that was said to be safe', async (_title, name, least) => {
    const all = [];
    for await (const loss of lossesByCut(name)) all.push(loss);
    expect(all.filter((loss) => loss !== null)).toEqual([]);
    expect(all.length).toBeGreaterThan(least);
  });

  // Each protection taken out alone must be noticed, or the test above would prove nothing.
  test('JL10: without the flush of an appended line something is lost', async () => {
    const noticed = await isNoticed('journal', (disk) => withFiles(disk, () => ({ datasync: nothing })));
    expect(noticed).toBe(true);
  });

  test('JL40: without the flush of a backup something is lost', async () => {
    const noticed = await isNoticed('backups', (disk) =>
      withFiles(disk, (_handle, name) => (name.startsWith('/folder/backups/') ? { sync: nothing } : {})),
    );
    expect(noticed).toBe(true);
  });

  test('JL5: with a damaged journal changed and not kept something is lost', async () => {
    const noticed = await isNoticed('damage', (disk) => {
      const port = disk.port();
      return {
        ...port,
        rename: async (from: string, to: string) => {
          await (to.includes('.kept-') ? port.rm(from) : port.rename(from, to));
        },
      } as Disk;
    });
    expect(noticed).toBe(true);
  });

  test('JL13: without the flush of a new file something is lost', async () => {
    const noticed = await isNoticed('journal', (disk) =>
      withFiles(disk, (_handle, name) => (name === '/folder' ? {} : { sync: nothing })),
    );
    expect(noticed).toBe(true);
  });

  test('JL13: without the flush of the folder something is lost', async () => {
    const noticed = await isNoticed('journal', (disk) =>
      withFiles(disk, (_handle, name) => (name === '/folder' ? { sync: nothing } : {})),
    );
    expect(noticed).toBe(true);
  });

  test('JL13: with the journal emptied before the file is there something is lost', async () => {
    const noticed = await isNoticed('journal', (disk) => {
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
    expect(noticed).toBe(true);
  });

  test('JL4: without the word in the journal of what the file becomes something is lost', async () => {
    const isWord = (bytes: Uint8Array) => new TextDecoder().decode(bytes).slice(9, 18) === 'compacted';
    const noticed = await isNoticed('journal', (disk) => {
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
    expect(noticed).toBe(true);
  });
});
