/** What the caret or selection of a memo is set in, and the commands that change it. */
import { $isLinkNode, $toggleLink } from '@lexical/link';
import {
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  type ListNode,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  COMMAND_PRIORITY_HIGH,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import type { CodingId } from '../../shared/project/ids.ts';
import { $createCodingLink, addressOfCoding } from './codingLink.ts';

export interface MemoFormats {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly list: 'bullet' | 'number' | null;
  readonly isLink: boolean;
}

export const noFormats: MemoFormats = { isBold: false, isItalic: false, list: null, isLink: false };

/** Only inside `editor.read` or `editor.update`. */
export function $memoFormats(): MemoFormats {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return noFormats;
  const node = selection.anchor.getNode();
  const list: ListNode | null = $findMatchingParent(node, $isListNode);
  const type = list?.getListType();
  return {
    isBold: selection.hasFormat('bold'),
    isItalic: selection.hasFormat('italic'),
    list: type === 'bullet' || type === 'number' ? type : null,
    isLink: $findMatchingParent(node, $isLinkNode) !== null,
  };
}

export function toggleList(
  editor: LexicalEditor,
  type: 'bullet' | 'number',
  current: MemoFormats['list'],
): void {
  if (current === type) editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined);
  else if (type === 'bullet') editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
  else editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
}

/** Makes the selected words lead to a coding; without a selection `place` is written as the link. */
export function linkToCoding(
  editor: LexicalEditor,
  at: BaseSelection | null,
  coding: { readonly id: CodingId; readonly place: string },
): void {
  editor.update(() => {
    if (at) $setSelection(at.clone());
    const selection = $getSelection();
    if ($isRangeSelection(selection) && !selection.isCollapsed()) {
      $toggleLink(addressOfCoding(coding.id));
      return;
    }
    $insertNodes([$createCodingLink(coding.id).append($createTextNode(coding.place))]);
  });
  editor.focus();
}

export function removeLink(editor: LexicalEditor): void {
  editor.update(() => $toggleLink(null));
}

/** Rich text here knows bold and italic only; Ctrl+Shift+8, 7 and K make lists and links. */
export function registerMemoKeys(
  editor: LexicalEditor,
  keys: { readonly onList: (type: 'bullet' | 'number') => void; readonly onLink: () => void },
): () => void {
  return mergeRegister(
    editor.registerCommand(
      FORMAT_TEXT_COMMAND,
      (format) => format !== 'bold' && format !== 'italic',
      COMMAND_PRIORITY_HIGH,
    ),
    // Lexical would drop the focus; where it goes is decided by what stands around the memo.
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.altKey) return false;
        if (event.code === 'Digit8') keys.onList('bullet');
        else if (event.code === 'Digit7') keys.onList('number');
        else if (event.code === 'KeyK') keys.onLink();
        else return false;
        event.preventDefault();
        event.stopPropagation();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}
