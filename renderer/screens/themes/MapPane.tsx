/** The middle of the view: the map with its tools over it, and the themes that are not on it below. */
import { useEffect, useRef } from 'react';
import { sceneBounds } from '../../../shared/figures/mapScene.ts';
import type { DrawableFigure } from '../../charts/DrawableFigure.ts';
import { useReadOnly } from '../../themes/tree/useReadOnly.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { LinkBar } from './LinkBar.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { MapLegend } from './MapLegend.tsx';
import styles from './MapPane.module.css';
import { MapToolbar } from './MapToolbar.tsx';
import { MapTray } from './MapTray.tsx';
import { hearMapKey } from './mapKeys.ts';
import { changeMap, mapStore, shownMap, useMap } from './mapStore.ts';
import { fitted, withInSight, zoomAround, zoomBy } from './mapView.ts';
import { SuggestionsPanel } from './SuggestionsPanel.tsx';
import { useMapPointer } from './useMapPointer.ts';
import { useMapScene } from './useMapScene.ts';
import { ZoomBar } from './ZoomBar.tsx';

export function MapPane({ onFigure }: { readonly onFigure: (drawable: DrawableFigure) => void }) {
  const words = useWords().axial.map;
  const chosenMap = useMap((state) => state.mapId);
  const map = useProject((project) => shownMap(project, chosenMap));
  const scene = useMapScene(map?.id ?? null);
  const canChange = useReadOnly() === null;
  const isSuggesting = useMap((state) => state.isSuggesting);
  const isLinking = useMap((state) => state.mode === 'link');
  const viewport = useRef<HTMLDivElement>(null);
  const pointer = useMapPointer(viewport, scene, canChange);
  const extent = () => ({
    width: viewport.current?.clientWidth ?? 0,
    height: viewport.current?.clientHeight ?? 0,
  });
  const showAll = () => {
    const bounds = sceneBounds(scene);
    const { width, height } = extent();
    // The legend covers nothing of a map that is shown whole.
    const legend = viewport.current?.querySelector('[data-legend]')?.clientHeight ?? 0;
    if (bounds) changeMap({ view: fitted(bounds, { width, height: height - legend }) });
  };
  const zoom = (factor: number) => zoomBy(factor, extent());
  useWheel(viewport);
  useFirstFit(map?.id ?? null, scene.themes.length > 0, showAll);
  useFocusRequest(viewport, scene);
  const isEmpty = scene.themes.length + scene.labels.length + scene.groups.length === 0;
  return (
    <section className={styles.pane} aria-label={words.title}>
      <MapToolbar map={map} scene={scene} canChange={canChange} extent={extent} onFigure={onFigure} />
      <div
        ref={viewport}
        className={isLinking ? `${styles.map} ${styles.isLinking}` : styles.map}
        role="application"
        aria-label={`${map?.name ?? words.title}. ${words.keys}`}
        data-panel="map"
        data-context="map"
        {...pointer}
        onKeyDown={(event) => {
          if (hearMapKey(event, { scene, canChange, zoom, showAll })) event.preventDefault();
        }}
      >
        <MapCanvas scene={scene} canChange={canChange} />
        {isEmpty && <EmptyMap />}
        <MapLegend scene={scene} />
        <ZoomBar onZoom={zoom} onFit={showAll} />
        <LinkBar scene={scene} canChange={canChange} />
        {isSuggesting && <SuggestionsPanel canChange={canChange} />}
      </div>
      <MapTray scene={scene} canChange={canChange} viewport={viewport} onPlaced={showAll} />
    </section>
  );
}

function EmptyMap() {
  const words = useWords().axial.map;
  const hasThemes = useProject((project) => project.themes.size > 0);
  return (
    <div className={styles.empty}>
      <h2>{hasThemes ? words.empty : words.noThemes}</h2>
      <p>{hasThemes ? words.emptyHint : words.noThemesHint}</p>
    </div>
  );
}

/** A wheel moves over the map, with Ctrl (and two fingers drawn apart) it zooms. */
function useWheel(viewport: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = viewport.current;
    const hear = (event: WheelEvent) => {
      event.preventDefault();
      const { view } = mapStore.getState();
      const box = element?.getBoundingClientRect();
      const [x, y] = [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
      const next =
        event.ctrlKey || event.metaKey
          ? zoomAround(view, Math.exp(-event.deltaY / 300), x, y)
          : { ...view, x: view.x - event.deltaX, y: view.y - event.deltaY };
      changeMap({ view: next });
    };
    // Not passive, as React's own listeners are: the page itself must not zoom.
    element?.addEventListener('wheel', hear, { passive: false });
    return () => element?.removeEventListener('wheel', hear);
  }, [viewport]);
}

/** A map that is shown for the first time is shown whole. */
function useFirstFit(mapId: string | null, hasThemes: boolean, showAll: () => void): void {
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (!mapId || !hasThemes || seen.current === mapId) return;
    seen.current = mapId;
    if (!mapStore.getState().views.has(mapId as never)) showAll();
  });
}

function useFocusRequest(
  viewport: React.RefObject<HTMLDivElement | null>,
  scene: ReturnType<typeof useMapScene>,
): void {
  const request = useMap((state) => state.focusRequest);
  const done = useRef(request);
  useEffect(() => {
    if (done.current === request) return;
    done.current = request;
    const { currentId, view } = mapStore.getState();
    const element = viewport.current;
    const theme = scene.themes.find(({ item }) => item.id === currentId);
    if (!element || !theme) return;
    changeMap({
      view: withInSight(view, theme, { width: element.clientWidth, height: element.clientHeight }),
    });
    element.querySelector<HTMLElement>(`[data-item="${currentId}"]`)?.focus({ preventScroll: true });
  });
}
