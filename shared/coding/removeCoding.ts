/** Command: take a coding back, with its memos; links, examples and evidence let go of it. */

import type { Command } from '../project/command.ts';
import type { CodingId } from '../project/ids.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import { refuse } from '../words/refusal.ts';
import { aboutCoding } from './aboutCoding.ts';
import { removeCodings } from './placeCodings.ts';

export const removeCoding: Command<'removeCoding', { id: CodingId }> = {
  name: 'removeCoding',
  run(project, { id }) {
    const coding = project.codings.get(id);
    if (!coding) return refuse('recordMissing');
    const draft = new ProjectDraft(project);
    removeCodings(draft, [coding]);
    return { changes: draft.changes(), about: aboutCoding(project, coding) };
  },
};
