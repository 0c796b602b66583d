/**
 * Between project files and stored projects: a file is read straight into the database, and written straight from it,
 * so that a project of any size never passes through the window. Runs in a worker (projectFile.worker.ts), and as it is
 * in tests. Rules: docs/rules/saving.md, SV12 to SV15.
 */
import { applyChanges, isConflict } from '../../shared/project/applyChanges.ts';
import type { HistoryRow } from '../../shared/project/historyRow.ts';
import { type Project, projectInfo } from '../../shared/project/project.ts';
import { ProjectHistory } from '../../shared/project-file/projectHistory.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { bringUpToFile, type CopyJob, type CopyMade, isSameRow } from './copyOfFile.ts';
import { IndexDatabase, ProjectDatabase, type StoredId } from './database.ts';
import { copiesOf, noteProject } from './projectIndex.ts';
import { loadHistory, loadProject, type StoredStep, storeProject } from './projectStorage.ts';
import { lockProject } from './writerLock.ts';

/** How a file stands to what was stored of the same project. */
export type FileMatch =
  /** Nothing was stored. */
  | 'new'
  /** What is stored holds all of the file's history, and perhaps more: it was left as it is. */
  | 'stored'
  /** The file holds all of the stored history and more: it took the stored one's place. */
  | 'replaced'
  /** Each holds changes that the other lacks: the file was stored as a second copy. */
  | 'secondCopy';

export interface FileRead {
  readonly storedId: StoredId;
  readonly match: FileMatch;
  readonly lastNumber: number;
}

export interface ProjectFileWork {
  /**
   * Refuses what is no readable project, and then nothing stored has changed. Once the signal is given it throws, and
   * only what is stored under `newId` may be half of a project.
   */
  read(
    name: string,
    bytes: Uint8Array,
    newId: StoredId,
    openedAt: string,
    signal?: AbortSignal,
  ): Promise<FileRead | Refusal>;
  /** Brings a stored project up to the file that it is a copy of (desktop). */
  bringUp(job: CopyJob, signal?: AbortSignal): Promise<CopyMade | Refusal>;
  /** The whole file of a stored project; `unwritten` are steps that the database could not take yet. */
  write(storedId: StoredId, unwritten: readonly UnwrittenStep[]): Promise<FileWritten | Refusal>;
}

export type UnwrittenStep = Pick<StoredStep, 'row' | 'changes'>;

export interface FileWritten {
  readonly bytes: Uint8Array;
  readonly lastNumber: number;
}

export const projectFileWork: ProjectFileWork = {
  read: readIntoStorage,
  bringUp: bringUpToFile,
  write: writeFromStorage,
};

async function readIntoStorage(
  name: string,
  bytes: Uint8Array,
  newId: StoredId,
  openedAt: string,
): Promise<FileRead | Refusal> {
  const file = readProjectFile(name, bytes);
  if (isRefusal(file)) return file;
  const rows = file.history.rows();
  if ('badLine' in rows) return refuse('historyBroken', { file: name, row: rows.badLine });
  const index = new IndexDatabase();
  try {
    const { storedId, match } = await findPlace(index, file.project, rows, newId);
    const lastNumber = rows.at(-1)?.number ?? 0;
    if (match === 'stored') return { storedId, match, lastNumber };
    // Nobody may have it open while its rows are taken away and put anew.
    const lock = await lockProject(index, storedId, '');
    try {
      if (lock.heldBy) return refuse('projectIsReadOnly', lock.heldBy);
      await withDatabase(storedId, (database) => storeProject(database, file.project, rows));
      await noteProject(index, storedId, file.project, openedAt);
      return { storedId, match, lastNumber };
    } finally {
      await lock.release();
    }
  } finally {
    index.close();
  }
}

/** The copy that the file belongs to, or a new one. */
async function findPlace(
  index: IndexDatabase,
  project: Project,
  rows: readonly HistoryRow[],
  newId: StoredId,
): Promise<{ storedId: StoredId; match: FileMatch }> {
  const copies = await copiesOf(index, projectInfo(project).id);
  let older: StoredId | null = null;
  for (const { storedId } of copies) {
    const heads = await withDatabase(storedId, (database) => database.history.orderBy('number').toArray());
    if (heads.length === 0) {
      // The list knows it, its database is empty: the browser lost it, and the file brings it back.
      older ??= storedId;
      continue;
    }
    const last = rows.at(-1);
    if (!last || heads.some((head) => isSameRow(head, last))) return { storedId, match: 'stored' };
    const stored = heads.at(-1);
    if (stored && rows.some((row) => isSameRow(row, stored))) older = storedId;
  }
  if (older) return { storedId: older, match: 'replaced' };
  return { storedId: newId, match: copies.length === 0 ? 'new' : 'secondCopy' };
}

async function writeFromStorage(
  storedId: StoredId,
  unwritten: readonly UnwrittenStep[],
): Promise<FileWritten | Refusal> {
  return withDatabase(storedId, async (database) => {
    const loaded = await loadProject(database, '');
    if (isRefusal(loaded)) return loaded;
    const rows = await loadHistory(database, 1);
    let project = loaded.project;
    for (const { row, changes } of unwritten) {
      if (row.number <= (rows.at(-1)?.number ?? 0)) continue;
      const next = applyChanges(project, changes);
      if (isConflict(next)) return refuse('changeDoesNotFit', { table: next.table, rule: '' });
      project = next;
      rows.push(row);
    }
    const history = ProjectHistory.of(rows);
    return { bytes: writeProjectFile(project, history), lastNumber: history.lastNumber };
  });
}

async function withDatabase<Value>(
  storedId: StoredId,
  work: (database: ProjectDatabase) => Promise<Value>,
): Promise<Value> {
  const database = new ProjectDatabase(storedId);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
