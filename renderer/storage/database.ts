/**
 * The databases of the window: one a project, and one small index of all of them. The only file that names their
 * tables. Rules: docs/rules/saving.md, SV1 to SV3.
 */
import { Dexie, type Table } from 'dexie';
import type { ChangeSet } from '../../shared/project/changeSet.ts';
import type { HistoryRow } from '../../shared/project/historyRow.ts';
import type { ProjectId, TranscriptId } from '../../shared/project/ids.ts';
import type { RecordTypes, TableName } from '../../shared/project/project.ts';
import type { Coding } from '../../shared/project/records.ts';
import type { FileHandle } from '../platform/platform.ts';
import type { TextPack } from './textPacks.ts';
import { index001 } from './upgrades/index001.ts';
import { project001 } from './upgrades/project001.ts';
import { project002 } from './upgrades/project002.ts';

declare const brand: unique symbol;
/** A stored project. Two copies of one project that went apart share the project's id, never this one. */
export type StoredId = string & { readonly [brand]: 'stored' };

export interface StoredRecord {
  readonly table: Exclude<TableName, 'codings'>;
  readonly id: string;
  readonly record: RecordTypes[Exclude<TableName, 'codings'>];
}

/** The codings of a transcript that was coded since its pack was written. */
export interface StoredCodings {
  readonly transcriptId: TranscriptId;
  readonly codings: readonly Coding[];
}

/** The codings of many transcripts as they were at one time. */
export interface CodingPack {
  readonly rows: readonly PackedCodings[];
}

export interface PackedCodings {
  readonly transcriptId: TranscriptId;
  /** JSON of columns, as `packCodings` writes them. */
  readonly columns: string;
}

/** A history row without its changes: all that the list of history, undo and redo choose from. */
export interface HistoryHead extends Omit<HistoryRow, 'changes'> {
  /** Nothing to take back (the project's creation). */
  readonly isEmpty: boolean;
}

export interface StoredChanges {
  readonly number: number;
  readonly changes: ChangeSet;
  /**
   * How many records the project had after it; noted with the last row of each transaction. `someLost` where the store was
   * known to lack some.
   */
  readonly holds?: number;
}

/** No project holds so many: the copy stays incomplete until it is made anew. */
export const someLost = -1;

export interface StoredProject {
  readonly storedId: StoredId;
  readonly projectId: ProjectId;
  readonly name: string;
  readonly counts: { readonly transcripts: number; readonly themes: number; readonly codings: number };
  readonly openedAt: string;
  readonly file: StoredFile | null;
}

/** The file that a stored project was opened from or saved to. */
export interface StoredFile {
  readonly name: string;
  /** `null` after a download. */
  readonly handle: FileHandle | null;
  readonly savedAt: string;
  /** Number of the last history row that the file holds. */
  readonly lastNumber: number;
  /** The file's own time of last change, to notice somebody else's writing. */
  readonly changedAt: number | null;
  /** Desktop: the state of the file that the stored project was compared with last. */
  readonly sha256?: string | null;
}

export interface StoredWriter {
  readonly storedId: StoredId;
  readonly windowId: string;
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly beatAt: number;
}

// Without 'strict' Chromium reports a transaction as complete before it is on the disk.
const options = { chromeTransactionDurability: 'strict' } as const;

export class ProjectDatabase extends Dexie {
  readonly records: Table<StoredRecord, [string, string]>;
  readonly codings: Table<StoredCodings, TranscriptId>;
  readonly codingPacks: Table<CodingPack, number>;
  readonly textPacks: Table<TextPack, number>;
  readonly history: Table<HistoryHead, number>;
  readonly changes: Table<StoredChanges, number>;

  constructor(storedId: StoredId) {
    super(projectDatabaseName(storedId), options);
    this.version(project001.version).stores(project001.stores);
    this.version(project002.version).stores(project002.stores).upgrade(project002.upgrade);
    this.records = this.table('records');
    this.codings = this.table('codings');
    this.codingPacks = this.table('codingPacks');
    this.textPacks = this.table('textPacks');
    this.history = this.table('history');
    this.changes = this.table('changes');
  }
}

export class IndexDatabase extends Dexie {
  readonly projects: Table<StoredProject, StoredId>;
  readonly writers: Table<StoredWriter, StoredId>;

  constructor() {
    super('trame-index', options);
    this.version(index001.version).stores(index001.stores);
    this.projects = this.table('projects');
    this.writers = this.table('writers');
  }
}

/** The newest schema that this Trame knows. */
export const newestProjectSchema: number = project002.version;

export function projectDatabaseName(storedId: StoredId): string {
  return `trame-project-${storedId}`;
}
