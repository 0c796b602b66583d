/** Dragging themes with mouse or pen: follows the pointer, scrolls at the edges, Esc gives up. */
import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { ThemeTree } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import { type DropPlace, dropPlace, highestOf } from './movePlaces.ts';
import { chosenWith } from './treeActions.ts';
import type { TreeRow } from './treeRows.ts';

export interface RowUnderPointer {
  readonly row: TreeRow;
  /** How far down in the row, 0 to 1. */
  readonly fraction: number;
}

interface DragParts {
  readonly tree: ThemeTree;
  readonly scroll: RefObject<HTMLElement | null>;
  /** The row at a height in pixels from the top of the rows. */
  readonly rowAt: (height: number) => RowUnderPointer | null;
  readonly onDrop: (ids: readonly ThemeId[], place: DropPlace) => void;
}

export interface TreeDrag {
  /** Where the themes would land; `null` while nothing is dragged or where they cannot. */
  readonly place: DropPlace | null;
  readonly isDragging: boolean;
  readonly start: (event: ReactPointerEvent, id: ThemeId) => void;
  /** True for the click that ends a drag. */
  readonly wasDrag: () => boolean;
}

/** Less is a click with an unsteady hand. */
const leastDistance = 5;
const edge = 28;
const scrollStep = 12;

export function useTreeDrag(parts: DragParts): TreeDrag {
  const [dragged, setDragged] = useState<{ readonly place: DropPlace | null } | null>(null);
  const latest = useRef(parts);
  latest.current = parts;
  const stop = useRef<(() => void) | null>(null);
  const ended = useRef(0);
  useEffect(() => () => stop.current?.(), []);
  const start = (event: ReactPointerEvent, id: ThemeId) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const from = { x: event.clientX, y: event.clientY };
    let ids: readonly ThemeId[] | null = null;
    let place: DropPlace | null = null;
    const move = (to: PointerEvent) => {
      if (!ids && Math.hypot(to.clientX - from.x, to.clientY - from.y) < leastDistance) return;
      ids ??= highestOf(latest.current.tree, chosenWith(id));
      place = placeUnder(to, new Set(ids), latest.current);
      setDragged({ place });
    };
    const finish = () => {
      stop.current?.();
      if (!ids) return;
      ended.current = performance.now();
      if (place) latest.current.onDrop(ids, place);
    };
    const cancel = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape' || !ids) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      ended.current = performance.now();
      stop.current?.();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', finish);
    window.addEventListener('keydown', cancel, true);
    stop.current = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', finish);
      window.removeEventListener('keydown', cancel, true);
      stop.current = null;
      setDragged(null);
    };
  };
  return {
    place: dragged?.place ?? null,
    isDragging: dragged !== null,
    start,
    wasDrag: () => performance.now() - ended.current < 50,
  };
}

function placeUnder(
  { clientX, clientY }: PointerEvent,
  ids: ReadonlySet<ThemeId>,
  { tree, scroll, rowAt }: DragParts,
): DropPlace | null {
  const box = scroll.current?.getBoundingClientRect();
  if (!box || !scroll.current) return null;
  if (clientY < box.top + edge) scroll.current.scrollTop -= scrollStep;
  if (clientY > box.bottom - edge) scroll.current.scrollTop += scrollStep;
  if (clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom) return null;
  const under = rowAt(clientY - box.top + scroll.current.scrollTop);
  return under && dropPlace(tree, under.row, under.fraction, ids);
}
