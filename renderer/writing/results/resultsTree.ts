/** A results section as Lexical's tree and back: one node at the top for each stored block. */
import { $createHeadingNode, $isHeadingNode, type HeadingTagType } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setState,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import type { NewId, ResultsBlockId } from '../../../shared/project/ids.ts';
import type { BlockContent, Inline } from '../../../shared/project/resultsRecords.ts';
import { tidyContent, type WrittenBlock } from '../../../shared/results-section/editResults.ts';
import {
  $createBlockEvidence,
  $createBox,
  $createInlineEvidence,
  BlockEvidenceNode,
  BoxNode,
  blockIdState,
  headingThemeState,
  InlineEvidenceNode,
  unnumberedState,
} from './evidenceNodes.ts';

/** Replaces everything in the editor. Only inside `editor.update`. */
export function $writeBlocks(blocks: readonly WrittenBlock[]): void {
  const root = $getRoot().clear();
  for (const block of blocks) root.append($nodeOf(block));
  if (root.isEmpty()) root.append($createParagraphNode());
}

export function $nodeOf({ id, content }: WrittenBlock): LexicalNode {
  return $setState($nodeOfContent(content), blockIdState, id);
}

export function $nodeOfContent(content: BlockContent): LexicalNode {
  switch (content.kind) {
    case 'heading': {
      const tag = `h${Math.min(content.level, 6)}` as HeadingTagType;
      const heading = $createHeadingNode(tag);
      $setState(heading, headingThemeState, content.themeId ?? '');
      $setState(heading, unnumberedState, !content.isNumbered);
      return $fill(heading, content.inlines);
    }
    case 'paragraph':
      return $fill($createParagraphNode(), content.inlines);
    case 'summary':
    case 'conclusion':
      return $fill($createBox(content.kind), content.inlines);
    default:
      return $createBlockEvidence(content);
  }
}

function $fill<Node extends ElementNode>(node: Node, inlines: readonly Inline[]): Node {
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      node.append($createInlineEvidence(inline));
      continue;
    }
    const format = (inline.isBold ? 1 : 0) | (inline.isItalic ? 2 : 0);
    inline.text.split('\n').forEach((line, index) => {
      if (index > 0) node.append($createLineBreakNode());
      if (line !== '') node.append($createTextNode(line).setFormat(format));
    });
  }
  return node;
}

/** Gives new nodes, and those that were doubled, ids of their own. Only inside `editor.update`. */
export function $giveIds(newId: NewId): void {
  const seen = new Set<ResultsBlockId>();
  for (const node of $getRoot().getChildren()) {
    const id = $getState(node, blockIdState);
    const own = id === '' || seen.has(id) ? newId<ResultsBlockId>() : id;
    if (own !== id) $setState(node, blockIdState, own);
    seen.add(own);
  }
}

/** Whether every node at the top has an id of its own. */
export function $haveIds(): boolean {
  const ids = $getRoot()
    .getChildren()
    .map((node) => $getState(node, blockIdState));
  return !ids.includes('' as ResultsBlockId) && new Set(ids).size === ids.length;
}

/** `basisOf`: what a box was written about, which the editor does not know. Only inside `editor.read`. */
export function $readBlocks(basisOf: (id: ResultsBlockId) => string): WrittenBlock[] {
  return $getRoot()
    .getChildren()
    .map((node) => {
      const id = $getState(node, blockIdState);
      return { id, content: tidyContent($contentOf(node, basisOf(id))) };
    });
}

function $contentOf(node: LexicalNode, basis: string): BlockContent {
  if (node instanceof BlockEvidenceNode) return node.getContent();
  const inlines = $isElementNode(node) ? $inlinesOf(node) : [];
  if (node instanceof BoxNode) return { kind: node.getBox(), inlines, basis };
  if ($isHeadingNode(node)) {
    const themeId = $getState(node, headingThemeState);
    return {
      kind: 'heading',
      level: Number(node.getTag().slice(1)),
      isNumbered: !$getState(node, unnumberedState),
      themeId: themeId === '' ? null : themeId,
      inlines,
    };
  }
  return { kind: 'paragraph', inlines };
}

function $inlinesOf(element: ElementNode): Inline[] {
  return element.getChildren().flatMap((node): Inline[] => {
    if (node instanceof InlineEvidenceNode) return [node.getInline()];
    if ($isLineBreakNode(node)) return [{ kind: 'text', text: '\n', isBold: false, isItalic: false }];
    if ($isTextNode(node)) {
      const look = { isBold: node.hasFormat('bold'), isItalic: node.hasFormat('italic') };
      return [{ kind: 'text', text: node.getTextContent(), ...look }];
    }
    return $isElementNode(node) ? $inlinesOf(node) : [];
  });
}
