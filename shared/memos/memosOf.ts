/** The memos written about a record. */
import type { Project } from '../project/project.ts';
import type { Memo, MemoTarget } from '../project/records.ts';

const byTarget = new WeakMap<Project['memos'], ReadonlyMap<string, readonly Memo[]>>();
const none: readonly Memo[] = [];

/** In the order in which they were written. The same list as long as no memo changed. */
export function memosOf(project: Pick<Project, 'memos'>, target: MemoTarget): readonly Memo[] {
  let index = byTarget.get(project.memos);
  if (!index) {
    index = indexMemos(project.memos);
    byTarget.set(project.memos, index);
  }
  return index.get(keyOf(target)) ?? none;
}

function indexMemos(memos: Project['memos']): ReadonlyMap<string, readonly Memo[]> {
  const index = new Map<string, Memo[]>();
  const sorted = [...memos.values()].sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
  for (const memo of sorted) {
    const key = keyOf(memo.target);
    const own = index.get(key);
    if (own) own.push(memo);
    else index.set(key, [memo]);
  }
  return index;
}

function keyOf({ table, id }: MemoTarget): string {
  return `${table}/${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
