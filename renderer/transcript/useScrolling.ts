/** Follows the scrolling of the transcript: paints the lines that come into sight and says what the margin must draw. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { ReadingRegion } from './ReadingRegion.ts';

/** The margin is drawn in steps of this many pixels, so that it does not change with every scroll event. */
const step = 400;

interface Sight {
  readonly top: number;
  readonly bottom: number;
}

export function useScrolling(
  scroller: RefObject<HTMLElement | null>,
  region: ReadingRegion | null,
  { onScroll }: { onScroll(): void },
) {
  const [place, setPlace] = useState({ scrollTop: 0, visibleHeight: 0 });
  const [sight, setSight] = useState<Sight>({ top: 0, bottom: 2 * step });
  const follow = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollTop, clientHeight } = element;
    setPlace((before) =>
      before.scrollTop === scrollTop && before.visibleHeight === clientHeight
        ? before
        : { scrollTop, visibleHeight: clientHeight },
    );
    setSight((before) => sightAt(before, scrollTop, clientHeight));
  }, [scroller]);
  useLayoutEffect(follow, [follow]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const scrolled = () => {
      region?.showVisibleLines();
      follow();
      onScroll();
    };
    const observer = new ResizeObserver(scrolled);
    observer.observe(element);
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', scrolled);
    };
  }, [scroller, region, follow, onScroll]);
  const scrollTo = useCallback(
    (top: number) => {
      if (scroller.current) scroller.current.scrollTop = top;
    },
    [scroller],
  );
  return { ...place, sight, scrollTo };
}

function sightAt(before: Sight, scrollTop: number, height: number): Sight {
  const top = Math.floor(scrollTop / step) * step - step;
  const bottom = Math.ceil((scrollTop + height) / step) * step + step;
  return before.top === top && before.bottom === bottom ? before : { top, bottom };
}
