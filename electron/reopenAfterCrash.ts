/**
 * A window whose page crashed shows it anew; the page then opens the project at its last place. A page that keeps crashing
 * is left alone, so that the user can close it.
 */

/** The part of Electron's page that is used. */
export interface CrashingContents {
  on(event: 'render-process-gone', listener: (event: unknown, details: { reason: string }) => void): unknown;
  reload(): void;
}

const mostCrashes = 3;
const withinMs = 60_000;

/** `pageGone` is told of every end of the page, before it is shown anew. */
export function reopenAfterCrash(
  contents: CrashingContents,
  pageGone: () => void,
  monotonic: () => number = () => performance.now(),
): void {
  let crashes: number[] = [];
  contents.on('render-process-gone', (_event, { reason }) => {
    pageGone();
    if (reason === 'clean-exit') return;
    const now = monotonic();
    crashes = [...crashes.filter((at) => now - at < withinMs), now];
    if (crashes.length <= mostCrashes) contents.reload();
  });
}
