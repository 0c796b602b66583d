/** When the computer is shut down, it waits for what is not written yet: the window then closes as it always does. */
import type { BrowserWindow, PowerMonitor } from 'electron';

interface Ending {
  preventDefault(): void;
}

/** `close` asks the window to close, which it does as soon as everything is written. */
export function waitAtSessionEnd(
  window: Pick<BrowserWindow, 'on' | 'isDestroyed'>,
  powerMonitor: Pick<PowerMonitor, 'on'>,
  isUnsaved: () => boolean,
  close: () => void,
): void {
  const wait = (event: Ending): void => {
    if (window.isDestroyed() || !isUnsaved()) return;
    event.preventDefault();
    close();
  };
  // Windows asks each window; macOS and Linux the program.
  window.on('query-session-end', (event) => wait(event));
  powerMonitor.on('shutdown', (event?: Ending) => {
    if (event) wait(event);
  });
}
