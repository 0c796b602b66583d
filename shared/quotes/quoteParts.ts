/** Quotes with cuts: the parts between `[…]` or `(…)`, in order, inside one turn. Rules: docs/rules/finding-a-quote.md. */
import type { TranscriptText } from '../project/records.ts';
import { countCodePoints } from '../transcript/codePoints.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { turnIndexAt } from '../transcript/turns.ts';
import { foldedPlaces, foldedText } from './quotePlaces.ts';

/** Code points between neighbouring parts up to which they are one passage. */
const longestGap = 600;

const cut = /\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)/u;

/** The parts of a quote that has a cut, without empty ones; `null` for a quote without. */
export function splitAtCuts(quote: string): string[] | null {
  if (!cut.test(quote)) return null;
  return quote
    .split(new RegExp(cut, 'gu'))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Every place at which all parts follow each other inside one turn's body. A place is one passage from the first part to
 * the last, or several where a gap between neighbours is too long.
 */
export function partPlaces(text: TranscriptText, parts: readonly string[]): TextRange[][] {
  const folded = foldedText(text);
  const [firsts = [], ...others] = parts.map((part) => foldedPlaces(folded, part));
  const places: TextRange[][] = [];
  for (const first of firsts) {
    const turn = text.turns[turnIndexAt(text.turns, first.start)];
    if (!turn || first.start < turn.bodyStart || first.end > turn.end) continue;
    const chain = followIn(first, others, turn.end);
    if (chain) places.push(joinNear(text.text, chain));
  }
  return places;
}

/** The parts after `first`, each at its next place; `null` where one does not follow before `end`. */
function followIn(
  first: TextRange,
  others: readonly (readonly TextRange[])[],
  end: number,
): TextRange[] | null {
  const chain = [first];
  let last = first;
  for (const places of others) {
    const next = places.find((place) => place.start >= last.end);
    if (!next || next.end > end) return null;
    chain.push(next);
    last = next;
  }
  return chain;
}

function joinNear(text: string, chain: readonly TextRange[]): TextRange[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of chain) {
    const last = joined.at(-1);
    if (last && countCodePoints(text.slice(last.end, start)) <= longestGap) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}
