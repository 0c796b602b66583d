/** Themes of another project: recognised, or added; what differs is listed. Rules: docs/rules/second-coder.md, SC10, SC11. */
import { recogniseThemes } from '../codebook/recogniseThemes.ts';
import { themeNameKey } from '../codebook/themeName.ts';
import { formatPath } from '../codebook/themePath.ts';
import { themeTree } from '../codebook/themeTree.ts';
import { added, type RecordChange } from '../project/changeSet.ts';
import type { CoderId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Theme } from '../project/records.ts';
import type { MergeConflict, ThemeField } from './mergePlan.ts';

export interface MergedThemes {
  readonly themes: ReadonlyMap<ThemeId, ThemeId>;
  /** Paths of those that come in. */
  readonly added: readonly string[];
  readonly conflicts: readonly MergeConflict[];
}

/** Names, places and definitions of this project stay. */
export function mergeThemes(
  project: Project,
  other: Project,
  coders: ReadonlyMap<CoderId, CoderId>,
  changes: RecordChange[],
): MergedThemes {
  const themes = new Map(recogniseThemes(project, other));
  const conflicts: MergeConflict[] = [];
  const fresh: string[] = [];
  // Parents come first, so that each theme's parent is known before it.
  for (const { theme, path } of themeTree(other).order) {
    const known = project.themes.get(themes.get(theme.id) ?? theme.id);
    const parentId = theme.parentId === null ? null : (themes.get(theme.parentId) ?? null);
    if (known) {
      themes.set(theme.id, known.id);
      conflicts.push(...differences(project, known, theme, parentId));
      continue;
    }
    const coderId = theme.coderId && (coders.get(theme.coderId) ?? null);
    changes.push(added('themes', { ...theme, parentId, coderId, examples: [] }));
    themes.set(theme.id, theme.id);
    fresh.push(formatPath(path));
  }
  return { themes, added: fresh, conflicts };
}

function differences(project: Project, own: Theme, theirs: Theme, parentId: ThemeId | null): MergeConflict[] {
  const path = themeTree(project).nodes.get(own.id)?.path ?? [own.name];
  const conflict = (field: ThemeField, kept: string, other: string): MergeConflict => ({
    kind: 'themeDiffers',
    theme: formatPath(path),
    field,
    kept,
    other,
  });
  const found: MergeConflict[] = [];
  if (themeNameKey(own.name) !== themeNameKey(theirs.name))
    found.push(conflict('name', own.name, theirs.name));
  if (own.parentId !== parentId)
    found.push(conflict('place', nameOf(project, own.parentId), nameOf(project, parentId)));
  for (const field of ['definition', 'include', 'exclude'] as const) {
    if (theirs[field] !== '' && own[field] !== theirs[field])
      found.push(conflict(field, own[field], theirs[field]));
  }
  return found;
}

function nameOf(project: Project, id: ThemeId | null): string {
  return id === null ? '–' : (project.themes.get(id)?.name ?? '');
}
