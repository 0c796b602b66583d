/** Words as a filter compares them: as a search does, without regard to case, accents and kinds of signs. */
import { foldQuery as foldWords } from '../../shared/search/foldForSearch.ts';

export { foldWords };

/** True where `text` holds every word of the query, in any order. An empty query is held by everything. */
export function holdsWords(foldedText: string, query: string): boolean {
  return foldWords(query)
    .split(' ')
    .every((word) => foldedText.includes(word));
}

/** `foldWords` of something that does not change, remembered as long as that thing lives. */
export function rememberFolded<Thing extends object>(
  textOf: (thing: Thing) => string,
): (thing: Thing) => string {
  const known = new WeakMap<Thing, string>();
  return (thing) => {
    let folded = known.get(thing);
    if (folded === undefined) {
      folded = foldWords(textOf(thing));
      known.set(thing, folded);
    }
    return folded;
  };
}
