/**
 * What the window may ask of the machine it runs on: choosing, reading and writing files. The desktop and the browser
 * edition each fulfil it; nothing else in the window knows which of the two it is.
 */
import type { BackupInfo, CompactedFile, OpenedSession } from '../../shared/desktop/desktopApi.ts';
import type { MenuChoice, MenuState } from '../../shared/desktop/menuState.ts';
import type { Refusal } from '../../shared/words/refusal.ts';

export interface Platform {
  readonly kind: 'desktop' | 'browser';
  /** Lets the user choose files. An empty list when they cancelled. */
  openFiles(kind: FileKind, options: { several: boolean }): Promise<OpenedFile[]>;
  /** All files of a folder that the user chooses, subfolders included, in natural order. */
  openFolder(): Promise<OpenedFile[]>;
  /** Files dropped on the window, folders opened. Must be called before the drop event returns. */
  droppedFiles(event: DragEvent): Promise<OpenedFile[]>;
  /**
   * Writes a whole file: into `handle` if there is one, else where the user chooses (browsers without that dialog
   * download it). `null` when they cancelled. Bytes that take long to make are given as a function, called after the
   * user chose: the browser's dialog opens only shortly after their click.
   */
  saveFile(
    content: FileContent,
    suggestedName: string,
    handle: FileHandle | null,
  ): Promise<SavedFile | Refusal | null>;
  /** Reads a file again that was opened or saved earlier. */
  readFile(handle: FileHandle): Promise<OpenedFile | Refusal>;
  /** Whether `handle` may be written now; `ask` shows the browser's question, and needs a click of the user. */
  mayWrite(handle: FileHandle, options: { ask: boolean }): Promise<boolean>;
  /** Whether a file once saved can be written again without asking where (File System Access, or the desktop). */
  readonly keepsHandles: boolean;
  /** Asks that the browser never clears what is stored, once; whether it agreed. Always true on the desktop. */
  keepStorage(): Promise<boolean>;
  /** The last change of the file, in milliseconds since 1970, to see if somebody else wrote it; `null` if unknown. */
  changedAt(handle: FileHandle): Promise<number | null>;
  /** Whether the system has named a file that `onOpenFile` will tell of. Asked before listening. */
  isFileWaiting(): Promise<boolean>;
  /** Files that the system asks Trame to open (double click, second start). Returns the way to stop listening. */
  onOpenFile(listener: (file: OpenedFile) => void): () => void;
  /** `null` in the browser edition, whose database is the truth. */
  readonly durable: DurableFiles | null;
  /** The window closes only when `work` is done. Nothing in the browser, where a page cannot wait. */
  beforeClose(work: () => Promise<void>): void;
  /** The native menu; `null` in the browser edition, which has none. */
  readonly menu: NativeMenu | null;
  /** Writes the page as it is for paper into a PDF file; `null` where only the browser's own dialog can. */
  readonly savePdf: ((suggestedName: string) => Promise<{ readonly name: string } | Refusal | null>) | null;
  /** How far long work is, outside the window: a share of 1 where it is known, `null` when it is over (desktop). */
  showWork(progress: number | 'unknown' | null): void;
  /** Long work is over; said only where nobody looks at the window (desktop). */
  tellDone(sentence: string): void;
  /** The name on the window's frame. */
  setTitle(title: string): void;
  /** Shows in the window's frame that something is not written yet (desktop; nothing elsewhere). */
  setUnsaved(isUnsaved: boolean): void;
}

/**
 * The desktop's project files: each has a journal beside it that takes every step, and is the truth of which the
 * window's database is a copy.
 */
export interface DurableFiles {
  /** The bytes come along unless the file is in the state `knownSha256`. */
  open(handle: FileHandle, knownSha256: string | null): Promise<OpenedSession | Refusal>;
  /** Resolved when the lines are on the disk; after a refusal the same may be sent again. */
  append(handle: FileHandle, lines: Uint8Array): Promise<{ readonly size: number } | Refusal>;
  /** Takes the journal into the file. */
  compact(handle: FileHandle): Promise<CompactedFile | Refusal>;
  /** Writes another version as a new file in the same folder. */
  saveBeside(handle: FileHandle, bytes: Uint8Array): Promise<SavedFile | Refusal>;
  /** Of all projects, newest first. */
  listBackups(): Promise<readonly BackupInfo[]>;
  /** Keeps the present state of the file as a backup. */
  backUp(handle: FileHandle): Promise<Refusal | null>;
  /** The file becomes this backup; what it was is kept as a backup first. */
  restore(handle: FileHandle, backupId: string): Promise<CompactedFile | Refusal>;
  /** A backup as a project file where the user chooses; `null` when they cancelled. */
  saveBackupAs(backupId: string, suggestedName: string): Promise<SavedFile | Refusal | null>;
  /** Calls `tell` when a file that somebody else worked on is free. Returns the way to stop listening. */
  onFree(handle: FileHandle, tell: () => void): () => void;
  /** `forget` where the project went on in another file. */
  close(handle: FileHandle, forget: boolean): Promise<void>;
}

export interface NativeMenu {
  show(state: MenuState): void;
  /** Returns the way to stop listening. */
  onChosen(listener: (choice: MenuChoice) => void): () => void;
}

export type FileContent = Uint8Array | (() => Promise<Uint8Array | Refusal>);

/** `table` is a coded table or a table of participants. */
export type FileKind = 'project' | 'transcripts' | 'table';

/**
 * A file that may be written or read again. Opaque: a handle of the browser, or a number that the desktop's main
 * process gave out. Can be stored in the index database (structured clone).
 */
export type FileHandle =
  | { readonly kind: 'browser'; readonly name: string; readonly handle: FileSystemFileHandle }
  | { readonly kind: 'desktop'; readonly name: string; readonly token: string };

export interface OpenedFile {
  /** Name with extension, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `null` where the browser only lent the content. */
  readonly handle: FileHandle | null;
  /** Why it could not be read; then `bytes` is empty. */
  readonly refused?: Refusal;
}

export interface SavedFile {
  readonly name: string;
  /** `null` after a download. */
  readonly handle: FileHandle | null;
  /** As `changedAt`. */
  readonly changedAt: number | null;
  /** Desktop: of what was written. */
  readonly sha256?: string;
}
