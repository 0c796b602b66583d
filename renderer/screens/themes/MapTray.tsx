/** The themes that are not on the map yet: pressed or dragged onto it, or all placed by axis at once. */
import { ChevronDown, ChevronUp } from 'lucide-react';
import { type PointerEvent, type RefObject, useMemo, useRef } from 'react';
import { placeByAxis } from '../../../shared/axial-links/placeByAxis.ts';
import { branchOf, type ThemeNode, themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import {
  type MapScene,
  sceneBounds,
  themeBoxHeight,
  themeBoxWidth,
} from '../../../shared/figures/mapScene.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './MapTray.module.css';
import { place } from './mapActions.ts';
import { changeMap, mapStore, useMap } from './mapStore.ts';
import { pointOnMap } from './mapView.ts';

interface MapTrayProps {
  readonly scene: MapScene;
  readonly canChange: boolean;
  readonly viewport: RefObject<HTMLDivElement | null>;
  readonly onPlaced: () => void;
}

export function MapTray({ scene, canChange, viewport, onPlaced }: MapTrayProps) {
  const words = useWords().axial.map;
  const tree = useProject(themeTree);
  const isOpen = useMap((state) => state.isTrayOpen);
  const waiting = useMemo(() => {
    const there = new Set(scene.themes.map(({ themeId }) => themeId));
    return tree.order.filter(({ theme }) => theme.isCodable && !theme.isRetired && !there.has(theme.id));
  }, [tree, scene]);
  if (waiting.length === 0) return null;
  const placeThose = async (nodes: readonly ThemeNode[]) => {
    const wanted = new Set(nodes.map(({ theme }) => theme.id));
    await place(placeByAxis({ themes: currentThemes(nodes) }, wanted, belowAll(scene)));
    onPlaced();
  };
  const main = waiting.filter((node) => branchOf(node) === node);
  return (
    <section className={styles.tray} aria-label={words.tray} data-panel="tray">
      <header className={styles.head}>
        <h2>{words.trayCount({ count: waiting.length })}</h2>
        <span className={styles.spacer} />
        {main.length > 0 && main.length < waiting.length && (
          <Button size="small" isDisabled={!canChange} onPress={() => void placeThose(main)}>
            {words.placeMain}
          </Button>
        )}
        <Button size="small" isDisabled={!canChange} onPress={() => void placeThose(waiting)}>
          {words.placeAll}
        </Button>
        <IconButton
          size="small"
          icon={isOpen ? ChevronDown : ChevronUp}
          label={isOpen ? words.hideTray : words.showTray}
          onPress={() => changeMap({ isTrayOpen: !isOpen })}
        />
      </header>
      {isOpen && (
        <ul className={styles.themes}>
          {waiting.map((node) => (
            <TrayTheme
              key={node.theme.id}
              node={node}
              scene={scene}
              canChange={canChange}
              viewport={viewport}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** With those above them, so that they keep the order of the tree. */
function currentThemes(nodes: readonly ThemeNode[]) {
  const themes = new Map<ThemeId, ThemeNode['theme']>();
  for (const node of nodes)
    for (let next: ThemeNode | null = node; next; next = next.parent) themes.set(next.theme.id, next.theme);
  return themes;
}

/** New ones stand below everything that is there. */
function belowAll(scene: MapScene): { left: number; top: number } {
  const bounds = sceneBounds(scene);
  if (!bounds) return { left: themeBoxWidth / 2, top: themeBoxHeight(1) / 2 };
  return {
    left: bounds.x - bounds.width / 2 + themeBoxWidth / 2,
    top: bounds.y + bounds.height / 2 + 60 + themeBoxHeight(1) / 2,
  };
}

interface TrayThemeProps {
  readonly node: ThemeNode;
  readonly scene: MapScene;
  readonly canChange: boolean;
  readonly viewport: RefObject<HTMLDivElement | null>;
}

function TrayTheme({ node, scene, canChange, viewport }: TrayThemeProps) {
  const words = useWords().axial.map;
  const themes = useProject((project) => project.themes);
  const hold = useRef<{ readonly x: number; readonly y: number; isDragged: boolean } | null>(null);
  const { id, name } = node.theme;
  const follow = (event: PointerEvent<HTMLButtonElement>) => {
    const from = hold.current;
    if (!from || event.buttons === 0) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!from.isDragged && Math.hypot(dx, dy) < 6) return;
    if (!from.isDragged) event.currentTarget.setPointerCapture(event.pointerId);
    from.isDragged = true;
    event.currentTarget.style.transform = `translate(${dx}px, ${dy}px)`;
  };
  const drop = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.style.transform = '';
    if (!hold.current?.isDragged || !viewport.current) return;
    const point = dropPoint(event, viewport.current);
    if (point) void place([{ themeId: id, ...point, isFixed: true }]);
  };
  return (
    <li>
      <button
        type="button"
        className={styles.theme}
        disabled={!canChange}
        title={node.path.join(' / ')}
        aria-label={words.placeOne({ theme: name })}
        onPointerDown={(event) => {
          hold.current = { x: event.clientX, y: event.clientY, isDragged: false };
        }}
        onPointerMove={follow}
        onPointerUp={drop}
        onClick={() => {
          // The click at the end of a drag was a drop already.
          const wasDragged = hold.current?.isDragged ?? false;
          hold.current = null;
          if (!wasDragged) placeInSight(id, scene, viewport.current);
        }}
      >
        <ThemeSwatch {...themeLook({ themes }, node.theme.id)} size={12} />
        {name}
      </button>
    </li>
  );
}

/** `null` where the pointer is not over the map. */
function dropPoint(event: PointerEvent, element: HTMLElement): { x: number; y: number } | null {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const { clientX, clientY } = event;
  const isOver = clientX > left && clientX < right && clientY > top && clientY < bottom;
  return isOver ? pointOnMap(mapStore.getState().view, clientX - left, clientY - top) : null;
}

/** In the middle of the window, or below what stands there. */
function placeInSight(id: ThemeId, scene: MapScene, element: HTMLElement | null): void {
  const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
  const point = pointOnMap(mapStore.getState().view, width / 2, height / 2);
  while (scene.themes.some(({ x, y }) => Math.abs(x - point.x) < themeBoxWidth && Math.abs(y - point.y) < 90))
    point.y += 30;
  void place([{ themeId: id, ...point }]);
}
