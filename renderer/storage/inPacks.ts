/**
 * Groups what is small into packs of about a million characters. Chromium hands over a value under 64 KiB in pieces, at
 * 12 to 80 MB a second, and a larger one as a whole, ten times as fast (docs/decisions/048-texts-and-codings-in-packs.md).
 */
export function inPacks<Item>(items: Iterable<Item>, sizeOf: (item: Item) => number): Item[][] {
  const packs: Item[][] = [];
  let room = 0;
  for (const item of items) {
    if (room <= 0) {
      packs.push([]);
      room = packSize;
    }
    packs.at(-1)?.push(item);
    room -= sizeOf(item);
  }
  return packs;
}

const packSize = 1_000_000;
