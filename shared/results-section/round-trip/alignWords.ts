/** Which words of one text stand in another, in order: what an edit left as it was. */

/** Longer middles are not compared word by word. */
const mostCompared = 3_000_000;

/** For each character of `before` its place in `after`, ascending; -1 where its word is gone. */
export function alignWords(before: string, after: string): Int32Array {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  const places = new Int32Array(before.length).fill(-1);
  const keep = (i: number, j: number) => {
    const [from, to, { length }] = [a.starts[i] ?? 0, b.starts[j] ?? 0, a.words[i] ?? ''];
    for (let at = 0; at < length; at++) places[from + at] = to + at;
  };
  let head = 0;
  while (head < a.words.length && head < b.words.length && a.words[head] === b.words[head])
    keep(head, head++);
  let tail = 0;
  const most = Math.min(a.words.length, b.words.length) - head;
  while (tail < most && a.words.at(-1 - tail) === b.words.at(-1 - tail)) {
    tail++;
    keep(a.words.length - tail, b.words.length - tail);
  }
  const middleA = a.words.slice(head, a.words.length - tail);
  const middleB = b.words.slice(head, b.words.length - tail);
  if (middleA.length * middleB.length <= mostCompared)
    for (const [i, j] of commonWords(middleA, middleB)) keep(head + i, head + j);
  return places;
}

/** Words, runs of spaces, and every other sign by itself. */
function piecesOf(text: string): { readonly words: readonly string[]; readonly starts: readonly number[] } {
  const found = [...text.matchAll(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu)];
  return { words: found.map(([word]) => word), starts: found.map(({ index }) => index) };
}

/** Pairs of places of a longest run of words that both have, in order. */
function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Int32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** From 0 to 1: how much of the words of two texts is the same, whatever their order. */
export function likeness(a: string, b: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [own, other] = [words(a), words(b)];
  const left = new Map<string, number>();
  for (const word of own) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    same++;
  }
  return own.length + other.length === 0 ? 0 : (2 * same) / (own.length + other.length);
}
