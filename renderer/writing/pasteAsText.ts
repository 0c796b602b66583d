/**
 * Takes only the words of what is pasted or dropped. Lexical would parse a page's markup for it, which the content
 * policy forbids, and foreign fonts and colours have no place in a memo.
 */
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DROP_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical';

/** `insert` gets the words with LF for every line end. Returns the way to stop. */
export function registerPasteAsText(editor: LexicalEditor, insert: (text: string) => void): () => void {
  const take = (transfer: DataTransfer | null | undefined): boolean => {
    if (!transfer || !$isRangeSelection($getSelection())) return false;
    insert(transfer.getData('text/plain').replace(/\r\n?/g, '\n'));
    return true;
  };
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!('clipboardData' in event)) return false;
        event.preventDefault();
        take(event.clipboardData);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (input) => typeof input !== 'string' && input.dataTransfer !== null && take(input.dataTransfer),
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

/** Every line a paragraph of its own. Only inside `editor.update`. */
export function $insertParagraphs(text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    if (index > 0) selection.insertParagraph();
    const here = $getSelection();
    if (line !== '' && $isRangeSelection(here)) here.insertText(line);
  }
}

/** Lines stay in the paragraph. Only inside `editor.update`. */
export function $insertLines(text: string): void {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.insertRawText(text);
}
