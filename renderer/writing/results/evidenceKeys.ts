/** Keys on evidence: Backspace and Delete select it first and take it out second; undo is the project's own. */
import {
  $createNodeSelection,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  FORMAT_TEXT_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { $isEvidence } from './evidenceNodes.ts';

/** Wanted as a letter, it is written by Esc. */
export const askKey = '@';

interface EvidenceKeys {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Enter on selected evidence. */
  readonly onOpen: () => void;
  /** The key that asks for evidence of a theme, where no word is being written. */
  readonly onAsk: () => void;
}

export function registerEvidenceKeys(editor: LexicalEditor, keys: EvidenceKeys): () => void {
  const take = (isBackward: boolean) => (event: KeyboardEvent | null) => {
    if (!$takeStep(isBackward)) return false;
    event?.preventDefault();
    return true;
  };
  const high = COMMAND_PRIORITY_CRITICAL;
  return mergeRegister(
    editor.registerCommand(KEY_BACKSPACE_COMMAND, take(true), high),
    editor.registerCommand(KEY_DELETE_COMMAND, take(false), high),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!$isNodeSelection($getSelection())) return false;
        event?.preventDefault();
        keys.onOpen();
        return true;
      },
      high,
    ),
    editor.registerCommand(
      UNDO_COMMAND,
      () => {
        keys.onUndo();
        return true;
      },
      high,
    ),
    editor.registerCommand(
      REDO_COMMAND,
      () => {
        keys.onRedo();
        return true;
      },
      high,
    ),
    editor.registerCommand(FORMAT_TEXT_COMMAND, (format) => format !== 'bold' && format !== 'italic', high),
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, high),
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if ($leaveToEnd(event)) return true;
        if (event.key !== askKey || event.isComposing || !$isBetweenWords()) return false;
        event.preventDefault();
        keys.onAsk();
        return true;
      },
      high,
    ),
  );
}

/** From selected evidence the browser knows no way to the beginning or the end of the text. */
function $leaveToEnd(event: KeyboardEvent): boolean {
  const isEndKey = event.key === 'Home' || event.key === 'End';
  if (!isEndKey || !(event.ctrlKey || event.metaKey) || !$isNodeSelection($getSelection())) return false;
  event.preventDefault();
  const text = $getRoot();
  if (event.key === 'Home') text.selectStart();
  else text.selectEnd();
  return true;
}

/** Inside a word it is a letter, as in an address. */
function $isBetweenWords(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const { anchor } = selection;
  const node = anchor.getNode();
  const sibling = anchor.offset === 0 ? node.getPreviousSibling() : null;
  const before = $isTextNode(sibling)
    ? sibling.getTextContent()
    : $isTextNode(node)
      ? node.getTextContent().slice(0, anchor.offset)
      : '';
  return before === '' || /[\s(«“]$/u.test(before);
}

/** `true` where evidence was selected or taken out. */
function $takeStep(isBackward: boolean): boolean {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const chosen = selection.getNodes().filter($isEvidence);
    for (const node of chosen) $takeOut(node, isBackward);
    return chosen.length > 0;
  }
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const { anchor } = selection;
  const next = $neighbour(anchor.getNode(), anchor.type, anchor.offset, isBackward);
  if (!$isEvidence(next)) return false;
  const nodes = $createNodeSelection();
  nodes.add(next.getKey());
  $setSelection(nodes);
  return true;
}

/** What stands right before or behind the caret, over the border of a block too. */
function $neighbour(
  node: LexicalNode,
  type: 'text' | 'element',
  offset: number,
  isBackward: boolean,
): LexicalNode | null {
  if (type === 'element' && $isElementNode(node)) {
    const child = node.getChildAtIndex(isBackward ? offset - 1 : offset);
    if (child) return child;
  } else if (offset !== (isBackward ? 0 : node.getTextContentSize())) return null;
  else {
    const sibling = isBackward ? node.getPreviousSibling() : node.getNextSibling();
    if (sibling) return sibling;
  }
  const top = node.getTopLevelElement();
  return (isBackward ? top?.getPreviousSibling() : top?.getNextSibling()) ?? null;
}

function $takeOut(node: LexicalNode, isBackward: boolean): void {
  const near = isBackward
    ? (node.getPreviousSibling() ?? node.getNextSibling())
    : (node.getNextSibling() ?? node.getPreviousSibling());
  const parent = node.getParent();
  if ($isTextNode(near)) near.select(...(near === node.getPreviousSibling() ? [] : [0, 0]));
  else if (node.isInline() && parent) parent.select(node.getIndexWithinParent(), node.getIndexWithinParent());
  else if ($isElementNode(near)) near.selectEnd();
  else {
    const paragraph = $createParagraphNode();
    node.insertBefore(paragraph);
    paragraph.select();
  }
  node.remove();
}
