/** Brings the current cell into sight, from below what stays in view, and gives it the focus when that is asked for. */
import { type RefObject, useEffect, useRef } from 'react';
import type { GridPlace } from './gridPlace.ts';
import { rowHeight } from './useGridWindow.ts';

export function cellElementId(gridId: string, row: number, column: number): string {
  return `${gridId}-${row}-${column}`;
}

interface GridFocus {
  readonly id: string;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly place: GridPlace;
  readonly starts: readonly number[];
  readonly hasEndColumn: boolean;
  readonly request: number;
  /** The field in the cell has the focus. */
  readonly isEditing: boolean;
}

export function useGridFocus(focus: GridFocus): void {
  const { request, isEditing } = focus;
  const latest = useRef(focus);
  latest.current = focus;
  const handled = useRef(request);
  useEffect(() => {
    if (handled.current === request) return;
    handled.current = request;
    const { id, place } = latest.current;
    bringIntoSight(latest.current);
    if (!isEditing)
      document.getElementById(cellElementId(id, place.row, place.column))?.focus({ preventScroll: true });
  }, [request, isEditing]);
}

function bringIntoSight({ scroller, place, starts, hasEndColumn }: GridFocus): void {
  const element = scroller.current;
  if (!element) return;
  const top = (place.row + 1) * rowHeight;
  if (place.row >= 0) {
    const highest = top - rowHeight;
    const lowest = top + 2 * rowHeight - element.clientHeight;
    if (element.scrollTop > highest) element.scrollTop = highest;
    else if (element.scrollTop < lowest) element.scrollTop = lowest;
  }
  const last = starts.length - 2;
  if (place.column === 0 || (hasEndColumn && place.column === last)) return;
  const first = starts[1] ?? 0;
  const end = hasEndColumn ? (starts[last + 1] ?? 0) - (starts[last] ?? 0) : 0;
  const leftmost = (starts[place.column + 1] ?? 0) + end - element.clientWidth;
  const rightmost = (starts[place.column] ?? 0) - first;
  if (element.scrollLeft > rightmost) element.scrollLeft = rightmost;
  else if (element.scrollLeft < leftmost) element.scrollLeft = leftmost;
}
