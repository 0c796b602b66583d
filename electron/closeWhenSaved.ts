/**
 * Closing waits for the last write. The window is asked, and closes when it answers that everything is stored. A window
 * that gives no answer (hung or crashed) never traps the user: after a while the user decides.
 */

/** The part of Electron's window that is used. */
export interface ClosingWindow {
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown;
  destroy(): void;
}

export interface CloseGuard {
  /** The page listens from now on; before that the window simply closes. */
  awaitClose(): void;
  closeWindow(): void;
  keepWindowOpen(): void;
  /** The page is gone (crashed or reloaded) and can answer no more. */
  pageGone(): void;
}

const patienceMs = 10_000;

/** `askPage` sends the question; `askUser` is asked when no answer comes and says whether to close anyway. */
export function closeWhenSaved(
  window: ClosingWindow,
  askPage: () => void,
  askUser: () => Promise<boolean>,
  waitMs: number = patienceMs,
): CloseGuard {
  let isListening = false;
  let waiting: NodeJS.Timeout | null = null;

  const stopWaiting = (): void => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
  };
  const decide = async (): Promise<void> => {
    waiting = null;
    if (await askUser()) window.destroy();
  };

  window.on('close', (event) => {
    if (!isListening) return;
    event.preventDefault();
    stopWaiting();
    waiting = setTimeout(() => void decide(), waitMs);
    askPage();
  });

  return {
    awaitClose: () => {
      isListening = true;
    },
    closeWindow: () => {
      stopWaiting();
      window.destroy();
    },
    keepWindowOpen: stopWaiting,
    pageGone: () => {
      isListening = false;
    },
  };
}
