/** Words as a filter compares them: without regard to case, accents, kinds of apostrophes, quotes, dashes and spaces. */

const alike: readonly (readonly [RegExp, string])[] = [
  [/[’‘ʼ]/gu, "'"],
  [/[“”«»]/gu, '"'],
  [/[‐‑‒–—]/gu, '-'],
  [/\s+/gu, ' '],
  [/œ/gu, 'oe'],
  [/æ/gu, 'ae'],
  [/…/gu, '...'],
];

const combining = /\p{M}/gu;
const plain = /^[ -~]*$/;

export function foldWords(text: string): string {
  const small = text.toLowerCase();
  if (plain.test(small)) return small.replace(/ +/g, ' ').trim();
  let folded = small.normalize('NFD').replace(combining, '');
  for (const [signs, one] of alike) folded = folded.replace(signs, one);
  return folded.trim();
}

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
