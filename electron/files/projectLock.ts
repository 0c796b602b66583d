/**
 * Who works on a project file: a small file beside it with a beating heart. Whether the heart still beats is seen by
 * watching it, never by comparing clocks, so that computers whose clocks differ or jump agree. Rules:
 * docs/rules/journal.md, JL30 to JL34.
 */
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import * as z from 'zod/mini';
import { type Disk, errorCode } from '../writeFileSafely.ts';

const lockContent = z.object({
  format: z.literal('trame-lock'),
  instance: z.string(),
  owner: z.string(),
  host: z.string(),
  pid: z.number(),
  beat: z.number(),
});

export interface LockHolder {
  readonly owner: string;
  readonly host: string;
}

export interface LockTimes {
  readonly beatMs: number;
  /** A heart that was watched so long without a beat is taken for dead. */
  readonly staleMs: number;
}

const mutedMs = 100;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sync clients carry a beat to another computer within a minute or so. */
const usualTimes: LockTimes = { beatMs: 30_000, staleMs: 180_000 };

export interface LockParts {
  readonly fs: Disk;
  readonly times?: LockTimes;
  readonly self?: { readonly owner: string; readonly host: string; readonly pid: number };
  /** Milliseconds that never go back, whatever the clock does. */
  readonly monotonic?: () => number;
}

export type LockAnswer =
  | { readonly lock: ProjectLock; readonly heldBy: null }
  /** `null` for a folder that takes no lock: nobody can write there. */
  | { readonly lock: null; readonly heldBy: LockHolder | null };

export function lockFileOf(projectFile: string): string {
  return `${projectFile}.lock`;
}

export class ProjectLock {
  private readonly file: string;
  private readonly fs: Disk;
  private readonly self: { readonly owner: string; readonly host: string; readonly pid: number };
  private readonly instance = randomBytes(12).toString('hex');
  private beat = 0;
  private timer: NodeJS.Timeout | null = null;

  private constructor(file: string, { fs, self = thisProcess() }: LockParts) {
    this.file = file;
    this.fs = fs;
    this.self = self;
  }

  /** Takes the lock if it is free, or its holder was a process of this computer that is gone. */
  static async take(projectFile: string, parts: LockParts): Promise<LockAnswer> {
    const lock = new ProjectLock(lockFileOf(projectFile), parts);
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        await lock.create();
        lock.startBeating(parts.times ?? usualTimes);
        return { lock, heldBy: null };
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') return { lock: null, heldBy: null };
      }
      const holder = await readLock(lock.file, parts.fs);
      if (holder !== null && !isGone(holder, lock.self)) return { lock: null, heldBy: holder };
      // One that says nothing may be about to be written.
      if (holder === null) await pause(mutedMs);
      if (holder === null && (await readLock(lock.file, parts.fs)) !== null) continue;
      await lock.setStaleAside();
    }
    return { lock: null, heldBy: { owner: '', host: '' } };
  }

  /** Whether this is still the holder. A lock that somebody removed is made again. */
  async isHeld(): Promise<boolean> {
    const holder = await readLock(this.file, this.fs);
    if (holder !== null) return holder.instance === this.instance;
    try {
      await this.create();
      return true;
    } catch (error) {
      // A drive that is away is not somebody else: the write itself will say so.
      if (errorCode(error) !== 'EEXIST') return true;
      // Read in the middle of somebody's writing, perhaps of its own beat.
      await pause(mutedMs);
      return (await readLock(this.file, this.fs))?.instance === this.instance;
    }
  }

  /** Who has it now, for the sentence. */
  async holder(): Promise<LockHolder> {
    return (await readLock(this.file, this.fs)) ?? { owner: '', host: '' };
  }

  async release(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    const holder = await readLock(this.file, this.fs).catch(() => null);
    if (holder?.instance === this.instance)
      await this.fs.rm(this.file, { force: true }).catch(() => undefined);
  }

  private async create(): Promise<void> {
    const handle = await this.fs.open(this.file, 'wx', 0o644);
    try {
      await handle.writeFile(this.content());
    } finally {
      await handle.close();
    }
  }

  private startBeating({ beatMs }: LockTimes): void {
    this.timer = setInterval(() => void this.beatOnce().catch(() => undefined), beatMs);
    this.timer.unref();
  }

  private async beatOnce(): Promise<void> {
    const handle = await this.fs.open(this.file, 'r+');
    try {
      // Through the handle that is written: another's new file of this name is another file.
      if (holderOf(String(await handle.readFile()))?.instance !== this.instance) return;
      this.beat += 1;
      const content = this.content();
      await handle.write(content, 0, content.length, 0);
      await handle.truncate(content.length);
    } finally {
      await handle.close();
    }
  }

  /** Of two that find the same stale lock only one can rename it; the other meets the new one. */
  private async setStaleAside(): Promise<void> {
    const aside = `${this.file}.${this.instance}`;
    await this.fs.rename(this.file, aside).catch(() => undefined);
    await this.fs.rm(aside, { force: true }).catch(() => undefined);
  }

  private content(): Buffer {
    const { instance, beat, self } = this;
    return Buffer.from(`${JSON.stringify({ format: 'trame-lock', instance, ...self, beat })}\n`);
  }
}

/**
 * Watches another's lock and calls `tell` once when it is gone or its heart has stopped; then it is taken away. Gives
 * the way to stop watching.
 */
export function watchLock(projectFile: string, parts: LockParts, tell: () => void): () => void {
  const { fs, times = usualTimes, monotonic = () => performance.now() } = parts;
  const file = lockFileOf(projectFile);
  let last: string | null = null;
  let since = monotonic();
  let isTold = false;
  const look = async (): Promise<void> => {
    const content = await fs.readFile(file, 'utf8').catch((error: unknown) => {
      // A drive that is away says nothing about the holder.
      return errorCode(error) === 'ENOENT' ? null : last;
    });
    if (content !== last) since = monotonic();
    last = content;
    const isDead = content !== null && monotonic() - since >= times.staleMs;
    // On a slow disk a look may begin before the last one ended.
    if (isTold || (content !== null && !isDead)) return;
    isTold = true;
    clearInterval(timer);
    if (isDead) await fs.rm(file, { force: true }).catch(() => undefined);
    tell();
  };
  const timer = setInterval(() => void look(), times.beatMs);
  timer.unref();
  void fs.readFile(file, 'utf8').then(
    (content) => {
      last = String(content);
    },
    () => undefined,
  );
  return () => clearInterval(timer);
}

/** `null` where there is none, or nothing that Trame wrote. */
async function readLock(file: string, fs: Disk): Promise<z.infer<typeof lockContent> | null> {
  try {
    return holderOf(String(await fs.readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

function holderOf(content: string): z.infer<typeof lockContent> | null {
  try {
    return lockContent.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

/** Who a lock's content names, unless that was a process of this computer that is gone. */
export function livingHolder(content: Uint8Array): LockHolder | null {
  const holder = holderOf(new TextDecoder().decode(content));
  return holder === null || isGone(holder, { host: os.hostname() }) ? null : holder;
}

function isGone(holder: z.infer<typeof lockContent>, self: { readonly host: string }): boolean {
  if (holder.host !== self.host) return false;
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

function thisProcess() {
  return { owner: userName(), host: os.hostname(), pid: process.pid };
}

/** Some accounts have no name that the system knows. */
function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}
