/** Gives a built project real ids: files take GUIDs only, while tests are easier to read with 'theme Peur'. */
import { CodingTable } from '../../shared/project/codingTable.ts';
import type { NewId } from '../../shared/project/ids.ts';
import { type Project, tableNames } from '../../shared/project/project.ts';
import type { Coding } from '../../shared/project/records.ts';

/** Always the same GUID for the same readable id. */
export function guidOf<AnyId extends string>(readable: AnyId): AnyId {
  const parts = [1, 2, 3, 4].map((seed) => hash(readable, seed).toString(16).padStart(8, '0').toUpperCase());
  const all = parts.join('');
  const pieces = [all.slice(0, 8), all.slice(8, 12), all.slice(12, 16), all.slice(16, 20), all.slice(20)];
  return pieces.join('-') as AnyId;
}

/** Makes GUIDs in a row, the same ones in every run. */
export function countingIds(prefix = 'new'): NewId {
  let last = 0;
  return <AnyId extends string>() => guidOf(`${prefix} ${++last}` as AnyId);
}

export function withGuids(project: Project): Project {
  const ids = new Set<string>(project.texts.keys());
  for (const table of tableNames) for (const record of project[table].values()) ids.add(record.id);
  const swap = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.has(value) ? guidOf(value) : value;
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [swap(key), swap(inner)]));
  };
  const tables = [...tableNames, 'texts' as const].map((table) => {
    const records = [...project[table].values()].map((record) => swap(record) as { id: string });
    return [table, new Map(records.map((record) => [record.id, record]))] as const;
  });
  const codings = [...project.codings.values()].map((coding) => swap(coding) as Coding);
  return { ...(Object.fromEntries(tables) as unknown as Project), codings: CodingTable.of(codings) };
}

/** FNV-1a over the text, started anew for each seed. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ (seed * 0x9e3779b1)) >>> 0;
  for (const unit of `${seed}${text}${seed}`)
    value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
