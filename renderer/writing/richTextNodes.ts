/**
 * Rich text as Lexical's tree and back. A line feed inside a run is a line break; a list is a run of items of one kind;
 * a link holds all neighbouring runs that lead to the same coding.
 */
import { $isLinkNode, LinkNode } from '@lexical/link';
import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  ListItemNode,
  ListNode,
} from '@lexical/list';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { tidyRichText } from '../../shared/memos/richText.ts';
import type { CodingId } from '../../shared/project/ids.ts';
import type { RichBlock, RichRun, RichText } from '../../shared/project/records.ts';
import { $createCodingLink, codingOfAddress } from './codingLink.ts';

/** Nodes that an editor of rich text must know. */
export const richTextNodes = [LinkNode, ListNode, ListItemNode];

/** Replaces everything in the editor. Only inside `editor.update`. */
export function $writeRichText(body: RichText): void {
  const root = $getRoot().clear();
  let list: ListNode | null = null;
  for (const block of body) {
    if (block.type === 'paragraph') {
      list = null;
      root.append(fillWith($createParagraphNode(), block.runs));
      continue;
    }
    if (list?.getListType() !== block.type) {
      list = $createListNode(block.type);
      root.append(list);
    }
    list.append(fillWith($createListItemNode(), block.runs));
  }
  if (root.isEmpty()) root.append($createParagraphNode());
}

/** What the editor holds, tidied. Only inside `editor.read` or `editor.update`. */
export function $readRichText(): RichText {
  return tidyRichText(
    $getRoot()
      .getChildren()
      .flatMap((node) =>
        $isListNode(node) ? itemsOf(node) : $isElementNode(node) ? [blockOf('paragraph', node)] : [],
      ),
  );
}

function fillWith<Node extends ElementNode>(block: Node, runs: readonly RichRun[]): Node {
  let linkId: CodingId | null = null;
  let place: ElementNode = block;
  for (const run of runs) {
    if (run.text === '') continue;
    if (run.link !== linkId) {
      linkId = run.link;
      place = block;
      if (linkId !== null) {
        place = $createCodingLink(linkId);
        block.append(place);
      }
    }
    place.append(...nodesOf(run));
  }
  return block;
}

function nodesOf(run: RichRun): LexicalNode[] {
  return run.text.split('\n').flatMap((line, index) => {
    const words = line === '' ? [] : [$createTextNode(line).setFormat(formatOf(run))];
    return index === 0 ? words : [$createLineBreakNode(), ...words];
  });
}

/** Lexical's bits: 1 bold, 2 italic. */
function formatOf(run: RichRun): number {
  return (run.isBold ? 1 : 0) | (run.isItalic ? 2 : 0);
}

/** Lists are flat here; one inside another, which no command of ours makes, is read as more items. */
function itemsOf(list: ListNode): RichBlock[] {
  const type = list.getListType() === 'number' ? 'number' : 'bullet';
  return list.getChildren().flatMap((item) => {
    if (!$isListItemNode(item)) return [];
    const inner = item.getChildren().filter($isListNode);
    const own = inner.length === 0 ? [blockOf(type, item)] : [];
    return [...own, ...inner.flatMap(itemsOf)];
  });
}

function blockOf(type: RichBlock['type'], element: ElementNode): RichBlock {
  const runs: RichRun[] = [];
  collectRuns(element, null, runs);
  return { type, runs };
}

function collectRuns(element: ElementNode, link: CodingId | null, runs: RichRun[]): void {
  for (const node of element.getChildren()) {
    if ($isLineBreakNode(node)) runs.push({ ...lookOf(runs.at(-1)), text: '\n', link });
    else if ($isTextNode(node)) {
      runs.push({
        text: node.getTextContent(),
        isBold: node.hasFormat('bold'),
        isItalic: node.hasFormat('italic'),
        link,
      });
    } else if ($isLinkNode(node)) collectRuns(node, codingOfAddress(node.getURL()), runs);
    else if ($isElementNode(node)) collectRuns(node, link, runs);
  }
}

/** A line break has no look of its own and takes that of the words before it. */
function lookOf(run: RichRun | undefined): Pick<RichRun, 'isBold' | 'isItalic'> {
  return { isBold: run?.isBold ?? false, isItalic: run?.isItalic ?? false };
}
