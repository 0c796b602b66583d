/** Footnotes of a paragraph that came back: as they were, with other words, or new. Rules: docs/rules/results-section.md, RS87. */
import type { Inline, Inlines } from '../../project/resultsRecords.ts';
import type { PlacedEvidence } from './returnedEvidence.ts';
import { evidenceKey, wordSign } from './wordMarks.ts';
import type { ReturnedPair, WordNote, WordPiece } from './wordPieces.ts';

type Footnote = Extract<Inline, { kind: 'footnote' }>;

export function haveSameNotes(own: WordPiece, there: WordPiece): boolean {
  return (
    own.notes.length === there.notes.length &&
    own.notes.every((note, at) => {
      const came = there.notes[at];
      return came !== undefined && came.position === note.position && isSameNote(came, note);
    })
  );
}

function isSameNote(a: WordNote, b: WordNote): boolean {
  return wordSign(a.text) === wordSign(b.text);
}

/**
 * Instead of `placed`, which knows where marks of footnotes stand and nothing of their words. What stands in none of the
 * file's footnotes was taken out there if it was `everWritten` (keys); else it came in since, and stays.
 */
export function placeNotes(
  placed: readonly PlacedEvidence[],
  { own, there }: ReturnedPair,
  inlines: Inlines,
  everWritten: ReadonlySet<string>,
): PlacedEvidence[] {
  const footnotes = inlines.filter(
    (one): one is Footnote => one.kind === 'footnote' && one.text.trim() !== '',
  );
  const written = new Set(there.evidence.map(({ key }) => key));
  const wasWritten = (one: Footnote) => there.blocks.length === 0 || written.has(evidenceKey(one));
  const left = new Map(footnotes.map((one, at) => [one, own.notes[at] ?? null]));
  const keys = new Set(footnotes.map(evidenceKey));
  const notesThere = there.notes.filter((note) => !wentInTrame(note, there, keys));
  const pairs = pairNotes([...left], notesThere);
  const notes = notesThere.map((note, at): PlacedEvidence => {
    const known = pairs[at] ?? null;
    if (known) left.delete(known);
    const printed = known && own.notes[footnotes.indexOf(known)];
    const isKept = known && ((printed && isSameNote(printed, note)) || !wasWritten(known));
    const inline: Footnote = isKept ? known : { kind: 'footnote', text: note.text };
    return { start: note.position, end: note.position, inline, words: '', of: known };
  });
  const others = placed.filter(
    ({ of }) =>
      of?.kind !== 'footnote' ||
      (left.has(of) && !written.has(evidenceKey(of)) && !everWritten.has(evidenceKey(of))),
  );
  return [...others, ...notes].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** As it was written, and no longer in the text: what Trame has in its place counts. */
function wentInTrame(
  { position, text }: WordNote,
  { evidence }: WordPiece,
  keys: ReadonlySet<string>,
): boolean {
  const key = evidenceKey({ kind: 'footnote', text });
  const mark = evidence.find((one) => one.key === key && one.start <= position && position <= one.end);
  return mark !== undefined && !keys.has(key);
}

/** By their words; what is left over goes by its order where as many are left over on both sides. */
function pairNotes(
  own: readonly (readonly [Footnote, WordNote | null])[],
  there: readonly WordNote[],
): (Footnote | null)[] {
  const left = [...own];
  const pairs = there.map((note) => {
    const at = left.findIndex(([, printed]) => printed && isSameNote(printed, note));
    return at < 0 ? null : (left.splice(at, 1)[0]?.[0] ?? null);
  });
  const open = pairs.flatMap((pair, at) => (pair === null ? [at] : []));
  if (open.length !== left.length) return pairs;
  open.forEach((at, index) => {
    pairs[at] = left[index]?.[0] ?? null;
  });
  return pairs;
}
