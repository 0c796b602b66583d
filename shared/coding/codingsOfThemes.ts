/** All codings that have one of some themes. */
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Coding } from '../project/records.ts';

export function codingsOfThemes(project: Project, themeIds: ReadonlySet<ThemeId>): Coding[] {
  const found: Coding[] = [];
  for (const coding of project.codings.values()) if (themeIds.has(coding.themeId)) found.push(coding);
  return found;
}
