/** Where words stand in a text, as they are and with typography folded. Rules: docs/rules/finding-a-quote.md. */
import type { TranscriptText } from '../project/records.ts';
import type { TextRange } from '../transcript/textRange.ts';
import { type FoldedText, foldTypography, otherFirstCase } from './foldTypography.ts';

const foldedTexts = new WeakMap<TranscriptText, FoldedText>();

/** The same object for the same text. */
export function foldedText(text: TranscriptText): FoldedText {
  let folded = foldedTexts.get(text);
  if (!folded) {
    folded = foldTypography(text.text);
    foldedTexts.set(text, folded);
  }
  return folded;
}

/** Places of `quote` as it stands, apart from each other, in order; whole words first of all (Q2). */
export function exactPlaces(text: string, quote: string): TextRange[] {
  return preferWholeWords(text, occurrences(text, quote));
}

/** Places with typography folded; the first letter may have either case. */
export function foldedPlaces(text: FoldedText, quote: string): TextRange[] {
  const wanted = foldTypography(quote.trim()).folded.trim();
  const found = occurrences(text.folded, wanted);
  const other = otherFirstCase(wanted);
  if (other !== wanted) found.push(...occurrences(text.folded, other));
  found.sort((a, b) => a.start - b.start);
  return preferWholeWords(text.folded, found).map(({ start, end }) => text.toSource(start, end));
}

/** True where the two differ in typography and in the case of the first letter at most. */
export function isSameFolded(a: string, b: string): boolean {
  const first = foldTypography(a).folded.trim();
  const second = foldTypography(b).folded.trim();
  return first === second || first === otherFirstCase(second);
}

function occurrences(text: string, words: string): TextRange[] {
  const found: TextRange[] = [];
  if (words === '') return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    found.push({ start, end: start + words.length });
  return found;
}

/** "oui" is not looked for inside "Louis" as long as it stands alone somewhere. */
function preferWholeWords(text: string, places: TextRange[]): TextRange[] {
  const whole = places.filter(({ start, end }) => !isInsideWord(text, start) && !isInsideWord(text, end));
  return whole.length > 0 ? whole : places;
}

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;

function isInsideWord(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    letterOrDigit.test(text.charAt(offset - 1)) &&
    letterOrDigit.test(text.charAt(offset))
  );
}
