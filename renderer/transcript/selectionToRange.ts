/** The page's selection as a passage of the canonical text. Rules: docs/rules/transcript-window.md, TS1–TS5. */
import type { TextRange } from '../../shared/transcript/textRange.ts';
import { type LineLookup, placeOfNode } from './domPlace.ts';
import type { LineRow } from './lineRows.ts';
import { rangeBetween, type TextPlace } from './textPlace.ts';

/** Where the selection began and where its moving end is; the same place for a caret. */
export interface SelectedPlaces {
  readonly anchor: TextPlace;
  readonly focus: TextPlace;
}

/** `null` where the selection is not in the region. */
export function selectedPlaces(
  lines: LineLookup,
  region: Node,
  selection: Selection | null,
): SelectedPlaces | null {
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = placeOfNode(lines, region, selection.anchorNode, selection.anchorOffset);
  const focus = placeOfNode(lines, region, selection.focusNode, selection.focusOffset);
  return anchor && focus ? { anchor, focus } : null;
}

export function selectionToRange(rows: readonly LineRow[], { anchor, focus }: SelectedPlaces): TextRange {
  return rangeBetween(rows, anchor, focus);
}
