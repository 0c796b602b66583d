/**
 * Command: say that the themes right below a theme exclude one another (a domain, for cuα), or no longer say it. Rules:
 * docs/rules/agreement.md, AG14.
 */
import { added, changeSet, removed } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { ThemeDomainId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { ThemeDomain } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';
import { themeTree } from './themeTree.ts';

export const setDomain: Command<'setDomain', { id: ThemeId; isDomain: boolean }> = {
  name: 'setDomain',
  run(project, { id, isDomain }, { coderId, now, newId }) {
    const node = themeTree(project).nodes.get(id);
    if (!node) return refuse('recordMissing');
    const { theme, children } = node;
    const about = { theme: theme.name };
    const before = domainOf(project, id);
    if (isDomain === (before !== null)) return { changes: changeSet([]), about };
    if (before) return { changes: changeSet([removed('themeDomains', before)]), about };
    if (children.length < 2) return refuse('domainNeedsThemes', { name: theme.name });
    const domain = { id: newId<ThemeDomainId>(), themeId: id, coderId, createdAt: now };
    return { changes: changeSet([added('themeDomains', domain)]), about };
  },
};

/** `null` where the theme is no domain. */
export function domainOf({ themeDomains }: Pick<Project, 'themeDomains'>, id: ThemeId): ThemeDomain | null {
  for (const domain of themeDomains.values()) if (domain.themeId === id) return domain;
  return null;
}
