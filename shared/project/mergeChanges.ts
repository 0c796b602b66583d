/** Several change sets one after the other, as one. Rules: docs/rules/change-sets.md. */
import type { ChangeSet, RecordChange } from './changeSet.ts';
import { sameValue } from './sameValue.ts';

/** One change set that does what `first` and then `second` do. */
export function mergeChanges(first: ChangeSet, second: ChangeSet): ChangeSet {
  return mergeAllChanges([first, second]);
}

/** One change set that does what all of `sets` do, in their order. Each record is named at most once in it. */
export function mergeAllChanges(sets: readonly ChangeSet[]): ChangeSet {
  const merged = new Map<string, RecordChange>();
  for (const { changes } of sets) {
    for (const one of changes) {
      const key = `${one.table}/${one.id}`;
      const earlier = merged.get(key);
      const joined = earlier ? joinChanges(earlier, one) : one;
      // Taken out first, so that a record stands where it was touched last: after what it refers to.
      merged.delete(key);
      if (joined && !isEmptyUpdate(joined)) merged.set(key, joined);
    }
  }
  return { changes: [...merged.values()], texts: sets.flatMap((set) => set.texts) };
}

/** `null` where a record was added and removed again: for the outside nothing happened. */
function joinChanges(first: RecordChange, second: RecordChange): RecordChange | null {
  const before = first.before === null ? null : { ...second.before, ...first.before };
  const after = second.after === null ? null : { ...first.after, ...second.after };
  if (before === null && after === null) return null;
  const joined = { table: first.table, id: first.id, before, after } as RecordChange;
  return before === null || after === null ? joined : onlyWhatDiffers(joined);
}

/** Drops the fields that came back to what they were; a record removed and added again becomes an update. */
function onlyWhatDiffers(one: RecordChange): RecordChange {
  const old = (one.before ?? {}) as Readonly<Record<string, unknown>>;
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(one.after ?? {})) {
    if (field in old && sameValue(old[field], value)) continue;
    before[field] = old[field];
    after[field] = value;
  }
  return { table: one.table, id: one.id, before, after } as RecordChange;
}

/** An update without any field. */
export function isEmptyUpdate(one: RecordChange): boolean {
  return one.before !== null && one.after !== null && Object.keys(one.after).length === 0;
}
