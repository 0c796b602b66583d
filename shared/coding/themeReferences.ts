/** What names a theme when that theme goes: its memos and axial links go over to another theme, or go with it. */
import { type RecordChange, removed, updated } from '../project/changeSet.ts';
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { AxialLink } from '../project/records.ts';

/** Removes memos on the themes and axial links from or to them. */
export function dropThemeReferences(project: Project, gone: ReadonlySet<ThemeId>): RecordChange[] {
  const changes: RecordChange[] = [];
  for (const memo of project.memos.values()) {
    if (memo.target.table === 'themes' && gone.has(memo.target.id)) changes.push(removed('memos', memo));
  }
  for (const link of project.axialLinks.values()) {
    if (gone.has(link.fromId) || gone.has(link.toId)) changes.push(removed('axialLinks', link));
  }
  return changes;
}

/**
 * Gives memos, axial links and places in saved queries of `fromId` to `intoId`. A link between the two would lead from a theme to itself and is
 * removed; where a coder then has one kind of link twice, the earlier stays with the evidence of both.
 */
export function moveThemeReferences(project: Project, fromId: ThemeId, intoId: ThemeId): RecordChange[] {
  const changes: RecordChange[] = [];
  for (const memo of project.memos.values()) {
    if (memo.target.table !== 'themes' || memo.target.id !== fromId) continue;
    changes.push(updated('memos', memo, { target: { table: 'themes', id: intoId } }));
  }
  return [...changes, ...moveLinks(project, fromId, intoId), ...moveInQueries(project, fromId, intoId)];
}

/** Saved queries ask for the theme that has the codings now. */
function moveInQueries(project: Project, fromId: ThemeId, intoId: ThemeId): RecordChange[] {
  return [...project.queries.values()].map((saved) => {
    const rows = saved.query.rows.map((row) => ({
      ...row,
      themeIds: [...new Set(row.themeIds.map((id) => (id === fromId ? intoId : id)))],
    }));
    return updated('queries', saved, { query: { ...saved.query, rows } });
  });
}

function moveLinks(project: Project, fromId: ThemeId, intoId: ThemeId): RecordChange[] {
  const changes: RecordChange[] = [];
  const follow = (id: ThemeId) => (id === fromId ? intoId : id);
  const links = [...project.axialLinks.values()].sort(compareAge);
  const kept = new Map<string, { readonly link: AxialLink; readonly next: AxialLink }>();
  for (const link of links) {
    const next = { ...link, fromId: follow(link.fromId), toId: follow(link.toId) };
    const isMoved = next.fromId !== link.fromId || next.toId !== link.toId;
    const key = `${next.fromId}/${next.toId}/${link.type}/${link.coderId}`;
    const twin = kept.get(key);
    const isTouched = next.fromId === intoId || next.toId === intoId;
    if (isMoved && next.fromId === next.toId) changes.push(removed('axialLinks', link));
    else if (twin && isTouched) {
      const evidence = [...new Set([...twin.next.evidence, ...link.evidence])];
      kept.set(key, { link: twin.link, next: { ...twin.next, evidence } });
      changes.push(removed('axialLinks', link));
    } else kept.set(twin ? link.id : key, { link, next });
  }
  for (const { link, next } of kept.values()) changes.push(updated('axialLinks', link, next));
  return changes;
}

function compareAge(a: AxialLink, b: AxialLink): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
