/** What toolbar, panel and drop do to a text of results. */
import { $createHeadingNode, type HeadingTagType } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createNodeSelection,
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $getState,
  $insertNodes,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  $setState,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import type { ResultsBlockId } from '../../../shared/project/ids.ts';
import type { BlockContent, CitedQuote } from '../../../shared/project/resultsRecords.ts';
import {
  $createBox,
  $createInlineEvidence,
  BlockEvidenceNode,
  blockIdState,
  type EvidenceInline,
  headingThemeState,
  InlineEvidenceNode,
  type StandingContent,
  unnumberedState,
} from './evidenceNodes.ts';
import { $nodeOfContent } from './resultsTree.ts';

/** For those who may not know the library. */
export type ResultsEditor = LexicalEditor;

export function toggleFormat(editor: LexicalEditor, format: 'bold' | 'italic'): void {
  editor.dispatchCommand(FORMAT_TEXT_COMMAND, format);
}

/** "paragraph", "h1" … "h6", "summary" or "conclusion". The block stays the stored block that it was. */
export function setBlockType(editor: LexicalEditor, type: string): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    $setBlocksType(
      selection,
      () => {
        if (type === 'summary' || type === 'conclusion') return $createBox(type);
        return type === 'paragraph' ? $createParagraphNode() : $createHeadingNode(type as HeadingTagType);
      },
      (before, after) => {
        $setState(after, blockIdState, $getState(before, blockIdState));
        $setState(after, headingThemeState, $getState(before, headingThemeState));
        $setState(after, unnumberedState, $getState(before, unnumberedState));
      },
    );
  });
  editor.focus();
}

/** At the caret; at the end of the text where there is none. */
export function insertInline(editor: LexicalEditor, inline: EvidenceInline): void {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) $getRoot().selectEnd();
    const before = $getSelection();
    const text = $isRangeSelection(before) ? before.anchor.getNode().getTextContent() : '';
    const at = $isRangeSelection(before) && before.anchor.type === 'text' ? before.anchor.offset : 0;
    const needsSpace = at > 0 && !/\s$/u.test(text.slice(0, at));
    const node = $createInlineEvidence(inline);
    $insertNodes(needsSpace ? [$createTextNode(' '), node] : [node]);
  });
  editor.focus();
}

/** At the caret. */
export function insertText(editor: LexicalEditor, text: string): void {
  editor.update(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText(text);
  });
  editor.focus();
}

/** At the caret, against the word before it, and selected, so that its words can be written. */
export function insertFootnote(editor: LexicalEditor): void {
  editor.update(() => {
    if (!$isRangeSelection($getSelection())) $getRoot().selectEnd();
    const selection = $getSelection();
    // What is selected stays: the note stands behind it.
    if ($isRangeSelection(selection) && !selection.isCollapsed()) {
      const end = selection.isBackward() ? selection.anchor : selection.focus;
      selection.anchor.set(end.key, end.offset, end.type);
      selection.focus.set(end.key, end.offset, end.type);
    }
    const node = $createInlineEvidence({ kind: 'footnote', text: '' });
    $insertNodes([node]);
    const chosen = $createNodeSelection();
    chosen.add(node.getKey());
    $setSelection(chosen);
  });
}

/** At the caret; quotes that stand just before it are one group with it. */
export function insertInlineQuote(editor: LexicalEditor, quote: CitedQuote): void {
  const group = editor.read(() => {
    const before = $nodeBefore($getSelection());
    return before instanceof InlineEvidenceNode ? before : null;
  });
  const inline = group?.getInline();
  if (group && inline?.kind === 'quotes')
    changeEvidence(editor, group.getKey(), { ...inline, quotes: [...inline.quotes, quote] });
  else insertInline(editor, { kind: 'quotes', quotes: [quote] });
}

/** What stands directly before the caret, or is selected. */
function $nodeBefore(selection: ReturnType<typeof $getSelection>): LexicalNode | null {
  if ($isNodeSelection(selection)) return selection.getNodes()[0] ?? null;
  if (!$isRangeSelection(selection)) return null;
  const { type, offset } = selection.anchor;
  const node = selection.anchor.getNode();
  if (type === 'element') return $isElementNode(node) ? node.getChildAtIndex(offset - 1) : null;
  return offset === 0 ? node.getPreviousSibling() : null;
}

/** Behind the block of the caret, or behind a named one; quotes join a group that stands there. */
export function insertQuote(
  editor: LexicalEditor,
  quote: CitedQuote,
  behind: ResultsBlockId | 'start' | null = null,
): void {
  editor.update(() => {
    const place = behind === null ? $currentTop() : behind === 'start' ? null : $topOf(behind);
    const next = place ? place.getNextSibling() : $getRoot().getFirstChild();
    for (const near of [place, next]) {
      if (!(near instanceof BlockEvidenceNode)) continue;
      const content = near.getContent();
      if (content.kind !== 'quotes') continue;
      const quotes = near === place ? [...content.quotes, quote] : [quote, ...content.quotes];
      near.setContent({ ...content, quotes });
      return;
    }
    $placeBehind(place, $nodeOfContent({ kind: 'quotes', quotes: [quote] }));
  });
}

export function insertBlock(editor: LexicalEditor, content: BlockContent): void {
  editor.update(() => {
    const node = $nodeOfContent(content);
    $placeBehind($currentTop(), node);
    if ('inlines' in content) node.selectEnd();
  });
  editor.focus();
}

function $placeBehind(place: LexicalNode | null, node: LexicalNode): void {
  const root = $getRoot();
  const first = root.getFirstChild();
  if (place) place.insertAfter(node);
  else if (first) first.insertBefore(node);
  else root.append(node);
}

function $currentTop(): LexicalNode | null {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const [node] = selection.getNodes();
    return node?.getTopLevelElement() ?? node ?? null;
  }
  if ($isRangeSelection(selection)) return selection.anchor.getNode().getTopLevelElement();
  return $getRoot().getLastChild();
}

function $topOf(id: ResultsBlockId): LexicalNode | null {
  return (
    $getRoot()
      .getChildren()
      .find((node) => $getState(node, blockIdState) === id) ?? null
  );
}

/** The caret behind it, in the text. */
export function leaveEvidence(editor: LexicalEditor, key: string): void {
  editor.update(() => {
    const node = $getNodeByKey(key);
    if (node?.isInline()) node.selectNext();
  });
  editor.focus();
}

export function selectEvidence(editor: LexicalEditor, key: string): void {
  editor.update(() => {
    const selection = $createNodeSelection();
    selection.add(key);
    $setSelection(selection);
  });
}

export function $evidenceAt(key: string): EvidenceInline | StandingContent | null {
  const node = $getNodeByKey(key);
  if (node instanceof InlineEvidenceNode) return node.getInline();
  return node instanceof BlockEvidenceNode ? node.getContent() : null;
}

/** Puts other evidence in the place of one. */
export function changeEvidence(
  editor: LexicalEditor,
  key: string,
  next: EvidenceInline | StandingContent,
): void {
  editor.update(() => {
    const node = $getNodeByKey(key);
    if (node instanceof BlockEvidenceNode) node.setContent(next as StandingContent);
    else if (node instanceof InlineEvidenceNode) node.getWritable().__inline = next as EvidenceInline;
  });
}

/** The element of a stored block, and back. */
export function elementOfBlock(editor: LexicalEditor, id: ResultsBlockId): HTMLElement | null {
  const key = editor.read(() => $topOf(id)?.getKey() ?? null);
  return key === null ? null : editor.getElementByKey(key);
}

export function blockIds(editor: LexicalEditor): ResultsBlockId[] {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => $getState(node, blockIdState)),
  );
}

export function goToBlock(editor: LexicalEditor, id: ResultsBlockId): void {
  editor.update(() => {
    const node = $topOf(id);
    if (node instanceof BlockEvidenceNode) {
      const selection = $createNodeSelection();
      selection.add(node.getKey());
      $setSelection(selection);
    } else node?.selectEnd();
  });
  elementOfBlock(editor, id)?.scrollIntoView({ block: 'center' });
  editor.focus();
}
