/** The map itself: everything that stands on it, moved as one layer under the window. */
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { participantOrder } from '../../../shared/coding/participantOrder.ts';
import type { MapScene } from '../../../shared/figures/mapScene.ts';
import type { MapItemId } from '../../../shared/project/ids.ts';
import { selectLink, useAxial } from '../../themes/axial/axialStore.ts';
import { useTreeCounts } from '../../themes/tree/treeCounts.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { useView } from '../../workspace/viewStore.ts';
import styles from './MapCanvas.module.css';
import { LinkWord, MapLink } from './MapLinks.tsx';
import { MapNode } from './MapNode.tsx';
import { MapGroup, MapLabel } from './MapTexts.tsx';
import { type MapView, mapStore, useMap } from './mapStore.ts';
import { nodeLabels } from './nodeLabels.ts';

interface MapCanvasProps {
  readonly scene: MapScene;
  readonly canChange: boolean;
}

export function MapCanvas({ scene, canChange }: MapCanvasProps) {
  const layer = useRef<HTMLDivElement>(null);
  useLayerPlace(layer);
  const chosenIds = useMap((state) => state.chosenIds);
  const editingId = useMap((state) => state.editingId);
  const textProps = (id: MapItemId) => ({
    isChosen: chosenIds.has(id),
    isEditing: editingId === id,
    canChange,
  });
  return (
    <div ref={layer} className={styles.layer}>
      {scene.groups.map((item) => (
        <MapGroup key={item.id} item={item} {...textProps(item.id)} />
      ))}
      <Links scene={scene} />
      {scene.labels.map((item) => (
        <MapLabel key={item.id} item={item} {...textProps(item.id)} />
      ))}
      <Nodes scene={scene} />
      <Words scene={scene} />
      <Band />
    </div>
  );
}

/** Moving over the map draws nothing anew: only the layer's place changes. */
function useLayerPlace(layer: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const place = ({ x, y, scale }: MapView) => {
      if (layer.current) layer.current.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      const paper = layer.current?.parentElement;
      if (!paper) return;
      // Not by custom properties: all that stands on the map would inherit them, and be styled anew with each move.
      paper.style.backgroundPosition = `${x}px ${y}px`;
      paper.style.backgroundSize = `${20 * scale}px ${20 * scale}px`;
    };
    place(mapStore.getState().view);
    return mapStore.subscribe(({ view }, before) => {
      if (view !== before.view) place(view);
    });
  }, [layer]);
}

function Links({ scene }: { scene: MapScene }) {
  const types = useProject((project) => project.linkTypes);
  const selected = useAxial((state) => state.selectedLinkId);
  const linking = useMap((state) => state.linking);
  const source = linking && scene.themes.find(({ themeId }) => themeId === linking.from);
  return (
    <svg className={styles.links} aria-hidden>
      {scene.links.map((one) => (
        <MapLink key={one.link.id} one={one} types={types} isSelected={selected === one.link.id} />
      ))}
      {source && linking && (
        <path className={styles.linking} d={`M${source.x} ${source.y}L${linking.x} ${linking.y}`} />
      )}
    </svg>
  );
}

function Nodes({ scene }: { scene: MapScene }) {
  const words = useWords();
  const types = useProject((project) => project.linkTypes);
  const participants = useProject((project) => participantOrder(project).ids);
  const counts = useTreeCounts();
  const chosenIds = useMap((state) => state.chosenIds);
  const source = useMap((state) => state.linking?.from);
  const selected = useView((view) => view.selectedThemeId);
  const current = useCurrent(scene);
  const labels = useMemo(
    () => nodeLabels(scene, { linkTypes: types }, words, counts),
    [scene, types, words, counts],
  );
  return scene.themes.map((theme) => (
    <MapNode
      key={theme.item.id}
      theme={theme}
      count={counts.of(theme.themeId)}
      participants={participants}
      label={labels.get(theme.themeId) ?? theme.name}
      isChosen={chosenIds.has(theme.item.id)}
      isSelected={selected === theme.themeId}
      isCurrent={current === theme.item.id}
      isSource={source === theme.themeId}
    />
  ));
}

function Words({ scene }: { scene: MapScene }) {
  const themes = useProject((project) => project.themes);
  const types = useProject((project) => project.linkTypes);
  const selected = useAxial((state) => state.selectedLinkId);
  const current = useCurrent(scene);
  const project = useMemo(() => ({ themes, linkTypes: types }), [themes, types]);
  return scene.links.map((one) => (
    <LinkWord
      key={one.link.id}
      one={one}
      types={types}
      project={project}
      isSelected={selected === one.link.id}
      isReachable={current === one.from.item.id || current === one.to.item.id}
      onFocus={selectLink}
    />
  ));
}

/** The theme that Tab reaches: the current one, else the first. */
function useCurrent(scene: MapScene): MapItemId | null {
  const currentId = useMap((state) => state.currentId);
  const isThere = scene.themes.some(({ item }) => item.id === currentId);
  return isThere ? currentId : (scene.themes[0]?.item.id ?? null);
}

function Band() {
  const band = useMap((state) => state.band);
  if (!band) return null;
  const style = {
    left: Math.min(band.x, band.toX),
    top: Math.min(band.y, band.toY),
    width: Math.abs(band.toX - band.x),
    height: Math.abs(band.toY - band.y),
  };
  return <div className={styles.band} style={style} />;
}
