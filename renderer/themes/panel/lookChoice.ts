/** Which branches have a colour, and which pattern tells one more of them apart. */
import { linePatterns, nativePattern } from '../../../shared/codebook/palette.ts';
import { themeLook } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { LinePattern, Theme } from '../../../shared/project/records.ts';

/** Owners of a branch's look only: those below inherit. */
export function themesOfColour(project: Pick<Project, 'themes'>, colour: number): Theme[] {
  return [...project.themes.values()].filter((theme) => theme.colour === colour && theme.isCodable);
}

/** The colour's own pattern, or the first that no other branch has with it; its own again where all are taken. */
export function patternFor(project: Pick<Project, 'themes'>, id: ThemeId, colour: number): LinePattern {
  const taken = new Set(
    themesOfColour(project, colour)
      .filter((theme) => theme.id !== id)
      .map((theme) => themeLook(project, theme.id).pattern),
  );
  const native = nativePattern(colour);
  return [native, ...linePatterns].find((pattern) => !taken.has(pattern)) ?? native;
}
