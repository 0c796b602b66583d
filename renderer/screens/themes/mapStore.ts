/** What is shown of the maps and done on them: which map, what is chosen, where the window stands over it. */
import { create } from 'zustand';
import type { MapId, MapItemId, ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { ThemeMap } from '../../../shared/project/records.ts';

/** A point of the map stands in the window at `x + point.x * scale`. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Drag {
  readonly ids: ReadonlySet<MapItemId>;
  readonly dx: number;
  readonly dy: number;
  /** The lower right corner of a group's frame is held, not the whole. */
  readonly isResize: boolean;
}

export type MapDialog =
  | { readonly kind: 'new'; readonly copyOf: MapId | null }
  | { readonly kind: 'rename'; readonly id: MapId };

export interface MapState {
  readonly mapId: MapId | null;
  readonly mode: 'move' | 'link';
  readonly chosenIds: ReadonlySet<MapItemId>;
  /** The one theme that Tab reaches. */
  readonly currentId: MapItemId | null;
  /** The current theme takes the focus when this changes. */
  readonly focusRequest: number;
  readonly view: MapView;
  /** Views of other maps, to come back to. */
  readonly views: ReadonlyMap<MapId, MapView>;
  readonly drag: Drag | null;
  /** From which theme a link is being drawn, and where the pointer is on the map. */
  readonly linking: { readonly from: ThemeId; readonly x: number; readonly y: number } | null;
  readonly band: {
    readonly x: number;
    readonly y: number;
    readonly toX: number;
    readonly toY: number;
  } | null;
  /** Label or group whose words are being written. */
  readonly editingId: MapItemId | null;
  readonly isTrayOpen: boolean;
  readonly isTidying: boolean;
  readonly isSuggesting: boolean;
  readonly dialog: MapDialog | null;
}

const nobody: ReadonlySet<MapItemId> = new Set();

const start: MapState = {
  mapId: null,
  mode: 'move',
  chosenIds: nobody,
  currentId: null,
  focusRequest: 0,
  view: { x: 0, y: 0, scale: 1 },
  views: new Map(),
  drag: null,
  linking: null,
  band: null,
  editingId: null,
  isTrayOpen: true,
  isTidying: false,
  isSuggesting: false,
  dialog: null,
};

export const mapStore = create<MapState>(() => start);

export function useMap<Value>(selector: (state: MapState) => Value): Value {
  return mapStore(selector);
}

export function changeMap(patch: Partial<MapState>): void {
  mapStore.setState(patch);
}

/** The map that is shown: the chosen one, else the first. */
export function shownMap(project: Project, mapId: MapId | null): ThemeMap | null {
  return (mapId && project.maps.get(mapId)) || ([...project.maps.values()][0] ?? null);
}

export function showMap(mapId: MapId | null): void {
  const { mapId: before, view, views } = mapStore.getState();
  const kept = before ? new Map(views).set(before, view) : views;
  const known = mapId ? kept.get(mapId) : undefined;
  changeMap({
    ...{ mapId, views: kept, chosenIds: nobody, currentId: null, editingId: null, linking: null },
    ...(known ? { view: known } : {}),
  });
}

export function choose(ids: Iterable<MapItemId>): void {
  changeMap({ chosenIds: new Set(ids) });
}

export function toggle(id: MapItemId): void {
  const chosenIds = new Set(mapStore.getState().chosenIds);
  if (!chosenIds.delete(id)) chosenIds.add(id);
  changeMap({ chosenIds });
}

/** Makes a theme the current one, chooses it alone and gives it the focus. */
export function focusItem(id: MapItemId): void {
  changeMap({ currentId: id, chosenIds: new Set([id]), focusRequest: mapStore.getState().focusRequest + 1 });
}
