/**
 * The themes that a table names: found in the tree, or made, all at once. Names are compared without regard to case,
 * spaces and typography. Rules: docs/rules/coded-table.md.
 */
import { linePatterns, paletteSize } from '../codebook/palette.ts';
import { maxLevels, settleLooks } from '../codebook/placeTheme.ts';
import { cleanThemeName, themeNameKey } from '../codebook/themeName.ts';
import { formatPath } from '../codebook/themePath.ts';
import { branchOf, themeTree } from '../codebook/themeTree.ts';
import { added, updated } from '../project/changeSet.ts';
import type { CommandContext } from '../project/command.ts';
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { ProjectDraft } from '../project/projectDraft.ts';
import type { Theme } from '../project/records.ts';
import { foldTypography } from '../quotes/foldTypography.ts';
import { nameProblem, type Problem } from '../words/problem.ts';

/** New branches that get their colour one by one, as by hand; a table of more is given them in turn. */
const mostSettledBranches = 60;

export class ThemesOfTable {
  readonly created: Theme[] = [];
  private readonly context: CommandContext;
  /** Children of each theme ('' for the first level) by the exact name and by the name folded. */
  private readonly byName = new Map<string, Theme>();
  private readonly byFoldedName = new Map<string, Theme>();
  private readonly lastPosition = new Map<ThemeId | null, number>();

  constructor(project: Project, context: CommandContext) {
    this.context = context;
    for (const { theme } of themeTree(project).order) this.remember(theme);
  }

  /** Why a path can take no codings: it leads to an axis, or too deep. */
  problemAt(path: readonly string[], row: number): Problem | null {
    if (path.length > maxLevels)
      return nameProblem(row, 'codedRowTooDeep', { theme: formatPath(path), levels: maxLevels });
    const known = this.knownAt(path);
    return known && !known.isCodable ? nameProblem(row, 'codedRowAxis', { theme: formatPath(path) }) : null;
  }

  /** The theme at a path, if it is there or was made already. */
  knownAt(path: readonly string[]): Theme | null {
    let theme: Theme | null = null;
    for (const name of path) {
      theme = this.child(theme, cleanThemeName(name));
      if (!theme) return null;
    }
    return theme;
  }

  /** The theme at a path, made level by level where it is missing. */
  themeAt(path: readonly string[]): Theme {
    let theme: Theme | null = null;
    for (const written of path) {
      const name = cleanThemeName(written);
      theme = this.child(theme, name) ?? this.make(theme, name);
    }
    if (!theme) throw new Error('A path without names leads to no theme.');
    return theme;
  }

  /** Puts what was made into the draft, with the colours of new branches. */
  addTo(draft: ProjectDraft): void {
    if (this.created.length === 0) return;
    draft.apply(this.created.map((theme) => added('themes', theme)));
    const { nodes } = themeTree(draft.project);
    const branches = this.created.filter(({ id }) => {
      const node = nodes.get(id);
      return node !== undefined && branchOf(node) === node;
    });
    settleLooks(
      draft,
      branches.slice(0, mostSettledBranches).map(({ id }) => id),
    );
    draft.apply(
      branches.slice(mostSettledBranches).map((theme, index) =>
        updated('themes', theme, {
          colour: (index % paletteSize) + 1,
          pattern: linePatterns[Math.floor(index / paletteSize) % linePatterns.length] ?? 'solid',
        }),
      ),
    );
  }

  /** The very name before one that only looks the same. */
  private child(parent: Theme | null, name: string): Theme | null {
    const exact = this.byName.get(placeKey(parent, name));
    return exact ?? this.byFoldedName.get(placeKey(parent, foldedName(name))) ?? null;
  }

  private make(parent: Theme | null, name: string): Theme {
    const { newId, coderId, now } = this.context;
    const parentId = parent?.id ?? null;
    const theme: Theme = {
      id: newId<ThemeId>(),
      name,
      parentId,
      position: Math.floor(this.lastPosition.get(parentId) ?? -1) + 1,
      isCodable: true,
      colour: null,
      pattern: null,
      definition: '',
      include: '',
      exclude: '',
      examples: [],
      isRetired: false,
      coderId,
      createdAt: now,
    };
    this.created.push(theme);
    this.remember(theme);
    return theme;
  }

  private remember(theme: Theme): void {
    const { parentId, name, position } = theme;
    const parent = parentId === null ? null : { id: parentId };
    this.byName.set(placeKey(parent, name), theme);
    const folded = placeKey(parent, foldedName(name));
    if (!this.byFoldedName.has(folded)) this.byFoldedName.set(folded, theme);
    this.lastPosition.set(parentId, Math.max(this.lastPosition.get(parentId) ?? position, position));
  }
}

function placeKey(parent: Pick<Theme, 'id'> | null, name: string): string {
  return `${parent?.id ?? ''}\n${name}`;
}

function foldedName(name: string): string {
  return foldTypography(themeNameKey(name)).folded;
}
