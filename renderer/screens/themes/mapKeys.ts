/** The keys of a map: on a theme, on a link, and on the map as a whole. Rules: docs/rules/axial-map-window.md. */
import type { KeyboardEvent } from 'react';
import type { MapScene, SceneTheme } from '../../../shared/figures/mapScene.ts';
import type { AxialLinkId, MapItemId } from '../../../shared/project/ids.ts';
import { allLinkTypes } from '../../../shared/project/linkTypes.ts';
import { startMemo } from '../../codings/memoStore.ts';
import { axialStore, selectLink, showAxialDialog } from '../../themes/axial/axialStore.ts';
import { removeLink, setLinkType, turnLink } from '../../themes/axial/linkActions.ts';
import { currentProject } from '../../workspace/projectStore.ts';
import { currentSettings } from '../../workspace/settings.ts';
import { selectTheme } from '../../workspace/viewStore.ts';
import { moveBy, takeOff } from './mapActions.ts';
import { changeMap, choose, focusItem, mapStore, toggle } from './mapStore.ts';
import { neighbourOf } from './neighbourOf.ts';

export interface MapKeysContext {
  readonly scene: MapScene;
  readonly canChange: boolean;
  readonly zoom: (factor: number) => void;
  readonly showAll: () => void;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** `true` where the key did something. */
export function hearMapKey(event: KeyboardEvent, context: MapKeysContext): boolean {
  const target = event.target as HTMLElement;
  if (target.closest('input, textarea, select, [role="menu"]')) return false;
  const linkId = target.closest<HTMLElement>('[data-link]')?.dataset.link as AxialLinkId | undefined;
  const id = target.closest<HTMLElement>('[data-item]')?.dataset.item as MapItemId | undefined;
  if (linkId !== undefined && hearOnLink(event, linkId, context)) return true;
  if (id !== undefined && hearOnItem(event, id, context)) return true;
  return hearOnMap(event, context);
}

function hearOnMap(event: KeyboardEvent, { scene, zoom, showAll }: MapKeysContext): boolean {
  const { key, ctrlKey, metaKey } = event;
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') {
    choose([...scene.themes.map(({ item }) => item.id), ...scene.labels.map(({ id }) => id)]);
    return true;
  }
  if (key === 'Escape') return leave();
  if (ctrlKey || metaKey || event.altKey || !currentSettings().hasSingleLetterShortcuts) return false;
  if (key === '+' || key === '=') zoom(1.25);
  else if (key === '-') zoom(0.8);
  else if (key === '0') showAll();
  else return false;
  return true;
}

/** Esc leaves one thing at a time. */
function leave(): boolean {
  const { linking, chosenIds } = mapStore.getState();
  if (linking) changeMap({ linking: null });
  else if (axialStore.getState().selectedLinkId) selectLink(null);
  else if (chosenIds.size > 0) choose([]);
  else return false;
  return true;
}

function hearOnItem(event: KeyboardEvent, id: MapItemId, { scene, canChange }: MapKeysContext): boolean {
  const direction = directions[event.key];
  const theme = scene.themes.find(({ item }) => item.id === id);
  if (direction && !event.ctrlKey && !event.metaKey) {
    const [x, y] = direction;
    if (!event.altKey) return theme !== undefined && walk(scene, theme, x, y);
    if (!canChange) return true;
    if (!mapStore.getState().chosenIds.has(id)) choose([id]);
    const step = event.shiftKey ? 1 : 20;
    void moveBy(scene, x * step, y * step);
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === ' ') toggle(id);
  else if (event.key === 'Delete' && canChange) {
    const { chosenIds } = mapStore.getState();
    void takeOff(chosenIds.has(id) ? [...chosenIds] : [id]);
  } else if (!theme && (event.key === 'F2' || event.key === 'Enter') && canChange)
    changeMap({ editingId: id });
  else if (theme && event.key === 'Enter') selectTheme(theme.themeId);
  else if (theme && canChange && isLetter(event, 'l'))
    showAxialDialog({ kind: 'link', fromId: theme.themeId });
  else return false;
  return true;
}

/** Along a link that leads that way, else to the nearest theme there. */
function walk(scene: MapScene, from: SceneTheme, x: number, y: number): boolean {
  const next = neighbourOf(scene, from, x, y);
  if (next) {
    focusItem(next.item.id);
    selectLink(null);
    selectTheme(next.themeId);
  }
  return true;
}

function hearOnLink(event: KeyboardEvent, id: AxialLinkId, { scene, canChange }: MapKeysContext): boolean {
  const link = currentProject().axialLinks.get(id);
  if (!link || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (directions[event.key]) {
    const isBack = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
    const themeId = isBack ? link.fromId : link.toId;
    const item = scene.themes.find((theme) => theme.themeId === themeId)?.item;
    if (item) focusItem(item.id);
    return true;
  }
  if (event.key === 'Enter') selectLink(id);
  else if (!canChange) return false;
  else if (event.key === 'Delete') {
    const from = scene.themes.find((theme) => theme.themeId === link.fromId)?.item.id;
    void removeLink(id).then((isDone) => isDone && from && focusItem(from));
  } else return hearLetterOnLink(event, id);
  return true;
}

function hearLetterOnLink(event: KeyboardEvent, id: AxialLinkId): boolean {
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1] ?? event.key;
  const type = /^[1-9]$/.test(digit) ? allLinkTypes(currentProject())[Number(digit) - 1] : undefined;
  if (!currentSettings().hasSingleLetterShortcuts) return false;
  if (type) void setLinkType(id, type);
  else if (isLetter(event, 'r')) void turnLink(id);
  else if (isLetter(event, 'e')) showAxialDialog({ kind: 'evidence', id });
  else if (isLetter(event, 'm')) {
    selectLink(id);
    startMemo({ table: 'axialLinks', id });
  } else return false;
  return true;
}

function isLetter({ key }: KeyboardEvent, letter: string): boolean {
  return currentSettings().hasSingleLetterShortcuts && key.toLowerCase() === letter;
}
