/**
 * What is being dragged, asked by each thing on the map for itself: a frame of a drag then draws what moves and the links
 * that end there, however much else stands on the map.
 */
import type { CSSProperties } from 'react';
import type { SceneLink, SceneTheme } from '../../../shared/figures/mapScene.ts';
import type { MapItemId } from '../../../shared/project/ids.ts';
import { type Drag, useMap } from './mapStore.ts';

const nothing: ReadonlySet<MapItemId> = new Set();

/** More things that each have a layer of their own cost more than drawing them anew. */
export const mostLayers = 20;

/** How the browser is told that something follows the pointer (base.css), and that it does not. */
export const held: CSSProperties = { animation: 'held 1s paused', animationComposition: 'add' };
export const loose: CSSProperties = { animation: '', animationComposition: '' };

/** The same set through the whole of a drag. */
export function useMovedIds(): ReadonlySet<MapItemId> {
  return useMap(({ drag }) => (drag && !drag.isResize ? drag.ids : nothing));
}

/** Where something is shifted to, as a style; nothing for what stays. */
export function useShift(id: MapItemId): CSSProperties | undefined {
  const drag = useMap((state) =>
    state.drag && !state.drag.isResize && state.drag.ids.has(id) ? state.drag : null,
  );
  if (!drag) return undefined;
  return {
    transform: `translate(${drag.dx}px, ${drag.dy}px)`,
    zIndex: 3,
    ...(drag.ids.size <= mostLayers ? held : loose),
  };
}

/** How far a group's frame is being pulled by its corner. */
export function useResize(id: MapItemId): Drag | null {
  return useMap((state) => (state.drag?.isResize && state.drag.ids.has(id) ? state.drag : null));
}

export function isMoved({ from, to }: SceneLink, ids: ReadonlySet<MapItemId>): boolean {
  return ids.has(from.item.id) || ids.has(to.item.id);
}

/** A link with the ends that are dragged where the pointer holds them. */
export function draggedLink(one: SceneLink, { ids, dx, dy }: Drag): SceneLink {
  const at = (theme: SceneTheme) =>
    ids.has(theme.item.id) ? { ...theme, x: theme.x + dx, y: theme.y + dy } : theme;
  return { ...one, from: at(one.from), to: at(one.to) };
}
