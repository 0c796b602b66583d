/**
 * Makes an element readable with a caret and closed to changes. An EditContext takes whatever is typed, composed or
 * pasted and does nothing with it, while arrows, Shift and Ctrl move and select as in any text. (Refusing `beforeinput`
 * would not do: a composition cannot be cancelled. A plain read-only region cannot be selected by keyboard.)
 */

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
  const refused = ['paste', 'drop', 'dragstart', 'beforeinput'] as const;
  region.addEventListener('copy', copy);
  region.addEventListener('cut', copy);
  for (const type of refused) region.addEventListener(type, refuse);
  return () => {
    region.removeEventListener('copy', copy);
    region.removeEventListener('cut', copy);
    for (const type of refused) region.removeEventListener(type, refuse);
  };
}
