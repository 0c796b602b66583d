/** Command: code a passage with the theme at a path, "Vécu > Solitude > La nuit", making the levels that are missing. */

import { addThemeTo } from '../codebook/addTheme.ts';
import { cleanThemeName, findSibling } from '../codebook/themeName.ts';
import type { Command } from '../project/command.ts';
import type { ThemeId } from '../project/ids.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import { isRefusal, type Refusal, refuse } from '../words/refusal.ts';
import { applyThemeTo, type Passage } from './applyTheme.ts';

/**
 * `path` from the first level down, at least one name; names are compared as among siblings. `about` as `applyNewTheme`
 * gives it. Refused as `addTheme` and `applyTheme` are.
 */
export const applyThemePath: Command<'applyNewTheme', Passage & { path: readonly string[] }> = {
  name: 'applyNewTheme',
  run(project, { path, ...passage }, context) {
    const draft = new ProjectDraft(project);
    let themeId: ThemeId | null = null;
    for (const name of path) {
      const known = findSibling(draft.project, themeId, cleanThemeName(name));
      const next: ThemeId | Refusal =
        known?.id ?? addThemeTo(draft, { name: cleanThemeName(name), parentId: themeId }, context);
      if (typeof next !== 'string') return next;
      themeId = next;
    }
    if (themeId === null) return refuse('themeNameEmpty');
    const coded = applyThemeTo(draft, { ...passage, themeId }, context);
    if (isRefusal(coded)) return coded;
    const about = {
      theme: draft.project.themes.get(themeId)?.name ?? '',
      transcript: draft.project.transcripts.get(passage.transcriptId)?.name ?? '',
      codingId: coded.codingId,
      themeId,
    };
    return { changes: draft.changes(), about };
  },
};
