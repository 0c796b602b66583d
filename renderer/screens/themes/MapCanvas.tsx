/** The map itself: everything that stands on it, moved as one layer under the window. */
import { type CSSProperties, type RefObject, useEffect, useMemo, useRef } from 'react';
import { participantOrder } from '../../../shared/coding/participantOrder.ts';
import type { MapScene, SceneLink } from '../../../shared/figures/mapScene.ts';
import type { MapItemId } from '../../../shared/project/ids.ts';
import { selectLink, useAxial } from '../../themes/axial/axialStore.ts';
import { useTreeCounts } from '../../themes/tree/treeCounts.ts';
import { useAfterFirstPaint } from '../../ui/useAfterFirstPaint.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { useView } from '../../workspace/viewStore.ts';
import styles from './MapCanvas.module.css';
import { LinkWord, MapLink } from './MapLinks.tsx';
import { MapNode } from './MapNode.tsx';
import { MapGroup, MapLabel } from './MapTexts.tsx';
import { type MapView, mapStore, useMap } from './mapStore.ts';
import { nodeLabels } from './nodeLabels.ts';
import { draggedLink, held, isMoved, loose, mostLayers, useMovedIds } from './useDrag.ts';

interface MapCanvasProps {
  readonly scene: MapScene;
  readonly canChange: boolean;
}

export function MapCanvas({ scene, canChange }: MapCanvasProps) {
  const layer = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  useLayerPlace(layer, grid);
  // The themes come at once, the links between them with the next picture.
  const areLinksShown = useAfterFirstPaint();
  const chosenIds = useMap((state) => state.chosenIds);
  const editingId = useMap((state) => state.editingId);
  const textProps = (id: MapItemId) => ({
    isChosen: chosenIds.has(id),
    isEditing: editingId === id,
    canChange,
  });
  return (
    <>
      <div ref={grid} className={styles.grid} />
      <div ref={layer} className={styles.layer}>
        {scene.groups.map((item) => (
          <MapGroup key={item.id} item={item} {...textProps(item.id)} />
        ))}
        {areLinksShown && <Links scene={scene} />}
        <MovingLinks scene={scene} />
        {scene.labels.map((item) => (
          <MapLabel key={item.id} item={item} {...textProps(item.id)} />
        ))}
        <div className={styles.nodes}>
          <div className={styles.cell}>
            <Nodes scene={scene} />
          </div>
        </div>
        {areLinksShown && <Words scene={scene} />}
        <MovingWords scene={scene} />
        <Band />
      </div>
    </>
  );
}

/** As in MapCanvas.module.css: between two points of the grid, and how far it reaches beyond the window. */
const gridStep = 20;
const gridMargin = 60;

/** Without a move for so long, the map rests. */
const restAfterMs = 300;

/** How far apart the points stand in the window: as on the map, in steps of two so that they neither crowd nor thin out. */
function shownStep(scale: number): number {
  const step = gridStep * scale;
  return step / 2 ** Math.floor(Math.log2(step / gridStep));
}

/** Moving over the map draws nothing anew: only the places of the layer and of the grid below it change. */
function useLayerPlace(
  layer: RefObject<HTMLDivElement | null>,
  grid: RefObject<HTMLDivElement | null>,
): void {
  useEffect(() => {
    const place = ({ x, y, scale }: MapView) => {
      if (layer.current) layer.current.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      if (!grid.current) return;
      const step = shownStep(scale);
      const shift = (by: number) => (((by + gridMargin) % step) + step) % step;
      // Not by custom properties: all that stands on the map would inherit them, and be styled anew with each move.
      grid.current.style.transform = `translate(${shift(x)}px, ${shift(y)}px) scale(${step / gridStep})`;
    };
    let rest: ReturnType<typeof setTimeout> | undefined;
    const hold = (isPanning: boolean) => {
      for (const { current } of [layer, grid]) Object.assign(current?.style ?? {}, isPanning ? held : loose);
      clearTimeout(rest);
      if (isPanning) rest = setTimeout(() => hold(false), restAfterMs);
    };
    place(mapStore.getState().view);
    const stop = mapStore.subscribe(({ view, drag, linking }, before) => {
      if (view !== before.view) {
        place(view);
        hold(view.scale === before.view.scale);
      }
      layer.current?.classList.toggle(styles.dragging ?? '', drag !== null || linking !== null);
    });
    return () => {
      stop();
      clearTimeout(rest);
    };
  }, [layer, grid]);
}

function Links({ scene }: { scene: MapScene }) {
  const types = useProject((project) => project.linkTypes);
  const selected = useAxial((state) => state.selectedLinkId);
  const movedIds = useMovedIds();
  return (
    <div className={styles.links}>
      <svg className={styles.drawing} aria-hidden>
        {scene.links.map(
          (one) =>
            !isMoved(one, movedIds) && (
              <MapLink key={one.link.id} one={one} types={types} isSelected={selected === one.link.id} />
            ),
        )}
      </svg>
    </div>
  );
}

/** Farther from the origin than themes are dragged. */
const room = 20_000;

/** What follows the pointer has a layer of its own, so that the map under it is not drawn anew. */
function MovingLinks({ scene }: { scene: MapScene }) {
  const types = useProject((project) => project.linkTypes);
  const selected = useAxial((state) => state.selectedLinkId);
  const linking = useMap((state) => state.linking);
  const moved = useMovedLinks(scene);
  const source = linking && scene.themes.find(({ themeId }) => themeId === linking.from);
  if (!source && moved.length === 0) return null;
  return (
    <div className={styles.links}>
      <svg className={styles.drawing} aria-hidden>
        <rect className={styles.room} x={-room} y={-room} width={2 * room} height={2 * room} />
        {moved.map((one) => (
          <MapLink key={one.link.id} one={one} types={types} isSelected={selected === one.link.id} />
        ))}
        {source && linking && (
          <path className={styles.linking} d={`M${source.x} ${source.y}L${linking.x} ${linking.y}`} />
        )}
      </svg>
    </div>
  );
}

function useMovedLinks(scene: MapScene): readonly SceneLink[] {
  const movedIds = useMovedIds();
  const drag = useMap((state) => state.drag);
  const links = useMemo(() => scene.links.filter((one) => isMoved(one, movedIds)), [scene, movedIds]);
  return drag ? links.map((one) => draggedLink(one, drag)) : links;
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
  const movedIds = useMovedIds();
  const resting = useMemo(() => scene.links.filter((one) => !isMoved(one, movedIds)), [scene, movedIds]);
  const current = useCurrent(scene);
  return (
    <div className={styles.words}>
      <div className={styles.cell}>
        <WordsOf links={resting} current={current} moving={null} />
      </div>
    </div>
  );
}

function MovingWords({ scene }: { scene: MapScene }) {
  const moved = useMovedLinks(scene);
  const current = useCurrent(scene);
  if (moved.length === 0) return null;
  return (
    <div className={styles.words}>
      <div className={styles.cell}>
        <WordsOf links={moved} current={current} moving={moved.length <= mostLayers ? held : loose} />
      </div>
    </div>
  );
}

interface WordsOfProps {
  readonly links: readonly SceneLink[];
  readonly current: MapItemId | null;
  readonly moving: CSSProperties | null;
}

function WordsOf({ links, current, moving }: WordsOfProps) {
  const themes = useProject((project) => project.themes);
  const types = useProject((project) => project.linkTypes);
  const selected = useAxial((state) => state.selectedLinkId);
  const project = useMemo(() => ({ themes, linkTypes: types }), [themes, types]);
  return links.map((one) => (
    <LinkWord
      key={one.link.id}
      one={one}
      types={types}
      project={project}
      isSelected={selected === one.link.id}
      moving={moving}
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
