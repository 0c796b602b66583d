/**
 * On the desktop a stored project is a copy of its file and journal. This compares the two and brings the copy up to
 * the file, and never takes away what only the copy has. Rules: docs/rules/journal.md, JL20 to JL24.
 */
import type { HistoryRow } from '../../shared/project/historyRow.ts';
import type { Project } from '../../shared/project/project.ts';
import { type JournalStep, readJournal } from '../../shared/project-file/journalLines.ts';
import { readProjectFile } from '../../shared/project-file/readProjectFile.ts';
import { replayJournal, takeStep } from '../../shared/project-file/replayJournal.ts';
import { writeProjectFile } from '../../shared/project-file/writeProjectFile.ts';
import { isRefusal, type Refusal, refuse } from '../../shared/words/refusal.ts';
import { type HistoryHead, ProjectDatabase, type StoredId } from './database.ts';
import { isComplete, loadHistory, loadProject, storeProject } from './projectStorage.ts';

export interface CopyJob {
  readonly storedId: StoredId;
  /** The file's name, for sentences. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly journal: Uint8Array;
  /** The last row that the file held when it was last written here: a file of fewer was put back by somebody. */
  readonly knownNumber: number;
  /** Take the file even where the copy has changes that it lacks: they were saved elsewhere. */
  readonly isForced: boolean;
}

export interface CopyMade {
  readonly outcome: CopyOutcome;
  /** Of file and journal together. */
  readonly lastNumber: number;
  /** Steps of the journal that did not fit the file. */
  readonly left: number;
  /** Only where they differ: the copy as a project file of its own. */
  readonly own: Uint8Array | null;
  /** Only where they differ: the copy lacks records too. */
  readonly isDamaged?: boolean;
}

export type CopyOutcome =
  /** The copy was as file and journal are. */
  | 'same'
  /** There was no copy, or it was damaged. Its later steps, if any, were done anew on the file. */
  | 'rebuilt'
  /** The copy lacked steps and has them now. */
  | 'broughtUp'
  /** The copy has all of the file and more: it was left as it is. */
  | 'ahead'
  /** Each has steps that the other lacks: nothing was changed. */
  | 'differs';

export type RowMark = Pick<HistoryRow, 'number' | 'at' | 'coderId' | 'command'>;

/** Two histories that share a row share all rows before it: rows are only ever added. */
export function isSameRow(a: RowMark | undefined, b: RowMark | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.number === b.number &&
    a.at === b.at &&
    a.coderId === b.coderId &&
    a.command === b.command
  );
}

/** Runs in a worker (projectFile.worker.ts); the window holds the project's lock meanwhile. */
export async function bringUpToFile(job: CopyJob): Promise<CopyMade | Refusal> {
  const { storedId, name, bytes, journal, knownNumber, isForced } = job;
  const file = readProjectFile(name, bytes);
  if (isRefusal(file)) return file;
  const stored = file.history.rows();
  if ('badLine' in stored) return refuse('historyBroken', { file: name, row: stored.badLine });
  const steps = readJournal(journal)?.steps ?? [];
  const { project, rows: added, left } = replayJournal(file.project, file.history.lastNumber, steps);
  const rows = [...stored, ...added];
  const database = new ProjectDatabase(storedId);
  try {
    const copy = await lookAtCopy(database, name);
    if (isRefusal(copy)) return copy;
    const isPutBack = file.history.lastNumber < knownNumber;
    const found = howItStands(copy.heads, rows);
    const outcome = found === 'ahead' && isPutBack ? 'differs' : found;
    const lastNumber = rows.at(-1)?.number ?? 0;
    if (copy.state !== 'whole' && !isForced) {
      const later = outcome === 'ahead' ? await withLaterSteps(database, copy, { project, rows }) : null;
      const hasOwn = outcome === 'ahead' || outcome === 'differs';
      if (later === null && hasOwn && copy.state === 'incomplete')
        return { outcome: 'differs', lastNumber, left, own: await asFile(database, name), isDamaged: true };
      await storeProject(database, later?.project ?? project, later?.rows ?? rows);
      return { outcome: 'rebuilt', lastNumber, left, own: null };
    }
    if (outcome === 'same' || (outcome === 'ahead' && !isForced))
      return { outcome, lastNumber, left, own: null };
    if (outcome === 'differs' && !isForced)
      return { outcome, lastNumber, left, own: await asFile(database, name) };
    await storeProject(database, project, rows);
    return { outcome, lastNumber, left, own: null };
  } finally {
    database.close();
  }
}

/** The rows of the copy from `from` on as steps of a journal: with the texts that came into being with them. */
export async function stepsOfCopy(
  database: ProjectDatabase,
  texts: ReadonlyMap<string, JournalStep['changes']['texts'][number]>,
  from: number,
): Promise<JournalStep[]> {
  const rows = await loadHistory(database, from);
  return rows.map((row) => {
    const named = row.changes.changes.flatMap((one) =>
      one.table === 'transcripts' && one.after?.textId ? [one.after.textId] : [],
    );
    const own = named.flatMap((id) => texts.get(id) ?? []);
    return { row, changes: { changes: row.changes.changes, texts: own } };
  });
}

interface FoundCopy {
  readonly heads: readonly HistoryHead[];
  readonly texts: Project['texts'];
  /** An incomplete one can be read and lacks records. */
  readonly state: 'whole' | 'incomplete' | 'unreadable';
}

/** A copy of a newer Trame is refused. */
async function lookAtCopy(database: ProjectDatabase, name: string): Promise<FoundCopy | Refusal> {
  try {
    const loaded = await loadProject(database, name);
    if (!isRefusal(loaded)) {
      const state = (await isComplete(database, loaded)) ? 'whole' : 'incomplete';
      return { heads: loaded.heads, texts: loaded.project.texts, state };
    }
    if (loaded.refused === 'storageNewer') return loaded;
    const heads = await database.history.orderBy('number').toArray();
    return { heads, texts: new Map(), state: 'unreadable' };
  } catch {
    return { heads: [], texts: new Map(), state: 'unreadable' };
  }
}

interface WithRows {
  readonly project: Project;
  readonly rows: readonly HistoryRow[];
}

/** The steps that only a damaged copy has, done on file and journal; `null` where not all of them fit. */
async function withLaterSteps(
  database: ProjectDatabase,
  { heads, texts }: FoundCopy,
  { project, rows }: WithRows,
): Promise<WithRows | null> {
  let current = project;
  let last = rows.at(-1)?.number ?? 0;
  const steps = await stepsOfCopy(database, texts, last + 1);
  for (const step of steps) {
    const next = step.row.number === last + 1 ? takeStep(current, step) : null;
    if (next === null) return null;
    current = next;
    last = step.row.number;
  }
  return last === heads.at(-1)?.number
    ? { project: current, rows: [...rows, ...steps.map(({ row }) => row)] }
    : null;
}

function howItStands(heads: readonly HistoryHead[], rows: readonly HistoryRow[]): CopyOutcome {
  const ownLast = heads.at(-1);
  const fileLast = rows.at(-1);
  if (!ownLast) return 'rebuilt';
  if (isSameRow(ownLast, fileLast)) return 'same';
  if (
    isSameRow(
      rows.find(({ number }) => number === ownLast.number),
      ownLast,
    )
  )
    return 'broughtUp';
  if (
    !fileLast ||
    isSameRow(
      heads.find(({ number }) => number === fileLast.number),
      fileLast,
    )
  )
    return 'ahead';
  return 'differs';
}

async function asFile(database: ProjectDatabase, name: string): Promise<Uint8Array | null> {
  const loaded = await loadProject(database, name);
  return isRefusal(loaded) ? null : writeProjectFile(loaded.project, await loadHistory(database, 1));
}
