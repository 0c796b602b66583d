/** Names of themes: one line, not empty, and told apart from their siblings' without regard to case, spaces and accents' form. */
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Theme } from '../project/records.ts';
import { type Refusal, refuse } from '../words/refusal.ts';

/** Line feeds and tabs become spaces, the ends are trimmed; anything else stays as typed. */
export function cleanThemeName(name: string): string {
  return name.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').trim();
}

/** What two names have in common that a reader would not tell apart. */
export function themeNameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** The child of `parentId` (`null`: first level) with this name, compared by `themeNameKey`. */
export function findSibling(
  project: Project,
  parentId: ThemeId | null,
  name: string,
  exceptId: ThemeId | null = null,
): Theme | null {
  const key = themeNameKey(name);
  for (const theme of project.themes.values()) {
    if (theme.parentId !== parentId || theme.id === exceptId) continue;
    if (themeNameKey(theme.name) === key) return theme;
  }
  return null;
}

/** The theme that a path leads to, or `null`. */
export function findThemeByPath(project: Project, path: readonly string[]): Theme | null {
  let theme: Theme | null = null;
  for (const name of path) {
    theme = findSibling(project, theme?.id ?? null, name);
    if (!theme) return null;
  }
  return theme;
}

/** A refusal where the name is empty or a sibling has it, else `null`. */
export function refuseName(
  project: Project,
  name: string,
  parentId: ThemeId | null,
  ownId: ThemeId | null = null,
): Refusal | null {
  if (name === '') return refuse('themeNameEmpty');
  return findSibling(project, parentId, name, ownId) ? refuse('themeExists', { name }) : null;
}
