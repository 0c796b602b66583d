/** Does something once what was shown last has been painted: what can follow a picture later does not hold it up. */

/** A page that is not seen is not painted: what waits for that is done after this many milliseconds. */
const longestWaitMs = 100;

export function afterPaint(act: () => void): void {
  // Tests of the workspace run without a page.
  if (typeof requestAnimationFrame === 'undefined') {
    setTimeout(act);
    return;
  }
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    act();
  };
  const timer = setTimeout(once, longestWaitMs);
  // A message posted from an animation frame comes after that frame is drawn.
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = once;
    port2.postMessage(null);
  });
}
