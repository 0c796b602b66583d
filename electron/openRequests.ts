/**
 * Files that the system asks for: named at the start, by a second start, by a double click. A Mac may say the last before
 * the program is ready, so the asking is heard from the first moment and waits until there is a window.
 */
import type { App, BrowserWindow } from 'electron';
import type { OpenedFiles } from './openedFiles.ts';

export interface OpenRequests {
  /** From now on files go there, those that waited first. */
  goTo(
    files: Pick<OpenedFiles, 'openAll'>,
    window: Pick<BrowserWindow, 'isMinimized' | 'restore' | 'focus'>,
  ): void;
}

export function hearOpenRequests(
  app: Pick<App, 'on'>,
  commandLine: readonly string[],
  folder: string,
): OpenRequests {
  const waiting: [words: readonly string[], folder: string][] = [[commandLine, folder]];
  let place: Parameters<OpenRequests['goTo']> | null = null;
  const open = (words: readonly string[], from: string): void => {
    if (place === null) waiting.push([words, from]);
    else place[0].openAll(words, from);
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    open([file], '/');
  });
  app.on('second-instance', (_event, words, from) => {
    open(words.slice(1), from);
    if (place === null) return;
    const [, window] = place;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  return {
    goTo(files, window) {
      place = [files, window];
      for (const [words, from] of waiting.splice(0)) files.openAll(words, from);
    },
  };
}
