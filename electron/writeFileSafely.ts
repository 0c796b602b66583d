/**
 * Replaces a file at once or not at all: the new bytes go to a temporary file in the same folder, reach the disk, and
 * only then take the old file's name. Whatever fails, the last good file stays and nothing half-written is left.
 */
import { randomBytes } from 'node:crypto';
import * as disk from 'node:fs/promises';
import path from 'node:path';

/** The part of Node's file functions that is used, so that tests can let each one fail. */
export type Disk = Pick<
  typeof disk,
  'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'realpath' | 'stat' | 'mkdir'
>;

const busyCodes = new Set(['EPERM', 'EBUSY', 'EACCES']);
const renameAttempts = 10;
const pauseMs = 200;

/** A part that nothing was written to for so long is a killed process's. */
const abandonedMs = 10 * 60 * 1000;

/** Writes `bytes` to the absolute `file`, through a link to what it points at. Throws Node's own error on failure. */
export async function writeFileSafely(file: string, bytes: Uint8Array, fs: Disk = disk): Promise<void> {
  const target = await realTarget(file, fs);
  const folder = path.dirname(target);
  const temporary = path.join(folder, `${partPrefix(target)}${randomBytes(6).toString('hex')}.part`);
  try {
    await writeToDisk(temporary, bytes, await modeOf(target, fs), fs);
    await renamePatiently(temporary, target, fs);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder, fs);
  await removeAbandonedParts(folder, partPrefix(target), fs);
}

function partPrefix(target: string): string {
  return `.${path.basename(target).slice(0, 200)}.`;
}

/** A process that is killed while it writes cannot remove its part: the next one that writes this file does. */
async function removeAbandonedParts(folder: string, prefix: string, fs: Disk): Promise<void> {
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(prefix) || !/^[0-9a-f]{12}\.part$/.test(name.slice(prefix.length))) continue;
    const part = path.join(folder, name);
    const changed = await fs.stat(part).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    if (Date.now() - changed > abandonedMs) await fs.rm(part, { force: true }).catch(() => undefined);
  }
}

async function realTarget(file: string, fs: Disk): Promise<string> {
  try {
    return await fs.realpath(file);
  } catch {
    return file;
  }
}

async function modeOf(target: string, fs: Disk): Promise<number> {
  try {
    return (await fs.stat(target)).mode & 0o777;
  } catch {
    return 0o666;
  }
}

async function writeToDisk(file: string, bytes: Uint8Array, mode: number, fs: Disk): Promise<void> {
  const opened = await fs.open(file, 'wx', mode);
  try {
    await opened.writeFile(bytes);
    await opened.sync();
  } finally {
    await opened.close();
  }
}

/** On Windows a virus scanner or a sync client may hold the old file for a moment. */
export async function renamePatiently(from: string, to: string, fs: Disk): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fs.rename(from, to);
      return;
    } catch (error) {
      const isBusy = process.platform === 'win32' && busyCodes.has(errorCode(error));
      if (!isBusy || attempt === renameAttempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** What systems say that cannot flush a folder: Windows, and some network drives. */
const cannotFlush = new Set(['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF']);

/** Makes names in a folder durable: without it an old name may come back after a power cut. */
export async function flushFolder(folder: string, fs: Disk = disk): Promise<void> {
  try {
    const opened = await fs.open(folder, 'r');
    try {
      await opened.sync();
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!cannotFlush.has(errorCode(error))) throw error;
  }
}

/** The code of a system error, such as `ENOSPC`; empty for any other. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
