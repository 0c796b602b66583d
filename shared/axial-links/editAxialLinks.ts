/** Commands: link two themes, change a link, and take it back. Rules: docs/rules/axial-links.md. */

import { added, changeSet, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { AxialLinkId, CodingId, ThemeId } from '../project/ids.ts';
import { isBuiltInLinkType, linkKey, linkLook } from '../project/linkTypes.ts';
import type { Project } from '../project/project.ts';
import type { AxialLink, AxialLinkType } from '../project/records.ts';
import { memosAfter } from '../theme-merging/joinLinks.ts';
import { type Refusal, refuse } from '../words/refusal.ts';

export interface NewAxialLink {
  readonly fromId: ThemeId;
  readonly toId: ThemeId;
  readonly type: AxialLinkType;
  /** Codings that support the link. */
  readonly evidence?: readonly CodingId[];
}

/** A coder has each kind of link from one theme to another at most once. `about.linkId` is the new one's id. */
export const addAxialLink: Command<'addAxialLink', NewAxialLink> = {
  name: 'addAxialLink',
  run(project, { fromId, toId, type, evidence = [] }, { coderId, now, newId }) {
    if (!project.themes.has(fromId) || !project.themes.has(toId)) return refuse('recordMissing');
    if (!evidence.every((id) => project.codings.has(id))) return refuse('recordMissing');
    const id = newId<AxialLinkId>();
    const link = { id, fromId, toId, type, evidence: [...new Set(evidence)], coderId, createdAt: now };
    const refusal = refuseLink(project, link);
    if (refusal) return refusal;
    return {
      changes: changeSet([added('axialLinks', link)]),
      about: { ...namesOf(project, link), linkId: id },
    };
  },
};

export const changeAxialLink: Command<'changeAxialLink', { id: AxialLinkId; type: AxialLinkType }> = {
  name: 'changeAxialLink',
  run: (project, { id, type }) => changeLink(project, id, (link) => ({ ...link, type })),
};

/** Turns a link round; a symmetric one has no direction to turn. */
export const reverseAxialLink: Command<'reverseAxialLink', { id: AxialLinkId }> = {
  name: 'reverseAxialLink',
  run(project, { id }) {
    const link = project.axialLinks.get(id);
    if (link && linkLook(project, link.type).isSymmetric)
      return refuse('linkHasNoDirection', namesOf(project, link));
    return changeLink(project, id, (one) => ({ ...one, fromId: one.toId, toId: one.fromId }));
  },
};

/** Codings that support the link, in the order in which they were added. */
export const setLinkEvidence: Command<
  'setLinkEvidence',
  { id: AxialLinkId; add?: readonly CodingId[]; remove?: readonly CodingId[] }
> = {
  name: 'setLinkEvidence',
  run(project, { id, add = [], remove = [] }) {
    const link = project.axialLinks.get(id);
    if (!link || !add.every((coding) => project.codings.has(coding))) return refuse('recordMissing');
    const evidence = [...new Set([...link.evidence, ...add])].filter((coding) => !remove.includes(coding));
    return {
      changes: changeSet([updated('axialLinks', link, { evidence })]),
      about: { ...namesOf(project, link), count: add.length + remove.length },
    };
  },
};

/** Its memos go with it. */
export const removeAxialLink: Command<'removeAxialLink', { id: AxialLinkId }> = {
  name: 'removeAxialLink',
  run(project, { id }) {
    const link = project.axialLinks.get(id);
    if (!link) return refuse('recordMissing');
    const memos = memosAfter(project, new Map([[id, null]]));
    return {
      changes: changeSet([...memos, removed('axialLinks', link)]),
      about: namesOf(project, link),
    };
  },
};

function changeLink(project: Project, id: AxialLinkId, change: (link: AxialLink) => AxialLink) {
  const link = project.axialLinks.get(id);
  if (!link) return refuse('recordMissing');
  const next = change(link);
  const refusal = refuseLink(project, next);
  if (refusal) return refusal;
  return { changes: changeSet([updated('axialLinks', link, next)]), about: namesOf(project, next) };
}

function refuseLink(project: Project, link: AxialLink): Refusal | null {
  const { from, to } = namesOf(project, link);
  if (link.fromId === link.toId) return refuse('linkToItself', { name: from });
  if (!isBuiltInLinkType(link.type) && !project.linkTypes.has(link.type)) return refuse('recordMissing');
  const key = linkKey(project, link);
  for (const other of project.axialLinks.values()) {
    if (other.id !== link.id && other.coderId === link.coderId && linkKey(project, other) === key)
      return refuse('linkExists', { from, to });
  }
  return null;
}

function namesOf(project: Project, { fromId, toId }: Pick<AxialLink, 'fromId' | 'toId'>) {
  return {
    from: project.themes.get(fromId)?.name ?? '',
    to: project.themes.get(toId)?.name ?? '',
  };
}
