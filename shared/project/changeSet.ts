/**
 * A change is a value: what each touched record was and what it becomes. It can be applied, inverted and merged; the
 * window, the history, undo and the project file all speak in change sets.
 * Rules: docs/rules/change-sets.md.
 */
import { isEmptyUpdate } from './mergeChanges.ts';
import type { RecordTypes, TableName } from './project.ts';
import type { TranscriptText } from './records.ts';
import { sameValue } from './sameValue.ts';

export { applyChanges, isConflict } from './applyChanges.ts';
export { mergeAllChanges, mergeChanges } from './mergeChanges.ts';

/**
 * One record's change. Added: `before` is null and `after` the whole record. Removed: the other way round.
 * Updated: both hold only the fields that changed.
 */
export type RecordChange = { readonly [Name in TableName]: ChangeOf<Name> }[TableName];

export interface ChangeOf<Name extends TableName> {
  readonly table: Name;
  readonly id: RecordTypes[Name]['id'];
  readonly before: Partial<RecordTypes[Name]> | null;
  readonly after: Partial<RecordTypes[Name]> | null;
}

export interface ChangeSet {
  readonly changes: readonly RecordChange[];
  /** Versions of transcripts that came into being with this change. They stay when it is undone, for redo. */
  readonly texts: readonly TranscriptText[];
}

/** A record is not in the state in which the change expects it. */
export interface ChangeConflict {
  readonly conflict: 'missing' | 'present' | 'different';
  readonly table: TableName;
  readonly id: string;
}

export const noChange: ChangeSet = { changes: [], texts: [] };

export function added<Name extends TableName>(table: Name, record: RecordTypes[Name]): RecordChange {
  return change({ table, id: record.id, before: null, after: record });
}

export function removed<Name extends TableName>(table: Name, record: RecordTypes[Name]): RecordChange {
  return change({ table, id: record.id, before: record, after: null });
}

/** Keeps of `patch` only what differs from `record`; an update of nothing is an empty patch. */
export function updated<Name extends TableName>(
  table: Name,
  record: RecordTypes[Name],
  patch: Partial<RecordTypes[Name]>,
): RecordChange {
  const before: Partial<RecordTypes[Name]> = {};
  const after: Partial<RecordTypes[Name]> = {};
  for (const field of Object.keys(patch) as (keyof RecordTypes[Name])[]) {
    const value = patch[field];
    if (value === undefined || sameValue(record[field], value)) continue;
    before[field] = record[field];
    after[field] = value;
  }
  return change({ table, id: record.id, before, after });
}

/** The single place where a change of a known table is widened to the union of all. */
function change<Name extends TableName>(one: ChangeOf<Name>): RecordChange {
  return one as unknown as RecordChange;
}

/** Drops updates that change nothing. */
export function changeSet(
  changes: readonly RecordChange[],
  texts: readonly TranscriptText[] = [],
): ChangeSet {
  return { changes: changes.filter((one) => !isEmptyUpdate(one)), texts };
}

export function isEmptyChange(set: ChangeSet): boolean {
  return set.changes.length === 0;
}

/** The change that takes `set` back. */
export function invertChanges(set: ChangeSet): ChangeSet {
  const inverted = set.changes.map(
    (one) => ({ ...one, before: one.after, after: one.before }) as RecordChange,
  );
  return { changes: inverted.reverse(), texts: [] };
}
