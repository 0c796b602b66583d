/** Links that come to say the same become one. Rules: docs/rules/axial-links.md, AX4. */
import { type RecordChange, removed, updated } from '../project/changeSet.ts';
import type { AxialLinkId } from '../project/ids.ts';
import { linkKey } from '../project/linkTypes.ts';
import type { Project } from '../project/project.ts';
import type { AxialLink } from '../project/records.ts';

interface LinksAfter {
  /** The link as it becomes; the same object where it stays as it is. */
  readonly rewrite: (link: AxialLink) => AxialLink;
  /** The types as they are then. */
  readonly types: Pick<Project, 'linkTypes'>;
  /** Whether the change concerns the link: two that were equal before are left alone. */
  readonly isTouched: (link: AxialLink) => boolean;
}

/**
 * A link that would lead from a theme to itself goes. Of links of one coder that then say the same the earliest stays,
 * with the evidence and the memos of all.
 */
export function joinLinks(project: Project, { rewrite, types, isTouched }: LinksAfter): RecordChange[] {
  const changes: RecordChange[] = [];
  const heirs = new Map<AxialLinkId, AxialLinkId | null>();
  const kept = new Map<string, { readonly link: AxialLink; next: AxialLink; touched: boolean }>();
  const others: RecordChange[] = [];
  for (const link of [...project.axialLinks.values()].sort(compareAge)) {
    const next = rewrite(link);
    const touched = isTouched(link);
    if (touched && next.fromId === next.toId) {
      changes.push(removed('axialLinks', link));
      heirs.set(link.id, null);
      continue;
    }
    const key = `${linkKey(types, next)} ${link.coderId}`;
    const twin = kept.get(key);
    if (!twin) kept.set(key, { link, next, touched });
    else if (touched || twin.touched) {
      twin.next = { ...twin.next, evidence: [...new Set([...twin.next.evidence, ...link.evidence])] };
      changes.push(removed('axialLinks', link));
      heirs.set(link.id, twin.link.id);
    } else others.push(updated('axialLinks', link, next));
  }
  for (const { link, next } of kept.values()) changes.push(updated('axialLinks', link, next));
  return [...memosAfter(project, heirs), ...changes, ...others];
}

/** Memos on links that go: over to the link that took its place, or away with it. */
export function memosAfter(
  project: Pick<Project, 'memos'>,
  heirs: ReadonlyMap<AxialLinkId, AxialLinkId | null>,
): RecordChange[] {
  const changes: RecordChange[] = [];
  for (const memo of project.memos.values()) {
    if (memo.target.table !== 'axialLinks') continue;
    const heir = heirs.get(memo.target.id);
    if (heir === null) changes.push(removed('memos', memo));
    else if (heir !== undefined)
      changes.push(updated('memos', memo, { target: { table: 'axialLinks', id: heir } }));
  }
  return changes;
}

function compareAge(a: AxialLink, b: AxialLink): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
