/**
 * Where tidying puts the themes of a map. Computed from the themes, their sizes, their links and the places of those
 * that were put by hand, never from where the others stand or from chance: the same map gives the same picture.
 * Rules: docs/rules/axial-links.md, AX12 to AX14.
 */
import type { MapItemId } from '../project/ids.ts';
import { forcePlaces } from './forcePlaces.ts';
import { layeredPlaces } from './layeredPlaces.ts';

export interface TidyNode {
  readonly id: MapItemId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isFixed: boolean;
}

export interface TidyLink {
  readonly from: MapItemId;
  readonly to: MapItemId;
}

export type TidyKind = 'force' | 'down' | 'right';

export interface TidyTask {
  readonly kind: TidyKind;
  /** In the order of the tree, which breaks ties. */
  readonly nodes: readonly TidyNode[];
  readonly links: readonly TidyLink[];
}

export interface TidyPlace {
  readonly id: MapItemId;
  readonly x: number;
  readonly y: number;
}

/** Places of those that were not put by hand, on whole pixels. */
export function tidyLayout(task: TidyTask): TidyPlace[] {
  const places = task.kind === 'force' ? forcePlaces(task) : layeredPlaces(task);
  return task.nodes.flatMap(({ id, isFixed }) => {
    const place = places.get(id);
    return isFixed || !place ? [] : [{ id, x: Math.round(place.x) + 0, y: Math.round(place.y) + 0 }];
  });
}
