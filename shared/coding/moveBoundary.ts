/** Command: lengthen or shorten a coding. It merges with what it now overlaps of the same coder and theme. */

import type { Command } from '../project/command.ts';
import type { CodingId } from '../project/ids.ts';
import { textOf } from '../project/project.ts';
import { ProjectDraft } from '../project/projectDraft.ts';
import { isRefusal, refuse } from '../words/refusal.ts';
import { aboutCoding } from './aboutCoding.ts';
import { codableRange, passageFields } from './passage.ts';
import { placeCodings } from './placeCodings.ts';
import { readUpTo } from './readingMarks.ts';

/** `about.codingId` is the coding that now holds the passage. `trim` as in `applyTheme`. */
export const moveBoundary: Command<
  'moveBoundary',
  { id: CodingId; start: number; end: number; trim?: boolean }
> = {
  name: 'moveBoundary',
  run(project, { id, start, end, trim = false }, context) {
    const coding = project.codings.get(id);
    if (!coding) return refuse('recordMissing');
    const range = codableRange(project, coding.transcriptId, { start, end }, trim);
    if (isRefusal(range)) return range;
    const draft = new ProjectDraft(project);
    const isSame = range.start === coding.start && range.end === coding.end;
    const moved = { ...coding, ...passageFields(textOf(project, coding.transcriptId).text, range) };
    const holders = isSame ? null : placeCodings(draft, [moved]);
    draft.apply(readUpTo(draft.project, moved, context));
    const about = { ...aboutCoding(project, coding), codingId: holders?.get(id) ?? id };
    return { changes: draft.changes(), about };
  },
};
