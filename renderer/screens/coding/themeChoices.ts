/** The themes that may be applied, with their looks and counts: neither axes nor retired ones. */
import { branchOf, themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId, TranscriptId } from '../../../shared/project/ids.ts';
import { type Project, textOf } from '../../../shared/project/project.ts';
import { countThemes } from '../../../shared/theme-counts/countThemes.ts';
import { lineSpanOf } from '../../../shared/transcript/lines.ts';
import type { ThemeChoice } from './suggestThemes.ts';

const known = new WeakMap<Project, readonly ThemeChoice[]>();

export function themeChoices(project: Project): readonly ThemeChoice[] {
  let choices = known.get(project);
  if (!choices) {
    const counts = countThemes(project);
    choices = themeTree(project)
      .order.filter(({ theme }) => theme.isCodable && !theme.isRetired)
      .map((node) => {
        const { theme, path: fullPath } = node;
        const path = fullPath.slice(branchOf(node)?.depth ?? 0);
        const { codings, participants } = counts.of(theme.id).subtree;
        return {
          id: theme.id,
          path,
          fullPath,
          ...themeLook(project, theme.id),
          codings,
          people: participants.length,
        };
      });
    known.set(project, choices);
  }
  return choices;
}

const nearbyLines = 30;

/** Themes of all codings that begin or end within 30 lines of a passage. */
export function themesNear(
  project: Project,
  passage: { readonly transcriptId: TranscriptId; readonly start: number; readonly end: number },
): ReadonlySet<ThemeId> {
  const text = textOf(project, passage.transcriptId);
  const { first, last } = lineSpanOf(text, passage.start, passage.end);
  const start = text.lines.starts[Math.max(first - nearbyLines, 0)] ?? 0;
  const end = text.lines.ends[Math.min(last + nearbyLines, text.lines.ends.length - 1)] ?? 0;
  const near = new Set<ThemeId>();
  for (const coding of project.codings.ofTranscript(passage.transcriptId).values()) {
    if (coding.start < end && coding.end > start) near.add(coding.themeId);
  }
  return near;
}
