/** The scene of the shown map at rest: what is being dragged moves in useDrag.ts, and nothing else is asked for then. */
import { useMemo } from 'react';
import { type MapScene, mapScene } from '../../../shared/figures/mapScene.ts';
import type { MapId } from '../../../shared/project/ids.ts';
import { useProject } from '../../workspace/projectStore.ts';

export function useMapScene(mapId: MapId | null): MapScene {
  const themes = useProject((project) => project.themes);
  const axialLinks = useProject((project) => project.axialLinks);
  const mapItems = useProject((project) => project.mapItems);
  return useMemo(
    () => mapScene({ themes, axialLinks, mapItems }, mapId),
    [themes, axialLinks, mapItems, mapId],
  );
}
