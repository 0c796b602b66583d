/** The list of stored projects: name, size, when last opened, and the file that each belongs to. */

import type { ProjectId } from '../../shared/project/ids.ts';
import { type Project, projectInfo } from '../../shared/project/project.ts';
import type { FileHandle } from '../platform/platform.ts';
import type { IndexDatabase, StoredFile, StoredId, StoredProject } from './database.ts';
import { eraseProject } from './projectStorage.ts';

/** Last opened first. */
export async function listProjects(index: IndexDatabase): Promise<StoredProject[]> {
  const projects = await index.projects.toArray();
  return projects.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
}

/** Every stored copy of a project. */
export async function copiesOf(index: IndexDatabase, projectId: ProjectId): Promise<StoredProject[]> {
  return index.projects.where('projectId').equals(projectId).toArray();
}

/** Notes name and size anew; a file noted before is kept unless another is given. */
export async function noteProject(
  index: IndexDatabase,
  storedId: StoredId,
  project: Project,
  openedAt: string,
  file?: StoredFile | null,
): Promise<StoredProject> {
  const info = projectInfo(project);
  return index.transaction('rw', index.projects, async () => {
    const known = await index.projects.get(storedId);
    const noted: StoredProject = {
      storedId,
      projectId: info.id,
      name: info.name,
      counts: {
        transcripts: project.transcripts.size,
        themes: project.themes.size,
        codings: project.codings.size,
      },
      openedAt,
      file: file === undefined ? (known?.file ?? null) : file,
    };
    await index.projects.put(noted);
    return noted;
  });
}

export async function noteFile(index: IndexDatabase, storedId: StoredId, file: StoredFile): Promise<void> {
  await index.projects.update(storedId, { file });
}

/** The stored copy of a file (desktop). */
export async function copyOfFile(index: IndexDatabase, handle: FileHandle): Promise<StoredProject | null> {
  const projects = await index.projects.toArray();
  return projects.find(({ file }) => isSameFile(file?.handle, handle)) ?? null;
}

/** Copies of a file whose content is another project's from now on. */
export async function forgetOtherCopies(
  index: IndexDatabase,
  storedId: StoredId,
  handle: FileHandle,
): Promise<void> {
  for (const other of await index.projects.toArray()) {
    if (other.storedId !== storedId && isSameFile(other.file?.handle, handle))
      await deleteProject(index, other.storedId);
  }
}

function isSameFile(a: FileHandle | null | undefined, b: FileHandle): boolean {
  return a?.kind === 'desktop' && b.kind === 'desktop' && a.token === b.token;
}

/** Erases a stored project and its line in the list. Whoever calls this has made sure that nobody has it open. */
export async function deleteProject(index: IndexDatabase, storedId: StoredId): Promise<void> {
  await eraseProject(storedId);
  await index.projects.delete(storedId);
}
