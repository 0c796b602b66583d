/** What the window shows of the open project: the current snapshot, who codes, what is saved, what can be undone. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CoderId, ProjectId } from '../../shared/project/ids.ts';
import { emptyProject, type Project } from '../../shared/project/project.ts';
import { seenBy } from '../../shared/rounds/seenBy.ts';
import type { Refusal } from '../../shared/words/refusal.ts';
import type { HistoryHead, StoredId } from '../storage/database.ts';
import type { StorageReason } from '../storage/storageReason.ts';
import { afterPaint } from './afterPaint.ts';

export interface WorkspaceState {
  /** `null` while no project is open. Replaced, never changed, by every command. */
  /** Whole, for commands and storage. What may be seen of it while a round is blind: `useProject`, `currentProject`. */
  readonly project: Project | null;
  readonly storedId: StoredId | null;
  /** Who acts and whose work undo takes back. */
  readonly coderId: CoderId | null;
  readonly save: SaveState;
  /** What undo and redo would act on; `null` where there is nothing, or nobody may write. */
  readonly undoRow: HistoryHead | null;
  readonly redoRow: HistoryHead | null;
  readonly file: FileState;
}

export type SaveState =
  /** Everything is on the disk; `at` is when the last change was, `null` before the first. */
  | { readonly state: 'saved'; readonly at: string | null }
  /** A change is on its way to the disk; `at` is when the last one got there. */
  | { readonly state: 'writing'; readonly at: string | null }
  /** A write has taken longer than 300 ms. */
  | { readonly state: 'saving' }
  /** The changes are on the screen and kept, but not on the disk. */
  | { readonly state: 'failed'; readonly reason: StorageReason; readonly unwritten: number }
  /** Another window writes, or another computer (`host`); `isFree` once it has let go. */
  | {
      readonly state: 'readOnly';
      readonly owner: string;
      readonly host: string;
      readonly isFree: boolean;
    };

/** The `.trame` file of the project. */
export interface FileState {
  /** `null` where it was never saved to a file. */
  readonly name: string | null;
  readonly savedAt: string | null;
  /** The file holds every change. */
  readonly isCurrent: boolean;
  readonly isWriting: boolean;
  /** The file can be written again only after the user allowed it: "Save" asks. */
  readonly needsPermission: boolean;
  /** Desktop: every saved change is in the journal beside the file, so that the file counts as current. */
  readonly isJournaled: boolean;
  /** Desktop: the file that somebody else changed, which the project therefore left for this one. */
  readonly leftBehind: string | null;
  /** Why the last writing of the file failed. */
  readonly problem: Refusal | null;
}

export const noFile: FileState = {
  name: null,
  savedAt: null,
  isCurrent: false,
  isWriting: false,
  needsPermission: false,
  isJournaled: false,
  leftBehind: null,
  problem: null,
};

export const nothingOpen: WorkspaceState = {
  project: null,
  storedId: null,
  coderId: null,
  save: { state: 'saved', at: null },
  undoRow: null,
  redoRow: null,
  file: noFile,
};

export const workspaceStore = createStore<WorkspaceState>(() => nothingOpen);

/** What the views show: `workspaceStore`, but for the moment in which the text alone has what is new. */
export const shownStore = createStore<WorkspaceState>(() => nothingOpen);
let isTextAhead = false;

workspaceStore.subscribe((state) => {
  if (!isTextAhead) shownStore.setState(state, true);
});

/**
 * Publishes a change that the text shows first; everything else of the window follows when that has been painted. For
 * coding a passage, which is done hundreds of times in a row: counting, lists and maps would hold its mark up.
 */
export function publishToTextFirst(state: Partial<WorkspaceState>): void {
  isTextAhead = true;
  workspaceStore.setState(state);
  afterPaint(() => {
    isTextAhead = false;
    shownStore.setState(workspaceStore.getState(), true);
  });
}

/** Everything about the open project, or that there is none. */
export function useWorkspace<Value>(selector: (state: WorkspaceState) => Value): Value {
  return useStore(shownStore, selector);
}

/** Something of the open project. Views of a project may use it freely: while none is open they see an empty one. */
export function useProject<Value>(selector: (project: Project) => Value): Value {
  return useStore(shownStore, (state) => selector(seenProject(state)));
}

/** The same for the text, which is not behind for a moment (`publishToTextFirst`). */
export function useProjectOfText<Value>(selector: (project: Project) => Value): Value {
  return useStore(workspaceStore, (state) => selector(seenProject(state)));
}

/** The open project outside React. */
export function currentProject(): Project {
  return seenProject(workspaceStore.getState());
}

/** The one place where the window leaves out what a blind round hides from the current coder. */
function seenProject({ project, coderId }: WorkspaceState): Project {
  return project === null ? placeholder : seenBy(project, coderId);
}

const placeholder = emptyProject({ id: '' as ProjectId, name: '', createdAt: '1970-01-01T00:00:00.000Z' });
