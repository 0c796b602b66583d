/** What of a round is compared: its transcripts that are still there, its themes with all below them, pairs of its coders. */
import { themeTree } from '../codebook/themeTree.ts';
import { transcriptOrder } from '../coding/findCodings.ts';
import type { CoderId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Round } from '../project/records.ts';
import type { ComparedWork } from './differences.ts';

export function roundWork(
  project: Project,
  round: Round,
  coderIds: readonly [CoderId, CoderId],
): ComparedWork {
  const own = new Set(round.transcriptIds);
  return {
    coderIds,
    transcriptIds: transcriptOrder(project).filter((id) => own.has(id)),
    themes: themesOfRound(project, round),
  };
}

/** `null` for all themes. Named themes that are gone leave nothing behind. */
export function themesOfRound(project: Project, { themeIds }: Round): ReadonlySet<ThemeId> | null {
  if (themeIds.length === 0) return null;
  const wanted = new Set<ThemeId>(themeIds);
  // Parents come first.
  for (const { theme, parent } of themeTree(project).order)
    if (parent && wanted.has(parent.theme.id)) wanted.add(theme.id);
  return wanted;
}

/** Each two coders of the round. */
export function pairsOfRound({ parts }: Round): (readonly [CoderId, CoderId])[] {
  return parts.flatMap((a, index) => parts.slice(index + 1).map((b) => [a.coderId, b.coderId] as const));
}
