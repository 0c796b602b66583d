/** Lets the user turn away from a wait: Ctrl-C, or the printed key where a terminal listens. */

/** Calls `skip` once at Ctrl-C or B. The returned function stops listening and gives the terminal back. */
export function onSkip(skip: () => void): () => void {
  const input = process.stdin;
  const onKey = (key: Buffer): void => {
    if (key.includes(3) || /b/i.test(key.toString('latin1'))) skip();
  };
  process.once('SIGINT', skip);
  if (input.isTTY) {
    input.setRawMode(true);
    input.on('data', onKey);
    input.resume();
  }
  return () => {
    process.off('SIGINT', skip);
    if (!input.isTTY) return;
    input.off('data', onKey);
    input.setRawMode(false);
    input.pause();
  };
}
