/** Where folded words stand in a folded text, as whole characters of the text itself. Rules: docs/rules/searching.md, SR2, SR3. */
import { boundaryTest } from '../transcript/graphemes.ts';
import type { TextRange } from '../transcript/textRange.ts';
import type { FoldedForSearch } from './foldForSearch.ts';

/** In order, none over another. `isWanted` leaves out places before they stand in the way of the next. */
export function* foldedPlaces(
  text: string,
  { folded, toSource }: FoldedForSearch,
  needle: string,
  isWanted: (range: TextRange) => boolean = () => true,
): Generator<TextRange> {
  if (needle === '') return;
  const isBoundary = boundaryTest(text);
  for (let at = folded.indexOf(needle); at !== -1; ) {
    const range = toSource(at, at + needle.length);
    const isHit = range !== null && isBoundary(range.start) && isBoundary(range.end) && isWanted(range);
    if (isHit) yield range;
    at = folded.indexOf(needle, at + (isHit ? needle.length : 1));
  }
}
