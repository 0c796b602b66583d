/** Which items of the tree stand in the page, and where. The current one always does, so that the focus is never lost. */
import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { rowElementId } from './TreeRowView.tsx';
import { heightOfItem, type TreeItem } from './treeItems.ts';
import { useTree } from './treeStore.ts';
import type { RowUnderPointer } from './useTreeDrag.ts';

export interface VirtualTree {
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly shown: readonly VirtualItem[];
  /** Pixels of all rows. */
  readonly height: number;
  readonly rowAt: (height: number) => RowUnderPointer | null;
}

/** Room above the first row, in pixels. */
const paddingStart = 4;

export function useVirtualTree(items: readonly TreeItem[]): VirtualTree {
  const currentId = useTree((state) => state.currentId);
  const focusRequest = useTree((state) => state.focusRequest);
  const scroll = useRef<HTMLDivElement>(null);
  const currentIndex = items.findIndex((item) => item.key === currentId);
  const newIndex = items.findIndex((item) => item.kind === 'new');
  const rangeExtractor = useCallback(
    (range: Range) => {
      const kept = [currentIndex, newIndex].filter((index) => index >= 0 && index < range.count);
      return [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
    },
    [currentIndex, newIndex],
  );
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => {
      const item = items[index];
      return item ? heightOfItem(item) : 0;
    },
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 8,
    paddingStart,
    paddingEnd: 12,
    rangeExtractor,
  });
  // Heights belong to items, not to indexes: what is known of them goes when the items change.
  const measured = useRef(items);
  if (measured.current !== items) {
    measured.current = items;
    virtualizer.measure();
  }
  const latest = useRef({ virtualizer, currentIndex, currentId, newIndex });
  latest.current = { virtualizer, currentIndex, currentId, newIndex };
  const handled = useRef(focusRequest);
  useEffect(() => {
    if (handled.current === focusRequest) return;
    handled.current = focusRequest;
    const { currentIndex: at, currentId: id } = latest.current;
    if (at < 0 || id === null) return;
    latest.current.virtualizer.scrollToIndex(at, { align: 'auto' });
    document.getElementById(rowElementId(id))?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (newIndex >= 0) latest.current.virtualizer.scrollToIndex(newIndex, { align: 'auto' });
  }, [newIndex]);
  const rowAt = useCallback((height: number) => {
    const found = latest.current.virtualizer.getVirtualItemForOffset(height);
    const item = found && measured.current[found.index];
    if (!found || item?.kind !== 'row') return null;
    return { row: item.row, fraction: (height - found.start) / found.size };
  }, []);
  return { scroll, shown: virtualizer.getVirtualItems(), height: virtualizer.getTotalSize(), rowAt };
}
