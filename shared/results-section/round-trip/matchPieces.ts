/**
 * Which paragraph of a file that came back is which of those that Trame would write now: by their marks, then by their
 * words. Rules: docs/rules/results-section.md, RS81.
 */
import { likeness } from './alignWords.ts';
import type { WordPiece } from './wordPieces.ts';

/** Less than this much in common is another paragraph. */
const leastLikeness = 0.5;

/** For each piece that came back the number of the own one, or -1. `isKnown`: whether an own piece was in the file. */
export function matchPieces(
  own: readonly WordPiece[],
  there: readonly WordPiece[],
  isKnown: (piece: WordPiece) => boolean,
): number[] {
  const matches = new Array<number>(there.length).fill(-1);
  const taken = new Set<number>();
  const match = (index: number, at: number) => {
    matches[index] = at;
    taken.add(at);
  };
  matchMarks(own, there, match, (at) => taken.has(at));
  const byWords = new Map<string, number[]>();
  own.forEach(({ text }, at) => {
    if (!taken.has(at)) byWords.set(keyOf(text), [...(byWords.get(keyOf(text)) ?? []), at]);
  });
  there.forEach(({ text }, index) => {
    const at = matches[index] === -1 ? byWords.get(keyOf(text))?.shift() : undefined;
    if (at !== undefined) match(index, at);
  });
  matchLikely(own, there, matches, (at) => !taken.has(at) && isKnown(own[at] as WordPiece), match);
  return matches;
}

function keyOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function matchMarks(
  own: readonly WordPiece[],
  there: readonly WordPiece[],
  match: (index: number, at: number) => void,
  isTaken: (at: number) => boolean,
): void {
  const parts = new Map<string, number>();
  const lines = new Map<string, number[]>();
  const lineKey = ({ blocks: [mark], evidence: [first] }: WordPiece) => `${mark?.block} ${first?.key}`;
  own.forEach((piece, at) => {
    const [mark] = piece.blocks;
    if (!mark) return;
    parts.set(`${mark.block} ${mark.part}`, at);
    lines.set(lineKey(piece), [...(lines.get(lineKey(piece)) ?? []), at]);
  });
  there.forEach((piece, index) => {
    const [mark] = piece.blocks;
    if (!mark) return;
    // Quotes of a group may have changed places in Trame: the quote says more than its place.
    const isLine = piece.style === 'trame quotes' && piece.evidence.length > 0;
    const line = isLine ? lines.get(lineKey(piece))?.find((at) => !isTaken(at)) : undefined;
    const at = line ?? parts.get(`${mark.block} ${mark.part}`);
    if (at !== undefined && !isTaken(at)) match(index, at);
  });
}

/** Between two that are known, those that have the most in common, in order. */
function matchLikely(
  own: readonly WordPiece[],
  there: readonly WordPiece[],
  matches: readonly number[],
  isFree: (at: number) => boolean,
  match: (index: number, at: number) => void,
): void {
  const next = new Array<number>(there.length + 1).fill(own.length);
  for (let index = there.length - 1; index >= 0; index--) {
    const known = matches[index] ?? -1;
    next[index] = known >= 0 ? known : (next[index + 1] ?? own.length);
  }
  let from = 0;
  for (let index = 0; index < there.length; index++) {
    const known = matches[index] ?? -1;
    if (known >= 0) {
      from = known + 1;
      continue;
    }
    const following = next[index] ?? own.length;
    const end = Math.min(following >= from ? following : own.length, from + mostTried);
    let [best, most] = [-1, leastLikeness];
    for (let at = from; at < end; at++) {
      const like = isFree(at) ? likeness(own[at]?.text ?? '', there[index]?.text ?? '') : 0;
      if (like > most) [best, most] = [at, like];
    }
    if (best < 0) continue;
    match(index, best);
    from = best + 1;
  }
}

/** A file without marks may be another text altogether. */
const mostTried = 40;
