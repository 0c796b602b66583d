/** Commands: keep a query under a name, rename it, change what it asks, delete it. Rules: docs/rules/queries.md, QW15. */

import { added, changeSet, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { QueryId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { RetrievalQuery, SavedQuery } from '../project/records.ts';
import { type Refusal, refuse } from '../words/refusal.ts';

/** `about.queryId` is the new one's id. */
export const addQuery: Command<'addQuery', { name: string; query: RetrievalQuery }> = {
  name: 'addQuery',
  run(project, { name, query }, { coderId, now, newId }) {
    const clean = cleanName(project, name, null);
    if (typeof clean !== 'string') return clean;
    const id = newId<QueryId>();
    const saved: SavedQuery = { id, name: clean, query, coderId, createdAt: now, changedAt: now };
    return { changes: changeSet([added('queries', saved)]), about: { query: clean, queryId: id } };
  },
};

export const renameQuery: Command<'renameQuery', { id: QueryId; name: string }> = {
  name: 'renameQuery',
  run(project, { id, name }) {
    const saved = project.queries.get(id);
    if (!saved) return refuse('recordMissing');
    const clean = cleanName(project, name, id);
    if (typeof clean !== 'string') return clean;
    return { changes: changeSet([updated('queries', saved, { name: clean })]), about: { query: clean } };
  },
};

export const changeQuery: Command<'changeQuery', { id: QueryId; query: RetrievalQuery }> = {
  name: 'changeQuery',
  run(project, { id, query }, { now }) {
    const saved = project.queries.get(id);
    if (!saved) return refuse('recordMissing');
    const isSame = changeSet([updated('queries', saved, { query })]).changes.length === 0;
    const patch = isSame ? {} : { query, changedAt: now };
    return { changes: changeSet([updated('queries', saved, patch)]), about: { query: saved.name } };
  },
};

export const removeQuery: Command<'removeQuery', { id: QueryId }> = {
  name: 'removeQuery',
  run(project, { id }) {
    const saved = project.queries.get(id);
    if (!saved) return refuse('recordMissing');
    return { changes: changeSet([removed('queries', saved)]), about: { query: saved.name } };
  },
};

/** Without white space around; refused where empty or another query's, compared without case. */
function cleanName(project: Project, name: string, own: QueryId | null): string | Refusal {
  const clean = name.trim().replace(/\s+/gu, ' ');
  if (clean === '') return refuse('queryNameEmpty');
  for (const { id, name: other } of project.queries.values()) {
    if (id !== own && other.toLowerCase() === clean.toLowerCase())
      return refuse('queryExists', { name: other });
  }
  return clean;
}
