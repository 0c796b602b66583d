/**
 * The journal beside a project file on the disk. What was appended is on the disk when `append` returns; what could not
 * be appended is taken back, so that nothing half written ever lies before something whole. Rules: docs/rules/journal.md.
 */
import { randomBytes } from 'node:crypto';
import * as disk from 'node:fs/promises';
import { joinBytes } from '../../shared/project-file/historyLines.ts';
import { type JournalBase, writeBaseLine } from '../../shared/project-file/journalLines.ts';
import { type Disk, errorCode, writeFileSafely } from '../writeFileSafely.ts';

export function journalFileOf(projectFile: string): string {
  return `${projectFile}.journal`;
}

/** The bytes of a journal, or `null` where there is none. Throws Node's own error where it cannot be read. */
export async function readJournalFile(file: string, fs: Disk = disk): Promise<Uint8Array | null> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

export class JournalFile {
  readonly file: string;
  private readonly fs: Disk;
  private handle: disk.FileHandle | null = null;
  /** What lies on the disk, also kept here: it can be written again if somebody takes the file away. */
  private parts: Uint8Array[] = [];
  private length = 0;
  private inode = 0n;
  /** What lies under the journal's name and could not be kept yet: nothing is written before it is. */
  private unkept: { readonly found: Uint8Array; readonly kept: string } | null = null;

  constructor(file: string, fs: Disk = disk) {
    this.file = file;
    this.fs = fs;
  }

  get size(): number {
    return this.length;
  }

  bytes(): Uint8Array {
    return joinBytes(this.parts);
  }

  /** Goes on with what already lies on the disk, every line of it whole. */
  adopt(bytes: Uint8Array): void {
    this.remember(bytes);
  }

  /**
   * What was found is kept under another name, which is the answer, and the journal goes on with `whole`, a part of it.
   * The copy comes first: a process killed in between finds everything where it was.
   */
  async keepAside(found: Uint8Array, whole: Uint8Array): Promise<string> {
    const kept = nameToKeep(this.file);
    this.unkept = { found, kept };
    this.remember(whole);
    // A disk that takes nothing now is asked again before the first step is written.
    await this.keepUnkept().catch(() => undefined);
    return kept;
  }

  private async keepUnkept(): Promise<void> {
    if (this.unkept === null) return;
    await writeFileSafely(this.unkept.kept, this.unkept.found, this.fs);
    if (this.length === 0) await this.fs.rm(this.file, { force: true });
    else await writeFileSafely(this.file, this.bytes(), this.fs);
    this.unkept = null;
  }

  /** Durable on return. On failure the journal is as before, and the same lines may be appended again. */
  async append(lines: Uint8Array, base: JournalBase): Promise<void> {
    await this.keepUnkept();
    if (this.length === 0) return await this.replace(joinBytes([writeBaseLine(base), lines]));
    const handle = await this.openedForWriting();
    if (handle === null) return await this.replace(joinBytes([...this.parts, lines]));
    try {
      await writeAt(handle, lines, this.length);
      await handle.datasync();
    } catch (error) {
      // A page that could not be flushed counts as clean afterwards: it has to be written again, not only flushed.
      await handle.truncate(this.length).catch(() => undefined);
      await this.release();
      throw error;
    }
    this.parts.push(lines);
    this.length += lines.length;
  }

  /** A journal of other content takes this one's place, at once or not at all. */
  async replace(bytes: Uint8Array): Promise<void> {
    await this.keepUnkept();
    // Windows replaces no file that is open.
    await this.release();
    await writeFileSafely(this.file, bytes, this.fs);
    this.remember(bytes);
  }

  async remove(): Promise<void> {
    await this.keepUnkept();
    await this.release();
    await this.fs.rm(this.file, { force: true });
    this.remember(new Uint8Array());
  }

  async release(): Promise<void> {
    const { handle } = this;
    this.handle = null;
    await handle?.close().catch(() => undefined);
  }

  /** `null` where the file is gone or another one carries its name: a sync client or a person took it away. */
  private async openedForWriting(): Promise<disk.FileHandle | null> {
    const found = await this.fs.stat(this.file, { bigint: true }).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    });
    if (found === null) {
      await this.release();
      return null;
    }
    if (this.handle !== null && found.ino === this.inode && found.size >= BigInt(this.length))
      return this.handle;
    await this.release();
    if (!(await this.holdsOurs())) {
      await this.setAside();
      return null;
    }
    this.handle = await this.fs.open(this.file, 'r+');
    this.inode = (await this.handle.stat({ bigint: true })).ino;
    // Half a line may be left of an append that failed.
    await this.handle.truncate(this.length);
    return this.handle;
  }

  /** Another journal under this name may be the only copy of somebody's work: it is kept under another name. */
  private async setAside(): Promise<void> {
    await this.release();
    await this.fs.rename(this.file, nameToKeep(this.file));
  }

  private async holdsOurs(): Promise<boolean> {
    const found = await readJournalFile(this.file, this.fs);
    if (found === null) return false;
    return Buffer.compare(found.subarray(0, this.length), this.bytes()) === 0;
  }

  private remember(bytes: Uint8Array): void {
    this.parts = bytes.length === 0 ? [] : [bytes];
    this.length = bytes.length;
  }
}

function nameToKeep(file: string): string {
  return `${file}.kept-${randomBytes(4).toString('hex')}`;
}

async function writeAt(handle: disk.FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
