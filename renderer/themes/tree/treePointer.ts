/** What a click in the theme tree does, and which row it meant. */
import type { FocusEvent, MouseEvent, PointerEvent } from 'react';
import { applyToSelection, isSelectionWaiting } from '../../codings/applyToSelection.ts';
import { selectTheme } from '../../workspace/viewStore.ts';
import { rowElementId } from './TreeRowView.tsx';
import { chosenWith } from './treeActions.ts';
import type { TreeRow } from './treeRows.ts';
import { changeTree, chooseOnly, chooseToo, chooseUpTo, openTheme, treeStore } from './treeStore.ts';
import type { TreeDrag } from './useTreeDrag.ts';

export interface MenuPlace {
  readonly row: TreeRow;
  readonly at: { readonly x: number; readonly y: number };
}

interface PointerParts {
  readonly rows: readonly TreeRow[];
  readonly canChange: boolean;
  readonly drag: TreeDrag;
  readonly onMenu: (place: MenuPlace) => void;
}

export function treePointer({ rows, canChange, drag, onMenu }: PointerParts) {
  const rowOf = (target: EventTarget) => {
    const id = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
    return rows.find((row) => row.id === id) ?? null;
  };
  return {
    onClick: (event: MouseEvent) => {
      const row = rowOf(event.target);
      if (!row || drag.wasDrag()) return;
      if (isPart(event.target, '[data-twist]') && row.isOpen !== null) openTheme(row.id, !row.isOpen);
      else if (isPart(event.target, '[data-menu]')) onMenu(menuBelow(row));
      else if (event.shiftKey)
        chooseUpTo(
          row.id,
          rows.map(({ id }) => id),
        );
      else if (event.ctrlKey || event.metaKey) chooseToo(row.id);
      else applyOrSelect(row, canChange);
    },
    onFocus: (event: FocusEvent) => {
      // A screen reader or a script may put the focus on any row.
      const id = event.target instanceof HTMLElement ? event.target.dataset.row : undefined;
      const row = rows.find((one) => one.id === id);
      if (row && row.id !== treeStore.getState().currentId) changeTree({ currentId: row.id });
    },
    onMouseDown: (event: MouseEvent) => {
      // The selected passage keeps the focus, so that the next one can be selected at once.
      if (isSelectionWaiting() && rowOf(event.target)) event.preventDefault();
    },
    onPointerDown: (event: PointerEvent) => {
      const row = rowOf(event.target);
      if (row && canChange) drag.start(event, row.id);
    },
    onContextMenu: (event: MouseEvent) => {
      const row = rowOf(event.target);
      if (!row) return;
      event.preventDefault();
      if (chosenWith(row.id).size === 1) chooseOnly(row.id);
      onMenu({ row, at: { x: event.clientX, y: event.clientY } });
    },
  };
}

/** With a passage selected and not coded yet the theme is applied to it, else its details are shown. */
export function applyOrSelect(row: TreeRow, canChange: boolean): void {
  if (canChange && row.node.theme.isCodable && isSelectionWaiting()) {
    void applyToSelection(row.id);
    return;
  }
  chooseOnly(row.id);
  selectTheme(row.id);
}

/** Where the menu of a row opens when no pointer says where. */
export function menuBelow(row: TreeRow): MenuPlace {
  const box = document.getElementById(rowElementId(row.id))?.getBoundingClientRect();
  return { row, at: { x: (box?.left ?? 0) + 40, y: box?.bottom ?? 0 } };
}

function isPart(target: EventTarget, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
