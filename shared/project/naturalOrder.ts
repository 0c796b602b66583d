/** Natural order of names, everywhere: E2 before E10, without regard to case, é beside e. */

/** Made when two names are first compared: making it takes longer than sorting the names of a small project. */
let collator: Intl.Collator | null = null;

/** "E 07" stands where E7 would: the space of an anonymous label does not count (P12). */
const spacedLabel = /^(\p{L}{1,3})[ \u00a0\u202f](?=\d+$)/u;

/** For `sort`. Names that the collator holds equal are told apart by their code units, so that the order is total. */
export function compareNatural(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return (
    collator.compare(a.replace(spacedLabel, '$1'), b.replace(spacedLabel, '$1')) ||
    (a < b ? -1 : a > b ? 1 : 0)
  );
}

/** A sorted copy, by the name that `nameOf` gives. */
export function inNaturalOrder<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => compareNatural(nameOf(a), nameOf(b)));
}
