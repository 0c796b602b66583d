/** Gives the focus to a view that was opened by its key, where the view before it took it away. */

/** What a view is about; its side panels stand elsewhere. */
const mainPanels = ['corpus', 'map', 'saturation', 'compared', 'paper', 'analysis']
  .map((name) => `[data-panel="${name}"]`)
  .join(', ');

/** A grid has its cells once it has measured its room, some pictures later. */
const mostPictures = 30;

/** Whoever pressed a button of the rail, or is in a dialog, keeps the focus there. */
export function focusView(picture = 0): void {
  if (!focusNow() && picture < mostPictures) requestAnimationFrame(() => focusView(picture + 1));
}

/** `false` where there is nothing yet that could take it. */
function focusNow(): boolean {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return true;
  const panel = document.querySelector<HTMLElement>(mainPanels);
  const content = panel?.querySelector<HTMLElement>('[tabindex="0"]:not(button)');
  const item = panel?.querySelector<HTMLElement>('[data-item][tabindex="0"]');
  // What an empty map waits for are themes; its tools for looking come after.
  const waiting = document.querySelector<HTMLElement>('[data-panel="tray"] button:enabled');
  const target = content ?? item ?? waiting ?? panel?.querySelector<HTMLElement>('button:enabled');
  target?.focus();
  return target != null;
}
