/** Which part of a scrolled surface is in sight, in pixels. */
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

export interface ScrolledArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const nothing: ScrolledArea = { left: 0, top: 0, width: 0, height: 0 };
/** Scrolling less than this changes nothing that stands in the page. */
const step = 52;

export function useScrolledArea(scroller: RefObject<HTMLElement | null>): {
  readonly area: ScrolledArea;
  readonly onScroll: () => void;
} {
  const [area, setArea] = useState(nothing);
  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const next = {
      left: Math.floor(element.scrollLeft / step) * step,
      top: Math.floor(element.scrollTop / step) * step,
      width: element.clientWidth,
      height: element.clientHeight,
    };
    setArea((before) => (isSame(before, next) ? before : next));
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, measure]);
  return { area, onScroll: measure };
}

function isSame(a: ScrolledArea, b: ScrolledArea): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
