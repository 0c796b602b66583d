/** Commands: what stands on a map, and where. Rules: docs/rules/axial-links.md, AX9 to AX11. */
import { added, changeSet, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { MapId, MapItemId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { MapItem } from '../project/records.ts';
import { refuse } from '../words/refusal.ts';
import { itemsOfMap, type PlacedTheme, themeItem, wholePixel } from './editMaps.ts';

export interface ItemPlace {
  readonly id: MapItemId;
  readonly x: number;
  readonly y: number;
}

/** Puts themes on a map; those that stand there already keep their place. */
export const placeThemes: Command<'placeThemes', { mapId: MapId; themes: readonly PlacedTheme[] }> = {
  name: 'placeThemes',
  run(project, { mapId, themes }, { newId }) {
    if (!project.maps.has(mapId) || !themes.every(({ themeId }) => project.themes.has(themeId)))
      return refuse('recordMissing');
    const there = new Set(itemsOfMap(project, mapId).map(({ themeId }) => themeId));
    const fresh = themes.filter(({ themeId }, index) => {
      const isFirst = themes.findIndex((other) => other.themeId === themeId) === index;
      return isFirst && !there.has(themeId);
    });
    const items = fresh.map((place) => added('mapItems', themeItem(newId<MapItemId>(), mapId, place)));
    const [first] = fresh;
    return {
      changes: changeSet(items),
      about: { name: (first && project.themes.get(first.themeId)?.name) ?? '', count: fresh.length },
    };
  },
};

/** Moved by hand, or aligned: tidying lets them stand from then on. */
export const moveItems: Command<'moveItems', { places: readonly ItemPlace[] }> = {
  name: 'moveItems',
  run: (project, { places }) => putItems(project, places, true),
};

/** Where a layout puts them. What was placed by hand is not among them. */
export const tidyMap: Command<'tidyMap', { places: readonly ItemPlace[] }> = {
  name: 'tidyMap',
  run: (project, { places }) => putItems(project, places, null),
};

/** Lets tidying move them again, or no longer. */
export const fixItems: Command<'fixItems', { ids: readonly MapItemId[]; isFixed: boolean }> = {
  name: 'fixItems',
  run(project, { ids, isFixed }) {
    const items = itemsNamed(project, ids);
    if (!items) return refuse('recordMissing');
    return {
      changes: changeSet(items.map((item) => updated('mapItems', item, { isFixed }))),
      about: { count: items.length },
    };
  },
};

export type NewMapItem =
  | { readonly kind: 'label'; readonly text: string; readonly x: number; readonly y: number }
  | {
      readonly kind: 'group';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** A label has words; a group may go without a title. `about.itemId` is the new one's id. */
export const addMapItem: Command<'addMapItem', { mapId: MapId; item: NewMapItem }> = {
  name: 'addMapItem',
  run(project, { mapId, item }, { newId }) {
    if (!project.maps.has(mapId)) return refuse('recordMissing');
    const text = oneLine(item.text);
    if (item.kind === 'label' && text === '') return refuse('mapLabelEmpty');
    const { width, height } = item.kind === 'group' ? item : { width: 0, height: 0 };
    const { kind, x, y } = item;
    const record: MapItem = {
      id: newId<MapItemId>(),
      mapId,
      kind,
      themeId: null,
      text,
      x: wholePixel(x),
      y: wholePixel(y),
      width,
      height,
      isFixed: true,
    };
    return { changes: changeSet([added('mapItems', record)]), about: { name: text, itemId: record.id } };
  },
};

/** Words of a label or a group, and a group's frame. A label left without words goes. */
export const changeMapItem: Command<
  'changeMapItem',
  { id: MapItemId } & Partial<Pick<MapItem, 'text' | 'x' | 'y' | 'width' | 'height'>>
> = {
  name: 'changeMapItem',
  run(project, { id, ...patch }) {
    const item = project.mapItems.get(id);
    if (!item || item.kind === 'theme') return refuse('recordMissing');
    const text = patch.text === undefined ? item.text : oneLine(patch.text);
    const change =
      item.kind === 'label' && text === ''
        ? removed('mapItems', item)
        : updated('mapItems', item, { ...patch, text });
    return { changes: changeSet([change]), about: { name: text || item.text } };
  },
};

/** Takes them off the map; themes and their links stay in the project. */
export const removeItems: Command<'removeItems', { ids: readonly MapItemId[] }> = {
  name: 'removeItems',
  run(project, { ids }) {
    const items = itemsNamed(project, ids);
    if (!items) return refuse('recordMissing');
    const [first] = items;
    const name = first?.themeId ? (project.themes.get(first.themeId)?.name ?? '') : (first?.text ?? '');
    return {
      changes: changeSet(items.map((item) => removed('mapItems', item))),
      about: { name, count: items.length },
    };
  },
};

function putItems(project: Project, places: readonly ItemPlace[], isFixed: boolean | null) {
  const items = itemsNamed(
    project,
    places.map(({ id }) => id),
  );
  if (!items) return refuse('recordMissing');
  const changes = items.map((item, index) => {
    const { x = item.x, y = item.y } = places[index] ?? {};
    const place = { x: wholePixel(x), y: wholePixel(y) };
    const isMoved = place.x !== item.x || place.y !== item.y;
    return updated('mapItems', item, isMoved ? { ...place, isFixed: isFixed ?? item.isFixed } : {});
  });
  return { changes: changeSet(changes), about: { count: items.length } };
}

/** `null` where one of them is gone. */
function itemsNamed(project: Project, ids: readonly MapItemId[]): MapItem[] | null {
  const items = [...new Set(ids)].flatMap((id) => project.mapItems.get(id) ?? []);
  return items.length === new Set(ids).size ? items : null;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
