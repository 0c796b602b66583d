/** Plain text as Lexical's tree and back: one paragraph, a line feed is a line break. */
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot } from 'lexical';

/** Replaces everything in the editor. Only inside `editor.update`. */
export function $writePlainText(text: string): void {
  const paragraph = $createParagraphNode();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) paragraph.append($createLineBreakNode());
    if (line !== '') paragraph.append($createTextNode(line));
  }
  $getRoot().clear().append(paragraph);
}

/** Only inside `editor.read` or `editor.update`. */
export function $readPlainText(): string {
  return $getRoot()
    .getChildren()
    .map((node) => node.getTextContent())
    .join('\n');
}
