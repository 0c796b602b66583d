/** Command: move several themes at once, with their subtrees, to one place. One step of the history. */
import type { Command } from '../project/command.ts';
import type { ThemeId } from '../project/ids.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import { isRefusal, refuse } from '../words/refusal.ts';
import { moveTheme } from './editThemes.ts';
import { childrenOf } from './placeTheme.ts';

/**
 * In the order given, at `index` among the children of `parentId` that are not moved themselves. A theme below another
 * one of `ids` must not be named. Refused as a whole where one of them cannot stand there.
 */
export const moveThemes: Command<
  'moveThemes',
  { ids: readonly ThemeId[]; parentId: ThemeId | null; index: number }
> = {
  name: 'moveThemes',
  run(project, { ids, parentId, index }, context) {
    const moved = new Set(ids);
    const stay = childrenOf(project, parentId).filter(({ theme }) => !moved.has(theme.id));
    const next = stay[index]?.theme.id ?? null;
    const draft = new ProjectDraft(project);
    for (const id of moved) {
      const siblings = childrenOf(draft.project, parentId).filter(({ theme }) => theme.id !== id);
      const at = next === null ? siblings.length : siblings.findIndex(({ theme }) => theme.id === next);
      const step = moveTheme.run(draft.project, { id, parentId, index: at }, context);
      if (isRefusal(step)) return step;
      draft.apply(step.changes.changes);
    }
    const [first] = moved;
    const theme = first === undefined ? undefined : project.themes.get(first);
    if (!theme) return refuse('recordMissing');
    return { changes: draft.changes(), about: { theme: theme.name, themes: moved.size } };
  },
};
