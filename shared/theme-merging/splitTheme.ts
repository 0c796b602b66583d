/** Command: take chosen codings out of a theme into a new one. */

import { addThemeTo } from '../codebook/addTheme.ts';
import { childrenOf, placeAt } from '../codebook/placeTheme.ts';
import { placeCodings } from '../coding/placeCodings.ts';
import { updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { CodingId, ThemeId } from '../project/ids.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import type { Theme } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';

/** `codingIds` are own codings of the theme. `about.themeId` is the new theme; pinned examples go along. */
export const splitTheme: Command<
  'splitTheme',
  { id: ThemeId; codingIds: readonly CodingId[]; name: string; parentId: ThemeId | null }
> = {
  name: 'splitTheme',
  changesMuch: true,
  run(project, { id, codingIds, name, parentId }, context) {
    const theme = project.themes.get(id);
    const codings = [...new Set(codingIds)].map((codingId) => project.codings.get(codingId));
    if (!theme || !codings.every((coding) => coding?.themeId === id)) return refuse('recordMissing');
    if (codings.length === 0) return refuse('splitNeedsCodings', { name: theme.name });
    const draft = new ProjectDraft(project);
    const themeId = addThemeTo(draft, { name, parentId }, context);
    if (typeof themeId !== 'string') return themeId;
    placeBeside(draft, themeId, theme);
    const chosen = new Set(codingIds);
    const examples = theme.examples.filter((codingId) => chosen.has(codingId));
    const moved = codings.flatMap((coding) => (coding ? { ...coding, themeId } : []));
    const fresh = draft.project.themes.get(themeId);
    if (fresh) draft.apply([updated('themes', fresh, { examples })]);
    placeCodings(draft, moved);
    return { changes: draft.changes(), about: { theme: theme.name, name: fresh?.name ?? name, themeId } };
  },
};

/** Among the siblings of the theme that it comes from, the new one stands right behind it. */
function placeBeside(draft: ProjectDraft, id: ThemeId, origin: Theme): void {
  const fresh = draft.project.themes.get(id);
  if (!fresh || fresh.parentId !== origin.parentId) return;
  const index = childrenOf(draft.project, origin.parentId).findIndex(({ theme }) => theme.id === origin.id);
  draft.apply(placeAt(draft.project, fresh, origin.parentId, index + 1));
}
