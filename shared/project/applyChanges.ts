/**
 * Applies a change set to a project: all of it or nothing. Tables that it does not touch are shared with the project
 * before, so that whoever remembers results by a table's identity need not count again. Rules: docs/rules/change-sets.md.
 */
import type { ChangeConflict, ChangeSet, RecordChange } from './changeSet.ts';
import type { Project, TableName } from './project.ts';
import type { Coding, TranscriptText } from './records.ts';
import { sameValue } from './sameValue.ts';

/** A record of any table, by its fields. */
type Fields = Readonly<Record<string, unknown>>;
type PlainTable = Exclude<TableName, 'codings'>;

/** The project after the change, or the first record that is not as the change expects it. */
export function applyChanges(project: Project, set: ChangeSet): Project | ChangeConflict {
  const draft = new Draft(project);
  for (const one of set.changes) {
    const current = draft.get(one);
    const conflict = conflictOf(one, current);
    if (conflict) return { conflict, table: one.table, id: one.id };
    draft.put(one, one.after === null ? null : { ...current, ...one.after });
  }
  return draft.finish(set.texts);
}

export function isConflict(result: Project | ChangeConflict): result is ChangeConflict {
  return 'conflict' in result;
}

function conflictOf(one: RecordChange, current: Fields | undefined): ChangeConflict['conflict'] | null {
  if (one.before === null) return current ? 'present' : null;
  if (!current) return 'missing';
  const isAsExpected = Object.entries(one.before).every(([field, value]) => sameValue(current[field], value));
  return isAsExpected ? null : 'different';
}

/** Copies of the touched tables while a change set is being applied. */
class Draft {
  private readonly project: Project;
  private readonly tables = new Map<PlainTable, Map<string, Fields>>();
  /** Touched codings, before the change set and after it; `CodingTable.with` takes them all at once. */
  private readonly codings = new Map<string, { readonly before: Coding | null; after: Coding | null }>();

  constructor(project: Project) {
    this.project = project;
  }

  /** The record as the changes so far left it. */
  get(one: RecordChange): Fields | undefined {
    if (one.table !== 'codings') return this.copyOf(one.table).get(one.id);
    const touched = this.codings.get(one.id);
    const coding = touched ? touched.after : this.project.codings.get(one.id);
    return coding ? { ...coding } : undefined;
  }

  put(one: RecordChange, record: Fields | null): void {
    if (one.table === 'codings') {
      const before = this.codings.get(one.id)?.before ?? this.project.codings.get(one.id) ?? null;
      this.codings.set(one.id, { before, after: record as Coding | null });
    } else if (record === null) this.copyOf(one.table).delete(one.id);
    else this.copyOf(one.table).set(one.id, record);
  }

  finish(texts: readonly TranscriptText[]): Project {
    const { project } = this;
    const codings = [...this.codings.values()].map(({ before, after }) => [before, after] as const);
    return {
      ...project,
      ...(Object.fromEntries(this.tables) as Partial<Project>),
      codings: codings.length === 0 ? project.codings : project.codings.with(codings),
      texts:
        texts.length === 0
          ? project.texts
          : new Map([...project.texts, ...texts.map((text) => [text.id, text] as const)]),
    };
  }

  private copyOf(table: PlainTable): Map<string, Fields> {
    let copy = this.tables.get(table);
    if (!copy) {
      copy = new Map(this.project[table] as unknown as ReadonlyMap<string, Fields>);
      this.tables.set(table, copy);
    }
    return copy;
  }
}
