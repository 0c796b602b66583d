/** Which themes of another project are this one's. */
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import { themeNameKey } from './themeName.ts';
import { themeTree } from './themeTree.ts';

/** By identity, else by their names from the first level down; a theme that is not recognised has no entry. */
export function recogniseThemes(project: Project, other: Project): ReadonlyMap<ThemeId, ThemeId> {
  const known = new Map<ThemeId, ThemeId>();
  const keyOf = (parentId: ThemeId | null, name: string) => `${parentId ?? ''} ${themeNameKey(name)}`;
  const byPlace = new Map(
    [...project.themes.values()].map(({ id, parentId, name }) => [keyOf(parentId, name), id]),
  );
  // Parents come first, so that each theme's parent is known before it.
  for (const { theme, parent } of themeTree(other).order) {
    const parentId = parent ? known.get(parent.theme.id) : null;
    const match = project.themes.has(theme.id)
      ? theme.id
      : parentId !== undefined && byPlace.get(keyOf(parentId, theme.name));
    if (match) known.set(theme.id, match);
  }
  return known;
}
