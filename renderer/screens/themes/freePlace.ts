/** Where something new finds room on a map: nothing that stands there already covers it. */

import type { Box } from '../../../shared/figures/linkShape.ts';
import type { MapScene } from '../../../shared/figures/mapScene.ts';
import { labelBox } from '../../../shared/figures/mapScene.ts';

/** In pixels of the map: how far apart the places are that are tried, what stays free around, how far it is looked. */
const step = 20;
const margin = 8;
const mostSteps = 60;

/** The nearest free middle to that of `wanted`; `wanted` itself where the map is full all around. Sizes in pixels of the map. */
export function freePlace(scene: MapScene, wanted: Box): { readonly x: number; readonly y: number } {
  const taken: readonly Box[] = [...scene.themes, ...scene.labels.map(labelBox)];
  const isFree = (x: number, y: number) =>
    taken.every(
      (box) =>
        Math.abs(box.x - x) >= (box.width + wanted.width) / 2 + margin ||
        Math.abs(box.y - y) >= (box.height + wanted.height) / 2 + margin,
    );
  for (let ring = 0; ring <= mostSteps; ring += 1) {
    const free = placesOfRing(ring)
      .map(([across, down]) => ({ x: wanted.x + across * step, y: wanted.y + down * step }))
      .find(({ x, y }) => isFree(x, y));
    if (free) return free;
  }
  return { x: wanted.x, y: wanted.y };
}

/** Steps across and down to the places of a square around the middle, the nearest first, above before below. */
function placesOfRing(ring: number): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let down = -ring; down <= ring; down += 1)
    for (let across = -ring; across <= ring; across += 1)
      if (Math.max(Math.abs(across), Math.abs(down)) === ring) places.push([across, down]);
  return places.sort(([a, b], [c, d]) => a * a + b * b - (c * c + d * d));
}
