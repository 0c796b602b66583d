/** The order of names everywhere: E2 before E10, without case or accents, the same on every machine. */

const part = /\d+|\D+/g;

export function naturalOrder(a: string, b: string): number {
  const left = fold(a).match(part) ?? [];
  const right = fold(b).match(part) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareParts(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length || plainOrder(a, b);
}

/** A sorted copy, by the name that `nameOf` gives. */
export function inNaturalOrder<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => naturalOrder(nameOf(a), nameOf(b)));
}

function compareParts(a: string, b: string): number {
  if (!isNumber(a) || !isNumber(b)) return plainOrder(a, b);
  const left = a.replace(/^0+(?=\d)/, '');
  const right = b.replace(/^0+(?=\d)/, '');
  // Longer is larger: file names hold numbers beyond what a float keeps apart.
  return left.length - right.length || plainOrder(left, right);
}

function isNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

function plainOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
