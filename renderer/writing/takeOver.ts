/** Changes of an editor that did not come from the keyboard: nothing to save, and no focus to move. */
import { $setSelection, HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical';

/** The tag of such updates. */
export const outsideTag = 'outside';

/** Writes what changed elsewhere (undo, another view) into the editor. */
export function takeOver(editor: LexicalEditor, $write: () => void): void {
  const hasFocus = editor.getRootElement()?.contains(document.activeElement) ?? false;
  editor.update(
    () => {
      $write();
      if (!hasFocus) $setSelection(null);
    },
    { tag: [outsideTag, HISTORY_MERGE_TAG] },
  );
}
