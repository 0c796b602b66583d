/** Which rounds are blind at the moment, and whose work nobody but its author sees. Rules: docs/rules/rounds.md, RB1 to RB4. */
import type { CoderId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Round } from '../project/records.ts';

/** Until all have finished, somebody lifts the blind, or the round is closed. */
export function isBlindNow({ isBlind, parts, liftedAt, closedAt }: Round): boolean {
  const isOver = liftedAt !== null || closedAt !== null;
  return isBlind && !isOver && parts.length > 1 && parts.some(({ finishedAt }) => finishedAt === null);
}

export function blindRounds(project: Project): Round[] {
  return [...project.rounds.values()].filter(isBlindNow);
}

/** Whose work the coder does not see, and since when each is hidden; `null`: somebody who is in no round. */
export function hiddenCoders(project: Project, coderId: CoderId | null): ReadonlyMap<CoderId, string> {
  const hidden = new Map<CoderId, string>();
  for (const { parts, startedAt } of blindRounds(project)) {
    for (const part of parts) {
      if (part.coderId === coderId) continue;
      const earlier = hidden.get(part.coderId);
      hidden.set(part.coderId, earlier !== undefined && earlier < startedAt ? earlier : startedAt);
    }
  }
  return hidden;
}

/** Initials of those who have not declared their part finished. */
export function unfinished(project: Project, { parts }: Round): string {
  const open = parts.filter(({ finishedAt }) => finishedAt === null);
  return open.map(({ coderId }) => project.coders.get(coderId)?.initials ?? '').join(', ');
}
