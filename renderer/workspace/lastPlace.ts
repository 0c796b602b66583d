/**
 * Where the user is, remembered outside the page: a window that crashed opens again at the same place, one that ended as
 * usual begins there, and a project that was closed shows what was last shown there when it is opened again. Rules:
 * docs/rules/journal.md, JL50 to JL53.
 */
import type { TranscriptId } from '../../shared/project/ids.ts';
import type { Platform } from '../platform/platform.ts';
import type { StoredId } from '../storage/database.ts';
import { workspaceStore } from './projectStore.ts';
import {
  openTranscript,
  revealPassage,
  setSelection,
  showView,
  type View,
  viewStore,
  views,
} from './viewStore.ts';

export interface LastPlace {
  readonly storedId: StoredId;
  readonly view: View;
  readonly transcriptId: TranscriptId | null;
  readonly selection: { readonly start: number; readonly end: number } | null;
}

/** What a new window begins with. */
export interface FirstPlace {
  readonly place: LastPlace;
  readonly hasCrashed: boolean;
}

const key = 'trame.lastPlace';
/** Where the window was at its usual end. */
const endKey = 'trame.placeAtEnd';
/** The last place of each project, the latest first. */
const closedKey = 'trame.closedPlaces';
const mostPlaces = 50;
/** Moving the caret is not worth a write each time. */
const restMs = 300;
/** A project that Trame opened by itself and that ends the window sooner than this (ms) is not opened by itself again. */
export const provenMs = 3000;

/** The part of the browser's storage that is used. */
export type PlaceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The desktop has one window; in a browser each tab has its own place. */
export function placeStorage(kind: Platform['kind']): PlaceStorage {
  try {
    return kind === 'desktop' ? localStorage : sessionStorage;
  } catch {
    return keepsNothing;
  }
}

/** A browser that forbids storage costs only the memory of the place. */
const keepsNothing: PlaceStorage = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
};

/** Remembers from now on; the first project only when it has stood for `firstMs`. Returns the way to stop. */
export function rememberPlace(storage: PlaceStorage, firstMs = restMs): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = firstMs;
  const note = () => {
    const { storedId } = workspaceStore.getState();
    if (storedId === null) {
      clearTimeout(timer);
      timer = undefined;
      storage.removeItem(key);
      return;
    }
    timer ??= setTimeout(() => {
      timer = undefined;
      waitMs = restMs;
      storage.setItem(key, JSON.stringify(placeNow(storedId)));
    }, waitMs);
  };
  const stops = [
    workspaceStore.subscribe(({ storedId }, before) => {
      if (storedId === before.storedId) return;
      // The view is reset only after this.
      if (before.storedId !== null) keepPlace(storage, placeNow(before.storedId));
      note();
    }),
    viewStore.subscribe(note),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

/** At the usual end of the window: where it is, if a project is open. */
export function notePlaceAtEnd(storage: PlaceStorage): void {
  const { storedId } = workspaceStore.getState();
  storage.removeItem(key);
  if (storedId === null) storage.removeItem(endKey);
  else storage.setItem(endKey, JSON.stringify(placeNow(storedId)));
}

/** A window that failed to draw itself is not begun with where it was, nor is that project opened there. */
export function forgetPlace(storage: PlaceStorage): void {
  const { storedId } = workspaceStore.getState();
  storage.removeItem(key);
  storage.removeItem(endKey);
  if (storedId === null) return;
  const others = closedPlaces(storage).filter((place) => place.storedId !== storedId);
  storage.setItem(closedKey, JSON.stringify(others));
}

/**
 * Where the last window was; `null` where no project was open then. It is taken away, so that a project whose opening
 * ends the window is not opened for ever.
 */
export function takeFirstPlace(storage: PlaceStorage): FirstPlace | null {
  const atCrash = takePlace(storage, key);
  const atEnd = takePlace(storage, endKey);
  const place = atCrash ?? atEnd;
  return place && { place, hasCrashed: atCrash !== null };
}

function takePlace(storage: PlaceStorage, name: string): LastPlace | null {
  try {
    const stored: unknown = JSON.parse(storage.getItem(name) ?? 'null');
    storage.removeItem(name);
    return isPlace(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Where this project was left when it was last closed. */
export function placeOf(storage: PlaceStorage, storedId: StoredId): LastPlace | null {
  return closedPlaces(storage).find((place) => place.storedId === storedId) ?? null;
}

function keepPlace(storage: PlaceStorage, place: LastPlace): void {
  const others = closedPlaces(storage).filter(({ storedId }) => storedId !== place.storedId);
  storage.setItem(closedKey, JSON.stringify([place, ...others].slice(0, mostPlaces)));
}

function closedPlaces(storage: PlaceStorage): LastPlace[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(closedKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPlace) : [];
  } catch {
    return [];
  }
}

/** Goes there in the project that is open, as far as it still exists. */
export function goToPlace({ view, transcriptId, selection }: LastPlace): void {
  const transcript = transcriptId && workspaceStore.getState().project?.transcripts.get(transcriptId);
  const text = transcript && workspaceStore.getState().project?.texts.get(transcript.textId);
  if (transcript && text) {
    openTranscript(transcript.id);
    if (selection && selection.end <= text.text.length) {
      const passage = { transcriptId: transcript.id, ...selection };
      setSelection(passage);
      revealPassage(passage);
    }
  }
  showView(view);
}

function placeNow(storedId: StoredId): LastPlace {
  const { view, transcriptId, selection } = viewStore.getState();
  const range = selection && { start: selection.start, end: selection.end };
  return { storedId, view, transcriptId, selection: range };
}

function isPlace(value: unknown): value is LastPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { storedId, view, selection } = value as Record<string, unknown>;
  const isRange =
    selection === null ||
    (typeof selection === 'object' &&
      Object.values(selection).every((end) => Number.isSafeInteger(end) && Number(end) >= 0));
  return typeof storedId === 'string' && views.some((one) => one === view) && isRange;
}
