/** The sentence that came back, with its evidence live in it. Rules: docs/rules/results-section.md, RS82. */
import type { Inline, Inlines } from '../../project/resultsRecords.ts';
import { sameValue } from '../../project/sameValue.ts';
import { textInline } from '../documentBlocks.ts';
import { tidyInlines } from '../tidyInlines.ts';
import { alignWords } from './alignWords.ts';
import { type EvidenceContext, ownEvidence, placeEvidence } from './returnedEvidence.ts';
import { haveSameNotes, placeNotes } from './returnedNotes.ts';
import { wordSign } from './wordMarks.ts';
import type { WordPiece } from './wordPieces.ts';

/** `own` is what Trame prints of `inlines` now. What was changed on one side only is taken from that side. */
export function returnedInlines(
  own: WordPiece,
  there: WordPiece,
  inlines: Inlines,
  context: EvidenceContext,
): Inlines {
  const places = alignWords(own.text, there.text);
  const looks = storedLooks(own, inlines);
  const isSame = own.text === there.text && looks && hasSameLooks(own, there, looks, places);
  if (isSame && haveSameNotes(own, there)) return inlines;
  const evidence = placeEvidence(ownEvidence(own, inlines), own.text, there, places, context);
  const placed = placeNotes(evidence, { own, there }, inlines, context.writtenNotes);
  const lookAt = lookOf(own, there, looks, places);
  const came: Inline[] = [];
  let from = 0;
  const addWords = (start: number, end: number) => {
    for (let at = start; at < end; at++) came.push(withLook(there.text.slice(at, at + 1), lookAt(at)));
  };
  for (const { start, end, inline, words } of placed) {
    addWords(from, start);
    if (inline) came.push(inline);
    else if (words !== '') came.push(textInline(words));
    from = Math.max(from, end);
  }
  addWords(from, there.text.length);
  const returned = tidyInlines(came);
  if (sameValue(returned, tidyInlines(inlines))) return inlines;
  return isChangedHere(own, there)
    ? whereBothChanged(own, there, inlines, returned, placed, context)
    : returned;
}

/** A paragraph that has no own one: its words, and evidence that was moved into it. */
export function addedInlines(there: WordPiece, context: EvidenceContext): Inlines {
  const nothing = { ...there, text: '', looks: new Uint8Array(0), evidence: [], blocks: [], notes: [] };
  return returnedInlines(nothing, there, [], context);
}

function isChangedHere(own: WordPiece, there: WordPiece): boolean {
  const [now, base] = [own.blocks[0], there.blocks[0]];
  return now !== undefined && base?.block === now.block && base.part === now.part && base.sign !== now.sign;
}

function whereBothChanged(
  own: WordPiece,
  there: WordPiece,
  inlines: Inlines,
  returned: Inlines,
  placed: ReturnType<typeof placeEvidence>,
  context: EvidenceContext,
): Inlines {
  const isChangedThere = wordSign(withoutEvidence(there)) !== there.blocks[0]?.sign;
  const { blockId, conflicts } = context;
  const isTaken =
    isChangedThere &&
    conflicts.decide({ kind: 'words', blockId, here: own.text, there: there.text }) === 'take';
  if (isTaken) return returned;
  // The words stay as Trame has them, but for evidence that was decided on.
  const decided = new Map(
    placed.flatMap((one) => (one.of && !one.inline ? [[one.of, one.words] as const] : [])),
  );
  return tidyInlines(
    inlines.map((inline) => {
      const words = inline.kind === 'text' ? undefined : decided.get(inline);
      return words === undefined ? inline : textInline(words);
    }),
  );
}

export function withoutEvidence({ text, evidence }: WordPiece): string {
  let words = '';
  let from = 0;
  for (const { start, end } of evidence) {
    words += text.slice(from, start);
    from = end;
  }
  return words + text.slice(from);
}

/** Of each character of the own text that somebody wrote; `null` where the file holds other characters than the block. */
function storedLooks(own: WordPiece, inlines: Inlines): Uint8Array | null {
  const looks = new Uint8Array(own.text.length);
  const evidence = ownEvidence(own, inlines);
  let at = 0;
  let next = 0;
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      const { length } = inline.text;
      if (own.text.slice(at, at + length) !== inline.text) return null;
      looks.fill((inline.isBold ? 1 : 0) | (inline.isItalic ? 2 : 0), at, at + length);
      at += length;
    } else if (evidence[next]?.inline === inline) at = evidence[next++]?.mark.end ?? at;
  }
  return at === own.text.length ? looks : null;
}

function hasSameLooks(own: WordPiece, there: WordPiece, stored: Uint8Array, places: Int32Array): boolean {
  const lookAt = lookOf(own, there, stored, places);
  return stored.every((look, at) => isInEvidence(own, at) || lookAt(at) === look);
}

function isInEvidence({ evidence }: WordPiece, at: number): boolean {
  return evidence.some(({ start, end }) => at >= start && at < end);
}

/**
 * A look that the file shows as Trame would have written it, or that is the stored one, is the stored one: bold in a bold
 * style cannot be told from plain.
 */
function lookOf(
  own: WordPiece,
  there: WordPiece,
  stored: Uint8Array | null,
  places: Int32Array,
): (at: number) => number {
  const origins = new Int32Array(there.text.length).fill(-1);
  places.forEach((place, at) => {
    if (place >= 0) origins[place] = at;
  });
  return (at) => {
    const shown = there.looks[at] ?? 0;
    const origin = origins[at] ?? -1;
    if (origin < 0 || stored === null) return shown;
    return shown === own.looks[origin] ? (stored[origin] ?? shown) : shown;
  };
}

function withLook(text: string, look: number): Inline {
  return textInline(text, { isBold: (look & 1) !== 0, isItalic: (look & 2) !== 0 });
}
