/** The codings that a suggestion was made from: they become the evidence of a link that is accepted. */
import type { CoderId, CodingId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { type BranchPassage, nextAfter, passagesByTurn } from './sequences.ts';
import type { Suggestion } from './suggestLinks.ts';

/** For participants in common none: no passage shows them. */
export function evidenceOf(
  project: Project,
  { fromId, toId, reason }: Pick<Suggestion, 'fromId' | 'toId' | 'reason'>,
  coderId: CoderId | null,
): CodingId[] {
  if (reason === 'participants') return [];
  const found = new Set<CodingId>();
  const add = (...passages: readonly BranchPassage[]) => {
    for (const { codingIds } of passages) for (const id of codingIds) found.add(id);
  };
  for (const transcriptId of project.codings.transcriptIds()) {
    const turns = passagesByTurn(project, transcriptId, coderId);
    if (reason === 'sequence') {
      for (const turn of turns)
        for (const one of turn.filter(({ themeId }) => themeId === fromId)) {
          const next = nextAfter(turn, one).filter(({ themeId }) => themeId === toId);
          if (next.length > 0) add(one, ...next);
        }
      continue;
    }
    const all = turns.flat();
    const others = all.filter(({ themeId }) => themeId === toId);
    for (const one of all.filter(({ themeId }) => themeId === fromId)) {
      const met = others.filter(({ start, end }) => start < one.end && one.start < end);
      if (met.length > 0) add(one, ...met);
    }
  }
  return [...found];
}
