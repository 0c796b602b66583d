/**
 * What names a coding follows it: memos, links in memos, pinned examples and axial evidence go over to the coding that
 * took it in, or let go of a coding that was removed. Rules: docs/rules/codings.md.
 */
import { type RecordChange, removed, updated } from '../project/changeSet.ts';
import type { CodingId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Memo, RichText } from '../project/records.ts';

/** The coding that now holds the words of one that is gone; `null` where it was removed. */
export type GoneCodings = ReadonlyMap<CodingId, CodingId | null>;

/**
 * Changes for a project in which the codings `gone` are gone already. `recoded` have another theme than before: they are
 * no longer examples of themes that they do not belong to.
 */
export function followCodings(
  project: Project,
  gone: GoneCodings,
  recoded: ReadonlySet<CodingId>,
): RecordChange[] {
  if (gone.size === 0 && recoded.size === 0) return [];
  const changes = examplesAfter(project, gone, recoded);
  if (gone.size === 0) return changes;
  for (const memo of project.memos.values()) changes.push(...memoAfter(memo, gone));
  for (const link of project.axialLinks.values()) {
    if (!link.evidence.some((id) => gone.has(id))) continue;
    changes.push(updated('axialLinks', link, { evidence: followAll(link.evidence, gone) }));
  }
  return changes;
}

function examplesAfter(project: Project, gone: GoneCodings, recoded: ReadonlySet<CodingId>): RecordChange[] {
  const changes: RecordChange[] = [];
  for (const theme of project.themes.values()) {
    if (!theme.examples.some((id) => gone.has(id) || recoded.has(id))) continue;
    const examples = followAll(theme.examples, gone).filter((id) => {
      const coding = project.codings.get(id);
      return coding !== undefined && isWithin(project, coding.themeId, theme.id);
    });
    changes.push(updated('themes', theme, { examples }));
  }
  return changes;
}

/** True for the theme itself and for all below it. */
function isWithin(project: Project, id: ThemeId, ancestorId: ThemeId): boolean {
  for (let next: ThemeId | null = id; next !== null; next = project.themes.get(next)?.parentId ?? null) {
    if (next === ancestorId) return true;
  }
  return false;
}

function memoAfter(memo: Memo, gone: GoneCodings): RecordChange[] {
  const { target } = memo;
  const next = target.table === 'codings' ? gone.get(target.id) : undefined;
  if (next === null) return [removed('memos', memo)];
  const isLinked = memo.body.some(({ runs }) => runs.some(({ link }) => link !== null && gone.has(link)));
  if (next === undefined && !isLinked) return [];
  return [
    updated('memos', memo, {
      target: next === undefined ? target : { table: 'codings', id: next },
      body: isLinked ? linksAfter(memo.body, gone) : memo.body,
    }),
  ];
}

function linksAfter(body: RichText, gone: GoneCodings): RichText {
  return body.map((block) => ({
    ...block,
    runs: block.runs.map((run) => ({
      ...run,
      link: run.link !== null && gone.has(run.link) ? (gone.get(run.link) ?? null) : run.link,
    })),
  }));
}

/** Each coding once, in the old order. */
function followAll(ids: readonly CodingId[], gone: GoneCodings): CodingId[] {
  const kept = ids.flatMap((id) => (gone.has(id) ? (gone.get(id) ?? []) : id));
  return [...new Set(kept)];
}
