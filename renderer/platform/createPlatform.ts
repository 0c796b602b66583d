/** The platform that this window runs on: the desktop's bridge where there is one, else the browser. */
import { readDropped } from './browserFiles.ts';
import { createBrowserPlatform } from './browserPlatform.ts';
import { createDesktopPlatform } from './desktopPlatform.ts';
import type { Platform } from './platform.ts';

export function createPlatform(): Platform {
  return window.desktop ? createDesktopPlatform(window.desktop, readDropped) : createBrowserPlatform();
}
