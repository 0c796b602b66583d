/** What is done on a map: runs the command and keeps the view in step. */
import {
  addMapItem,
  changeMapItem,
  fixItems,
  type ItemPlace,
  moveItems,
  placeThemes,
  removeItems,
  tidyMap,
} from '../../../shared/axial-links/editMapItems.ts';
import { addMap, type PlacedTheme, removeMap, renameMap } from '../../../shared/axial-links/editMaps.ts';
import type { TidyKind } from '../../../shared/axial-links/tidyLayout.ts';
import { themeTree } from '../../../shared/codebook/themeTree.ts';
import { isInside, type MapScene, widestLabel } from '../../../shared/figures/mapScene.ts';
import type { MapId, MapItemId } from '../../../shared/project/ids.ts';
import type { MapItem } from '../../../shared/project/records.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { say, sayIfRefused, wordsNow } from '../../codings/saying.ts';
import { computeTidyLayout } from '../../workspace/computeTidyLayout.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import { freePlace } from './freePlace.ts';
import { changeMap, choose, mapStore, showMap, shownMap } from './mapStore.ts';

/** Makes the first map where there is none. */
export async function place(themes: readonly PlacedTheme[]): Promise<void> {
  const project = currentProject();
  const map = shownMap(project, mapStore.getState().mapId);
  const ran = sayIfRefused(
    map
      ? await runCommand(placeThemes, { mapId: map.id, themes })
      : await runCommand(addMap, { name: wordsNow().axial.map.firstName, themes }),
  );
  if (!ran?.row) return;
  if (!map) showMap(ran.row.about.mapId as MapId);
  say(wordsNow().axial.map.placed({ count: themes.length }));
}

export async function move(places: readonly ItemPlace[]): Promise<void> {
  sayIfRefused(await runCommand(moveItems, { places }));
}

/** Everything chosen, and what stands inside chosen groups. */
export function withContents(scene: MapScene, ids: ReadonlySet<MapItemId>): ReadonlySet<MapItemId> {
  const all = new Set(ids);
  for (const group of scene.groups) {
    if (!ids.has(group.id)) continue;
    for (const theme of scene.themes) if (isInside(group, theme)) all.add(theme.item.id);
    for (const label of scene.labels) if (isInside(group, label)) all.add(label.id);
  }
  return all;
}

export async function moveBy(scene: MapScene, dx: number, dy: number): Promise<void> {
  const places = [...withContents(scene, mapStore.getState().chosenIds)].flatMap((id) => {
    const item = currentProject().mapItems.get(id);
    return item ? [{ id, x: item.x + dx, y: item.y + dy }] : [];
  });
  if (places.length > 0) await move(places);
}

export async function takeOff(ids: readonly MapItemId[]): Promise<void> {
  if (ids.length === 0 || !sayIfRefused(await runCommand(removeItems, { ids }))) return;
  changeMap({ currentId: null });
  choose([]);
  say(wordsNow().axial.map.takenOff({ count: ids.length }));
}

export async function fix(ids: readonly MapItemId[], isFixed: boolean): Promise<void> {
  sayIfRefused(await runCommand(fixItems, { ids, isFixed }));
}

/** Beside what stands there already, with room for a line of words. */
export async function addLabel(mapId: MapId, scene: MapScene, at: { x: number; y: number }): Promise<void> {
  const place = freePlace(scene, { ...at, width: widestLabel, height: 28 });
  await addAndEdit(mapId, { kind: 'label', text: wordsNow().axial.map.newLabel, ...place });
}

/** A frame around what is chosen, or an empty one in the middle of the window. */
export async function addGroup(mapId: MapId, scene: MapScene, at: { x: number; y: number }): Promise<void> {
  const { chosenIds } = mapStore.getState();
  const inside = scene.themes.filter(({ item }) => chosenIds.has(item.id));
  const [left, right] = [
    Math.min(...inside.map(({ x, width }) => x - width / 2)),
    Math.max(...inside.map(({ x, width }) => x + width / 2)),
  ];
  const [top, bottom] = [
    Math.min(...inside.map(({ y, height }) => y - height / 2)),
    Math.max(...inside.map(({ y, height }) => y + height / 2)),
  ];
  const frame =
    inside.length === 0
      ? { ...at, width: 420, height: 280 }
      : {
          x: (left + right) / 2,
          y: (top + bottom) / 2 - 10,
          width: right - left + 40,
          height: bottom - top + 60,
        };
  await addAndEdit(mapId, { kind: 'group', text: wordsNow().axial.map.newGroup, ...frame });
}

async function addAndEdit(mapId: MapId, item: Parameters<typeof addMapItem.run>[1]['item']): Promise<void> {
  const ran = sayIfRefused(await runCommand(addMapItem, { mapId, item }));
  const id = ran?.row?.about.itemId as MapItemId | undefined;
  if (!id) return;
  choose([id]);
  changeMap({ editingId: id });
}

export async function changeItem(
  id: MapItemId,
  patch: Partial<Pick<MapItem, 'text' | 'x' | 'y' | 'width' | 'height'>>,
): Promise<void> {
  sayIfRefused(await runCommand(changeMapItem, { id, ...patch }));
}

/** `null` when done, else why not. */
export async function createMap(name: string, copyOf: MapId | null): Promise<string | null> {
  const result = await runCommand(addMap, { name, ...(copyOf ? { copyOf } : {}) });
  if (isRefusal(result)) return refusalSentence(wordsNow(), result);
  const id = result.row?.about.mapId as MapId | undefined;
  if (id) showMap(id);
  return null;
}

export async function rename(id: MapId, name: string): Promise<string | null> {
  const result = await runCommand(renameMap, { id, name });
  return isRefusal(result) ? refusalSentence(wordsNow(), result) : null;
}

export async function deleteMap(id: MapId): Promise<void> {
  if (sayIfRefused(await runCommand(removeMap, { id }))) showMap(null);
}

/** The layout is computed aside; what was changed meanwhile is not overwritten. */
export async function tidy(kind: TidyKind, scene: MapScene): Promise<void> {
  if (mapStore.getState().isTidying) return;
  const before = currentProject().mapItems;
  const rank = new Map(themeTree(currentProject()).order.map(({ theme }, at) => [theme.id, at]));
  const nodes = [...scene.themes]
    .sort((a, b) => (rank.get(a.themeId) ?? 0) - (rank.get(b.themeId) ?? 0))
    .map(({ item, x, y, width, height }) => ({ id: item.id, x, y, width, height, isFixed: item.isFixed }));
  const links = scene.links
    .map(({ from, to }) => ({ from: from.item.id, to: to.item.id }))
    .sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
  changeMap({ isTidying: true });
  try {
    const places = await computeTidyLayout({ kind, nodes, links });
    if (places && currentProject().mapItems === before) sayIfRefused(await runCommand(tidyMap, { places }));
  } finally {
    changeMap({ isTidying: false });
  }
}
