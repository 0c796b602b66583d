/** A passage of the canonical text as places and as a range of the page, the way back of `selectionToRange`. */
import type { TextRange } from '../../shared/transcript/textRange.ts';
import { type LineLookup, nodeOfPlace } from './domPlace.ts';
import type { LineRow } from './lineRows.ts';
import type { SelectedPlaces } from './selectionToRange.ts';
import { placeAt } from './textPlace.ts';

/** A caret stands where its line begins; a passage ends where its last line ends, not at the next one's start. */
export function rangeToSelection(rows: readonly LineRow[], { start, end }: TextRange): SelectedPlaces {
  const anchor = placeAt(rows, start, 'after');
  return { anchor, focus: end > start ? placeAt(rows, end, 'before') : anchor };
}

/** A range of the page that does not follow later changes, for highlights and measuring. */
export function domRangeOf(lines: LineLookup, rows: readonly LineRow[], range: TextRange): Range | null {
  const { anchor, focus } = rangeToSelection(rows, range);
  const from = nodeOfPlace(lines, anchor);
  const to = nodeOfPlace(lines, focus);
  if (!from || !to) return null;
  const found = document.createRange();
  found.setStart(from.node, from.offset);
  found.setEnd(to.node, to.offset);
  return found;
}

/** Sets the page's selection, keeping which end moves. */
export function selectPlaces(lines: LineLookup, { anchor, focus }: SelectedPlaces): void {
  const from = nodeOfPlace(lines, anchor);
  const to = nodeOfPlace(lines, focus);
  if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
