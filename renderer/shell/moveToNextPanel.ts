/** Takes the focus from panel to panel. Panels mark themselves with `data-panel`. */

/** To what the panel last had, or to its first control. */
export function moveToNextPanel(step: 1 | -1): void {
  const panels = [...document.querySelectorAll<HTMLElement>('[data-panel]')].filter(
    (panel) => panel.offsetParent,
  );
  if (panels.length === 0) return;
  const current = panels.findIndex((panel) => panel.contains(document.activeElement));
  const next = panels[(current + step + panels.length) % panels.length];
  const target = next?.querySelector<HTMLElement>('[tabindex="0"], button:enabled, input:enabled') ?? next;
  target?.focus();
}
