/** Commands: maps of themes, by name. Rules: docs/rules/axial-links.md, AX8. */
import { added, changeSet, removed, updated } from '../project/changeSet.ts';
import type { Command } from '../project/command.ts';
import type { MapId, MapItemId, ThemeId } from '../project/ids.ts';
import type { Project } from '../project/project.ts';
import type { MapItem, ThemeMap } from '../project/records.ts';
import { type Refusal, refuse } from '../words/refusal.ts';

export interface NewMap {
  readonly name: string;
  /** Begins as a copy of this one. */
  readonly copyOf?: MapId;
  /** Themes that stand on it from the start. */
  readonly themes?: readonly PlacedTheme[];
}

export interface PlacedTheme {
  readonly themeId: ThemeId;
  readonly x: number;
  readonly y: number;
  /** Placed by hand. */
  readonly isFixed?: boolean;
}

/** `about.mapId` is the new one's id. */
export const addMap: Command<'addMap', NewMap> = {
  name: 'addMap',
  run(project, { name, copyOf, themes = [] }, { coderId, now, newId }) {
    const clean = cleanName(project, name, null);
    if (typeof clean !== 'string') return clean;
    if (copyOf !== undefined && !project.maps.has(copyOf)) return refuse('recordMissing');
    if (!themes.every(({ themeId }) => project.themes.has(themeId))) return refuse('recordMissing');
    const map: ThemeMap = { id: newId<MapId>(), name: clean, coderId, createdAt: now };
    const copies = copyOf === undefined ? [] : itemsOfMap(project, copyOf);
    const items = [
      ...copies.map((item) => ({ ...item, id: newId<MapItemId>(), mapId: map.id })),
      ...themes.map((place) => themeItem(newId<MapItemId>(), map.id, place)),
    ];
    return {
      changes: changeSet([added('maps', map), ...items.map((item) => added('mapItems', item))]),
      about: { name: clean, mapId: map.id },
    };
  },
};

export const renameMap: Command<'renameMap', { id: MapId; name: string }> = {
  name: 'renameMap',
  run(project, { id, name }) {
    const map = project.maps.get(id);
    if (!map) return refuse('recordMissing');
    const clean = cleanName(project, name, id);
    if (typeof clean !== 'string') return clean;
    return { changes: changeSet([updated('maps', map, { name: clean })]), about: { name: clean } };
  },
};

/** Themes and links stay: only the picture goes. */
export const removeMap: Command<'removeMap', { id: MapId }> = {
  name: 'removeMap',
  run(project, { id }) {
    const map = project.maps.get(id);
    if (!map) return refuse('recordMissing');
    const items = itemsOfMap(project, id).map((item) => removed('mapItems', item));
    return { changes: changeSet([...items, removed('maps', map)]), about: { name: map.name } };
  },
};

export function itemsOfMap(project: Pick<Project, 'mapItems'>, mapId: MapId): MapItem[] {
  return [...project.mapItems.values()].filter((item) => item.mapId === mapId);
}

export function themeItem(
  id: MapItemId,
  mapId: MapId,
  { themeId, x, y, isFixed = false }: PlacedTheme,
): MapItem {
  return {
    id,
    mapId,
    kind: 'theme',
    themeId,
    text: '',
    x: wholePixel(x),
    y: wholePixel(y),
    width: 0,
    height: 0,
    isFixed,
  };
}

/** Never −0, which no file can hold. */
export function wholePixel(value: number): number {
  return Math.round(value) + 0;
}

/** On one line; refused where empty or another map's, compared without case. */
function cleanName(project: Project, name: string, own: MapId | null): string | Refusal {
  const clean = name.trim().replace(/\s+/gu, ' ');
  if (clean === '') return refuse('mapNameEmpty');
  for (const map of project.maps.values()) {
    if (map.id !== own && map.name.toLowerCase() === clean.toLowerCase())
      return refuse('mapExists', { name: map.name });
  }
  return clean;
}
