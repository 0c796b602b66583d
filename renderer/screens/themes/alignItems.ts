/** Where aligning and spreading put the chosen things. */
import type { ItemPlace } from '../../../shared/axial-links/editMapItems.ts';
import { labelBox, type MapScene } from '../../../shared/figures/mapScene.ts';
import type { MapItemId } from '../../../shared/project/ids.ts';

export type Alignment = 'left' | 'centre' | 'top' | 'middle' | 'across' | 'down';

interface Placed {
  readonly id: MapItemId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function alignItems(scene: MapScene, ids: ReadonlySet<MapItemId>, how: Alignment): ItemPlace[] {
  const boxes = [
    ...scene.themes.map((theme) => ({ ...theme, id: theme.item.id })),
    ...scene.labels.map((label) => ({ ...labelBox(label), id: label.id })),
    ...scene.groups,
  ].filter(({ id }) => ids.has(id));
  if (boxes.length < 2) return [];
  const mean = (axis: 'x' | 'y') => boxes.reduce((sum, box) => sum + box[axis], 0) / boxes.length;
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  switch (how) {
    case 'left':
      return boxes.map(({ id, y, width }) => ({ id, x: left + width / 2, y }));
    case 'centre':
      return boxes.map(({ id, y }) => ({ id, x: mean('x'), y }));
    case 'top':
      return boxes.map(({ id, x, height }) => ({ id, x, y: top + height / 2 }));
    case 'middle':
      return boxes.map(({ id, x }) => ({ id, x, y: mean('y') }));
    case 'across':
      return spread(boxes, 'x');
    case 'down':
      return spread(boxes, 'y');
  }
}

/** The outermost stay; the others come to stand at equal distances of their middles. */
function spread(boxes: readonly Placed[], axis: 'x' | 'y'): ItemPlace[] {
  const order = [...boxes].sort((a, b) => a[axis] - b[axis]);
  const [first, last] = [order[0]?.[axis] ?? 0, order.at(-1)?.[axis] ?? 0];
  return order.map(({ id, x, y }, at) => ({
    ...{ id, x, y },
    [axis]: first + ((last - first) * at) / (order.length - 1),
  }));
}
