/**
 * A change is a value: what each touched record was and what it becomes. It can be applied, inverted and merged; the
 * window, the history, undo and the project file all speak in change sets.
 * Rules: docs/rules/change-sets.md.
 */
import type { CodingTable } from './codingTable.ts';
import type { Project, RecordTypes, TableName } from './project.ts';
import type { Coding, TranscriptText } from './records.ts';
import { sameValue } from './sameValue.ts';

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
  return { changes: changes.filter((one) => !isNothing(one)), texts };
}

export function isEmptyChange(set: ChangeSet): boolean {
  return set.changes.length === 0;
}

/** Applies all of a change set or nothing: a record that is not as expected is returned as a conflict. */
export function applyChanges(project: Project, set: ChangeSet): Project | ChangeConflict {
  const tables = new Map<TableName, Map<string, unknown>>();
  const codings: [Coding | null, Coding | null][] = [];
  const touchedCodings = new Map<string, Coding | null>();
  for (const one of set.changes) {
    const current =
      one.table === 'codings'
        ? touchedCodings.has(one.id)
          ? touchedCodings.get(one.id)
          : findCoding(project, one)
        : tableCopy(project, tables, one.table).get(one.id);
    const conflict = conflictOf(one, current);
    if (conflict) return { conflict, table: one.table, id: one.id };
    const next = one.after === null ? null : { ...(current as object | undefined), ...one.after };
    if (one.table === 'codings') {
      codings.push([(current as Coding | undefined) ?? null, next as Coding | null]);
      touchedCodings.set(one.id, next as Coding | null);
    } else if (next === null) tableCopy(project, tables, one.table).delete(one.id);
    else tableCopy(project, tables, one.table).set(one.id, next);
  }
  return {
    ...project,
    ...(Object.fromEntries(tables) as Partial<Project>),
    codings: withCodings(project.codings, codings),
    texts: set.texts.length === 0 ? project.texts : withTexts(project, set.texts),
  };
}

export function isConflict(result: Project | ChangeConflict): result is ChangeConflict {
  return 'conflict' in result;
}

/** The change that takes `set` back. */
export function invertChanges(set: ChangeSet): ChangeSet {
  const changes = set.changes.map(
    (one) => ({ ...one, before: one.after, after: one.before }) as RecordChange,
  );
  return { changes: changes.reverse(), texts: [] };
}

/** One change set that does what `first` and then `second` do. */
export function mergeChanges(first: ChangeSet, second: ChangeSet): ChangeSet {
  const merged = new Map<string, RecordChange>();
  for (const one of [...first.changes, ...second.changes]) {
    const key = `${one.table}/${one.id}`;
    const earlier = merged.get(key);
    merged.delete(key);
    const joined = earlier ? joinChanges(earlier, one) : one;
    if (joined && !isNothing(joined)) merged.set(key, joined);
  }
  return { changes: [...merged.values()], texts: [...first.texts, ...second.texts] };
}

/** `null` where a record was added and removed again: for the outside nothing happened. */
function joinChanges(first: RecordChange, second: RecordChange): RecordChange | null {
  const { table, id } = first;
  if (first.before === null) {
    if (second.after === null) return null;
    return { table, id, before: null, after: { ...first.after, ...second.after } } as RecordChange;
  }
  if (first.after === null) {
    // Removed and added again: an update from the old record to the new one.
    return fieldsThatDiffer({ table, id, before: first.before, after: second.after } as RecordChange);
  }
  if (second.after === null) {
    return { table, id, before: { ...second.before, ...first.before }, after: null } as RecordChange;
  }
  return fieldsThatDiffer({
    table,
    id,
    before: { ...second.before, ...first.before },
    after: { ...first.after, ...second.after },
  } as RecordChange);
}

function fieldsThatDiffer(one: RecordChange): RecordChange {
  if (one.before === null || one.after === null) return one;
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  const old = one.before as Record<string, unknown>;
  for (const [field, value] of Object.entries(one.after)) {
    if (field !== 'id' && sameValue(old[field], value)) continue;
    if (field === 'id') continue;
    before[field] = old[field];
    after[field] = value;
  }
  return { table: one.table, id: one.id, before, after } as RecordChange;
}

function isNothing(one: RecordChange): boolean {
  return one.before !== null && one.after !== null && Object.keys(one.after).length === 0;
}

function conflictOf(one: RecordChange, current: unknown): ChangeConflict['conflict'] | null {
  if (one.before === null) return current ? 'present' : null;
  if (!current) return 'missing';
  for (const [field, value] of Object.entries(one.before)) {
    if (!sameValue((current as Record<string, unknown>)[field], value)) return 'different';
  }
  return null;
}

function findCoding(project: Project, one: ChangeOf<'codings'>): Coding | undefined {
  const transcriptId = one.before?.transcriptId ?? one.after?.transcriptId;
  const near = transcriptId && project.codings.ofTranscript(transcriptId).get(one.id);
  return near ?? (one.before === null ? undefined : project.codings.get(one.id));
}

function tableCopy(
  project: Project,
  copies: Map<TableName, Map<string, unknown>>,
  table: Exclude<TableName, 'codings'>,
): Map<string, unknown> {
  let copy = copies.get(table);
  if (!copy) {
    copy = new Map<string, unknown>(project[table]);
    copies.set(table, copy);
  }
  return copy;
}

function withCodings(table: CodingTable, codings: [Coding | null, Coding | null][]): CodingTable {
  return codings.length === 0 ? table : table.with(codings);
}

function withTexts(project: Project, texts: readonly TranscriptText[]): Project['texts'] {
  return new Map([...project.texts, ...texts.map((text) => [text.id, text] as const)]);
}
