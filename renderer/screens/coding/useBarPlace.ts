/** Keeps the bar beside the selection while the transcript scrolls or the window changes. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { ReadingRegion } from '../../transcript/ReadingRegion.ts';
import type { Passage } from '../../workspace/viewStore.ts';
import { type BarPlace, needsScrolling, placeBar } from './placeBar.ts';
import { barWidth } from './QuickCodeBar.tsx';

/** `moved` counts up whenever the text lies elsewhere. `null` before the first measuring. */
export function useBarPlace(
  pane: RefObject<HTMLElement | null>,
  region: ReadingRegion | null,
  passage: Passage | null,
  moved: number,
): BarPlace | null {
  const [place, setPlace] = useState<BarPlace | null>(null);
  useLayoutEffect(() => {
    if (moved < 0 || !pane.current || !region || !passage) return;
    let room = roomFor(pane.current, region, passage);
    if (needsScrolling(room)) {
      region.scrollEndToTop(passage);
      room = roomFor(pane.current, region, passage);
    }
    setPlace(placeBar(room));
  }, [pane, region, passage, moved]);
  return passage && place;
}

function roomFor(pane: HTMLElement, region: ReadingRegion, passage: Passage) {
  const box = pane.getBoundingClientRect();
  const { top, bottom, left } = region.boxOf(passage);
  return {
    selection: { top: top - box.top, bottom: bottom - box.top, left: left - box.left },
    top: 0,
    bottom: box.height,
    right: box.width,
    width: Math.min(barWidth, box.width - 16),
  };
}
