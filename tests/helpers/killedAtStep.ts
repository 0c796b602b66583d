/**
 * A process of its own that lives one story of work on a project file and kills itself at one disk step: `node … FILE
 * STORY STEP`. It tells on standard output what is safe, and at the end how many steps there were. Step 0 is never reached.
 */
import { writeSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import type { Disk } from '../../electron/writeFileSafely.ts';
import { type StoryName, stories } from './journalScenario.ts';
import { workHere } from './workHere.ts';

const [, , file = '', story = '', killAt = '0'] = process.argv;
let steps = 0;

/** Called before and within every step that changes the disk. */
function reached(): void {
  steps += 1;
  if (steps === Number(killAt)) process.kill(process.pid, 'SIGKILL');
}

const killing = {
  ...disk,
  async open(name: string, flags: string, mode?: number) {
    reached();
    const handle = await disk.open(name, flags, mode);
    const write = handle.write.bind(handle);
    const sync = handle.sync.bind(handle);
    const datasync = handle.datasync.bind(handle);
    const truncate = handle.truncate.bind(handle);
    return Object.assign(handle, {
      async write(bytes: Uint8Array, from: number, length: number, at: number) {
        // A kill leaves what the system has taken so far.
        const half = Math.floor(length / 2);
        if (half > 0) await write(bytes, from, half, at);
        reached();
        return write(bytes, from, length, at);
      },
      async writeFile(bytes: Uint8Array) {
        await write(bytes, 0, Math.floor(bytes.length / 2), 0);
        reached();
        await write(bytes, 0, bytes.length, 0);
      },
      async sync() {
        reached();
        await sync();
      },
      async datasync() {
        reached();
        await datasync();
      },
      async truncate(length: number) {
        reached();
        await truncate(length);
      },
    });
  },
  async rename(from: string, to: string) {
    reached();
    await disk.rename(from, to);
    reached();
  },
  async mkdir(...parameters: Parameters<Disk['mkdir']>) {
    reached();
    return disk.mkdir(...parameters);
  },
  async rm(...parameters: Parameters<Disk['rm']>) {
    reached();
    await disk.rm(...parameters);
    reached();
  },
} as unknown as Disk;

await stories[story as StoryName].work(file, { fs: killing, work: workHere }, (told) =>
  writeSync(1, `${JSON.stringify(told)}\n`),
);
writeSync(1, `${JSON.stringify({ steps })}\n`);
