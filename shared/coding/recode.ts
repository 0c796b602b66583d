/** Command: give a coding another theme. It stays its coder's, and merges where that coder has the theme already. */

import type { Command } from '../project/command.ts';
import type { CodingId, ThemeId } from '../project/ids.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import { refuse } from '../words/refusal.ts';
import { aboutCoding } from './aboutCoding.ts';
import { refuseTheme } from './applyTheme.ts';
import { placeCodings } from './placeCodings.ts';
import { readUpTo } from './readingMarks.ts';

/** `about.codingId` is the coding that now holds the passage. */
export const recode: Command<'recode', { id: CodingId; themeId: ThemeId }> = {
  name: 'recode',
  run(project, { id, themeId }, context) {
    const coding = project.codings.get(id);
    if (!coding) return refuse('recordMissing');
    const refusal = refuseTheme(project, themeId);
    if (refusal) return refusal;
    const draft = new ProjectDraft(project);
    const recoded = { ...coding, themeId };
    const holders = coding.themeId === themeId ? null : placeCodings(draft, [recoded]);
    draft.apply(readUpTo(draft.project, recoded, context));
    const about = { ...aboutCoding(project, recoded), codingId: holders?.get(id) ?? id };
    return { changes: draft.changes(), about };
  },
};
