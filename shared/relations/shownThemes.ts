/** The themes a co-occurrence is shown for, in the order of the tree: those of a level that have passages. */
import { isAtLevel, type ThemeLevel } from '../codebook/themeLevels.ts';
import { themeTree } from '../codebook/themeTree.ts';
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { Cooccurrence } from './cooccurrence.ts';

export function shownThemes(project: Project, counted: Cooccurrence, level: ThemeLevel): ThemeId[] {
  return themeTree(project)
    .order.filter((node) => isAtLevel(node, level) && counted.passagesOf(node.theme.id) > 0)
    .map(({ theme }) => theme.id);
}
