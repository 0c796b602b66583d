/** Where folded words stand in a folded text, as whole characters of the text itself. Rules: docs/rules/searching.md, SR2, SR3. */
import { snapToGrapheme } from '../transcript/graphemes.ts';
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
  for (let at = folded.indexOf(needle); at !== -1; ) {
    const range = toSource(at, at + needle.length);
    const isHit = range !== null && isWholeCharacters(text, range) && isWanted(range);
    if (isHit) yield range;
    at = folded.indexOf(needle, at + (isHit ? needle.length : 1));
  }
}

function isWholeCharacters(text: string, { start, end }: TextRange): boolean {
  return snapToGrapheme(text, start, 'back') === start && snapToGrapheme(text, end, 'forward') === end;
}
