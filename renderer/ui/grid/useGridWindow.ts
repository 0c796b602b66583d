/** Which rows and columns of a grid stand in the page: those in sight and some around them. */
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

export const rowHeight = 32;

export interface GridWindow {
  readonly firstRow: number;
  /** One behind the last. */
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
  /** Scrolled away from the left edge. */
  readonly isSideways: boolean;
}

/** Rows are taken in blocks, so that the page changes once a few rows and not with every pixel. */
const block = 4;
const spareRows = 8;
const spareWidth = 240;
const nothing: GridWindow = { firstRow: 0, endRow: 0, firstColumn: 0, endColumn: 0, isSideways: false };

/** `starts` are the left edges of the columns, with the right edge of the last one at the end. */
export function useGridWindow(
  scroller: RefObject<HTMLElement | null>,
  rows: number,
  starts: readonly number[],
): { readonly window: GridWindow; readonly onScroll: () => void } {
  const [shown, setShown] = useState(nothing);
  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const next = windowOf(element, rows, starts);
    setShown((before) => (isSame(before, next) ? before : next));
  }, [scroller, rows, starts]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, measure]);
  return { window: shown, onScroll: measure };
}

function windowOf(
  { scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement,
  rows: number,
  starts: readonly number[],
): GridWindow {
  const first = Math.floor(scrollTop / rowHeight / block) * block - spareRows;
  const end = Math.ceil((scrollTop + clientHeight) / rowHeight / block) * block + spareRows;
  const left = scrollLeft - spareWidth;
  const right = scrollLeft + clientWidth + spareWidth;
  const columns = starts.length - 1;
  const firstColumn = starts.findIndex((_, at) => (starts[at + 1] ?? 0) >= left);
  const behind = starts.findIndex((start) => start > right);
  return {
    firstRow: Math.max(0, first),
    endRow: Math.min(rows, end),
    firstColumn: Math.max(0, Math.min(firstColumn, columns)),
    endColumn: behind < 0 ? columns : Math.min(behind, columns),
    isSideways: scrollLeft > 0,
  };
}

function isSame(a: GridWindow, b: GridWindow): boolean {
  return (Object.keys(a) as (keyof GridWindow)[]).every((field) => a[field] === b[field]);
}
