/** Project files that the system asks Trame to open. They wait until the page listens, then go to it one by one. */
import path from 'node:path';
import type { ChosenProjectFile } from '../shared/desktop/desktopApi.ts';
import type { Refusal } from '../shared/words/refusal.ts';

export interface OpenedFiles {
  /** The words of a command line, of which those that name a project file count. */
  openAll(commandLine: readonly string[], folder: string): void;
  /** Whether a file waits for the page. */
  isWaiting(): boolean;
  pageReady(): void;
}

export function createOpenedFiles(
  read: (file: string) => Promise<ChosenProjectFile | Refusal>,
  send: (file: ChosenProjectFile | Refusal) => void,
): OpenedFiles {
  const waiting: string[] = [];
  let isReady = false;

  async function sendWaiting(): Promise<void> {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) send(await read(file));
  }

  return {
    openAll(commandLine, folder) {
      const named = commandLine.filter(
        (word) => !word.startsWith('-') && word.toLowerCase().endsWith('.trame'),
      );
      waiting.push(...named.map((word) => path.resolve(folder, word)));
      if (isReady) void sendWaiting();
    },
    isWaiting: () => waiting.length > 0,
    pageReady() {
      isReady = true;
      void sendWaiting();
    },
  };
}
