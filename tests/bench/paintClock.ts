/**
 * Runs inside the window: from a key press or click to the moment when what it leads to has been painted. That moment is
 * a message posted from the animation frame in which it stands, since the message comes after that frame is drawn.
 */
export interface PaintClock {
  /** Starts with the next event of this type, ends when `stands` says so. */
  arm(type: 'keydown' | 'click', stands: () => boolean): void;
  /** Milliseconds from the event's own time stamp. */
  result: Promise<number>;
  /** Resolves with the page's time (0 = start of the navigation) once `stands` and painted. */
  whenPainted(stands: () => boolean): Promise<number>;
}

declare global {
  interface Window {
    paintClock: PaintClock;
  }
}

/** Takes nothing from outside itself: it is sent to the page as text. */
export function installPaintClock(): void {
  // Without it the window asks for files by an input, which a program can fill in.
  Object.defineProperty(window, 'showOpenFilePicker', { value: undefined });
  const whenPainted = (stands: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!stands()) {
          requestAnimationFrame(look);
          return;
        }
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  window.paintClock = {
    whenPainted,
    result: Promise.resolve(Number.NaN),
    arm(type, stands) {
      this.result = new Promise((resolve) => {
        const start = (event: Event) =>
          void whenPainted(stands).then((end) => resolve(end - event.timeStamp));
        addEventListener(type, start, { capture: true, once: true });
      });
    },
  };
}
