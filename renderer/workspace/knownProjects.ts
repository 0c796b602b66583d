/**
 * The projects of this computer that lie in files, noted outside the database: a browser that finds its database damaged
 * empties it, and the list of projects with it. Rules: docs/rules/journal.md, JL27.
 */
import type { FileHandle } from '../platform/platform.ts';
import type { IndexDatabase, StoredId, StoredProject } from '../storage/database.ts';
import { listProjects } from '../storage/projectIndex.ts';
import type { PlaceStorage } from './lastPlace.ts';

const key = 'trame.projectFiles';

type Known = Pick<StoredProject, 'storedId' | 'projectId' | 'name' | 'openedAt'> & {
  readonly file: { readonly name: string; readonly handle: FileHandle };
};

/** `all` is the whole list as the database has it. */
export function noteKnown(storage: PlaceStorage, all: readonly StoredProject[]): void {
  const known: Known[] = all.flatMap(({ storedId, projectId, name, openedAt, file }) =>
    file?.handle?.kind === 'desktop'
      ? [{ storedId, projectId, name, openedAt, file: { name: file.name, handle: file.handle } }]
      : [],
  );
  try {
    storage.setItem(key, JSON.stringify(known));
  } catch {
    // Without the note a lost list is made anew by opening the files one by one.
  }
}

/**
 * Puts what the database lacks of the noted projects on its list again: each is then read from its file when it is opened,
 * and this is said. A file that another project was saved over is that project's.
 */
export async function bringBackKnown(storage: PlaceStorage, index: IndexDatabase): Promise<void> {
  const known = readKnown(storage);
  if (known.length === 0) return;
  // A project opened from its file meanwhile must not stand there twice.
  await index.transaction('rw', index.projects, async () => {
    const listed = await listProjects(index);
    const there = new Set<StoredId>(listed.map(({ storedId }) => storedId));
    const files = new Set(listed.map(({ file }) => tokenOf(file?.handle)));
    for (const { file, ...project } of known) {
      const token = tokenOf(file.handle);
      if (there.has(project.storedId) || files.has(token)) continue;
      files.add(token);
      await index.projects.put({
        ...project,
        counts: { transcripts: 0, themes: 0, codings: 0 },
        file: { ...file, savedAt: project.openedAt, lastNumber: 0, changedAt: null, sha256: null },
      });
    }
  });
}

function tokenOf(handle: FileHandle | null | undefined): string | null {
  return handle?.kind === 'desktop' ? handle.token : null;
}

function readKnown(storage: PlaceStorage): Known[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isKnown) : [];
  } catch {
    return [];
  }
}

function isKnown(value: unknown): value is Known {
  if (typeof value !== 'object' || value === null) return false;
  const { file, ...texts } = value as Record<string, unknown>;
  if (typeof file !== 'object' || file === null) return false;
  const { name, handle } = file as Record<string, unknown>;
  const { kind, token, name: ofHandle } = (handle ?? {}) as Record<string, unknown>;
  return (
    [texts.storedId, texts.projectId, texts.name, texts.openedAt, name, token, ofHandle].every(
      (text) => typeof text === 'string',
    ) && kind === 'desktop'
  );
}
