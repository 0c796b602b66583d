/**
 * Finds a coding whose words were all deleted, where the same correction put them again: cut and pasted, or the whole
 * turn typed anew. Words that stood elsewhere before are another passage, which the coder did not choose.
 */

import type { PassageFields } from '../coding/passage.ts';
import { foldTypography } from '../quotes/foldTypography.ts';
import { exactPlaces, foldedPlaces } from '../quotes/quotePlaces.ts';
import { overlaps, type TextRange } from '../transcript/textRange.ts';

/** The place of the quote (as it stands, else folded) in what was inserted, whose surroundings agree best; or `null`. */
export function reanchor(
  text: string,
  coding: PassageFields,
  inserted: readonly TextRange[],
): TextRange | null {
  const isInserted = (place: TextRange) => inserted.some((range) => overlaps(range, place));
  let places = exactPlaces(text, coding.quote).filter(isInserted);
  if (places.length === 0) places = foldedPlaces(foldTypography(text), coding.quote).filter(isInserted);
  let best: TextRange | null = null;
  let bestAgreement = -1;
  for (const place of places) {
    const agreement =
      sameAtEnd(text.slice(0, place.start), coding.before) + sameAtStart(text.slice(place.end), coding.after);
    if (agreement <= bestAgreement) continue;
    best = place;
    bestAgreement = agreement;
  }
  return best;
}

/** How many characters agree, from the start on. */
function sameAtStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same;
}

function sameAtEnd(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same++;
  return same;
}
