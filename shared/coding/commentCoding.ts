/** Command: write the comment of a coding, a line or two beside the passage; an empty one takes it away. */

import { changeSet, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { CodingId } from '../project/ids.ts';
import { refuse } from '../words/refusal.ts';
import { aboutCoding } from './aboutCoding.ts';

export const commentCoding: Command<'commentCoding', { id: CodingId; comment: string }> = {
  name: 'commentCoding',
  run(project, { id, comment }) {
    const coding = project.codings.get(id);
    if (!coding) return refuse('recordMissing');
    const written = comment.replace(/\r\n?/g, '\n').trim();
    return {
      changes: changeSet([updated('codings', coding, { comment: written })]),
      about: aboutCoding(project, coding),
    };
  },
};
