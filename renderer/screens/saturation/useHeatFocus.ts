/** Brings the current cell into sight and gives it the focus when that is asked for. */
import { type RefObject, useEffect, useRef } from 'react';
import { type HeatLayout, headHeight, rowHeight } from './heatLayout.ts';
import { type HeatPlace, useSaturationView } from './saturationStore.ts';

interface HeatFocus {
  readonly id: string;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly place: HeatPlace;
  readonly layout: HeatLayout;
}

export function useHeatFocus(focus: HeatFocus): void {
  const request = useSaturationView(({ focusRequest }) => focusRequest);
  const handled = useRef(request);
  const latest = useRef(focus);
  latest.current = focus;
  useEffect(() => {
    if (handled.current === request) return;
    handled.current = request;
    const { id, place } = latest.current;
    bringIntoSight(latest.current);
    document.getElementById(`${id}-${place.row}-${place.column}`)?.focus({ preventScroll: true });
  }, [request]);
}

function bringIntoSight({ scroller, place, layout }: HeatFocus): void {
  const element = scroller.current;
  if (!element) return;
  const { labelWidth, columnWidth, endWidth, chartHeight, isChartFixed } = layout;
  const left = labelWidth + place.column * columnWidth;
  const leftmost = left - labelWidth;
  const rightmost = left + columnWidth + endWidth - element.clientWidth;
  if (element.scrollLeft > leftmost) element.scrollLeft = leftmost;
  else if (element.scrollLeft < rightmost) element.scrollLeft = rightmost;
  if (place.row < 0) return;
  const top = chartHeight + headHeight + place.row * rowHeight;
  const highest = top - headHeight - (isChartFixed ? chartHeight : 0);
  const lowest = top + rowHeight - element.clientHeight;
  if (element.scrollTop > highest) element.scrollTop = highest;
  else if (element.scrollTop < lowest) element.scrollTop = lowest;
}
