/** How this person likes the window: language, light or dark, panel widths. Kept in the browser, not in a project. */
import { create } from 'zustand';
import { type ChosenKeys, readChosenKeys } from '../../shared/actions/chosenKeys.ts';
import type { CoderId } from '../../shared/project/ids.ts';
import type { Language } from '../../shared/words/plural.ts';

export interface Settings {
  readonly language: Language;
  readonly mode: 'system' | 'light' | 'dark';
  readonly hasSingleLetterShortcuts: boolean;
  /** Widths in pixels. */
  readonly panels: { readonly tree: number; readonly right: number };
  readonly isTreeOpen: boolean;
  /** Width of the theme's panel beside the map. */
  readonly inspectorWidth: number;
  readonly dockHeight: number;
  readonly isRightPanelOpen: boolean;
  readonly shownCoders: CoderId | 'all';
  /** Scale of the transcript, 1 = 17 px. */
  readonly zoom: number;
  /** Keys that were changed; all others are the usual ones. */
  readonly keys: ChosenKeys;
  /** What the export dialog was set to when it last wrote a file. */
  readonly exportChoice: Readonly<Record<string, string | null>>;
}

const key = 'trame.settings';

const defaults: Settings = {
  language: navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en',
  mode: 'system',
  hasSingleLetterShortcuts: true,
  panels: { tree: 312, right: 232 },
  isTreeOpen: true,
  inspectorWidth: 320,
  dockHeight: 340,
  isRightPanelOpen: true,
  shownCoders: 'all',
  zoom: 1,
  keys: {},
  exportChoice: {},
};

const store = create<Settings>(() => ({ ...defaults, ...readStored() }));

export function useSettings(): Settings {
  return store();
}

export function currentSettings(): Settings {
  return store.getState();
}

/** Tells of every change. Returns the way to stop. */
export function onSettings(listener: (now: Settings, before: Settings) => void): () => void {
  return store.subscribe(listener);
}

export function changeSettings(patch: Partial<Settings>): void {
  store.setState(patch);
  try {
    localStorage.setItem(key, JSON.stringify(store.getState()));
  } catch {
    // A full or forbidden storage costs only the memory of a preference.
  }
}

/** Only values of the expected kind are taken over: the stored text may come from another version. */
function readStored(): Partial<Settings> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const known = Object.entries(stored).filter(
      ([field, value]) =>
        field in defaults && value !== null && typeof value === typeof defaults[field as keyof Settings],
    );
    const settings: Partial<Settings> = Object.fromEntries(known);
    return { ...settings, keys: readChosenKeys(settings.keys) };
  } catch {
    return {};
  }
}
