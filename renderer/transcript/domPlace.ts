/** Between the page's nodes and places in lines: units of text are counted, whatever marks and formats stand around. */
import type { TextPlace } from './textPlace.ts';

/** Where a line's element stands in the order of lines. */
export interface LineLookup {
  readonly elements: readonly HTMLElement[];
  indexOf(element: Element): number | undefined;
}

/** The place of a position in the page, or `null` outside the lines. */
export function placeOfNode(lines: LineLookup, region: Node, node: Node, offset: number): TextPlace | null {
  const element = lineAround(lines, node);
  if (element) return { line: lines.indexOf(element) ?? 0, column: unitsBefore(element, node, offset) };
  if (!region.contains(node)) return null;
  return placeBetweenLines(lines, node, offset);
}

/** The position in the page of a place. An empty line has only its element. */
export function nodeOfPlace(lines: LineLookup, place: TextPlace): { node: Node; offset: number } | null {
  const element = lines.elements[place.line];
  if (!element) return null;
  let left = place.column;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last: Node = element;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return { node: last, offset: last === element ? 0 : (last.nodeValue?.length ?? 0) };
}

function lineAround(lines: LineLookup, node: Node): Element | null {
  for (let next: Node | null = node; next; next = next.parentNode) {
    if (next instanceof HTMLElement && lines.indexOf(next) !== undefined) return next;
  }
  return null;
}

function unitsBefore(line: Element, node: Node, offset: number): number {
  let units = node.nodeType === Node.TEXT_NODE ? offset : textLengthOf([...node.childNodes].slice(0, offset));
  for (let next: Node | null = node; next && next !== line; next = next.parentNode) {
    for (let sibling = next.previousSibling; sibling; sibling = sibling.previousSibling) {
      units += sibling.textContent?.length ?? 0;
    }
  }
  return units;
}

function textLengthOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + (node.textContent?.length ?? 0), 0);
}

/** A position between turns or lines ("select all" has such): the start of the line after it, or the very end. */
function placeBetweenLines(lines: LineLookup, node: Node, offset: number): TextPlace | null {
  const after = node.childNodes[offset];
  const count = lines.elements.length;
  if (count === 0) return null;
  const next = lines.elements.findIndex((element) =>
    after
      ? after.contains(element) ||
        Boolean(after.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
      : Boolean(node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) &&
        !node.contains(element),
  );
  if (next !== -1) return { line: next, column: 0 };
  return { line: count - 1, column: lines.elements[count - 1]?.textContent?.length ?? 0 };
}
