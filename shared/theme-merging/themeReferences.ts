/** What names a theme when that theme goes: memos, axial links and places on maps go over to another theme, or go with it. */

import { mergeInDecisions } from '../coding/moveDecisions.ts';
import { type RecordChange, removed, updated } from '../project/changeSet.ts';
import type { AxialLinkId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { joinLinks, memosAfter } from './joinLinks.ts';
import { moveInResults } from './moveInResults.ts';

/** Removes memos on the themes, axial links from or to them, their places on maps and suggestions about them. */
export function dropThemeReferences(project: Project, gone: ReadonlySet<ThemeId>): RecordChange[] {
  const changes: RecordChange[] = [];
  const links = new Map<AxialLinkId, null>();
  for (const memo of project.memos.values()) {
    if (memo.target.table === 'themes' && gone.has(memo.target.id)) changes.push(removed('memos', memo));
  }
  for (const link of project.axialLinks.values()) {
    if (!gone.has(link.fromId) && !gone.has(link.toId)) continue;
    changes.push(removed('axialLinks', link));
    links.set(link.id, null);
  }
  changes.push(...memosAfter(project, links));
  for (const item of project.mapItems.values()) {
    if (item.themeId !== null && gone.has(item.themeId)) changes.push(removed('mapItems', item));
  }
  for (const one of project.ignoredSuggestions.values()) {
    if (gone.has(one.fromId) || gone.has(one.toId)) changes.push(removed('ignoredSuggestions', one));
  }
  for (const aspect of project.lastAspects.values()) {
    if (gone.has(aspect.themeId)) changes.push(removed('lastAspects', aspect));
  }
  for (const domain of project.themeDomains.values()) {
    if (gone.has(domain.themeId)) changes.push(removed('themeDomains', domain));
  }
  return changes;
}

/**
 * Gives memos, axial links, places on maps, in saved queries, in results and in what coders settled of `fromId` to
 * `intoId`. A link between the two would lead from a theme to itself and is removed; where a coder then has one kind of
 * link twice, the earlier stays with the evidence of both.
 */
export function moveThemeReferences(project: Project, fromId: ThemeId, intoId: ThemeId): RecordChange[] {
  const changes: RecordChange[] = [];
  for (const memo of project.memos.values()) {
    if (memo.target.table !== 'themes' || memo.target.id !== fromId) continue;
    changes.push(updated('memos', memo, { target: { table: 'themes', id: intoId } }));
  }
  return [
    ...changes,
    ...moveLinks(project, fromId, intoId),
    ...moveOnMaps(project, fromId, intoId),
    ...dropIgnored(project, fromId),
    ...moveAspect(project, fromId, intoId),
    ...dropDomain(project, fromId),
    ...moveInQueries(project, fromId, intoId),
    ...moveInResults(project, fromId, intoId),
    ...mergeInDecisions(project, fromId, intoId),
  ];
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
  const follow = (id: ThemeId) => (id === fromId ? intoId : id);
  return joinLinks(project, {
    rewrite: (link) => ({ ...link, fromId: follow(link.fromId), toId: follow(link.toId) }),
    types: project,
    isTouched: (link) => link.fromId === fromId || link.toId === fromId,
  });
}

/** A map shows a theme once: where both stand on one, the theme that stays keeps its place. */
function moveOnMaps(project: Project, fromId: ThemeId, intoId: ThemeId): RecordChange[] {
  const items = [...project.mapItems.values()];
  const mapsOfOther = new Set(items.filter(({ themeId }) => themeId === intoId).map(({ mapId }) => mapId));
  return items
    .filter(({ themeId }) => themeId === fromId)
    .map((item) =>
      mapsOfOther.has(item.mapId)
        ? removed('mapItems', item)
        : updated('mapItems', item, { themeId: intoId }),
    );
}

/** What was ignored about one theme is no verdict on the other, which has other codings now. */
function dropIgnored(project: Project, fromId: ThemeId): RecordChange[] {
  return [...project.ignoredSuggestions.values()]
    .filter((one) => one.fromId === fromId || one.toId === fromId)
    .map((one) => removed('ignoredSuggestions', one));
}

/** That the themes below excluded one another is not said of what they now stand among. */
function dropDomain(project: Project, fromId: ThemeId): RecordChange[] {
  return [...project.themeDomains.values()]
    .filter(({ themeId }) => themeId === fromId)
    .map((domain) => removed('themeDomains', domain));
}

/** Only the researcher knows which of two marks is the later one: the mark of the theme that stays is kept. */
function moveAspect(project: Project, fromId: ThemeId, intoId: ThemeId): RecordChange[] {
  const aspects = [...project.lastAspects.values()];
  const isMarked = aspects.some(({ themeId }) => themeId === intoId);
  return aspects
    .filter(({ themeId }) => themeId === fromId)
    .map((aspect) =>
      isMarked ? removed('lastAspects', aspect) : updated('lastAspects', aspect, { themeId: intoId }),
    );
}
