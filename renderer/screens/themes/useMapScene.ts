/** The scene of the shown map, with what is being dragged already where the pointer holds it. */
import { useMemo } from 'react';
import { type MapScene, mapScene, type SceneTheme } from '../../../shared/figures/mapScene.ts';
import type { MapId } from '../../../shared/project/ids.ts';
import type { MapItem } from '../../../shared/project/records.ts';
import { useProject } from '../../workspace/projectStore.ts';
import { type Drag, useMap } from './mapStore.ts';
import { resized } from './resized.ts';

export function useMapScene(mapId: MapId | null): MapScene {
  const themes = useProject((project) => project.themes);
  const axialLinks = useProject((project) => project.axialLinks);
  const mapItems = useProject((project) => project.mapItems);
  const drag = useMap((state) => state.drag);
  const scene = useMemo(
    () => mapScene({ themes, axialLinks, mapItems }, mapId),
    [themes, axialLinks, mapItems, mapId],
  );
  return useMemo(() => (drag ? dragged(scene, drag) : scene), [scene, drag]);
}

/** What does not move stays the same object, so that it is not drawn again. */
function dragged(scene: MapScene, { ids, dx, dy, isResize }: Drag): MapScene {
  if (isResize) {
    const groups = scene.groups.map((group) =>
      ids.has(group.id) ? { ...group, ...resized(group, dx, dy) } : group,
    );
    return { ...scene, groups };
  }
  const moved = new Map<SceneTheme, SceneTheme>();
  const shift = <Thing extends { readonly x: number; readonly y: number }>(thing: Thing): Thing => ({
    ...thing,
    x: thing.x + dx,
    y: thing.y + dy,
  });
  const themes = scene.themes.map((theme) => {
    if (!ids.has(theme.item.id)) return theme;
    const next = shift(theme);
    moved.set(theme, next);
    return next;
  });
  const links = scene.links.map((one) => {
    const [from, to] = [moved.get(one.from), moved.get(one.to)];
    return from || to ? { ...one, from: from ?? one.from, to: to ?? one.to } : one;
  });
  const items = (all: readonly MapItem[]) => all.map((item) => (ids.has(item.id) ? shift(item) : item));
  return { themes, links, labels: items(scene.labels), groups: items(scene.groups) };
}
