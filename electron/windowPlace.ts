/** Where the window was, how large, and at which zoom: kept in the program's own folder, used while a screen still shows it. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowPlace {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
  /** Chromium's zoom level, 0 = usual size. */
  readonly zoom: number;
}

const whole = z.number().int().min(-100_000).max(100_000);
const size = z.number().int().min(1).max(100_000);
const storedPlace = z.object({
  bounds: z.object({ x: whole, y: whole, width: size, height: size }),
  isMaximized: z.boolean(),
  zoom: z.number().min(-4).max(6),
});

/** As much of the window must be seen, of its upper part too, which is what one takes hold of. */
const leastVisible = 100;
const upperPart = 40;

/** `null` where nothing was kept or what was kept cannot be read: the window then opens as it usually does. */
export function readWindowPlace(file: string): WindowPlace | null {
  try {
    const read = storedPlace.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Whether a window there can be seen and moved on one of the screens, given by their usable areas. */
export function isOnScreen(bounds: Rectangle, screens: readonly Rectangle[]): boolean {
  return screens.some((screen) => {
    const seen = overlap(bounds, screen);
    const held = overlap({ ...bounds, height: upperPart }, screen);
    return seen.width >= leastVisible && seen.height >= leastVisible && held.height >= upperPart / 2;
  });
}

function overlap(a: Rectangle, b: Rectangle): { readonly width: number; readonly height: number } {
  return {
    width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  };
}

const leastZoom = -3;
const mostZoom = 5;

/** The next level up or down; `null` gives the usual size. */
export function nextZoom(zoom: number, step: 1 | -1 | null): number {
  return step === null ? 0 : Math.min(mostZoom, Math.max(leastZoom, zoom + step / 2));
}
