/** Numbers of the footnotes on the page, by the keys of their nodes, in the order in which they stand there. */
import { $getRoot, $isElementNode, type LexicalEditor, type LexicalNode } from 'lexical';
import { type Decoration, InlineEvidenceNode } from './evidenceNodes.ts';

export function footnoteNumbers(
  editor: LexicalEditor,
  decorations: Readonly<Record<string, Decoration>>,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  // A text without footnotes is not gone through at each change.
  if (!Object.values(decorations).some((one) => one.type === 'inline' && one.inline.kind === 'footnote'))
    return numbers;
  const count = (node: LexicalNode) => {
    if ($isElementNode(node)) node.getChildren().forEach(count);
    else if (node instanceof InlineEvidenceNode) {
      const inline = node.getInline();
      if (inline.kind === 'footnote' && inline.text.trim() !== '')
        numbers.set(node.getKey(), numbers.size + 1);
    }
  };
  editor.read(() => count($getRoot()));
  return numbers;
}
