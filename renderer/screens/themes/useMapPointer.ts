/** The pointer on a map: drags what it takes hold of, draws links, frames a selection, moves the window over the map. */
import { type PointerEvent, type RefObject, useRef } from 'react';
import type { MapScene } from '../../../shared/figures/mapScene.ts';
import type { MapItemId, ThemeId } from '../../../shared/project/ids.ts';
import { selectLink } from '../../themes/axial/axialStore.ts';
import { addLink } from '../../themes/axial/linkActions.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { selectTheme } from '../../workspace/viewStore.ts';
import { changeItem, move, withContents } from './mapActions.ts';
import { changeMap, choose, type MapView, mapStore, toggle } from './mapStore.ts';
import { pointOnMap } from './mapView.ts';
import { resized } from './resized.ts';

type Gesture = { readonly fromX: number; readonly fromY: number; moved: boolean } & (
  | { readonly kind: 'pan'; readonly view: MapView }
  | { readonly kind: 'band' }
  | { readonly kind: 'drag'; readonly id: MapItemId; readonly ids: ReadonlySet<MapItemId> }
  | { readonly kind: 'resize'; readonly id: MapItemId }
  | { readonly kind: 'link'; readonly from: ThemeId }
);

/** Less than this is a click with an unsteady hand. */
const least = 4;

export function useMapPointer(
  viewport: RefObject<HTMLDivElement | null>,
  scene: MapScene,
  canChange: boolean,
) {
  const gesture = useRef<Gesture | null>(null);
  const placeOf = (event: PointerEvent) => {
    const box = viewport.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const onPointerDown = (event: PointerEvent) => {
    const target = event.target as Element;
    if (event.button > 1 || target.closest('[data-overlay], input, textarea')) return;
    const { x, y } = placeOf(event);
    gesture.current = begin(event, target, scene, { fromX: x, fromY: y, moved: false }, canChange);
  };
  const onPointerMove = (event: PointerEvent) => {
    const now = gesture.current;
    if (!now) return;
    const { x, y } = placeOf(event);
    if (!now.moved && Math.hypot(x - now.fromX, y - now.fromY) < least) return;
    if (!now.moved) viewport.current?.setPointerCapture(event.pointerId);
    now.moved = true;
    follow(now, x, y);
  };
  const onPointerUp = (event: PointerEvent) => {
    const now = gesture.current;
    gesture.current = null;
    if (!now) return;
    const { x, y } = placeOf(event);
    const under = document.elementFromPoint(event.clientX, event.clientY);
    if (now.moved) finish(now, x, y, scene, themeUnder(under, scene));
    else click(now, event);
  };
  const onPointerCancel = () => {
    gesture.current = null;
    changeMap({ drag: null, band: null, linking: null });
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}

function begin(
  event: PointerEvent,
  target: Element,
  scene: MapScene,
  from: Pick<Gesture, 'fromX' | 'fromY' | 'moved'>,
  canChange: boolean,
): Gesture | null {
  const { mode, view, chosenIds } = mapStore.getState();
  if (event.button === 1) return { kind: 'pan', view, ...from };
  const resized = target.closest<HTMLElement>('[data-resize]')?.dataset.resize as MapItemId | undefined;
  if (resized && canChange) return { kind: 'resize', id: resized, ...from };
  if (target.closest('[data-link]')) return null;
  const id = target.closest<HTMLElement>('[data-item]')?.dataset.item as MapItemId | undefined;
  if (id === undefined) return event.shiftKey ? { kind: 'band', ...from } : { kind: 'pan', view, ...from };
  const theme = scene.themes.find(({ item }) => item.id === id);
  if (mode === 'link' && theme && canChange) return { kind: 'link', from: theme.themeId, ...from };
  const ids = withContents(scene, chosenIds.has(id) ? chosenIds : new Set([id]));
  return { kind: 'drag', id, ids: canChange ? ids : new Set(), ...from };
}

function follow(now: Gesture, x: number, y: number): void {
  const { view } = mapStore.getState();
  const [dx, dy] = [x - now.fromX, y - now.fromY];
  switch (now.kind) {
    case 'pan':
      changeMap({ view: { ...now.view, x: now.view.x + dx, y: now.view.y + dy } });
      return;
    case 'drag':
      changeMap({ drag: { ids: now.ids, dx: dx / view.scale, dy: dy / view.scale, isResize: false } });
      return;
    case 'band': {
      const [from, to] = [pointOnMap(view, now.fromX, now.fromY), pointOnMap(view, x, y)];
      changeMap({ band: { x: from.x, y: from.y, toX: to.x, toY: to.y } });
      return;
    }
    case 'link':
      changeMap({ linking: { from: now.from, ...pointOnMap(view, x, y) } });
      return;
    case 'resize':
      changeMap({
        drag: { ids: new Set([now.id]), dx: dx / view.scale, dy: dy / view.scale, isResize: true },
      });
  }
}

function finish(now: Gesture, x: number, y: number, scene: MapScene, over: ThemeId | null): void {
  const { view, chosenIds } = mapStore.getState();
  const [dx, dy] = [(x - now.fromX) / view.scale, (y - now.fromY) / view.scale];
  if (now.kind === 'drag') {
    const places = [...now.ids].flatMap((id) => {
      const item = currentProject().mapItems.get(id);
      return item ? [{ id, x: item.x + dx, y: item.y + dy }] : [];
    });
    if (!chosenIds.has(now.id)) choose([now.id]);
    // The command is shown in the same turn, so that nothing jumps back in between.
    if (places.length > 0) void move(places);
  }
  if (now.kind === 'band')
    choose(insideBand(scene, pointOnMap(view, now.fromX, now.fromY), pointOnMap(view, x, y)));
  if (now.kind === 'link' && over && over !== now.from) void addLink(now.from, over);
  if (now.kind === 'resize') resize(now.id, dx, dy);
  changeMap({ drag: null, band: null, linking: null });
}

function click(now: Gesture, event: PointerEvent): void {
  if (now.kind === 'pan') {
    choose([]);
    selectLink(null);
    changeMap({ linking: null });
  }
  if (now.kind === 'drag') {
    if (event.shiftKey || event.ctrlKey || event.metaKey) toggle(now.id);
    else choose([now.id]);
    const themeId = currentProject().mapItems.get(now.id)?.themeId;
    if (themeId) {
      changeMap({ currentId: now.id });
      selectLink(null);
      selectTheme(themeId);
    }
  }
  if (now.kind !== 'link') return;
  const { linking } = mapStore.getState();
  if (linking && linking.from !== now.from) {
    void addLink(linking.from, now.from);
    changeMap({ linking: null });
  } else
    changeMap({ linking: { from: now.from, ...pointOnMap(mapStore.getState().view, now.fromX, now.fromY) } });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function insideBand(scene: MapScene, from: Point, to: Point): MapItemId[] {
  const isIn = ({ x, y }: Point) =>
    x >= Math.min(from.x, to.x) &&
    x <= Math.max(from.x, to.x) &&
    y >= Math.min(from.y, to.y) &&
    y <= Math.max(from.y, to.y);
  return [
    ...scene.themes.filter(isIn).map(({ item }) => item.id),
    ...scene.labels.filter(isIn).map(({ id }) => id),
    ...scene.groups.filter(isIn).map(({ id }) => id),
  ];
}

function resize(id: MapItemId, dx: number, dy: number): void {
  const group = currentProject().mapItems.get(id);
  if (group) void changeItem(id, resized(group, Math.round(dx), Math.round(dy)));
}

function themeUnder(element: Element | null, scene: MapScene): ThemeId | null {
  const id = element?.closest<HTMLElement>('[data-item]')?.dataset.item;
  return scene.themes.find(({ item }) => item.id === id)?.themeId ?? null;
}
