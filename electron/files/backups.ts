/**
 * Copies of project files in the app's own data folder, each read again before it counts. Rules: docs/rules/journal.md,
 * JL40 to JL45.
 */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import type { BackupInfo } from '../../shared/desktop/desktopApi.ts';
import { type Refusal, refuse } from '../../shared/words/refusal.ts';
import { type Disk, errorCode, writeFileSafely } from '../writeFileSafely.ts';
import { backupsToKeep } from './backupsToKeep.ts';
import type { CompactWork, ProjectFacts } from './compactProject.ts';

const stored = z.object({
  id: z.string(),
  projectId: z.string(),
  projectName: z.string(),
  at: z.string(),
  lastNumber: z.number(),
  size: z.number(),
  counts: z.object({ transcripts: z.number(), themes: z.number(), codings: z.number() }),
});

/** Unless it is asked for, a project is not copied more often. */
const restMs = 10 * 60 * 1000;

export interface Backups {
  /** Keeps a project file's bytes, unless the last backup is that state already or, when `isOnRequest` is not set, fresh. */
  keep(bytes: Uint8Array, facts: ProjectFacts, isOnRequest: boolean): Promise<Refusal | null>;
  /** All that can be read, newest first. */
  list(): Promise<BackupInfo[]>;
  read(id: string): Promise<Uint8Array | Refusal>;
}

export interface BackupParts {
  readonly fs: Disk;
  readonly work: CompactWork;
  readonly now: () => Date;
}

/** `folder` is in the app's own data folder; it is made, for the user alone, when the first backup is. */
export function createBackups(folder: string, parts: BackupParts): Backups {
  const { fs, work, now } = parts;
  let last: Promise<unknown> = Promise.resolve();

  const list = async (): Promise<BackupInfo[]> => {
    const names = await fs.readdir(folder).catch(() => []);
    const all = await Promise.all(
      names.filter((name) => name.endsWith('.json')).map((name) => readInfo(path.join(folder, name), fs)),
    );
    return all.flatMap((info) => info ?? []).sort((a, b) => (a.at < b.at ? 1 : -1));
  };

  const keepNow = async (
    bytes: Uint8Array,
    facts: ProjectFacts,
    isOnRequest: boolean,
  ): Promise<Refusal | null> => {
    const own = (await list()).filter(({ projectId }) => projectId === facts.projectId);
    const time = now();
    const newest = own[0];
    if (newest?.lastNumber === facts.lastNumber && newest.size === bytes.length) return null;
    if (!isOnRequest && newest && Math.abs(time.getTime() - Date.parse(newest.at)) < restMs) return null;
    const id = `${facts.projectId}-${randomBytes(6).toString('hex').toUpperCase()}`;
    const file = fileOf(folder, id);
    try {
      await fs.mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFileSafely(file, bytes, fs);
      if (!(await work.holdsSteps(facts.projectName, await fs.readFile(file), new Uint8Array()))) {
        await fs.rm(file, { force: true });
        return refuse('backupFailed', { project: facts.projectName, reason: '' });
      }
      const info: BackupInfo = { ...facts, id, at: time.toISOString(), size: bytes.length };
      await writeFileSafely(infoOf(folder, id), Buffer.from(JSON.stringify(info)), fs);
      await removeOld([info, ...own], folder, fs);
      return null;
    } catch (error) {
      return refuse('backupFailed', { project: facts.projectName, reason: errorCode(error) });
    }
  };

  return {
    keep(bytes, facts, isOnRequest) {
      const kept = last.then(() => keepNow(bytes, facts, isOnRequest));
      last = kept.catch(() => undefined);
      return kept;
    },
    list,
    async read(id) {
      try {
        return new Uint8Array(await fs.readFile(fileOf(folder, id)));
      } catch (error) {
        return refuse('diskReadFailed', { file: 'Trame', reason: errorCode(error) });
      }
    },
  };
}

async function removeOld(all: readonly BackupInfo[], folder: string, fs: Disk): Promise<void> {
  const kept = backupsToKeep(all.map(({ at }) => at));
  for (const { id, at } of all) {
    if (kept.has(at)) continue;
    await fs.rm(infoOf(folder, id), { force: true });
    await fs.rm(fileOf(folder, id), { force: true });
  }
}

async function readInfo(file: string, fs: Disk): Promise<BackupInfo | null> {
  try {
    return stored.parse(JSON.parse(String(await fs.readFile(file, 'utf8'))));
  } catch {
    return null;
  }
}

const fileOf = (folder: string, id: string): string => path.join(folder, `${id}.trame`);
const infoOf = (folder: string, id: string): string => path.join(folder, `${id}.json`);
