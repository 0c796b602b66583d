/**
 * All that the window may ask of the desktop. The list is closed: the preload offers exactly these functions as
 * `window.desktop`, and the main process answers nothing else. Paths never cross it: a file is a handle that the main
 * process gave out for a file that the user chose in a dialog.
 */
import type { Refusal } from '../words/refusal.ts';
import type { MenuChoice, MenuState } from './menuState.ts';

/** Names one chosen project file, for good; may be stored. Nothing can be read from it. */
export type FileHandle = string & { readonly fileHandle: unique symbol };

export interface ChosenFile {
  /** The file's name without its folder, for showing. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ChosenProjectFile extends ChosenFile {
  readonly handle: FileHandle;
}

export interface SavedFile {
  readonly handle: FileHandle;
  readonly name: string;
  /** Of the bytes that were written, lower-case hexadecimal. */
  readonly sha256: string;
  /** Milliseconds since 1970; `null` where the file's system keeps no time. */
  readonly changedAt: number | null;
}

/** A project file with the journal beside it, ready to take steps. */
export interface OpenedSession {
  readonly name: string;
  readonly sha256: string;
  /** Number of the last history row that the file itself holds. */
  readonly lastNumber: number;
  /** `null` where the file is in the state that was named as known. */
  readonly bytes: Uint8Array | null;
  /** Whole lines that belong to this file; empty where it has no journal. */
  readonly journal: Uint8Array;
  /** What was wrong with the journal; `kept` is the file in which what could not be used was kept. */
  readonly trouble: {
    readonly kind: 'tornJournal' | 'damagedJournal' | 'foreignJournal';
    readonly kept: string;
  } | null;
  /** Who works on the file, if somebody else does: then it can only be read. */
  readonly heldBy: { readonly owner: string; readonly host: string } | null;
  /** The file lies where a service copies files between computers. */
  readonly syncedBy: SyncService | null;
}

export type SyncService = 'Dropbox' | 'OneDrive' | 'iCloud' | 'Google Drive' | 'Nextcloud';

/** The state of a project file after its journal was taken into it. */
export interface CompactedFile {
  readonly sha256: string;
  readonly lastNumber: number;
  /** Bytes of the journal now. */
  readonly size: number;
}

/** A copy of a project file in the app's own data folder. */
export interface BackupInfo {
  readonly id: string;
  readonly projectId: string;
  readonly projectName: string;
  /** ISO time. */
  readonly at: string;
  readonly lastNumber: number;
  /** Bytes. */
  readonly size: number;
  readonly counts: { readonly transcripts: number; readonly themes: number; readonly codings: number };
}

/** Files that were read, and one refusal for each that could not be. */
export interface ChosenFiles {
  readonly files: readonly ChosenFile[];
  readonly refused: readonly Refusal[];
}

export interface DesktopDescription {
  readonly system: 'mac' | 'windows' | 'linux';
  readonly version: string;
  /** Languages of the system in the user's order, as BCP 47 tags. */
  readonly languages: readonly string[];
}

/** A share of 1, where it is known. */
export type WorkProgress = number | 'unknown';

/** What a dialog offers to choose: interviews, tables, or a whole folder of interviews. */
export type SourceKind = 'transcripts' | 'table' | 'folder';

/** `null` everywhere means that the user closed the dialog without choosing. */
export interface DesktopApi {
  describeDesktop(): Promise<DesktopDescription>;
  openProjectFile(): Promise<ChosenProjectFile | Refusal | null>;
  /** Opens a project file that was dropped on the window (the browser's own `File`); `null` where the system knows no place of it. */
  openDroppedFile(file: object): Promise<ChosenProjectFile | Refusal | null>;
  /** Replaces the file behind the handle at once or not at all. */
  saveProjectFile(handle: FileHandle, bytes: Uint8Array): Promise<SavedFile | Refusal>;
  /** Reads a project file again. */
  readProjectFile(handle: FileHandle): Promise<ChosenProjectFile | Refusal>;
  /** When the file was last written by anybody; `null` where it is gone or the handle is not known. */
  changedAt(handle: FileHandle): Promise<number | null>;
  saveProjectFileAs(suggestedName: string, bytes: Uint8Array): Promise<SavedFile | Refusal | null>;
  /**
   * Opens a project file for work: its steps go to a journal beside it. The bytes come along unless the file is in the
   * state `knownSha256`.
   */
  openSession(handle: FileHandle, knownSha256: string | null): Promise<OpenedSession | Refusal>;
  /** Resolved when the lines are on the disk. After a refusal the same lines may be sent again. */
  appendToJournal(handle: FileHandle, lines: Uint8Array): Promise<{ readonly size: number } | Refusal>;
  /** Takes the journal into the file. Refuses, and changes nothing, where somebody else changed the file. */
  compactProject(handle: FileHandle): Promise<CompactedFile | Refusal>;
  /** Writes another version of the project as a new file in the same folder; nothing is replaced. */
  saveBeside(handle: FileHandle, bytes: Uint8Array): Promise<SavedFile | Refusal>;
  /** Of all projects, newest first. */
  listBackups(): Promise<readonly BackupInfo[]>;
  /** Keeps the present state of an open project file as a backup. */
  backUp(handle: FileHandle): Promise<Refusal | null>;
  /** An open project file becomes this backup; its present state is kept as a backup first. */
  restoreBackup(handle: FileHandle, backupId: string): Promise<CompactedFile | Refusal>;
  /** Saves a backup where the user chooses, as a project file of its own. */
  saveBackupAs(backupId: string, suggestedName: string): Promise<SavedFile | Refusal | null>;
  /** `forget` where the project went on in another file: then the journal is taken away. */
  closeSession(handle: FileHandle, forget: boolean): Promise<void>;
  openSourceFiles(kind: SourceKind): Promise<ChosenFiles | null>;
  /** The file's kind is the suggested name's extension. Gives the name that was written. */
  saveExportFile(
    suggestedName: string,
    bytes: Uint8Array,
  ): Promise<{ readonly name: string } | Refusal | null>;
  /** Lays the page out for paper and writes it where the user chooses. */
  savePdf(suggestedName: string): Promise<{ readonly name: string } | Refusal | null>;
  setWindowTitle(title: string): Promise<void>;
  /** Marks the window as holding work that is in no file yet. */
  setEdited(isEdited: boolean): Promise<void>;
  /** Shows in the taskbar how far long work is; `null` when none goes on. */
  showWork(progress: WorkProgress | null): Promise<void>;
  /** Says that long work is over, where nobody looks at the window. */
  tellDone(sentence: string): Promise<void>;
  /** Shows the native menu anew. */
  setMenu(state: MenuState): Promise<void>;
  onMenuChosen(listener: (choice: MenuChoice) => void): () => void;
  /** Whether the system has asked Trame to open a project file that was not sent yet. Of use before `onFileOpened`. */
  isFileWaiting(): Promise<boolean>;
  /** Project files that the system asks Trame to open, those from before this call included. */
  onFileOpened(listener: (file: ChosenProjectFile | Refusal) => void): () => void;
  /** A file that somebody else worked on is free now. */
  onProjectFree(listener: (handle: FileHandle) => void): () => void;
  /** From this call on the window is asked before it closes. The returned function takes the listener away. */
  onCloseAsked(listener: () => void): () => void;
  /** The answer to it: everything is stored (or the user gave it up), close now. */
  closeWindow(): Promise<void>;
  /** The other answer: the window stays open. */
  keepWindowOpen(): Promise<void>;
}
