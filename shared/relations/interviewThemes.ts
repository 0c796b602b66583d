/** What of one interview each theme covers: what the codeline and the portrait are drawn from. */
import { isAtLevel, type ThemeLevel } from '../codebook/themeLevels.ts';
import { subtreeOf, themeTree } from '../codebook/themeTree.ts';
import type { CoderId, ThemeId, TranscriptId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { type TextRange, uniteRanges } from '../transcript/textRange.ts';

export interface CoveredByTheme {
  readonly themeId: ThemeId;
  readonly name: string;
  /** Distinct passages with subtree (N2). */
  readonly passages: number;
  /** Characters that its passages cover, each once. */
  readonly ranges: readonly TextRange[];
}

export interface InterviewQuestion {
  readonly transcriptId: TranscriptId;
  readonly level: ThemeLevel;
  /** `null`: all coders. */
  readonly coderId: CoderId | null;
}

/** Themes of the level that have passages in the interview, each with those below it, in the order of the tree. */
export function interviewThemes(
  project: Project,
  { transcriptId, level, coderId }: InterviewQuestion,
): CoveredByTheme[] {
  const ranges = new Map<ThemeId, (TextRange & { readonly key: string })[]>();
  for (const coding of project.codings.ofTranscript(transcriptId).values()) {
    if (coderId !== null && coding.coderId !== coderId) continue;
    const { start, end } = coding;
    const own = ranges.get(coding.themeId) ?? [];
    own.push({ start, end, key: `${start}/${end}/${coding.coderId}` });
    ranges.set(coding.themeId, own);
  }
  return themeTree(project).order.flatMap((node) => {
    if (!isAtLevel(node, level)) return [];
    const all = subtreeOf(node).flatMap(({ theme }) => ranges.get(theme.id) ?? []);
    if (all.length === 0) return [];
    return {
      themeId: node.theme.id,
      name: node.theme.name,
      passages: new Set(all.map(({ key }) => key)).size,
      ranges: uniteRanges(all),
    };
  });
}

/** Of all characters of the text, how many the ranges hold. */
export function lengthOf(ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
