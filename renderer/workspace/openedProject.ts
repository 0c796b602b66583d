/** The project that is open in this window, with what the screen does not see: its database, lock, queue and history. */
import type { ChangeSet } from '../../shared/project/changeSet.ts';
import type { NewId } from '../../shared/project/ids.ts';
import type { Platform } from '../platform/platform.ts';
import type {
  HistoryHead,
  IndexDatabase,
  ProjectDatabase,
  StoredFile,
  StoredId,
} from '../storage/database.ts';
import type { ProjectFileWork } from '../storage/projectFileWork.ts';
import type { WriterLock } from '../storage/writerLock.ts';
import type { DurableProject } from './durableProject.ts';
import type { UndoStacks } from './undoStacks.ts';
import type { WriteQueue } from './writeQueue.ts';

/** What a window is started with; tests give their own clock and platform. */
export interface WorkspaceParts {
  readonly platform: Platform;
  readonly fileWork: ProjectFileWork;
  readonly index: IndexDatabase;
  readonly now: () => string;
  readonly newId: NewId;
}

export interface OpenedProject {
  readonly storedId: StoredId;
  readonly database: ProjectDatabase;
  readonly lock: WriterLock;
  readonly queue: WriteQueue;
  /** All rows without their changes, in order. */
  readonly heads: HistoryHead[];
  stacks: UndoStacks;
  file: StoredFile | null;
  /** Desktop: where file and journal stand; `null` where the project is in no file. */
  durable: DurableProject | null;
  /** Not so where the database was found to lack records and could not be made anew from the file. */
  readonly isComplete: boolean;
  /** Number of the last row that the database holds. */
  cached: number;
  /** Changes of the latest rows, so that undo seldom asks the disk. */
  readonly recent: Map<number, ChangeSet>;
}

let parts: WorkspaceParts | null = null;
let opened: OpenedProject | null = null;

export function startWorkspace(given: WorkspaceParts): void {
  parts = given;
}

/** Throws before `startWorkspace`. */
export function workspaceParts(): WorkspaceParts {
  if (!parts) throw new Error('The workspace was not started.');
  return parts;
}

export function openedProject(): OpenedProject | null {
  return opened;
}

export function setOpenedProject(next: OpenedProject | null): void {
  opened = next;
}
