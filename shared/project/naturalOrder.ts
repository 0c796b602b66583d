/** Natural order of names, everywhere: E2 before E10, without regard to case, é beside e. */

/** Made when two names are first compared: making it takes longer than sorting the names of a small project. */
let collator: Intl.Collator | null = null;

/** "E 07" stands where E7 would: the space of an anonymous label does not count (P12). */
const spacedLabel = /^(\p{L}{1,3})[ \u00a0\u202f](?=\d+$)/u;

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

/** Whole numbers of more digits are not held exactly. */
const longestNumber = 15;

/**
 * The order of names that differ in one number alone, as files of a study nearly always do; 0 where the collator must say,
 * which takes longer to make than importing a small study.
 */
function compareNumbers(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (start > 0 && isDigit(a.charCodeAt(start - 1))) start--;
  // A digit of another script before it would belong to the number.
  if (start > 0 && a.charCodeAt(start - 1) > 0x7f) return 0;
  const [endOfA, endOfB] = [endOfNumber(a, start), endOfNumber(b, start)];
  if (endOfA === start || endOfB === start || a.slice(endOfA) !== b.slice(endOfB)) return 0;
  if (endOfA - start > longestNumber || endOfB - start > longestNumber) return 0;
  return Number(a.slice(start, endOfA)) - Number(b.slice(start, endOfB));
}

function endOfNumber(name: string, start: number): number {
  let end = start;
  while (isDigit(name.charCodeAt(end))) end++;
  return end;
}

/** For `sort`. Names that the collator holds equal are told apart by their code units, so that the order is total. */
export function compareNatural(a: string, b: string): number {
  const byNumbers = compareNumbers(a, b);
  if (byNumbers !== 0) return byNumbers;
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
