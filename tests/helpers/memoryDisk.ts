/**
 * A disk in memory, one folder, that records every step in the order in which the system would be asked for it. What it
 * holds after a power cut is computed from the record by `powerCuts.ts`.
 */
import path from 'node:path';
import type { Disk } from '../../electron/writeFileSafely.ts';
import type { Told } from './journalScenario.ts';

export type DiskStep =
  | { readonly do: 'write'; readonly inode: number; readonly at: number; readonly bytes: Uint8Array }
  | { readonly do: 'truncate'; readonly inode: number; readonly length: number }
  | { readonly do: 'flush'; readonly inode: number }
  | { readonly do: 'name'; readonly name: string; readonly inode: number }
  | { readonly do: 'rename'; readonly from: string; readonly to: string }
  | { readonly do: 'remove'; readonly name: string }
  | { readonly do: 'flushFolder' }
  /** The caller was told this. */
  | { readonly do: 'tell'; readonly told: Told };

export class MemoryDisk {
  readonly steps: DiskStep[] = [];
  private readonly names: Map<string, number>;
  private readonly contents: Map<number, Uint8Array>;
  private nextInode: number;

  constructor(files: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.names = new Map([...files.keys()].map((name, at) => [name, at + 1]));
    this.contents = new Map([...files.values()].map((bytes, at) => [at + 1, bytes]));
    this.nextInode = files.size + 1;
  }

  files(): Map<string, Uint8Array> {
    return new Map(
      [...this.names].map(([name, inode]) => [name, this.contents.get(inode) ?? new Uint8Array()]),
    );
  }

  /** As Node's file functions, as far as Trame uses them. */
  port(): Disk {
    const disk = {
      open: async (file: string, flags: string) => this.open(path.basename(file), file, flags),
      readFile: async (file: string) => Buffer.from(this.read(this.inodeOf(file))),
      readdir: async () => [...this.names.keys()],
      realpath: async (file: string) => file,
      stat: async (file: string, options?: { bigint: boolean }) => this.stat(this.inodeOf(file), options),
      rename: async (from: string, to: string) => this.rename(path.basename(from), path.basename(to)),
      rm: async (file: string) => this.remove(path.basename(file)),
      mkdir: async () => undefined,
    };
    return disk as unknown as Disk;
  }

  private open(name: string, file: string, flags: string) {
    // The folder itself is opened only to be flushed.
    if (!this.names.has(name) && flags === 'r') return this.handleOfFolder();
    if (flags === 'wx') {
      const inode = this.nextInode++;
      this.contents.set(inode, new Uint8Array());
      this.names.set(name, inode);
      this.steps.push({ do: 'name', name, inode });
    }
    return this.handleOf(this.inodeOf(file));
  }

  private handleOfFolder() {
    const sync = async () => void this.steps.push({ do: 'flushFolder' });
    return { sync, close: async () => undefined };
  }

  private handleOf(inode: number) {
    const flush = async () => void this.steps.push({ do: 'flush', inode });
    return {
      write: async (bytes: Uint8Array, from: number, length: number, at: number) => {
        this.change({ do: 'write', inode, at, bytes: bytes.slice(from, from + length) });
        return { bytesWritten: length };
      },
      writeFile: async (bytes: Uint8Array) =>
        this.change({ do: 'write', inode, at: 0, bytes: bytes.slice() }),
      truncate: async (length: number) => {
        if (length !== this.read(inode).length) this.change({ do: 'truncate', inode, length });
      },
      stat: async (options?: { bigint: boolean }) => this.stat(inode, options),
      sync: flush,
      datasync: flush,
      close: async () => undefined,
    };
  }

  private change(step: Extract<DiskStep, { do: 'write' | 'truncate' }>): void {
    this.steps.push(step);
    this.contents.set(step.inode, changed(this.read(step.inode), step));
  }

  private rename(from: string, to: string): void {
    this.names.set(to, this.inodeOf(from));
    this.names.delete(from);
    this.steps.push({ do: 'rename', from, to });
  }

  private remove(name: string): void {
    if (this.names.delete(name)) this.steps.push({ do: 'remove', name });
  }

  private read(inode: number): Uint8Array {
    return this.contents.get(inode) ?? new Uint8Array();
  }

  private stat(inode: number, options?: { bigint: boolean }) {
    const size = this.read(inode).length;
    return options?.bigint
      ? { ino: BigInt(inode), size: BigInt(size) }
      : { ino: inode, size, mode: 0o644, mtimeMs: Date.now() };
  }

  private inodeOf(file: string): number {
    const inode = this.names.get(path.basename(file));
    if (inode === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    return inode;
  }
}

/** A file's bytes after one change. */
export function changed(
  bytes: Uint8Array,
  step: Extract<DiskStep, { do: 'write' | 'truncate' }>,
): Uint8Array {
  const length = step.do === 'write' ? Math.max(bytes.length, step.at + step.bytes.length) : step.length;
  const next = new Uint8Array(length);
  next.set(bytes.subarray(0, length));
  if (step.do === 'write') next.set(step.bytes, step.at);
  return next;
}
