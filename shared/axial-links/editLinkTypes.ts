/** Commands: types of links of the project's own. Rules: docs/rules/axial-links.md, AX2 to AX4. */

import { added, changeSet, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { LinkTypeId } from '../project/ids.ts';
import { builtInLinkTypes, freeLinkLook } from '../project/linkTypes.ts';
import type { Project } from '../project/project.ts';
import type { LinePattern, LinkEnd, LinkType } from '../project/records.ts';
import { joinLinks } from '../theme-merging/joinLinks.ts';
import { type Refusal, refuse } from '../words/refusal.ts';
import { wordsOf } from '../words/words.ts';

export interface NewLinkType {
  readonly name: string;
  readonly isSymmetric: boolean;
  /** Without: a line and an end that no other type has together. */
  readonly line?: LinePattern;
  readonly end?: LinkEnd;
}

/** `about.typeId` is the new one's id. */
export const addLinkType: Command<'addLinkType', NewLinkType> = {
  name: 'addLinkType',
  run(project, { name, isSymmetric, line, end }, { coderId, now, newId }) {
    const clean = cleanName(project, name, null);
    if (typeof clean !== 'string') return clean;
    const free = freeLinkLook(project);
    const type: LinkType = {
      id: newId<LinkTypeId>(),
      name: clean,
      isSymmetric,
      line: line ?? free.line,
      end: end ?? free.end,
      coderId,
      createdAt: now,
    };
    return { changes: changeSet([added('linkTypes', type)]), about: { name: clean, typeId: type.id } };
  },
};

/** Where a type becomes symmetric, links of one coder that lead both ways become one. */
export const changeLinkType: Command<'changeLinkType', { id: LinkTypeId } & Partial<NewLinkType>> = {
  name: 'changeLinkType',
  run(project, { id, name, ...look }) {
    const type = project.linkTypes.get(id);
    if (!type) return refuse('recordMissing');
    const clean = name === undefined ? type.name : cleanName(project, name, id);
    if (typeof clean !== 'string') return clean;
    const next = { ...type, ...look, name: clean };
    const joined = joinLinks(project, {
      rewrite: (link) => link,
      types: { linkTypes: new Map([...project.linkTypes, [id, next]]) },
      isTouched: (link) => link.type === id,
    });
    return { changes: changeSet([updated('linkTypes', type, next), ...joined]), about: { name: clean } };
  },
};

/** Refused while links have it: they would say nothing. */
export const removeLinkType: Command<'removeLinkType', { id: LinkTypeId }> = {
  name: 'removeLinkType',
  run(project, { id }) {
    const type = project.linkTypes.get(id);
    if (!type) return refuse('recordMissing');
    const count = [...project.axialLinks.values()].filter((link) => link.type === id).length;
    if (count > 0) return refuse('linkTypeInUse', { name: type.name, count });
    return { changes: changeSet([removed('linkTypes', type)]), about: { name: type.name } };
  },
};

/** On one line; refused where empty, or called as another type or one of the six in either language. */
function cleanName(project: Project, name: string, own: LinkTypeId | null): string | Refusal {
  const clean = name.trim().replace(/\s+/gu, ' ');
  if (clean === '') return refuse('linkTypeNameEmpty');
  const others = [...project.linkTypes.values()].filter(({ id }) => id !== own).map((type) => type.name);
  const known = Object.values(wordsOf).flatMap(({ exporting }) =>
    builtInLinkTypes.map((type) => exporting.linkTypes[type]),
  );
  const twin = [...others, ...known].find((other) => other.toLowerCase() === clean.toLowerCase());
  return twin === undefined ? clean : refuse('linkTypeExists', { name: twin });
}
