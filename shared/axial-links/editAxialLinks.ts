/** Commands: link two themes, and take a link back. */

import { added, changeSet, removed } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { AxialLinkId, CodingId, ThemeId } from '../project/ids.ts';
import type { AxialLinkType } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';

export interface NewAxialLink {
  readonly fromId: ThemeId;
  readonly toId: ThemeId;
  readonly type: AxialLinkType;
  /** Codings that support the link. */
  readonly evidence?: readonly CodingId[];
}

/** A coder has each kind of link from one theme to another at most once. */
export const addAxialLink: Command<'addAxialLink', NewAxialLink> = {
  name: 'addAxialLink',
  run(project, { fromId, toId, type, evidence = [] }, { coderId, now, newId }) {
    const from = project.themes.get(fromId);
    const to = project.themes.get(toId);
    if (!from || !to || !evidence.every((id) => project.codings.has(id))) return refuse('recordMissing');
    if (from === to) return refuse('linkToItself', { name: from.name });
    for (const link of project.axialLinks.values()) {
      const isSame = link.fromId === fromId && link.toId === toId && link.type === type;
      if (isSame && link.coderId === coderId) return refuse('linkExists', { from: from.name, to: to.name });
    }
    const id = newId<AxialLinkId>();
    const link = { id, fromId, toId, type, evidence: [...new Set(evidence)], coderId, createdAt: now };
    return { changes: changeSet([added('axialLinks', link)]), about: { from: from.name, to: to.name } };
  },
};

export const removeAxialLink: Command<'removeAxialLink', { id: AxialLinkId }> = {
  name: 'removeAxialLink',
  run(project, { id }) {
    const link = project.axialLinks.get(id);
    if (!link) return refuse('recordMissing');
    const about = {
      from: project.themes.get(link.fromId)?.name ?? '',
      to: project.themes.get(link.toId)?.name ?? '',
    };
    return { changes: changeSet([removed('axialLinks', link)]), about };
  },
};
