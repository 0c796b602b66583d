/** `info`: what a project holds, in numbers. */

import { inNaturalOrder } from '../../shared/project/naturalOrder.ts';
import type { Project } from '../../shared/project/project.ts';
import { projectInfo } from '../../shared/project/project.ts';
import { formatNumber } from '../../shared/words/plural.ts';
import { isRefusal } from '../../shared/words/refusal.ts';
import { inColumns } from './inColumns.ts';
import { openToRead, workOf } from './session.ts';
import type { Verb } from './verb.ts';

export const infoVerb: Verb = {
  name: 'info',
  operands: { least: 1, most: 1 },
  options: ['coder'],
  required: [],
  async run(args, io) {
    const session = await openToRead(args, io);
    if (isRefusal(session)) {
      io.sayRefusal(session);
      return 1;
    }
    const counts = countProject(workOf(session));
    io.printJson(counts);
    const { info } = io.words.importing;
    const rows = (Object.keys(info) as (keyof typeof info)[]).map((key) => {
      const value = counts[key];
      if (typeof value === 'number') return [info[key], formatNumber(io.language, value)];
      return [info[key], typeof value === 'string' ? value : value.join(', ') || '–'];
    });
    for (const line of inColumns(rows)) io.print(line);
    return 0;
  },
};

/** Words of all turns, the interviewer's included (W4). */
export function countProject(project: Project) {
  let words = 0;
  for (const { textId } of project.transcripts.values()) words += project.texts.get(textId)?.wordCount ?? 0;
  return {
    name: projectInfo(project).name,
    coders: inNaturalOrder(project.coders.values(), ({ initials }) => initials).map(
      ({ initials }) => initials,
    ),
    transcripts: project.transcripts.size,
    words,
    participants: project.participants.size,
    characteristics: [...project.characteristics.values()]
      .sort((a, b) => a.position - b.position)
      .map(({ name }) => name),
    themes: project.themes.size,
    codings: project.codings.size,
    links: project.axialLinks.size,
    memos: project.memos.size,
  };
}
