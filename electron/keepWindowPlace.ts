/** Opens the window where it was and keeps its place from then on. */
import { writeFileSync } from 'node:fs';
import type { BrowserWindow, Screen } from 'electron';
import { isOnScreen, nextZoom, readWindowPlace, type WindowPlace } from './windowPlace.ts';

type PlacedWindow = Pick<
  BrowserWindow,
  'getNormalBounds' | 'isMaximized' | 'maximize' | 'setBounds' | 'on' | 'isDestroyed'
> & { readonly webContents: Pick<BrowserWindow['webContents'], 'getZoomLevel' | 'setZoomLevel' | 'on'> };

/** A window that is being moved is not written at every step. */
const restMs = 500;

/** Returns what the menu's zoom does. */
export function keepWindowPlace(
  window: PlacedWindow,
  screen: Pick<Screen, 'getAllDisplays'>,
  file: string,
): (step: 1 | -1 | null) => void {
  const stored = readWindowPlace(file);
  if (stored) place(window, stored, screen);
  let zoom = stored?.zoom ?? 0;
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    if (!window.isDestroyed()) write(file, window);
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, restMs);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('maximize', keepSoon);
  window.on('unmaximize', keepSoon);
  window.on('close', keep);
  window.on('closed', () => clearTimeout(timer));
  // A page that is loaded anew begins at its usual size.
  window.webContents.on('did-finish-load', () => window.webContents.setZoomLevel(zoom));
  return (step) => {
    zoom = nextZoom(window.webContents.getZoomLevel(), step);
    window.webContents.setZoomLevel(zoom);
    keep();
  };
}

function place(window: PlacedWindow, stored: WindowPlace, screen: Pick<Screen, 'getAllDisplays'>): void {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  if (isOnScreen(stored.bounds, areas)) window.setBounds(stored.bounds);
  if (stored.isMaximized) window.maximize();
}

function write(file: string, window: PlacedWindow): void {
  const now: WindowPlace = {
    bounds: window.getNormalBounds(),
    isMaximized: window.isMaximized(),
    zoom: window.webContents.getZoomLevel(),
  };
  try {
    writeFileSync(file, JSON.stringify(now));
  } catch {
    // The next start then opens the window at its usual place.
  }
}
