/** The project files that the window has open for work, by the handles that it holds. */
import * as disk from 'node:fs/promises';
import type { CompactedFile, OpenedSession } from '../../shared/desktop/desktopApi.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import type { FileHandles } from '../fileHandles.ts';
import type { Backups } from '../files/backups.ts';
import type { CompactWork } from '../files/compactProject.ts';
import { type LockParts, ProjectLock, watchLock } from '../files/projectLock.ts';
import { ProjectSession } from '../files/projectSession.ts';
import type { Disk } from '../writeFileSafely.ts';

export interface ProjectSessions {
  open(handle: string, knownSha256: string | null): Promise<OpenedSession | Refusal>;
  append(handle: string, lines: Uint8Array): Promise<{ readonly size: number } | Refusal>;
  compact(handle: string): Promise<CompactedFile | Refusal>;
  backUp(handle: string): Promise<Refusal | null>;
  /** The project's file becomes the backup of this id. */
  restore(handle: string, backupId: string): Promise<CompactedFile | Refusal>;
  close(handle: string, forget: boolean): Promise<void>;
  /** When the window goes: what it left open is let go of. */
  closeAll(): Promise<void>;
}

export function createProjectSessions(
  handles: Pick<FileHandles, 'fileOf'>,
  work: CompactWork,
  tellFree: (handle: string) => void,
  fs: Disk = disk,
  lockParts: Omit<LockParts, 'fs'> = {},
  backups?: Backups,
): ProjectSessions {
  const sessions = new Map<string, ProjectSession>();
  const watches = new Map<string, () => void>();

  async function close(handle: string, forget: boolean): Promise<void> {
    const session = sessions.get(handle);
    sessions.delete(handle);
    watches.get(handle)?.();
    watches.delete(handle);
    if (forget) await session?.closeAndForget();
    else await session?.close();
  }

  return {
    async open(handle, knownSha256) {
      const file = handles.fileOf(handle);
      if (file === null) return refuse('fileHandleUnknown');
      await close(handle, false);
      const { lock, heldBy } = await ProjectLock.take(file, { fs, ...lockParts });
      const result = await ProjectSession.open(file, knownSha256, {
        work,
        fs,
        lock,
        heldBy,
        ...(backups && { backups }),
      });
      if (isRefusal(result)) {
        await lock?.release();
        return result;
      }
      sessions.set(handle, result.session);
      if (heldBy)
        watches.set(
          handle,
          watchLock(file, { fs, ...lockParts }, () => tellFree(handle)),
        );
      return result.opened;
    },
    append: async (handle, lines) =>
      (await sessions.get(handle)?.append(lines)) ?? refuse('fileHandleUnknown'),
    compact: async (handle) => (await sessions.get(handle)?.compact()) ?? refuse('fileHandleUnknown'),
    backUp: async (handle) => {
      const session = sessions.get(handle);
      return session ? await session.backUp() : refuse('fileHandleUnknown');
    },
    async restore(handle, backupId) {
      const session = sessions.get(handle);
      const bytes = await backups?.read(backupId);
      if (!session || !bytes) return refuse('fileHandleUnknown');
      return isRefusal(bytes) ? bytes : await session.restore(bytes);
    },
    close,
    async closeAll() {
      await Promise.all([...sessions.keys()].map((handle) => close(handle, false)));
    },
  };
}
