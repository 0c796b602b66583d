/** Files of the command line: read whole, written whole or not at all, and every failure a refusal with its reason. */
import { open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { Words } from '../../shared/words/words.ts';
import { errorCode, writeFileSafely } from '../writeFileSafely.ts';
import { tidyOnSignal } from './tidyOnSignal.ts';

type Reason = keyof Words['storage']['reasons'];

/** What Node can hold in one buffer without trouble on every system. */
const largestBytes = 2 ** 31 - 1;

/** Smaller files are read as a whole. */
const largeBytes = 8 * 1024 * 1024;
/** As many as Node has threads for files. */
const partsAtOnce = 4;

const reasons: Readonly<Record<string, Reason>> = {
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'readOnlyDisk',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOENT: 'folderMissing',
  ENOTDIR: 'folderMissing',
  EISDIR: 'isFolder',
  EEXIST: 'isFile',
  EFBIG: 'tooLarge',
  ENAMETOOLONG: 'nameTooLong',
};

/** Why the disk refused, for the sentence that says so. */
export function diskReason(error: unknown): Reason {
  return reasons[errorCode(error)] ?? 'unknown';
}

/** The file's bytes. `file` is shown in sentences as the user wrote it. */
export async function readWholeFile(file: string): Promise<Uint8Array | Refusal> {
  try {
    const facts = await stat(file);
    if (facts.isDirectory()) return refuse('fileIsFolder', { file });
    // A pipe may never end, and a device never does.
    if (!facts.isFile()) return refuse('fileCannotBeRead', { file, reason: 'notOrdinary' });
    if (facts.size > largestBytes) return refuse('fileCannotBeRead', { file, reason: 'tooLarge' });
    return (facts.size >= largeBytes ? await readInParts(file, facts.size) : null) ?? (await readFile(file));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('fileMissing', { file });
    return refuse('fileCannotBeRead', { file, reason: diskReason(error) });
  }
}

/**
 * Several parts at a time: fresh memory takes a machine longer than the bytes do, and it can give to each processor. `null`
 * where the file is not as long as it was.
 */
async function readInParts(file: string, size: number): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(new ArrayBuffer(size));
  const handle = await open(file);
  try {
    const length = Math.ceil(size / partsAtOnce);
    const starts = Array.from({ length: partsAtOnce }, (_, index) => index * length);
    const reads = starts.map(async (start) => {
      const wanted = Math.min(length, size - start);
      return (await handle.read(bytes, start, wanted, start)).bytesRead === wanted;
    });
    const isWhole = (await Promise.all(reads)).every(Boolean);
    return isWhole && (await handle.stat()).size === size ? bytes : null;
  } finally {
    await handle.close();
  }
}

/** `null` once the bytes are on the disk under this name. */
export async function writeWholeFile(file: string, bytes: Uint8Array): Promise<Refusal | null> {
  if (await isFolder(file)) return refuse('fileIsFolder', { file });
  const { fs, release } = tidyOnSignal();
  try {
    await writeFileSafely(path.resolve(file), bytes, fs);
    return null;
  } catch (error) {
    return refuse('fileCannotBeWritten', { file, reason: diskReason(error) });
  } finally {
    release();
  }
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}
