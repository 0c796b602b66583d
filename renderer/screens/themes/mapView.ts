/** Moving the window over a map: zooming around a point, showing everything, bringing something into sight. */
import type { Box } from '../../../shared/figures/linkShape.ts';
import { changeMap, type MapView, mapStore } from './mapStore.ts';

const smallest = 0.1;
const largest = 3;
const margin = 40;

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** `x`, `y`: the point of the window that stays over the same point of the map. */
export function zoomAround(view: MapView, factor: number, x: number, y: number): MapView {
  const scale = Math.min(largest, Math.max(smallest, view.scale * factor));
  const change = scale / view.scale;
  return { scale, x: x - (x - view.x) * change, y: y - (y - view.y) * change };
}

export function zoomBy(factor: number, { width, height }: Extent): void {
  changeMap({ view: zoomAround(mapStore.getState().view, factor, width / 2, height / 2) });
}

/** The whole map, no larger than it is. */
export function fitted(bounds: Box, { width, height }: Extent): MapView {
  const wanted = Math.min((width - 2 * margin) / bounds.width, (height - 2 * margin) / bounds.height, 1);
  const scale = Math.max(smallest, wanted);
  return { scale, x: width / 2 - bounds.x * scale, y: height / 2 - bounds.y * scale };
}

export function pointOnMap(view: MapView, x: number, y: number): { x: number; y: number } {
  return { x: (x - view.x) / view.scale, y: (y - view.y) / view.scale };
}

/** The view with the box in sight, moved no further than needed. */
export function withInSight(view: MapView, box: Box, { width, height }: Extent): MapView {
  const shift = (middle: number, size: number, from: number, room: number) => {
    const low = from + (middle - size / 2) * view.scale - margin;
    const high = from + (middle + size / 2) * view.scale + margin - room;
    return low < 0 ? -low : high > 0 ? -high : 0;
  };
  const x = view.x + shift(box.x, box.width, view.x, width);
  const y = view.y + shift(box.y, box.height, view.y, height);
  return x === view.x && y === view.y ? view : { ...view, x, y };
}
