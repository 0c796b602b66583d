/**
 * What was settled about a text keeps the words that it was settled on when the text is corrected, and the theme that
 * takes in another. Rules: docs/rules/triangulation.md, TR9.
 */
import { type RecordChange, updated } from '../project/changeSet.ts';
import type { ThemeId, TranscriptId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { ConsensusPassage } from '../project/records.ts';
import type { TextRange } from '../transcript/textRange.ts';

/** `move` says where a passage went, as it does for codings; `null` where its words are gone. */
export function moveDecisions(
  project: Project,
  transcriptId: TranscriptId,
  move: (range: TextRange) => TextRange | null,
): RecordChange[] {
  return [...project.decisions.values()]
    .filter((decision) => decision.transcriptId === transcriptId)
    .map((decision) => {
      const consensus = decision.consensus.flatMap((passage) => {
        const range = move(passage);
        return range ? { themeId: passage.themeId, ...range } : [];
      });
      // Of words that are gone the record says where they stood.
      const { start, end } = move(decision) ?? decision;
      return updated('decisions', decision, { start, end, consensus });
    });
}

/** What was settled with a theme is settled with the one that it was merged into. */
export function mergeInDecisions(project: Project, fromId: ThemeId, intoId: ThemeId): RecordChange[] {
  return [...project.decisions.values()].map((decision) => {
    const merged = decision.consensus.map((one) =>
      one.themeId === fromId ? { ...one, themeId: intoId } : one,
    );
    return updated('decisions', decision, { consensus: distinctPassages(merged) });
  });
}

/** Each passage once, in the old order. */
export function distinctPassages(passages: readonly ConsensusPassage[]): ConsensusPassage[] {
  return [...new Map(passages.map((one) => [`${one.themeId} ${one.start} ${one.end}`, one])).values()];
}
