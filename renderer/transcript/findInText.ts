/** Finds words in one transcript, labels included, as the search over all of them compares: docs/rules/searching.md, SR2, SR3. */
import { foldedPlaces } from '../../shared/search/foldedPlaces.ts';
import { type FoldedForSearch, foldForSearch, foldQuery } from '../../shared/search/foldForSearch.ts';
import type { TextRange } from '../../shared/transcript/textRange.ts';

let lastFolded: { text: string; result: FoldedForSearch } | null = null;

/** All places in order, not overlapping. An empty query is nowhere. */
export function findInText(text: string, query: string): TextRange[] {
  if (lastFolded?.text !== text) lastFolded = { text, result: foldForSearch(text) };
  return [...foldedPlaces(text, lastFolded.result, foldQuery(query))];
}
