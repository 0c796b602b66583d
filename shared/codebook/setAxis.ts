/**
 * Command: make a first-level theme an axis (a heading that takes no codings) or an ordinary theme again. The colour
 * goes down to the first child, the other children get colours of their own; the other way round they inherit again.
 */

import { updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import { refuse } from '../words/refusal.ts';
import { settleLooks } from './placeTheme.ts';
import { themeTree } from './themeTree.ts';

export const setAxis: Command<'setAxis', { id: ThemeId; isAxis: boolean }> = {
  name: 'setAxis',
  run(project, { id, isAxis }) {
    const node = themeTree(project).nodes.get(id);
    if (!node) return refuse('recordMissing');
    const { theme, children } = node;
    if (isAxis && theme.parentId !== null) return refuse('axisNotFirstLevel', { name: theme.name });
    if (isAxis && hasCodings(project, id)) return refuse('axisWouldHaveCodings', { name: theme.name });
    const draft = new ProjectDraft(project);
    const [first] = children;
    const { colour, pattern } = theme;
    if (isAxis && theme.isCodable && first)
      draft.apply([updated('themes', first.theme, { colour, pattern })]);
    draft.apply([updated('themes', theme, { isCodable: !isAxis })]);
    const below = children.map((child) => child.theme.id);
    settleLooks(draft, isAxis ? [id, ...below] : [...below, id]);
    return { changes: draft.changes(), about: { theme: theme.name } };
  },
};

function hasCodings(project: Project, id: ThemeId): boolean {
  for (const coding of project.codings.values()) if (coding.themeId === id) return true;
  return false;
}
