/**
 * Makes an element readable with a caret and closed to changes. An EditContext takes whatever is typed, composed or
 * pasted and does nothing with it, while arrows, Shift and Ctrl move and select as in any text. (Refusing `beforeinput`
 * would not do: a composition cannot be cancelled. A plain read-only region cannot be selected by keyboard.)
 */

import { isInGutter } from './gutter.ts';

/**
 * Works on `div` and `section`. Returns the way to stop listening; the EditContext stays, since taking it away costs a
 * new style for every line.
 */
export function giveReadOnlyCaret(region: HTMLElement, quoteOfSelection: () => string | null): () => void {
  region.editContext ??= new EditContext();
  const copy = (event: ClipboardEvent) => {
    const quote = quoteOfSelection();
    if (quote === null) return;
    event.clipboardData?.setData('text/plain', quote);
    event.preventDefault();
  };
  const refuse = (event: Event) => event.preventDefault();
  // While a button or a menu has the focus, text goes to where the selection still is, past the EditContext.
  const refuseStray = (event: Event) => {
    if (!isField(event.target)) event.preventDefault();
  };
  // Pressing inside the selection would drag its words away; here it begins a new selection.
  const beginAnew = (event: MouseEvent) => {
    if (!isInGutter(region, event) && event.button === 0 && !event.shiftKey && event.detail === 1) {
      getSelection()?.removeAllRanges();
    }
  };
  region.addEventListener('mousedown', beginAnew);
  const refused = ['paste', 'drop', 'dragstart', 'beforeinput'] as const;
  document.addEventListener('beforeinput', refuseStray, true);
  region.addEventListener('copy', copy);
  region.addEventListener('cut', copy);
  for (const type of refused) region.addEventListener(type, refuse);
  return () => {
    region.removeEventListener('mousedown', beginAnew);
    document.removeEventListener('beforeinput', refuseStray, true);
    region.removeEventListener('copy', copy);
    region.removeEventListener('cut', copy);
    for (const type of refused) region.removeEventListener(type, refuse);
  };
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  );
}
