/** The theme tree as lists of numbers: every theme has a row, parents before their children. */
import { type ThemeTree, themeTree } from '../codebook/themeTree.ts';
import type { ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';

export interface TreeShape {
  readonly ids: readonly ThemeId[];
  readonly rowOf: ReadonlyMap<ThemeId, number>;
  /** Row of the parent, -1 at the first level. */
  readonly parents: Int32Array;
}

const shapes = new WeakMap<ThemeTree, TreeShape>();

/** The same object as long as no theme changed. */
export function treeShape(project: Pick<Project, 'themes'>): TreeShape {
  const tree = themeTree(project);
  let shape = shapes.get(tree);
  if (!shape) {
    const ids = tree.order.map(({ theme }) => theme.id);
    const rowOf = new Map(ids.map((id, row) => [id, row]));
    const parents = Int32Array.from(tree.order, ({ parent }) =>
      parent ? (rowOf.get(parent.theme.id) ?? -1) : -1,
    );
    shape = { ids, rowOf, parents };
    shapes.set(tree, shape);
  }
  return shape;
}
