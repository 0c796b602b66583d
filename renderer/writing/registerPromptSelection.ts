/**
 * Lets every key act on the selection as it is. The browser tells of a moved selection some time after the key that
 * moved it; a next key that comes sooner would act on the old place (Delete after Shift+End took one letter).
 */
import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';

/** Follows the editor from one root element to the next. Returns the way to stop. */
export function registerPromptSelection(editor: LexicalEditor): () => void {
  const takeSelection = (): void => {
    if (editor.isComposing()) return;
    editor.update(
      () => {
        const known = $getSelection();
        // What is selected as a whole has no place in the browser's selection, which would begin at the start of the text.
        if ($isNodeSelection(known)) return;
        const seen = $createRangeSelectionFromDom(getSelection(), editor);
        if (seen && !isSamePlace(seen, known)) $setSelection(seen);
      },
      { discrete: true },
    );
  };
  return editor.registerRootListener((root, before) => {
    before?.removeEventListener('keydown', takeSelection, true);
    // Captured, so that it comes before Lexical's own listener.
    root?.addEventListener('keydown', takeSelection, true);
  });
}

/** Where it stays, the selection is left alone: it also holds what was chosen for the next letter, such as bold. */
function isSamePlace(seen: RangeSelection, known: BaseSelection | null): boolean {
  return $isRangeSelection(known) && seen.anchor.is(known.anchor) && seen.focus.is(known.focus);
}
