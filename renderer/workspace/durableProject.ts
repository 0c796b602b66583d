/**
 * An open project's way to the disk on the desktop: every step goes to the journal beside its file first, then to the
 * database that copies it, and counts as saved when both have it. Rules: docs/rules/journal.md, JL9, JL20 to JL26.
 */
import { readJournal, readStep, writeStepLines } from '../../shared/project-file/journalLines.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import type { DurableFiles, FileHandle } from '../platform/platform.ts';
import { isSameRow, type RowMark, stepsOfCopy } from '../storage/copyOfFile.ts';
import { DiskFailure, diskFailureOf } from '../storage/diskFailure.ts';
import { type StoredStep, saveSteps } from '../storage/projectStorage.ts';
import { type OpenedProject, workspaceParts } from './openedProject.ts';
import { workspaceStore } from './projectStore.ts';

/** Where an open project stands on the disk. */
export interface DurableProject {
  readonly handle: FileHandle;
  /** Number of the last row that file and journal hold. */
  journaled: number;
  /** The main process has the file open; not so while its drive is away. */
  isOpen: boolean;
  /** Bytes of the journal. */
  size: number;
}

/** A journal beyond this (bytes) is taken into its file at once. */
export const largestJournal = 1024 * 1024;

export function durableFiles(): DurableFiles {
  const { durable } = workspaceParts().platform;
  if (!durable) throw new Error('Only the desktop has project files that last.');
  return durable;
}

/** The last row that file and journal hold, as the journal tells it. */
export function lastOfJournal(journal: Uint8Array): RowMark | null {
  const payload = readJournal(journal)?.steps.at(-1);
  return (payload && readStep(payload)?.row) ?? null;
}

/** Writes steps to journal and database. Each keeps what it has when the other fails; throws the first failure. */
export async function storeSteps(opened: OpenedProject, steps: readonly StoredStep[]): Promise<void> {
  const failures: unknown[] = [];
  await journalSteps(opened, steps).catch((error: unknown) => failures.push(error));
  const uncached = steps.filter(({ row }) => row.number > opened.cached);
  const last = uncached.at(-1);
  if (last) {
    try {
      await saveSteps(opened.database, uncached, opened.isComplete);
      opened.cached = last.row.number;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Brings the journal up to `steps`, and to what the database has before them. Throws where the disk refuses. */
export async function journalSteps(opened: OpenedProject, steps: readonly StoredStep[]): Promise<void> {
  const { durable } = opened;
  if (!durable) return;
  if (!durable.isOpen) await reconnect(opened, durable);
  const fresh = steps.filter(({ row }) => row.number > durable.journaled);
  const first = fresh[0]?.row.number ?? opened.cached + 1;
  const { project } = workspaceStore.getState();
  const missing =
    project && first > durable.journaled + 1
      ? await stepsOfCopy(opened.database, project.texts, durable.journaled + 1)
      : [];
  const all = [...missing.filter(({ row }) => row.number < first), ...fresh];
  const last = all.at(-1);
  if (!last) return;
  const answer = await durableFiles().append(durable.handle, writeStepLines(all));
  if (isRefusal(answer)) {
    // The main process may have let go of the file; the next attempt opens it anew.
    if (answer.refused === 'fileHandleUnknown') durable.isOpen = false;
    throw diskFailureOf(answer);
  }
  durable.journaled = last.row.number;
  durable.size = answer.size;
}

/** A drive that comes back is gone on with only if its file is as it was left. */
async function reconnect(opened: OpenedProject, durable: DurableProject): Promise<void> {
  const session = await durableFiles().open(durable.handle, opened.file?.sha256 ?? null);
  if (isRefusal(session)) throw diskFailureOf(session);
  const last = lastOfJournal(session.journal);
  const own = opened.heads.find(({ number }) => number === last?.number);
  if (session.bytes !== null || (last !== null && !isSameRow(own, last))) {
    await durableFiles().close(durable.handle, false);
    throw new DiskFailure('changedElsewhere');
  }
  durable.journaled = last?.number ?? session.lastNumber;
  durable.isOpen = true;
}
