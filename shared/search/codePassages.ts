/** Command: code many passages with one theme, as one step of the history. Rules: docs/rules/searching.md, SR10. */
import { applyThemeTo } from '../coding/applyTheme.ts';
import type { Command } from '../project/command.ts';
import type { ThemeId } from '../project/ids.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import { isRefusal, refuse } from '../words/refusal.ts';
import type { Hit } from './searchTranscripts.ts';

/** All passages or, where one is refused, none. Passages that overlap merge, as any codings of one theme do. */
export const codePassages: Command<
  'codePassages',
  { readonly themeId: ThemeId; readonly passages: readonly Hit[] }
> = {
  name: 'codePassages',
  // Else codings from a few searches would push out the backups from before an import or a merge.
  changesMuch: ({ passages }) => passages.length >= 20,
  run(project, { themeId, passages }, context) {
    if (passages.length === 0) return refuse('nothingToCode');
    const draft = new ProjectDraft(project);
    for (const passage of passages) {
      const coded = applyThemeTo(draft, { ...passage, themeId, trim: true }, context);
      if (isRefusal(coded)) return coded;
    }
    const theme = draft.project.themes.get(themeId)?.name ?? '';
    return { changes: draft.changes(), about: { theme, passages: passages.length } };
  },
};
