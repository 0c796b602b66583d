/** What can be done with the current theme, or with the chosen ones, from anywhere. */
import type { ActionsIn } from '../../../shared/actions/actions.ts';
import type { ThemeTree } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { ActionHandlers } from '../../actions/actionRegistry.ts';
import { highestOf, type MoveDirection, placeTowards } from './movePlaces.ts';
import { startNew } from './startEditing.ts';
import { askToRemove, moveTo } from './themeActions.ts';
import { rowAfter, type TreeRow } from './treeRows.ts';
import { changeTree, treeStore } from './treeStore.ts';

export interface TreeSituation {
  readonly tree: ThemeTree;
  readonly rows: readonly TreeRow[];
  readonly canChange: boolean;
  readonly onFilter: () => void;
}

export function treeActions(situation: TreeSituation): ActionHandlers {
  const { rows, canChange, onFilter } = situation;
  const onCurrent = (act: (row: TreeRow) => void) =>
    canChange && rows.length > 0
      ? () => {
          const row = currentRow(rows);
          if (row) act(row);
        }
      : null;
  const move = (direction: MoveDirection) => onCurrent((row) => moveBy(row, direction, situation));
  return {
    filterThemes: onFilter,
    newTheme: canChange ? () => startNew(currentRow(rows)?.node ?? null, 'sibling') : null,
    newSubTheme: onCurrent(({ node }) => startNew(node, 'child')),
    renameTheme: onCurrent(({ id }) => changeTree({ editing: { kind: 'rename', id }, notice: null })),
    moveThemeUp: move('up'),
    moveThemeDown: move('down'),
    indentTheme: move('in'),
    outdentTheme: move('out'),
    mergeThemes: onCurrent(({ id }) => changeTree({ dialog: { kind: 'merge', ids: [...chosenWith(id)] } })),
    deleteTheme: onCurrent(({ id }) => askToRemove(id, rowAfter(rows, id))),
  } satisfies { readonly [Id in ActionsIn<'themeTree'>]: unknown };
}

/** The chosen themes, if the current one is among them; else that one alone. */
export function chosenWith(id: ThemeId): ReadonlySet<ThemeId> {
  const { chosenIds } = treeStore.getState();
  return chosenIds.has(id) ? chosenIds : new Set([id]);
}

function currentRow(rows: readonly TreeRow[]): TreeRow | undefined {
  const { currentId } = treeStore.getState();
  return rows.find(({ id }) => id === currentId) ?? rows[0];
}

function moveBy(row: TreeRow, direction: MoveDirection, { tree, rows }: TreeSituation): void {
  const ids = new Set(highestOf(tree, chosenWith(row.id)));
  const place = placeTowards(tree, rows, ids, direction);
  if (place) void moveTo([...ids], place);
}
