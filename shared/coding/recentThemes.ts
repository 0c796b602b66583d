/** The themes that a coder used last, newest first: what the bar offers before anything is typed. Rule: docs/rules/transcript-window.md, TQ3. */
import type { CoderId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Coding } from '../project/records.ts';

/** Themes that may still be applied. A coder of `null` has used none. */
export function recentThemes(
  { codings, themes }: Pick<Project, 'themes'> & { readonly codings: { values(): Iterable<Coding> } },
  coderId: CoderId | null,
  most: number,
): ThemeId[] {
  const last = new Map<ThemeId, string>();
  for (const coding of codings.values()) {
    if (coding.coderId !== coderId) continue;
    if ((last.get(coding.themeId) ?? '') < coding.createdAt) last.set(coding.themeId, coding.createdAt);
  }
  return [...last]
    .filter(([id]) => themes.get(id)?.isCodable && !themes.get(id)?.isRetired)
    .sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0))
    .slice(0, most)
    .map(([id]) => id);
}
